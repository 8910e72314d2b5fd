import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { GongkaiError } from "@gongkai/contracts";
import { cached } from "./cache.js";
import { requireTool } from "./required-tool.js";
import type { OnProgress } from "./server.js";

/** Files that Maven fetches once for all stacks of this user. */
export interface Artifact {
  /** Names what it is, with its version. */
  readonly name: string;
  /** Size of the download, in MB, for the person who waits. */
  readonly megabytes: number;
  /** Maven's arguments; `pom` is a project file, `into` the folder for the result. */
  maven(pom: string, into: string): readonly string[];
  /** The project file, where the arguments need one. */
  readonly pom?: string;
}

const run = promisify(execFile);
const downloadLimit = 15 * 60_000;

/**
 * The folder that holds the artifact's files; fetched where it is not there yet, so the next stack needs no download.
 * @throws GongkaiError E_STACK_TOOL_MISSING without Maven, E_STACK_DOWNLOAD when Maven fails
 */
export function fetched(artifact: Artifact, onProgress: OnProgress): Promise<string> {
  return cached(artifact.name, async (draft) => {
    await requireTool("mvn", "Maven", "mvn");
    onProgress(`fetching ${artifact.name} with Maven (${artifact.megabytes} MB, once)`);
    const files = join(draft, "files");
    const pom = join(draft, "pom.xml");
    await mkdir(files);
    if (artifact.pom) await writeFile(pom, artifact.pom);
    // -C: a file whose checksum is wrong is an error.
    const args = ["-q", "-B", "-C", ...artifact.maven(pom, files)];
    await run("mvn", args, { cwd: draft, timeout: downloadLimit, maxBuffer: 64 << 20 }).catch((cause) => {
      const said = String(cause.stdout ?? "").match(/^\[ERROR\] .*$/m)?.[0] ?? String(cause.message);
      throw new GongkaiError("E_STACK_DOWNLOAD", `Maven could not fetch ${artifact.name} (${said})`, { cause });
    });
    return files;
  });
}
