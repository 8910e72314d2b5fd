import {
  findRegionNames,
  type Region,
  regionByCode,
  regionsNamed,
  regionsOfAreaCode,
  regionsOfPostalCode,
} from "@gongkai/catalogue";

const citiesOfAreaCode = (areaCode: string) => regionsOfAreaCode(areaCode).map(({ code }) => code);
const citiesOfPostalCode = (postalCode: string) => regionsOfPostalCode(postalCode).map(({ code }) => code);

/** A region with the place in the text that speaks for it. */
export interface FoundRegion {
  readonly region: Region;
  readonly source: "title" | "organ" | "address" | "telephone" | "postal_code" | "text";
  readonly start: number;
  readonly end: number;
}

/**
 * The region that an organ's name stands for: its full names, deepest first, each within the one before (绍兴市柯桥区), or
 * the short name it begins with (遵化经济开发区). `wider`: other regions the text names, to tell namesakes apart.
 */
export function regionOfName(name: string, years: readonly number[], wider: readonly Region[]): Region | null {
  const bare = name.replace(/^(?:中华人民共和国|国家税务总局|国家统计局)/, "");
  let within: Region | null = null;
  for (const mention of findRegionNames(bare)) {
    const candidates = candidatesOf(mention.name, years).filter(
      (candidate) => within === null || contains(within, candidate),
    );
    const chosen = pick(candidates, wider);
    if (chosen !== null) within = chosen;
  }
  if (within !== null) return within;
  // 遵化经济开发区, 湛江海关: a short name at the start; the longest that is one.
  for (let length = Math.min(7, bare.length); length >= 2; length--) {
    const chosen = pick(candidatesOf(bare.slice(0, length), years), wider);
    if (chosen !== null) return chosen;
  }
  return null;
}

/** Regions named anywhere in a text, the most often named first. */
export function regionsOfText(
  text: string,
  years: readonly number[],
): { region: Region; start: number; end: number }[] {
  const found = new Map<string, { region: Region; start: number; end: number; count: number }>();
  for (const { name, start, end } of findRegionNames(text)) {
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
const postal = /(?:邮编|邮政编码|邮政编号|邮编号)\s*(?:为|是)?\s*[:：]?\s*(\d{6})(?!\d)/;

/** The city of the first telephone number or postal code that a text states; null where it serves several. */
export function regionOfContact(text: string, year: number | null): FoundRegion | null {
  const called = telephone.exec(text);
  const cities = called === null ? [] : citiesOfAreaCode(called[1] as string);
  const written = postal.exec(text);
  const posted = written === null ? [] : citiesOfPostalCode(written[1] as string);
  const agreed = cities.filter((code) => posted.includes(code));
  const codes = agreed.length === 1 ? agreed : cities.length === 1 ? cities : posted.length === 1 ? posted : [];
  const region = codes.length === 1 ? regionByCode(codes[0] as string, year ?? undefined) : undefined;
  if (region === undefined) return null;
  const match = codes === posted || called === null ? (written as RegExpExecArray) : called;
  return {
    region,
    source: match === called ? "telephone" : "postal_code",
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** Codes that the contact paragraph allows: to tell namesakes (城关区, 朝阳区) apart. */
export function contactCities(text: string): readonly string[] {
  const called = telephone.exec(text);
  const written = postal.exec(text);
  return [
    ...(called === null ? [] : citiesOfAreaCode(called[1] as string)),
    ...(written === null ? [] : citiesOfPostalCode(written[1] as string)),
  ];
}

function candidatesOf(name: string, years: readonly number[]): Region[] {
  const valid = years.length === 0 ? [] : regionsNamed(name, { year: years });
  return distinct(valid.length > 0 ? valid : regionsNamed(name));
}

function distinct(regions: readonly Region[]): Region[] {
  return [...new Map(regions.map((region) => [region.code, region])).values()];
}

/** The one candidate, or the one that the other names of the text speak for; a city before the province it is named like. */
function pick(candidates: readonly Region[], wider: readonly Region[]): Region | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const scored = candidates.map((candidate) => ({
    candidate,
    score: wider.reduce((sum, other) => sum + (contains(other, candidate) ? 2 : contains(candidate, other) ? 1 : 0), 0),
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
function contains(outer: Region, inner: Region): boolean {
  if (outer.level === "province") return outer.province === inner.province;
  if (outer.level === "city") return outer.province === inner.province && outer.city === inner.city;
  return outer.code === inner.code;
}
