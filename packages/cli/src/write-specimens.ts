import { mkdirSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { GongkaiError } from "@gongkai/contracts";
import { type SpecimenOptions, specimens } from "@gongkai/specimens";

interface WriteOptions extends SpecimenOptions {
  readonly out: string;
  readonly onProgress?: (done: number) => void;
}

/**
 * Writes specimens under `out/raw` and their truth under `out/truth`; what stood there under the same names is replaced.
 * @throws GongkaiError E_DISK_FULL, E_FOLDER_UNWRITABLE
 */
export function writeSpecimens({ out, onProgress, ...options }: WriteOptions): { count: number; bytes: number } {
  const written = { count: 0, bytes: 0 };
  try {
    for (const folder of ["raw", "truth"]) mkdirSync(join(out, folder), { recursive: true });
    for (const { name, bytes, truth } of specimens(options)) {
      writeFileSync(join(out, "raw", name), bytes);
      writeFileSync(join(out, "truth", `${parse(name).name}.json`), `${JSON.stringify(truth)}\n`);
      written.count++;
      written.bytes += bytes.length;
      if (written.count % 100 === 0) onProgress?.(written.count);
    }
  } catch (error) {
    throw asProblem(error, out);
  }
  return written;
}

function asProblem(error: unknown, out: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === "ENOSPC") return new GongkaiError("E_DISK_FULL", out, { cause: error });
  if (code === "EACCES" || code === "EROFS" || code === "ENOTDIR" || code === "EEXIST")
    return new GongkaiError("E_FOLDER_UNWRITABLE", out, { cause: error });
  return error;
}
