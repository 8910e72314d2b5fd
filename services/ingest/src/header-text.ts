/** A header's bytes, read as Latin-1, as UTF-8 where they are valid: most programs send addresses so. */
export function utf8(latin1: string): string {
  const text = Buffer.from(latin1, "latin1").toString("utf8");
  return text.includes("\ufffd") ? latin1 : text;
}
