import type { Applicant, Period } from "@gongkai/contracts";

/** What names a fact: two facts of one report with the same four say something of the same number. */
export interface FactName {
  readonly indicator: string;
  readonly period: Period;
  readonly applicant: Applicant;
  readonly category: string | null;
}

/** A fact's name as one string. 概况, 概况类 and 概况类信息 are one category. */
export function factKey({ indicator, period, applicant, category }: FactName): string {
  return [indicator, period, applicant, category?.replace(/(类|信息)+$/u, "") ?? ""].join("\t");
}

/** For people: `applications.received[total] year {土地征收}`. */
export function factLabel({ indicator, period, applicant, category }: FactName): string {
  return `${indicator}[${applicant}] ${period}${category === null ? "" : ` {${category}}`}`;
}

/** The group an indicator is counted in: its first segment, and for applications, a third of them all, the first two. */
export function groupOf(indicator: string): string {
  const [first = "", second] = indicator.split(".");
  return first === "applications" && second !== undefined ? `${first}.${second}` : first;
}
