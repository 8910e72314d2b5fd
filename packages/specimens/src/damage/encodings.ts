import iconv from "iconv-lite";
import type { Random } from "../random.js";
import type { Damage } from "./damage.js";

const declared = /charset="?utf-8"?/;
const anyHtml = ["html-plain", "html-word", "html-wps", "html-portal", "html-trs"];

/** Says another charset in the page's head than it would, or none (null). */
function redeclared(text: string, charset: string | null): string {
  if (charset === null) return text.replace(/<meta[^>]*charset=[^>]*>\n?/, "");
  return text.replace(declared, (found) => found.replace("utf-8", charset));
}

/** Big5 with what it has no code for as a reference, as browsers send it. */
function asBig5(text: string): Uint8Array {
  const encoded = text.replace(/[\u0080-\uffff]/g, (character) =>
    iconv.decode(iconv.encode(character, "big5hkscs"), "big5hkscs") === character
      ? character
      : `&#${character.charCodeAt(0)};`,
  );
  return iconv.encode(redeclared(encoded, "big5"), "big5hkscs");
}

function doubleDecoded(text: string, random: Random): Uint8Array {
  const read = iconv.decode(Buffer.from(text), random.chance(0.5) ? "windows-1252" : "latin1");
  // What Windows-1252 has no character for, a browser passes through.
  const whole = read.includes("\ufffd") ? Buffer.from(text).toString("latin1") : read;
  return Buffer.from(whole);
}

export const encodingDamages: readonly Damage[] = [
  {
    name: "gb18030",
    about: "bytes and declaration are GB18030",
    needs: {},
    encode: (text) => iconv.encode(redeclared(text, "gb2312"), "gb18030"),
  },
  {
    name: "big5",
    about: "Traditional in Big5",
    needs: { script: "traditional", carriers: anyHtml },
    encode: asBig5,
  },
  {
    name: "wrong-charset",
    about: "the page says gb2312 and is UTF-8, or the other way round",
    needs: { carriers: anyHtml },
    encode: (text, random) =>
      random.chance(0.5) ? Buffer.from(redeclared(text, "gb2312")) : iconv.encode(text, "gb18030"),
  },
  {
    name: "missing-charset",
    about: "the page does not say that it is GB18030",
    needs: { carriers: anyHtml },
    encode: (text) => iconv.encode(redeclared(text, null), "gb18030"),
  },
  {
    name: "utf-16",
    about: "UTF-16 with a byte order mark",
    needs: {},
    encode: (text) => iconv.encode(redeclared(text, "utf-16"), "utf-16le", { addBOM: true }),
  },
  {
    name: "double-decoded",
    about: "UTF-8 read as Windows-1252 or Latin-1 and stored so: ä¸­å›½",
    needs: {},
    encode: doubleDecoded,
  },
];
