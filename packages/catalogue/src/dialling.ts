import { GongkaiError } from "@gongkai/contracts";
import { type Region, regionByCode } from "./regions.js";
import { readDataTable } from "./tsv.js";

let areaCodes: ReadonlyMap<string, readonly string[]> | undefined;
let postalCodes: ReadonlyMap<string, readonly string[]> | undefined;

function readCodes(file: string, columns: readonly string[]): [string, string[]][] {
  return readDataTable(file, columns).map(([key, regions], at) => {
    const codes = regions!.split(",");
    if (!/^\d{3,4}$/.test(key!) || codes.some((code) => !/^\d{6}$/.test(code))) {
      throw new GongkaiError("E_CATALOGUE_DAMAGED", `${file}, line ${at + 2}`);
    }
    return [key!, codes];
  });
}

/**
 * The cities (or province, or county directly under it) that share a telephone area code (0632; 028 has three).
 * Source: PyPI `phone`, and `data/area-codes-extra.tsv` for codes that were given up.
 */
export function regionsOfAreaCode(areaCode: string, year?: number): Region[] {
  areaCodes ??= new Map([
    ...readCodes("area-codes.tsv", ["area_code", "regions"]),
    ...readCodes("area-codes-extra.tsv", ["area_code", "regions", "source"]),
  ]);
  return regionsOf(areaCodes.get(areaCode), year);
}

/**
 * The cities that the first four digits of a postal code stand for; mostly one.
 * Source: PyPI `china-region` and `phone`.
 */
export function regionsOfPostalCode(postalCode: string, year?: number): Region[] {
  postalCodes ??= new Map(readCodes("postal-codes.tsv", ["prefix", "regions"]));
  return regionsOf(postalCodes.get(postalCode.slice(0, 4)), year);
}

function regionsOf(codes: readonly string[] | undefined, year: number | undefined): Region[] {
  return (codes ?? []).map((code) => regionByCode(code, year)).filter((region) => region !== undefined);
}
