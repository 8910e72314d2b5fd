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
  if (name === null) return spokenFor(found, text, years);
  const kind = relativeKind(name) ?? "";
  if (found === null || found.region.level === "county" || !["县", "旗", "市"].includes(kind)) return found;
  if (kind === "市" && found.region.level !== "province") return found;
  const rest = name.slice(1);
  const isWanted = ({ city, county }: Region) =>
    kind === "市" ? city !== null && text.includes(`${county ?? city}${rest}`) : county?.endsWith(kind);
  const inner = regionsOfText(text.slice(0, longestBeginning), years).find(
    ({ region }) => isWanted(region) && contains(found.region, region),
  );
  return inner === undefined ? found : { ...inner, source: "text" as const };
}

/** What a whole place calls itself, and what only an organ does. */
const ownPlace = /我([市县区旗州])(?!委|局)/;
const ownOrgan = /[我本](?:[局委办厅院校站所镇乡]|街道|中心|单位|部门|公司)/;

/** 我市…鞍山市政府门户网站 of a report that nothing else places deeper than its province: the city whose government it speaks of. */
function spokenFor(found: FoundRegion | null, text: string, years: readonly number[]) {
  if (found?.region.level !== "province" || found.source !== "text" || ownOrgan.test(text)) return found;
  const kind = ownPlace.exec(text)?.[1];
  const isWanted = ({ name }: Region) =>
    kind !== undefined && name.endsWith(kind) && (text.includes(`${name}政府`) || text.includes(`${name}人民政府`));
  const inner = regionsOfText(text.slice(0, longestBeginning), years).filter(
    ({ region }) => region.level !== "province" && isWanted(region) && contains(found.region, region),
  );
  return inner.length === 1 ? { ...(inner[0] as (typeof inner)[number]), source: "text" as const } : found;
}

const noContact: Contact = { telephone: null, postalCode: null, address: null };
