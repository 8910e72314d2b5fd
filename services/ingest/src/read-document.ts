import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, read, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { GongkaiError, largestDocument } from "@gongkai/contracts";

/** A file as it was received. */
export interface ReceivedDocument {
  readonly path: string;
  /** SHA-256 of the bytes, 64 hex digits. */
  readonly reportId: string;
  readonly size: number;
  /** When the file was last changed: the same file received again was seen at the same time. */
  readonly modifiedAt: Date;
  /** Null where the document is larger than `largestDocument`: then only its hash and size were taken. */
  readonly bytes: Buffer | null;
}

/**
 * Reads one file, never holding more than `largestDocument` bytes of it. What is kept is read without a detour over
 * Node's threads, whose hand-overs take three times as long as a report's bytes.
 * @throws GongkaiError E_PATH_NOT_FOUND or E_FILE_UNREADABLE; a named pipe, a socket or a device counts as unreadable.
 */
export async function readDocument(path: string): Promise<ReceivedDocument> {
  let file: number | undefined;
  try {
    // O_NONBLOCK: a named pipe without a writer must not hold us up.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new GongkaiError("E_FILE_UNREADABLE", `${path} is no regular file`);
    const content = stats.size > largestDocument ? await hashOnly(file) : readWhole(file);
    return { path, modifiedAt: stats.mtime, ...content };
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What the system said of a path, as an error with a remedy; a GongkaiError passes unchanged. */
export function unreadable(path: string, error: unknown): GongkaiError {
  if (error instanceof GongkaiError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return new GongkaiError("E_PATH_NOT_FOUND", path, { cause: error });
  const why = systemReasons[code] ?? (code || String(error));
  return new GongkaiError("E_FILE_UNREADABLE", `${path} (${why})`, { cause: error });
}

const systemReasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "its links go round in a circle",
  ENXIO: "a socket or a device",
  EISDIR: "a folder",
  ENOTDIR: "a part of the path is no folder",
  EIO: "the disk cannot read it",
  EMFILE: "too many open files",
};

type Content = Pick<ReceivedDocument, "reportId" | "size" | "bytes">;

function readWhole(file: number): Content {
  const bytes = readFileSync(file);
  const reportId = createHash("sha256").update(bytes).digest("hex");
  // A file can grow while it is read.
  return { reportId, size: bytes.length, bytes: bytes.length > largestDocument ? null : bytes };
}

const readAsync = promisify(read);

async function hashOnly(file: number): Promise<Content> {
  const hash = createHash("sha256");
  const chunk = Buffer.allocUnsafe(1024 * 1024);
  let size = 0;
  for (;;) {
    const { bytesRead } = await readAsync(file, chunk, 0, chunk.length, null);
    if (bytesRead === 0) return { reportId: hash.digest("hex"), size, bytes: null };
    hash.update(chunk.subarray(0, bytesRead));
    size += bytesRead;
  }
}
