import type { Decoded } from "../decode/decode.js";
import { decodingRemarks } from "../decode/remarks.js";
import { readHtml } from "./html.js";
import { readZipMedia } from "./office/zip-media.js";
import { readPdfMedia } from "./pdf/pdf-media.js";
import type { MediaReading, Unreadable } from "./reading.js";
import { looksLikeHtml, sniffBinary } from "./sniff.js";
import { readText } from "./text.js";

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
  if (binary === "application/pdf") return readPdfMedia(bytes);
  if (binary === "application/zip") return readZipMedia(bytes);
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
