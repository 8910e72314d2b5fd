import type { RejectionReason } from "@gongkai/contracts";
import { type Decoded, decode } from "../decode/decode.js";
import type { SourceDocument } from "../document.js";
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
  /** How the bytes became text; null where the medium says that itself. */
  readonly decoded: Decoded | null;
}

/** Why a document gives no text. */
export interface Unreadable {
  readonly reason: RejectionReason;
  readonly message: string;
  readonly detail: Record<string, unknown>;
}

/**
 * Picks the reader by what the bytes are, never by a name or header. Never throws for what they hold. `onDecoded` is called
 * once bytes are text.
 */
export function readMedia(bytes: Uint8Array, onDecoded: () => void): MediaReading | Unreadable {
  const binary = sniffBinary(bytes);
  if (binary === "application/pdf") return pdf(bytes);
  if (binary !== null)
    return {
      reason: "unsupported_format",
      message: `Documents of type ${binary} are not read yet.`,
      detail: { mediaType: binary },
    };
  const decoded = decode(bytes);
  if (decoded === null)
    return { reason: "undecodable", message: "No encoding gives readable text.", detail: { bytes: bytes.length } };
  onDecoded();
  const isHtml = looksLikeHtml(decoded.text);
  return {
    source: isHtml ? readHtml(decoded.text) : readText(decoded.text),
    mediaType: isHtml ? "text/html" : "text/plain",
    encoding: decoded.encoding,
    decoded,
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
  const { source, pages, unmapped } = read;
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
  return { source, mediaType, encoding: "utf-16", decoded: null };
}
