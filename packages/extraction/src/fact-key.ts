import { indicators } from "@gongkai/catalogue";
import { type Applicant, applicants, type Period, periods } from "@gongkai/contracts";

/** How many keys stand for one indicator. */
export const keysAnIndicator = periods.length * applicants.length;

const firstKey: ReadonlyMap<string, number> = new Map(indicators.map(({ code }, i) => [code, i * keysAnIndicator]));

/** How many keys there are: tables of facts are arrays of this length. */
export const keyCount = indicators.length * keysAnIndicator;

/** One whole number for an indicator of the catalogue, a period and an applicant: what tables of facts are indexed by. */
export function factKey(indicator: string, period: Period, applicant: Applicant): number {
  const first = firstKey.get(indicator);
  if (first === undefined) throw new RangeError(`${indicator} is no indicator of the catalogue`);
  return first + periods.indexOf(period) * applicants.length + applicants.indexOf(applicant);
}
