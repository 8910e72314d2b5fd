import type { Region } from "@gongkai/catalogue";
import { type Contact, readContact } from "./contact.js";
import { completed, isNational, placed, relativeKind } from "./organization.js";
import { type FoundRegion, locate } from "./region.js";
import { contains, regionOfName, regionsOfText } from "./region-name.js";

/** How much of the text's beginning and end names the region, where its head does not. */
const longestBeginning = 6000;
const longestTail = 2500;

/** The organ's full name, the region that this name states, and the region the report belongs to. */
export interface WhoAndWhere {
  readonly name: string | null;
  readonly own: Region | null;
  readonly found: FoundRegion | null;
  readonly contact: Contact;
}

/**
 * Who reports and for which region. `stated`: the organ's name by each place that states it, the most trusted first;
 * `head`: the text before the first section.
 */
export function whoAndWhere(
  stated: Iterable<string>,
  text: string,
  head: string,
  years: readonly number[],
): WhoAndWhere {
  const [name = null] = stated;
  if (name !== null && isNational(name)) return { name, own: null, found: null, contact: noContact };
  let contact = readContact(head, 0, years);
  let found = locate(stated, head, 0, contact, years);
  if (found === null) {
    const tailStart = Math.max(head.length, text.length - longestTail);
    const tail = text.slice(tailStart);
    contact = readContact(tail, tailStart, years);
    found =
      locate(stated, tail, tailStart, contact, years) ??
      locate(stated, text.slice(0, longestBeginning), 0, noContact, years);
  }
  found = nearer(name, found, text, years);
  const regionOf = (each: string) => regionOfName(each, years, () => (found === null ? [] : [found.region]));
  const full = name === null ? null : completed(name, found?.region ?? null);
  const own = full === null ? null : regionOf(full);
  if (full === null || own !== null || found === null) return { name: full, own, found, contact };
  const inFull = placed(full, found.region, text);
  return { name: inFull, own: inFull === full ? null : regionOf(inFull), found, contact };
}

/**
 * 旗人民政府 is that of the banner that the text names, where the head names only what lies around it; 市教育局 that of the city
 * whose 德州市教育局 the text names.
 */
function nearer(name: string | null, found: FoundRegion | null, text: string, years: readonly number[]) {
  const kind = (name && relativeKind(name)) ?? "";
  if (found === null || found.region.level === "county" || !["县", "旗", "市"].includes(kind)) return found;
  if (kind === "市" && found.region.level !== "province") return found;
  const rest = name?.slice(1) ?? "";
  const isWanted = ({ city, county }: Region) =>
    kind === "市" ? city !== null && text.includes(`${county ?? city}${rest}`) : county?.endsWith(kind);
  const inner = regionsOfText(text.slice(0, longestBeginning), years).find(
    ({ region }) => isWanted(region) && contains(found.region, region),
  );
  return inner === undefined ? found : { ...inner, source: "text" as const };
}

const noContact: Contact = { telephone: null, postalCode: null, address: null };
