import type { Decoded } from "../decode/decode.js";
import { decodingRemarks } from "../decode/remarks.js";
import type { SourceDocument } from "../document.js";
import type { Refusal } from "../refusal.js";
import { looksLikeMime, readMime } from "./mime.js";
import { readDocMedia } from "./office/doc-media.js";
import { readDocx } from "./office/docx.js";
import { readZipMedia } from "./office/zip-media.js";
import { readPdfMedia } from "./pdf/pdf-media.js";
import type { MediaReading } from "./reading.js";
import { sniffBinary, type TextType, textTypeOf } from "./sniff.js";
import { readText } from "./text.js";
import { readJson, readPlain, readWebPage } from "./web-page.js";

/**
 * Picks the reader by what the bytes are, never by a name or header. Never throws for what they hold. `toText` decodes
 * bytes that are text; `onDecoded` is called once they are.
 */
export function readMedia(
  bytes: Uint8Array,
  toText: (bytes: Uint8Array) => Decoded | null,
  onDecoded: () => void,
): MediaReading | Refusal {
  const binary = sniffBinary(bytes);
  if (binary === "application/pdf") return readPdfMedia(bytes);
  if (binary === "application/zip") return readZipMedia(bytes);
  if (binary === "application/msword") return readDocMedia(bytes);
  if (binary !== null)
    return {
      reason: "unsupported_format",
      message: `Documents of type ${binary} are not read yet.`,
      detail: { mediaType: binary },
    };
  if (looksLikeMime(bytes)) {
    const read = readMime(bytes, toText);
    onDecoded();
    return read === null ? undecodable(bytes) : reading(read.source, "multipart/related", read.decoded);
  }
  const decoded = toText(bytes);
  if (decoded === null) return undecodable(bytes);
  onDecoded();
  const type = textTypeOf(decoded.text);
  return reading(readers[type](decoded.text, bytes), type, decoded);
}

const readers: Readonly<Record<TextType, (text: string, bytes: Uint8Array) => SourceDocument>> = {
  "text/html": (text) => readWebPage(text),
  "application/json": (text) => readJson(text),
  // Word's XML in one file has the elements of a DOCX.
  "application/xml": (_, bytes) => readDocx(bytes),
  "text/markdown": readText,
  "text/plain": readPlain,
};

function reading(source: SourceDocument, mediaType: string, decoded: Decoded): MediaReading {
  return { source, mediaType, encoding: decoded.encoding, remarks: decodingRemarks(decoded) };
}

function undecodable(bytes: Uint8Array): Refusal {
  return { reason: "undecodable", message: "No encoding gives readable text.", detail: { bytes: bytes.length } };
}
