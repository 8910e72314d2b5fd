import { Parser } from "htmlparser2";

/** What a reader of XML is told, by the names' local parts. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Deepest nesting followed; a table in a table in a text box has 40. */
const deepest = 500;
const piece = 32_768;

/** Reads XML of UTF-8 or UTF-16, forgiving what is not well-formed, no further once it is deeper than any honest document. */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++;
        reader.open(name, attributes);
      },
      ontext: (text) => reader.text(text),
      onclosetag: (name) => {
        depth--;
        reader.close(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const text = new TextDecoder(bytes[0] === 0xfe ? "utf-16be" : bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(bytes);
  for (let at = 0; at < text.length && depth < deepest; at += piece) parser.write(text.slice(at, at + piece));
  parser.end();
}
