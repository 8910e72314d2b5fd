import { indicators } from "@gongkai/catalogue";
import { type Applicant, applicants, type Period, periods } from "@gongkai/contracts";

const indicatorNumber = numbered(indicators.map(({ code }) => code));
const periodNumber = numbered(periods);
const applicantNumber = numbered(applicants);

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, i) => [name, i]));
}

/** One whole number for an indicator of the catalogue, a period and an applicant: what tables of facts are indexed by. */
export function factKey(indicator: string, period: Period, applicant: Applicant): number {
  const number = indicatorNumber.get(indicator);
  if (number === undefined) throw new RangeError(`${indicator} is no indicator of the catalogue`);
  return (
    (number * periods.length + (periodNumber.get(period) as number)) * applicants.length +
    (applicantNumber.get(applicant) as number)
  );
}
