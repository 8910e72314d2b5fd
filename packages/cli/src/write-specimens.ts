import { mkdirSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { GongkaiError } from "@gongkai/contracts";
import { nonReports, type SpecimenOptions, specimens } from "@gongkai/specimens";

interface WriteOptions extends SpecimenOptions {
  readonly out: string;
  /** How many documents that are no reports go to `out/rejects`. */
  readonly rejects?: number;
  readonly onProgress?: (done: number) => void;
}

interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: object;
}

/** What was written, truths aside. */
export interface Written {
  count: number;
  rejects: number;
  bytes: number;
}

/**
 * Writes specimens under `out/raw` and their truth under `out/truth`, and what is no report under `out/rejects` in the
 * same way; what stood there under the same names is replaced.
 * @throws GongkaiError E_DISK_FULL, E_FOLDER_UNWRITABLE, E_USAGE for damage that there is not
 */
export function writeSpecimens({ out, rejects = 0, onProgress, ...options }: WriteOptions): Written {
  const written: Written = { count: 0, rejects: 0, bytes: 0 };
  const put = (room: string, { name, bytes, truth }: Document) => {
    writeFileSync(join(room, "raw", name), bytes);
    writeFileSync(join(room, "truth", `${parse(name).name}.json`), `${JSON.stringify(truth)}\n`);
    written.bytes += bytes.length;
    if ((written.count + written.rejects) % 100 === 0) onProgress?.(written.count + written.rejects);
  };
  try {
    makeRoom(out);
    for (const specimen of specimens(options)) {
      put(out, specimen);
      written.count++;
    }
    if (rejects > 0) makeRoom(join(out, "rejects"));
    for (const document of nonReports({ seed: options.seed, count: rejects })) {
      put(join(out, "rejects"), document);
      written.rejects++;
    }
  } catch (error) {
    throw asProblem(error, out);
  }
  return written;
}

function makeRoom(folder: string): void {
  for (const part of ["raw", "truth"]) mkdirSync(join(folder, part), { recursive: true });
}

function asProblem(error: unknown, out: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === "ENOSPC") return new GongkaiError("E_DISK_FULL", out, { cause: error });
  if (code === "EACCES" || code === "EROFS" || code === "ENOTDIR" || code === "EEXIST")
    return new GongkaiError("E_FOLDER_UNWRITABLE", out, { cause: error });
  return error;
}
