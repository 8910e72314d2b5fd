import { createHash } from "node:crypto";
import type { Fact, ParsedReport } from "@gongkai/contracts";
import { preferenceOf } from "./preference.js";
import { reportKey } from "./report-key.js";
import type { FactKeysRow } from "./rows.js";
import type { RowOf } from "./table.js";
import { applicantNumbers, type factKeysStore, type factsStore, originNumbers, periodNumbers } from "./tables.js";

export type FactRow = RowOf<typeof factsStore>;
type FactKeys = RowOf<typeof factKeysStore>;

/** A fact with what tells it from others of its document. */
export interface PlacedFact {
  readonly fact: Fact;
  /** Among the facts of the same key and origin, in the document's order, from 0. */
  readonly ordinal: number;
  /** Whether it is the one to take of all with the same key: table before text, then the first. */
  readonly preferred: boolean;
}

/** An ordinal is a UInt16: what comes beyond it, as only a foreign producer sends it, is left out. */
const mostOrdinal = 0xffff;

/** The facts of one document with their ordinals and which of them to prefer. */
export function placeFacts(facts: readonly Fact[]): PlacedFact[] {
  const counts = { table: new Map<string, number>(), text: new Map<string, number>() };
  const places = facts.map((fact) => {
    const key = `${fact.indicator} ${fact.period} ${fact.applicant} ${fact.category ?? ""}`;
    const ordinal = counts[fact.origin].get(key) ?? 0;
    counts[fact.origin].set(key, ordinal + 1);
    return { fact, key, ordinal };
  });
  const placed: PlacedFact[] = [];
  for (const { fact, key, ordinal } of places) {
    if (ordinal > mostOrdinal) continue;
    const preferred = ordinal === 0 && (fact.origin === "table" || !counts.table.has(key));
    placed.push({ fact, ordinal, preferred });
  }
  return placed;
}

/** What all rows of one revision of a report share. */
type SharedColumns = Pick<
  FactRow,
  | "year"
  | "region"
  | "report_key"
  | "revision"
  | "gone"
  | "report_id"
  | "organization"
  | "province"
  | "level"
  | "edition"
>;

/** The rows of facts_store that one revision of a report has: one for the document itself, then one for each fact. */
export interface FactRows {
  /** In the order of the table's columns. */
  readonly shared: SharedColumns;
  readonly rows: readonly Omit<FactRow, keyof SharedColumns>[];
}

export function factRows(report: ParsedReport, revision: number, facts: readonly PlacedFact[]): FactRows {
  const shared = {
    year: report.year,
    region: report.region.code ?? "",
    report_key: reportKey(report.reportId),
    revision,
    gone: false,
    report_id: report.reportId,
    organization: report.organization.name ?? "",
    province: report.region.province ?? "",
    level: report.organization.level ?? "",
    edition: report.edition,
  } as const;
  const document = { ...nothing, ...documentKey, preference: preferenceOf(report) };
  const stated = facts.map(({ fact, ordinal, preferred }) => ({
    indicator: fact.indicator,
    period: periodNumbers[fact.period],
    applicant: applicantNumbers[fact.applicant],
    category: fact.category ?? "",
    origin: originNumbers[fact.origin],
    ordinal,
    value: fact.value,
    unit: fact.unit,
    status: fact.status,
    certainty: fact.certainty,
    preferred,
    quote: fact.evidence.quote,
    start: fact.evidence.start,
    end: fact.evidence.end,
    check: fact.check ?? "",
    preference: 0n,
  }));
  return { shared, rows: [document, ...stated] };
}

/** The part of its key that the row of a document shares with no fact: no indicator. */
const documentKey = {
  indicator: "",
  period: periodNumbers.year,
  applicant: applicantNumbers.total,
  category: "",
  origin: originNumbers.table,
  ordinal: 0,
} as const;

/** The keys of one revision's facts, to be written before them; those of a rejection have none. */
export function factKeys(reportId: string, revision: number, facts: FactRows | undefined): FactKeys {
  const { year, region } = facts?.shared ?? { year: 0, region: "" };
  const rows = facts?.rows ?? [];
  const keys = {
    report_key: reportKey(reportId),
    revision,
    year,
    region,
    "keys.indicator": rows.map((row) => row.indicator),
    "keys.period": rows.map((row) => row.period),
    "keys.applicant": rows.map((row) => row.applicant),
    "keys.category": rows.map((row) => row.category),
    "keys.origin": rows.map((row) => row.origin),
    "keys.ordinal": rows.map((row) => row.ordinal),
  };
  let text = `${year} ${region}`;
  for (const row of rows) text += `${keyOf(year, region, row)}\n`;
  return { ...keys, fingerprint: createHash("sha256").update(text).digest().readBigUInt64LE() };
}

/** What facts_store sorts by, but for the report; the category last, because it may hold anything. */
function keyOf(
  year: number,
  region: string,
  row: Pick<FactRow, "indicator" | "period" | "applicant" | "category" | "origin" | "ordinal">,
): string {
  const { indicator, period, applicant, origin, ordinal, category } = row;
  return `${indicator} ${year} ${region} ${period} ${applicant} ${origin} ${ordinal} ${category}`;
}

/** The rows by which `revision`, whose answers state the keys of `current`, ends all other keys of `others`. */
export function tombstones(
  reportId: string,
  revision: number,
  current: readonly FactKeysRow[],
  others: readonly FactKeysRow[],
): FactRow[] {
  const rows: FactRow[] = [];
  const settled = new Set<string>();
  for (const { year, region, key } of keysOf(current)) settled.add(keyOf(year, region, key));
  for (const { year, region, key } of keysOf(others)) {
    const text = keyOf(year, region, key);
    if (settled.has(text)) continue;
    settled.add(text);
    const document = { ...nobody, year, region, report_key: reportKey(reportId), report_id: reportId };
    rows.push({ ...document, ...key, ...nothing, revision, gone: true });
  }
  return rows;
}

/** The keys of these answers, one by one. */
function* keysOf(answers: readonly FactKeysRow[]) {
  for (const { year, region, indicators, periods, applicants, categories, origins, ordinals } of answers) {
    for (const [index, indicator] of indicators.entries()) {
      const key = {
        indicator,
        period: periods[index]!,
        applicant: applicants[index]!,
        category: categories[index]!,
        origin: origins[index]!,
        ordinal: ordinals[index]!,
      };
      yield { year, region, key };
    }
  }
}

const nobody = { organization: "", province: "", level: "", edition: "" } as const;

const nothing = {
  value: 0,
  unit: "",
  status: "stated",
  certainty: "stated",
  preferred: false,
  quote: "",
  start: 0,
  end: 0,
  check: "",
  preference: 0n,
} as const;
