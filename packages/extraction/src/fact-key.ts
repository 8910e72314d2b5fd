import { indicators } from "@gongkai/catalogue";
import { type Applicant, applicants, type Period, periods } from "@gongkai/contracts";

/** How many keys stand for one indicator. */
export const keysAnIndicator = periods.length * applicants.length;

const firstKey: ReadonlyMap<string, number> = new Map(indicators.map(({ code }, i) => [code, i * keysAnIndicator]));
const periodNumber: ReadonlyMap<string, number> = new Map(periods.map((name, i) => [name, i * applicants.length]));
const applicantNumber: ReadonlyMap<string, number> = new Map(applicants.map((name, i) => [name, i]));

/** One whole number for an indicator of the catalogue, a period and an applicant: what tables of facts are indexed by. */
export function factKey(indicator: string, period: Period, applicant: Applicant): number {
  const first = firstKey.get(indicator);
  if (first === undefined) throw new RangeError(`${indicator} is no indicator of the catalogue`);
  return first + (periodNumber.get(period) as number) + (applicantNumber.get(applicant) as number);
}
