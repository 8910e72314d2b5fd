import type { SourceDocument } from "../document.js";
import type { Remark } from "../tables/cell-fact.js";

/** A document read by the reader for its medium. */
export interface MediaReading {
  readonly source: SourceDocument;
  readonly mediaType: string;
  /** Encoding of the text within, by content. */
  readonly encoding: string;
  readonly remarks: readonly Remark[];
}

/** A remark about the document as a whole. */
export function warning(code: string, message: string): Remark {
  return { severity: "warning", code, message, start: 0, end: 0 };
}
