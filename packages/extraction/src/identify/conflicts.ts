import type { Remark } from "../tables/cell-fact.js";
import type { Contact } from "./contact.js";
import type { FoundRegion } from "./region.js";
import { contains, regionOfName } from "./region-name.js";
import type { Signature } from "./signature.js";
import type { FoundYear } from "./year.js";

const sourceNames = {
  organ: "organ",
  address: "address",
  telephone: "telephone number",
  postal_code: "postal code",
  text: "text around it",
} as const;

/** The year by which a report is named against that of the stated period. */
export function yearConflict(named: number | null, period: FoundYear | null): Remark[] {
  if (named === null || period === null || period.year === named) return [];
  const message = `The title says ${named}, the stated period ${period.year}.`;
  return [{ severity: "warning", code: "year_conflict", message, start: period.start, end: period.end }];
}

/** A year that no word of the report names. */
export function yearInferred(year: number | null): Remark[] {
  if (year === null) return [];
  const message = `The report names no year: ${year} is the one before it came out.`;
  return [{ severity: "warning", code: "year_inferred", message, start: 0, end: 0 }];
}

/** How a region is known where no organ's name says it, and a telephone number of another province. */
export function regionRemarks(found: FoundRegion | null, { telephone }: Contact): Remark[] {
  if (found === null) return [];
  const remarks: Remark[] = [];
  if (found.source !== "organ") {
    const message = `No organ's name says the region: it follows from the ${sourceNames[found.source]}.`;
    remarks.push({ severity: "info", code: "region_inferred", message, start: found.start, end: found.end });
  }
  const { province } = found.region;
  if (
    telephone !== null &&
    telephone.regions.length > 0 &&
    !telephone.regions.some((other) => other.province === province)
  ) {
    const message = `The ${sourceNames[found.source]} says ${province}, the telephone number ${telephone.regions[0]?.province}.`;
    remarks.push({ severity: "warning", code: "region_conflict", message, start: telephone.start, end: telephone.end });
  }
  return remarks;
}

/** A signature by an organ of another region than the one reported for. */
export function organConflict(found: FoundRegion | null, signature: Signature, years: readonly number[]): Remark[] {
  if (found === null || found.source !== "organ" || signature.organ === null || signature.date === null) return [];
  const { region } = found;
  const signed = regionOfName(signature.organ, years, () => [region]);
  if (signed === null || contains(signed, region) || contains(region, signed)) return [];
  const message = `The report is one of ${region.name}, signed by ${signature.organ}.`;
  const { start, end } = signature.date;
  return [{ severity: "warning", code: "organization_conflict", message, start, end }];
}
