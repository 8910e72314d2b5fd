import type { RejectionReason } from "@gongkai/contracts";
import type { Decoded } from "../decode/decode.js";
import { decodingRemarks } from "../decode/remarks.js";
import type { SourceDocument } from "../document.js";
import type { Remark } from "../tables/cell-fact.js";
import { readHtml } from "./html.js";
import { readPdf } from "./pdf/read-pdf.js";
import { looksLikeHtml, sniffBinary } from "./sniff.js";
import { readText } from "./text.js";

/** A document read by the reader for its medium. */
export interface MediaReading {
  readonly source: SourceDocument;
  readonly mediaType: string;
  /** Encoding of the text within, by content. */
  readonly encoding: string;
  readonly remarks: readonly Remark[];
}

/** Why a document gives no text. */
export interface Unreadable {
  readonly reason: RejectionReason;
  readonly message: string;
  readonly detail: Record<string, unknown>;
}

/**
 * Picks the reader by what the bytes are, never by a name or header. Never throws for what they hold. `toText` decodes
 * bytes that are text; `onDecoded` is called once they are.
 */
export function readMedia(
  bytes: Uint8Array,
  toText: (bytes: Uint8Array) => Decoded | null,
  onDecoded: () => void,
): MediaReading | Unreadable {
  const binary = sniffBinary(bytes);
  if (binary === "application/pdf") return pdf(bytes);
  if (binary !== null)
    return {
      reason: "unsupported_format",
      message: `Documents of type ${binary} are not read yet.`,
      detail: { mediaType: binary },
    };
  const decoded = toText(bytes);
  if (decoded === null)
    return { reason: "undecodable", message: "No encoding gives readable text.", detail: { bytes: bytes.length } };
  onDecoded();
  const isHtml = looksLikeHtml(decoded.text);
  return {
    source: isHtml ? readHtml(decoded.text) : readText(decoded.text),
    mediaType: isHtml ? "text/html" : "text/plain",
    encoding: decoded.encoding,
    remarks: decodingRemarks(decoded),
  };
}

const pdfFaults = {
  damaged: "The PDF is damaged: no page can be read.",
  encrypted: "The PDF is locked with a password.",
  exhausted: "The PDF takes more memory than any report.",
} as const;

function pdf(bytes: Uint8Array): MediaReading | Unreadable {
  const mediaType = "application/pdf";
  const read = readPdf(bytes);
  if (typeof read === "string")
    return { reason: "undecodable", message: pdfFaults[read], detail: { mediaType, fault: read } };
  const { source, pages, pagesRead, unmapped } = read;
  const characters = source.text.trim().length;
  if (unmapped > characters)
    return {
      reason: "undecodable",
      message: "The PDF's fonts do not say which characters they show.",
      detail: { mediaType, fault: "unmapped", pages, unmapped },
    };
  if (characters < 20 && source.images > 0)
    return {
      reason: "image_only",
      message: "The pages are pictures without text.",
      detail: { mediaType, pages, images: source.images },
    };
  const remarks: Remark[] = [];
  if (pagesRead < pages) remarks.push(warning("pages_unread", `Of ${pages} pages ${pagesRead} were read.`));
  if (unmapped > 0)
    remarks.push(warning("characters_lost", `The fonts of ${unmapped} characters do not say which they are.`));
  return { source, mediaType, encoding: "utf-16", remarks };
}

function warning(code: string, message: string): Remark {
  return { severity: "warning", code, message, start: 0, end: 0 };
}
