import type { Region } from "@gongkai/catalogue";
import { type Contact, regionOfClues } from "./contact.js";
import { isTownship, relativeKind } from "./organization.js";
import { cityAround, contains, type Others, regionOfName, regionOfPlace, regionsOfText } from "./region-name.js";

/** A region, what speaks for it and, but for an organ's name, where that stands. */
export interface FoundRegion {
  readonly region: Region;
  readonly source: "organ" | "address" | "telephone" | "postal_code" | "text";
  readonly start: number;
  readonly end: number;
}

/** A region that a part of the text names, and where. */
type Mention = ReturnType<typeof regionsOfText>[number];

/**
 * Where a report belongs, in the order of trust of reports.md (organ, address, telephone, postal code), then by what a part of its
 * text names, which begins at `offset`. A town's county, which its name does not state, is looked for among those named.
 */
export function locate(
  organs: Iterable<string>,
  part: string,
  offset: number,
  contact: Contact,
  years: readonly number[],
): FoundRegion | null {
  let named: Mention[] | undefined;
  const mentioned = () => {
    named ??= regionsOfText(part, years);
    return named;
  };
  const others = () => [
    ...mentioned().map(({ region }) => region),
    ...(contact.telephone?.regions ?? []),
    ...(contact.postalCode?.regions ?? []),
  ];
  const found =
    regionOfOrgans(organs, years, others) ?? regionOfAddress(contact, years, others) ?? regionOfClues(contact);
  const [organ] = organs;
  const city =
    found?.source === "address" && organ !== undefined && relativeKind(organ) === "市"
      ? cityAround(found.region, years)
      : null;
  // 市环保局, whose address begins with a district, is the city's.
  if (found !== null && city !== null) return { ...found, region: city };
  const town = organ !== undefined && isTownship(organ);
  if (
    found !== null &&
    (found.region.level === "county" || (found.source === "organ" && !town && !isZoneOfProvince(organ, found)))
  )
    return found;
  const inside = found !== null && isZoneOfProvince(organ, found) ? regionOfAddress(contact, years, others) : null;
  if (inside !== null && found !== null && contains(found.region, inside.region)) return inside;
  // Whose telephone is the city's may stand on its county's portal.
  const portal = found?.source === "telephone" ? regionOfPortal(part, offset, years) : null;
  if (found !== null && portal !== null && contains(found.region, portal.region)) return portal;
  // 水利局 by telephone is the city's; 县水利局, a town or an unnamed organ may lie deeper.
  if (found !== null && organ !== undefined && !town && !/[县区旗]/.test(relativeKind(organ) ?? "")) return found;
  const outer = found?.region;
  const inner = mentioned().filter(
    ({ region }) => outer === undefined || (region.code !== outer.code && contains(outer, region)),
  );
  const deepest =
    inner.find(({ region }) => region.level === "county") ?? siteWithin(part, inner[0], years) ?? inner[0];
  return deepest === undefined
    ? (found ?? regionOfPortal(part, offset, years))
    : { region: deepest.region, source: "text", start: offset + deepest.start, end: offset + deepest.end };
}

/** 安徽舒城经济开发区 begins with its province, and lies deeper. */
function isZoneOfProvince(organ: string | undefined, { region }: FoundRegion): boolean {
  return region.level === "province" && organ !== undefined && /区管理委员会$/.test(organ);
}

/** 泉州市洛江公众信息网: behind the city the district, by its short name, whose site names itself. */
const site = /^([\u4e00-\u9fa5]{2,4}?)(?:公众|公共|政府|政务|门户|信息){1,3}(?:门户)?网/;

function siteWithin(part: string, around: Mention | undefined, years: readonly number[]): Mention | undefined {
  if (around?.region.level !== "city" || !part.includes("网")) return undefined;
  const { name } = around.region;
  for (let at = part.indexOf(name); at !== -1; at = part.indexOf(name, at + 1)) {
    const start = at + name.length;
    const short = site.exec(part.slice(start, start + 16))?.[1];
    const region = short === undefined ? null : regionOfPlace(short, years, around.region);
    if (short !== undefined && region !== null) return { region, start, end: start + short.length };
  }
  return undefined;
}

/** “中国临河”政府网站: the portal on which a report says it stands. */
const portal = /[“"]中国[·•・]?([\u4e00-\u9fa5]{2,6})[”"](?=[^,;。\n]{0,12}网)/;

function regionOfPortal(part: string, offset: number, years: readonly number[]): FoundRegion | null {
  const match = portal.exec(part);
  const region = match === null ? null : regionOfPlace(match[1] as string, years);
  if (match === null || region === null) return null;
  const start = offset + match.index;
  return { region, source: "text", start, end: start + match[0].length };
}

function regionOfOrgans(organs: Iterable<string>, years: readonly number[], others: Others): FoundRegion | null {
  for (const organ of organs) {
    const region = regionOfName(organ, years, others);
    if (region !== null) return { region, source: "organ", start: 0, end: 0 };
  }
  return null;
}

function regionOfAddress({ address }: Contact, years: readonly number[], others: Others): FoundRegion | null {
  const region = address && regionOfName(address.text, years, others);
  return region && { region, source: "address", start: address.start, end: address.end };
}
