import type { Decoded } from "../decode/decode.js";
import type { SourceDocument } from "../document.js";
import { readText } from "./text.js";
import { readWebPage } from "./web-page.js";

/** Parts of a saved page that are looked at, and parts within parts. */
const mostParts = 2_000;
const deepest = 5;
const headOf = /^\s{0,8}(?:[A-Za-z][A-Za-z0-9-]{0,40}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,50}){1,100}/;

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** A byte a character. */
  readonly body: string;
}

/** Whether bytes are a saved page in one file (MHTML, RFC 2557) as browsers and Word write it, or an e-mail with parts. */
export function looksLikeMime(bytes: Uint8Array): boolean {
  if (!beginsWithLetter(bytes)) return false;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString("latin1");
  return /^content-type:\s{0,5}multipart\//im.test(head) && headOf.test(head);
}

const mostBlanks = 8;

/** Headers begin with a letter, behind a few blanks at most, and hardly another document does. */
function beginsWithLetter(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < mostBlanks && ((bytes[at] as number) <= 0x20 || bytes[at] === 0xa0)) at++;
  const lowered = (bytes[at] as number) | 0x20;
  return lowered >= 0x61 && lowered <= 0x7a;
}

/** The page of a file of parts: of its texts the longest, since frames and advertisements are parts too. Null where no part can be read. */
export function readMime(
  bytes: Uint8Array,
  toText: (bytes: Uint8Array) => Decoded | null,
): { source: SourceDocument; decoded: Decoded } | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  let best: { source: SourceDocument; decoded: Decoded } | null = null;
  for (const { headers, body } of textParts(partOf(whole), 0)) {
    const decoded = toText(transferred(body, headers.get("content-transfer-encoding") ?? ""));
    if (decoded === null) continue;
    const isHtml = (headers.get("content-type") ?? "").includes("html");
    const source = isHtml ? readWebPage(decoded.text) : readText(decoded.text);
    if (best === null || source.text.trim().length > best.source.text.trim().length) best = { source, decoded };
  }
  return best;
}

function partOf(text: string): Part {
  const head = headOf.exec(text)?.[0] ?? "";
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: text.slice(head.length) };
}

function textParts({ headers, body }: Part, depth: number): Part[] {
  const type = headers.get("content-type") ?? "text/plain";
  if (/^text\/(?:html|plain)/i.test(type)) return [{ headers, body }];
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  if (!/^multipart\//i.test(type) || boundary === null || depth >= deepest) return [];
  return body
    .split(`--${boundary[1] ?? boundary[2]}`, mostParts)
    .slice(1)
    .flatMap((part) => textParts(partOf(part.replace(/^[ \t]*\r?\n/, "")), depth + 1));
}

function transferred(body: string, encoding: string): Buffer {
  switch (encoding.toLowerCase()) {
    case "base64":
      return Buffer.from(body, "base64");
    case "quoted-printable":
      return Buffer.from(
        body
          .replace(/=[ \t]*\r?\n/g, "")
          .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      );
    default:
      return Buffer.from(body, "latin1");
  }
}
