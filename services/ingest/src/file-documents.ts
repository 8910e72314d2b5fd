import { resolve } from "node:path";
import type { GongkaiError } from "@gongkai/contracts";
import type { IntakeDocument, SourceKind } from "./intake-document.js";
import { jsonLineDocuments } from "./json-line-documents.js";
import { openFile } from "./open-file.js";
import { readDocument } from "./read-document.js";
import { warcDocuments } from "./warc/warc-documents.js";

/** A document of a file, or what in the file is none though it should be one. */
export type FileEntry = IntakeDocument | GongkaiError;

/** What a file's name says it is; anything else is one document. */
export function kindOf(path: string): Exclude<SourceKind, "http"> {
  if (/\.(jsonl|ndjson)(\.gz)?$/i.test(path)) return "jsonl";
  if (/\.warc(\.gz)?$/i.test(path)) return "warc";
  return "folder";
}

/**
 * What a file holds, in its order, which is the same each time: files of JSON lines and WARC files hold many documents.
 * @throws GongkaiError E_PATH_NOT_FOUND or E_FILE_UNREADABLE where the file cannot be read to its end
 */
export async function* fileDocuments(path: string): AsyncGenerator<FileEntry> {
  const kind = kindOf(path);
  if (kind === "jsonl") yield* jsonLineDocuments(path, openFile(path));
  else if (kind === "warc") yield* warcDocuments(path, openFile(path));
  else {
    const { modifiedAt, reportId, size, bytes } = await readDocument(path);
    yield { uri: resolve(path), fetchedAt: modifiedAt, mediaType: null, reportId, size, bytes };
  }
}
