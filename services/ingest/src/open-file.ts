import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { unreadable } from "./read-document.js";

/**
 * The bytes of a file, unpacked where its name ends in `.gz` (also where it was packed in many pieces).
 * @throws GongkaiError E_PATH_NOT_FOUND or E_FILE_UNREADABLE, also where it ends too early
 */
export async function* openFile(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  const packed = path.toLowerCase().endsWith(".gz");
  const source = packed ? pipeline(file, createGunzip({ chunkSize: 1 << 18 }), () => {}) : file;
  try {
    for await (const chunk of source) yield chunk as Buffer;
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    file.destroy();
    source.destroy();
  }
}
