import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { GongkaiError } from "@gongkai/contracts";

const run = promisify(execFile);

/**
 * What a program on the PATH says of its version; undefined where it is not there or does not run.
 * Java says it on stderr.
 */
export async function versionOf(command: string, flag = "--version"): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(command, [flag], { timeout: 30_000 });
    return (stdout || stderr).trim();
  } catch {
    return undefined;
  }
}

/** @throws GongkaiError E_STACK_TOOL_MISSING, naming the package that brings it */
export async function requireTool(command: string, name: string, packaged: string): Promise<string> {
  const version = await versionOf(command);
  if (version !== undefined) return version;
  throw new GongkaiError("E_STACK_TOOL_MISSING", `${name} is not installed (\`${packaged}\` on the PATH)`);
}
