import { createHash } from "node:crypto";
import { largestDocument } from "@gongkai/contracts";

/** Bytes as received, named by their hash. */
export interface Content {
  /** SHA-256 of the bytes, 64 hex digits. */
  readonly reportId: string;
  readonly size: number;
  /** Null where the document is larger than `largestDocument`: then only its hash and size were taken. */
  readonly bytes: Buffer | null;
}

/** A document from any source, with what the source says of it. */
export interface IntakeDocument extends Content {
  readonly uri: string;
  readonly fetchedAt: Date;
  /** As the source declares it; null where it does not. */
  readonly mediaType: string | null;
}

/** Where documents come from, as the metrics name it. */
export type SourceKind = "folder" | "jsonl" | "warc" | "http";

/** A document larger than `largestDocument` is hashed up to here, so that it can be answered; beyond, it is refused. */
export const largestHashed = 256 * 1024 * 1024;

/** Thrown by `collect` for what does not end: a decompression bomb, an endless upload. */
export class Endless extends Error {
  constructor() {
    super(`holds more than ${largestHashed >> 20} MiB`);
    this.name = "Endless";
  }
}

/**
 * Takes bytes up to their end, holding at most `largestDocument` of them.
 * @param onKept told of bytes that are held; may throw to refuse them
 * @throws Endless beyond `largestHashed`
 */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  onKept: (bytes: number) => void = () => {},
): Promise<Content> {
  const hash = createHash("sha256");
  let kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
    if (size > largestHashed) throw new Endless();
    if (size > largestDocument) kept = [];
    else {
      onKept(chunk.length);
      kept.push(chunk);
    }
  }
  const bytes = size > largestDocument ? null : Buffer.concat(kept);
  return { reportId: hash.digest("hex"), size, bytes };
}

/** The same of bytes that are all there. */
export function contentOf(bytes: Buffer): Content {
  const reportId = createHash("sha256").update(bytes).digest("hex");
  return { reportId, size: bytes.length, bytes: bytes.length > largestDocument ? null : bytes };
}
