import { findRegionNames, type Region, regionsNamed, regionsOfAreaCode, regionsOfPostalCode } from "@gongkai/catalogue";
import { isTownship } from "./organization.js";

/** A region with the place in the text that speaks for it. */
export interface FoundRegion {
  readonly region: Region;
  readonly source: "organ" | "address" | "telephone" | "postal_code" | "text";
  readonly start: number;
  readonly end: number;
}

/** What a report's contact paragraph says of its place. */
export interface Contact {
  readonly telephone: Clue | null;
  readonly postalCode: Clue | null;
  readonly address: { readonly start: number; readonly end: number } | null;
}

interface Clue {
  readonly regions: readonly Region[];
  readonly start: number;
  readonly end: number;
}

/** Other regions that a text names, to tell namesakes apart; found only where namesakes occur. */
export type Others = () => readonly Region[];

/** Words that begin organs' names and are counties' short names too. */
const organWords = new Set(["公安", "资源", "通道", "城市", "建设", "和平", "新华", "文化", "中心", "东方"]);

/**
 * The region that an organ's name stands for: its full names, deepest first, each within the one before (绍兴市柯桥区), or
 * the short name it begins with (遵化经济开发区).
 */
export function regionOfName(name: string, years: readonly number[], others: Others): Region | null {
  const bare = name.replace(/^(?:中华人民共和国|国家税务总局|国家统计局)/, "");
  let within: Region | null = null;
  for (const mention of findRegionNames(bare)) {
    const outer: Region | null = within;
    const candidates: Region[] = candidatesOf(mention.name, years).filter(
      (candidate) => outer === null || contains(outer, candidate),
    );
    within = pick(candidates, others) ?? outer;
  }
  // 钟祥镇 is no part of 钟祥市.
  if (within !== null || /^[\u4e00-\u9fa5]{1,5}(?:镇|乡|街道|苏木)/.test(bare)) return within;
  // 遵化经济开发区, 湛江海关: a short name at the start; the longest that is one.
  for (let length = Math.min(7, bare.length - 2); length >= 2; length--) {
    const short = bare.slice(0, length);
    const chosen = organWords.has(short) ? null : pick(candidatesOf(short, years), others);
    if (chosen !== null) return chosen;
  }
  return null;
}

/** Names that are words too: they count only right behind the region they lie in (马鞍山市和县). */
const ordinaryWords = new Set(["和县", "城区", "郊区", "矿区", "东区", "西区", "市中区", "新城区"]);

/** Regions named in a text by a name that only one has, the most often named first. */
export function regionsOfText(
  text: string,
  years: readonly number[],
): { region: Region; start: number; end: number }[] {
  const found = new Map<string, { region: Region; start: number; end: number; count: number }>();
  let behind = -1;
  for (const { name, start, end } of findRegionNames(text)) {
    const alone = behind !== start;
    behind = end;
    if (alone && ordinaryWords.has(name)) continue;
    const candidates = candidatesOf(name, years);
    if (candidates.length !== 1) continue;
    const region = candidates[0] as Region;
    const known = found.get(region.code);
    if (known === undefined) found.set(region.code, { region, start, end, count: 1 });
    else known.count++;
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

const telephone = /(?<!\d)\(?(0(?:10|2\d|[3-9]\d{2}))\)?\s*[-—–－ ]{0,3}\s*[2-8]\d{6,7}(?!\d)/;
const postalCode = /(?:邮编|邮政编码|邮政编号|邮编号)\s*(?:为|是)?\s*[:：]?\s*(\d{6})(?!\d)/;
const address = /地址\s*[:：为是]?\s*([^,;。)\n]{4,60})/;

/** The first telephone number, postal code and address of a text. */
export function readContact(text: string, year: number | null): Contact {
  const at = year ?? undefined;
  const called = telephone.exec(text);
  const posted = postalCode.exec(text);
  const place = address.exec(text);
  return {
    telephone: called && clue(called, regionsOfAreaCode(called[1] as string, at)),
    postalCode: posted && clue(posted, regionsOfPostalCode(posted[1] as string, at)),
    address: place && {
      start: place.index + place[0].length - (place[1] as string).length,
      end: place.index + place[0].length,
    },
  };
}

function clue({ index, 0: matched }: RegExpExecArray, regions: readonly Region[]): Clue {
  return { regions, start: index, end: index + matched.length };
}

/**
 * Where a report belongs, in the order of trust of reports.md (organ, address, telephone, postal code), then by what its head names.
 * A town's county, which its name does not state, is looked for among the regions named in the head.
 */
export function locate(
  organs: readonly string[],
  head: string,
  contact: Contact,
  years: readonly number[],
): FoundRegion | null {
  let mentioned: ReturnType<typeof regionsOfText> | undefined;
  const inHead = () => {
    mentioned ??= regionsOfText(head, years);
    return mentioned;
  };
  const clues = [...(contact.telephone?.regions ?? []), ...(contact.postalCode?.regions ?? [])];
  const others = () => [...inHead().map(({ region }) => region), ...clues];
  let found: FoundRegion | null = null;
  for (const organ of organs) {
    const region = regionOfName(organ, years, others);
    if (region === null) continue;
    const start = Math.max(0, head.indexOf(organ));
    found = { region, source: "organ", start, end: start };
    break;
  }
  found ??= regionOfAddress(head, contact, years, others) ?? regionOfClues(contact);
  const organ = organs[0];
  if (found?.region.level === "county" || (found?.source === "organ" && organ !== undefined && !isTownship(organ)))
    return found;
  if (found !== null && organ !== undefined && !isTownship(organ) && !/^[县区]/.test(organ)) return found;
  const outer = found?.region;
  const inner = inHead().filter(
    ({ region }) => outer === undefined || (region.code !== outer.code && contains(outer, region)),
  );
  const county = inner.find(({ region }) => region.level === "county") ?? inner[0];
  if (county === undefined) return found;
  return { ...county, source: "text" };
}

function regionOfAddress(
  text: string,
  { address: place }: Contact,
  years: readonly number[],
  others: Others,
): FoundRegion | null {
  if (place === null) return null;
  const region = regionOfName(text.slice(place.start, place.end).trim(), years, others);
  return region && { region, source: "address", start: place.start, end: place.end };
}

/** The city that telephone and postal code agree on, or that one of them names alone. */
function regionOfClues({ telephone: called, postalCode: posted }: Contact): FoundRegion | null {
  const agreed = called?.regions.filter(({ code }) => posted?.regions.some((other) => other.code === code)) ?? [];
  for (const [regions, source, place] of [
    [agreed, "telephone", called],
    [called?.regions, "telephone", called],
    [posted?.regions, "postal_code", posted],
  ] as const) {
    if (regions?.length === 1 && place)
      return { region: regions[0] as Region, source, start: place.start, end: place.end };
  }
  return null;
}

function candidatesOf(name: string, years: readonly number[]): Region[] {
  const valid = years.length === 0 ? [] : regionsNamed(name, { year: years });
  return distinct(valid.length > 0 ? valid : regionsNamed(name));
}

function distinct(regions: readonly Region[]): Region[] {
  return regions.length < 2 ? [...regions] : [...new Map(regions.map((region) => [region.code, region])).values()];
}

/** The one candidate, or the one that the other names of the text speak for; a city before the province it is named like. */
function pick(candidates: readonly Region[], others: Others): Region | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const around = others();
  const scored = candidates.map((candidate) => ({
    candidate,
    score: around.reduce(
      (sum, other) => sum + (contains(other, candidate) ? 2 : contains(candidate, other) ? 1 : 0),
      0,
    ),
  }));
  scored.sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first !== undefined && first.score > (second?.score ?? 0)) return first.candidate;
  // A name that city and county share (长沙, 吉林) without more to go by means the larger place.
  const rank = { province: 0, city: 1, county: 2 } as const;
  const levels = new Set(candidates.map(({ level }) => level));
  return levels.size === candidates.length
    ? ([...candidates].sort((a, b) => rank[a.level] - rank[b.level])[0] ?? null)
    : null;
}

/** Whether `inner` lies in `outer` (or is it). */
export function contains(outer: Region, inner: Region): boolean {
  if (outer.level === "province") return outer.province === inner.province;
  if (outer.level === "city") return outer.province === inner.province && outer.city === inner.city;
  return outer.code === inner.code;
}
