import type { RegionName } from "@gongkai/contracts";
import { type NamedCode, namedCodes } from "./region-table.js";
import { shortNames } from "./short-name.js";

/**
 * A region of GB/T 2260 with the names of its path. `city` is null for a province, for the counties of the four
 * municipalities (上海市浦东新区) and for those directly under a province (济源市, 仙桃市, 石河子市).
 */
export interface Region extends RegionName {
  readonly code: string;
  /** Its own name: the last of the path. */
  readonly name: string;
  readonly level: "province" | "city" | "county";
  readonly province: string;
}

/** A name counts where it was valid in this year, or in one of these; without a year, whenever it was valid. */
export type Years = number | readonly number[];

/** A code's name with where the code lies, which its digits say. */
interface PlacedCode extends NamedCode {
  readonly level: Region["level"];
  readonly provinceCode: string;
  readonly cityCode: string | null;
}

interface Index {
  readonly byCode: ReadonlyMap<string, readonly PlacedCode[]>;
  readonly byName: ReadonlyMap<string, readonly PlacedCode[]>;
  readonly byShortName: ReadonlyMap<string, readonly PlacedCode[]>;
}

let built: Index | undefined;

function index(): Index {
  built ??= build(namedCodes());
  return built;
}

function build(entries: readonly NamedCode[]): Index {
  const byCode = new Map<string, PlacedCode[]>();
  const byName = new Map<string, PlacedCode[]>();
  const byShortName = new Map<string, PlacedCode[]>();
  const put = (map: Map<string, PlacedCode[]>, key: string, entry: PlacedCode) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else list.push(entry);
  };
  for (const entry of entries.map(placed)) {
    put(byCode, entry.code, entry);
    put(byName, entry.name, entry);
    for (const short of shortNames(entry.name)) put(byShortName, short, entry);
  }
  for (const list of byCode.values()) list.sort((a, b) => a.from - b.from);
  return { byCode, byName, byShortName };
}

/** Every full name of every year, and the short ones that say the kind of place: 恭城县 of 恭城瑶族自治县. */
export function* regionNames(): Generator<string> {
  const { byName, byShortName } = index();
  yield* byName.keys();
  for (const [short, entries] of byShortName)
    if (!byName.has(short) && entries.every(({ name }) => name.endsWith(`自治${short.at(-1)}`))) yield short;
}

/** The region that a code stood for in a year (where the name changed that year, under the new one), or lately. */
export function regionByCode(code: string, year?: number): Region | undefined {
  const entry = entryOf(code, year);
  return entry && regionOf(entry, year);
}

/** Every region that there was in a year, each once, in the order of codes; where a name changed that year, the new one. */
export function regionsOfYear(year: number): Region[] {
  const regions: Region[] = [];
  for (const code of index().byCode.keys()) {
    const region = regionByCode(code, year);
    if (region !== undefined) regions.push(region);
  }
  return regions.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * The regions a name can mean: by full name, and only where none has that name, by short name. Several where the name
 * is shared (朝阳区) or a short name fits province and city (吉林).
 */
export function regionsNamed(name: string, options: { readonly year?: Years } = {}): Region[] {
  const { year: given = [] } = options;
  const years = typeof given === "number" ? [given] : given;
  for (const map of [index().byName, index().byShortName]) {
    const regions: Region[] = [];
    for (const entry of map.get(name) ?? []) {
      const year = years.find((candidate) => entry.from <= candidate && candidate <= entry.to);
      if (year !== undefined) regions.push(regionOf(entry, year));
      else if (years.length === 0) regions.push(regionOf(entry, entry.to));
    }
    if (regions.length > 0) return regions;
  }
  return [];
}

const municipality = /^(?:11|12|31|50)/;

/** The code of the city that a county lies in, or null where no city stands between it and the province. */
function cityCodeOf(code: string): string | null {
  if (code.endsWith("0000") || municipality.test(code) || code.startsWith("90", 2)) return null;
  return `${code.slice(0, 4)}00`;
}

function placed({ code, name, from, to }: NamedCode): PlacedCode {
  const provinceCode = `${code.slice(0, 2)}0000`;
  const cityCode = cityCodeOf(code);
  const level = code === provinceCode ? "province" : code === cityCode ? "city" : "county";
  return { code, name, from, to, level, provinceCode, cityCode };
}

function regionOf({ code, name, level, provinceCode, cityCode }: PlacedCode, year?: number): Region {
  return {
    code,
    name,
    level,
    province: level === "province" ? name : (entryOf(provinceCode, year)?.name ?? name),
    city: cityCode === null ? null : level === "city" ? name : (entryOf(cityCode, year)?.name ?? null),
    county: level === "county" ? name : null,
  };
}

function entryOf(code: string, year?: number): PlacedCode | undefined {
  const entries = index().byCode.get(code);
  if (year === undefined) return entries?.at(-1);
  return entries?.findLast(({ from, to }) => from <= year && year <= to);
}
