import {
  type Region,
  regionByCode,
  regionsNamed,
  regionsOfAreaCode,
  regionsOfPostalCode,
  regionsOfYear,
} from "@gongkai/catalogue";
import type { Random } from "../random.js";

/** A region with what a contact paragraph says of it. */
export interface Place {
  readonly region: Region;
  /** The name that is nobody else's: 长春市朝阳区, where several counties are called 朝阳区; else its own. */
  readonly fullName: string;
  /** Telephone area code, or null where the directories know none. */
  readonly areaCode: string | null;
  /** The first four digits of its postal code, or null. */
  readonly postalPrefix: string | null;
}

type PlaceLevel = Region["level"];

const placesOfYear = new Map<number, Record<PlaceLevel, Place[]>>();
let areaCodes: Map<string, string> | undefined;
let postalPrefixes: Map<string, string> | undefined;

/** A place of this level whose name was the same in `year` and in the year after, when its report came out. */
export function drawPlace(random: Random, level: PlaceLevel, year: number): Place {
  let places = placesOfYear.get(year);
  if (places === undefined) {
    places = { province: [], city: [], county: [] };
    for (const region of regionsOfYear(year))
      if (isSteady(region, year)) places[region.level].push(placeOf(region, year));
    placesOfYear.set(year, places);
  }
  return random.pick(places[level]);
}

function isSteady({ code, name, city, province }: Region, year: number): boolean {
  const next = regionByCode(code, year + 1);
  const last = regionByCode(code, year - 1);
  return [next, last].every((other) => other?.name === name && other.city === city && other.province === province);
}

function placeOf(region: Region, year: number): Place {
  areaCodes ??= byRegion(1000, 4, (digits) => regionsOfAreaCode(digits.startsWith("00") ? digits.slice(1) : digits));
  postalPrefixes ??= byRegion(10_000, 4, regionsOfPostalCode);
  const { name, city, province, level } = region;
  const shared = level === "county" && regionsNamed(name, { year: [year, year + 1] }).length > 1;
  const seat = city ?? (level === "county" ? province : name);
  return {
    region,
    fullName: shared ? (city ?? province) + name : name,
    areaCode: areaCodes.get(seat) ?? null,
    postalPrefix: postalPrefixes.get(seat) ?? null,
  };
}

/** Which digits stand for a city (or a municipality) and for no other; the first such. */
function byRegion(count: number, length: number, regionsOf: (digits: string) => Region[]): Map<string, string> {
  const found = new Map<string, string>();
  for (let code = 0; code < count; code++) {
    const digits = String(code).padStart(length, "0");
    const [only, ...others] = regionsOf(digits);
    if (only === undefined || others.length > 0 || found.has(only.name)) continue;
    found.set(only.name, digits.startsWith("00") && length === 4 && count === 1000 ? digits.slice(1) : digits);
  }
  return found;
}
