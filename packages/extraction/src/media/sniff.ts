/** What a document's first bytes say it is, where it is no text. Decides which reader takes it. */
export type BinaryType =
  | "application/pdf"
  | "application/msword"
  | "application/zip"
  | "application/gzip"
  | "application/rtf"
  | "application/x-7z-compressed"
  | "application/vnd.rar"
  | "image";

const signatures: readonly (readonly [BinaryType, readonly number[]])[] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46]],
  ["application/msword", [0xd0, 0xcf, 0x11, 0xe0]],
  ["application/zip", [0x50, 0x4b, 0x03, 0x04]],
  ["application/gzip", [0x1f, 0x8b]],
  ["application/rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["application/x-7z-compressed", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["application/vnd.rar", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x42, 0x4d]],
];

/** Media type of binary formats by their signature; null where the bytes may be text. */
export function sniffBinary(bytes: Uint8Array): BinaryType | null {
  // Some portals put a blank line or a mark before the PDF header; readers accept it within the first kilobyte.
  for (const [type, signature] of signatures) {
    if (signature.some((byte, i) => bytes[i] !== byte)) continue;
    if (type !== "image" || signature.length > 2 || looksLikeBitmap(bytes)) return type;
  }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  return head.indexOf("%PDF-") !== -1 ? "application/pdf" : null;
}

function looksLikeBitmap(bytes: Uint8Array): boolean {
  if (bytes.length < 10) return false;
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(2, true);
  return size === bytes.length;
}

const htmlTag =
  /<(?:!doctype\s+html|html|head|body|title|meta|div|p|table|tr|td|span|br|center|font|h[1-6]|li|ul|a)\b[^<]{0,300}>/gi;

/** Whether text is HTML: a doctype or root element at its start, or several tags anywhere in its first part. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (!head.includes("<")) return false;
  if (/^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head))
    return true;
  const tags = head.match(htmlTag);
  return tags !== null && tags.length >= 3;
}

/** What a text is by its content. */
export type TextType = "text/html" | "text/plain" | "text/markdown" | "application/json" | "application/xml";

const wordXml = /<(?:w:wordDocument|pkg:package|w:document)\b/;
const lineBreak = /<br ?\/?>/gi;
const markdown = /^ {0,3}(?:#{1,6} \S|\|? {0,20}:?-{3,}:? {0,20}\|)/m;
/** A cell between bars whose text has several lines. */
const brokenCell = /\|[^|\n<]*<br ?\/?>[^|\n]*\|/i;

export function textTypeOf(text: string): TextType {
  const head = text.slice(0, 20_000);
  const start = head.trimStart();
  if (start.startsWith("<?xml")) return wordXml.test(head) ? "application/xml" : "text/html";
  if (/^(?:\{\s*"|\[\s*[{"])/.test(start) && /[\]}]\s*$/.test(text.slice(-200))) return "application/json";
  const isPage = looksLikeHtml(text);
  if (isPage && (start.startsWith("<") || !text.includes("<br"))) return "text/html";
  const isMarkdown = markdown.test(head);
  if (isPage && !holdsBrokenCells(head, isMarkdown)) return "text/html";
  return isMarkdown || isPage ? "text/markdown" : "text/plain";
}

/** Cells between bars hold <br> where their lines end: no page, where there are no other tags. */
function holdsBrokenCells(head: string, isMarkdown = markdown.test(head)): boolean {
  return (isMarkdown || brokenCell.test(head)) && !looksLikeHtml(head.replace(lineBreak, ""));
}

const tableToken = /<(?:fcel|ched|ecel|otsl)>/;

/** Whether a string in a file of data is markup; its tables may hold <br>, or tokens that only look like tags. */
export function isMarkup(text: string): boolean {
  if (!/<\w/.test(text)) return false;
  const head = text.slice(0, 20_000);
  return !holdsBrokenCells(head) && !(tableToken.test(head) && !looksLikeHtml(head));
}
