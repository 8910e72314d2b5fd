// Scans over every character run over an array of UTF-16 code units: reading one from it costs a third of charCodeAt.

/** The UTF-16 code units of a text. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  Buffer.from(codes.buffer).write(text, "utf16le");
  return codes;
}

/** The text of the first `length` code units; the inverse of `codesOf`. */
export function textOf(codes: Uint16Array, length: number): string {
  return Buffer.from(codes.buffer, codes.byteOffset, length * 2).toString("utf16le");
}
