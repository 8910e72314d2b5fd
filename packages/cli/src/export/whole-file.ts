import { existsSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { GongkaiError } from "@gongkai/contracts";

/** @throws GongkaiError E_FILE_EXISTS where something has this name and may not be replaced */
export function requireFree(path: string, force: boolean): void {
  if (!force && existsSync(path)) throw new GongkaiError("E_FILE_EXISTS", path);
}

/**
 * Writes a file under another name beside its own, makes it durable, and gives it its name when it is whole; answers its
 * bytes. What fails leaves nothing behind; a process that is killed leaves `PATH.PID.part`.
 * @throws GongkaiError E_DISK_FULL, E_FOLDER_UNWRITABLE, E_FILE_EXISTS, and what `bytes` throws
 */
export async function writeWholeFile(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  { force }: { readonly force: boolean },
): Promise<number> {
  const part = `${path}.${process.pid}.part`;
  return await told(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(part, "wx");
    try {
      const written = await writeAll(file, bytes).finally(() => file.close());
      requireFree(path, force);
      await rename(part, path);
      return written;
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  });
}

async function writeAll(file: FileHandle, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let written = 0;
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; )
      start += (await file.write(chunk, start, chunk.length - start)).bytesWritten;
    written += chunk.length;
  }
  await file.sync();
  return written;
}

const full: readonly (string | undefined)[] = ["ENOSPC", "EDQUOT"];
const unwritable: readonly (string | undefined)[] = [
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOTDIR",
  "EEXIST",
  "EISDIR",
  "ENOENT",
];

async function told<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof GongkaiError || !(error instanceof Error)) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (full.includes(code)) throw new GongkaiError("E_DISK_FULL", path, { cause: error });
    if (unwritable.includes(code)) throw new GongkaiError("E_FOLDER_UNWRITABLE", path, { cause: error });
    throw error;
  }
}
