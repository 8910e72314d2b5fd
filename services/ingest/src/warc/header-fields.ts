import { utf8 } from "../header-text.js";
import type { ByteReader } from "./byte-reader.js";

const longestField = 64 * 1024;
const mostFields = 1000;

/** Fields by name in lower case; of a name that is repeated, the first. */
export type HeaderFields = ReadonlyMap<string, string>;

/** The fields up to the empty line, as WARC and HTTP/1 write them; text in UTF-8 where it is that. Lines that are no field are left out. */
export async function readHeaderFields(reader: ByteReader): Promise<HeaderFields> {
  const fields = new Map<string, string>();
  for (let count = 0; count < mostFields; count++) {
    const line = await reader.line(longestField);
    if (line === undefined || line === "") break;
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, utf8(line.slice(colon + 1).trim()));
  }
  return fields;
}
