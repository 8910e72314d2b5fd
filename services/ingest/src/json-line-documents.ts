import type { GongkaiError } from "@gongkai/contracts";
import type { IntakeDocument } from "./intake-document.js";
import { jsonLineDocument, longestLine } from "./json-line.js";
import { linesOf } from "./lines.js";

/** The documents of a file of JSON lines; a line that holds none is named by its number. */
export async function* jsonLineDocuments(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<IntakeDocument | GongkaiError> {
  for await (const { number, text } of linesOf(chunks, longestLine)) {
    yield jsonLineDocument(text, `${path}, line ${number}`);
  }
}
