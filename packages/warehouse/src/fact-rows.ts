import { createHash } from "node:crypto";
import type { Fact, ParsedReport } from "@gongkai/contracts";
import { preferenceOf } from "./preference.js";
import { reportKey } from "./report-key.js";
import type { FactKeysRow } from "./rows.js";
import type { RowOf } from "./table.js";
import { applicantNumbers, type factKeysStore, type factsStore, originNumbers, periodNumbers } from "./tables.js";

type FactRow = RowOf<typeof factsStore>;
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
  const keys = facts.map(
    ({ indicator, period, applicant, category }) => `${indicator} ${period} ${applicant} ${category ?? ""}`,
  );
  const inTable = new Set(keys.filter((_, index) => facts[index]!.origin === "table"));
  const seen = new Map<string, number>();
  return facts.flatMap((fact, index) => {
    const key = keys[index]!;
    const place = `${fact.origin} ${key}`;
    const ordinal = seen.get(place) ?? 0;
    seen.set(place, ordinal + 1);
    if (ordinal > mostOrdinal) return [];
    return [{ fact, ordinal, preferred: ordinal === 0 && (fact.origin === "table" || !inTable.has(key)) }];
  });
}

/** The rows of facts_store that one revision of a report has: one for the document itself, then one for each fact. */
export function factRows(report: ParsedReport, revision: number, facts: readonly PlacedFact[]): FactRow[] {
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
    preference: 0n,
  } as const;
  const document = { ...nothing, ...documentKey, ...shared, preference: preferenceOf(report) };
  // Named one by one: spreading the shared part into each of some 200 rows took half of the time of a whole run.
  const stated = facts.map(({ fact, ordinal, preferred }) => ({
    year: shared.year,
    region: shared.region,
    report_key: shared.report_key,
    revision: shared.revision,
    gone: shared.gone,
    report_id: shared.report_id,
    organization: shared.organization,
    province: shared.province,
    level: shared.level,
    edition: shared.edition,
    preference: shared.preference,
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
  }));
  return [document, ...stated];
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
export function factKeys(reportId: string, revision: number, rows: readonly FactRow[]): FactKeys {
  const keys = {
    report_key: reportKey(reportId),
    revision,
    year: rows[0]?.year ?? 0,
    region: rows[0]?.region ?? "",
    "keys.indicator": rows.map((row) => row.indicator),
    "keys.period": rows.map((row) => row.period),
    "keys.applicant": rows.map((row) => row.applicant),
    "keys.category": rows.map((row) => row.category),
    "keys.origin": rows.map((row) => row.origin),
    "keys.ordinal": rows.map((row) => row.ordinal),
  };
  const hash = createHash("sha256").update(`${keys.year} ${keys.region}`);
  for (const row of rows) hash.update(`${keyOf(row)}\n`);
  return { ...keys, fingerprint: hash.digest().readBigUInt64LE() };
}

/** What facts_store sorts by, but for the report; the category last, because it may hold anything. */
function keyOf(
  row: Pick<FactRow, "indicator" | "year" | "region" | "period" | "applicant" | "category" | "origin" | "ordinal">,
): string {
  const { indicator, year, region, period, applicant, origin, ordinal, category } = row;
  return `${indicator} ${year} ${region} ${period} ${applicant} ${origin} ${ordinal} ${category}`;
}

/** Rows that end what earlier answers about a report stated, or may have stated, and this revision does not. */
export function tombstones(
  reportId: string,
  revision: number,
  current: readonly FactRow[],
  earlier: readonly FactKeysRow[],
): FactRow[] {
  const ended = new Set(current.map(keyOf));
  const rows: FactRow[] = [];
  for (const { year, region, indicators, periods, applicants, categories, origins, ordinals } of earlier) {
    for (const [index, indicator] of indicators.entries()) {
      const key = {
        indicator,
        year,
        region,
        period: periods[index]!,
        applicant: applicants[index]!,
        category: categories[index]!,
        origin: origins[index]!,
        ordinal: ordinals[index]!,
      };
      const text = keyOf(key);
      if (ended.has(text)) continue;
      ended.add(text);
      rows.push({ ...key, ...nothing, report_key: reportKey(reportId), report_id: reportId, revision, gone: true });
    }
  }
  return rows;
}

const nothing = {
  organization: "",
  province: "",
  level: "",
  edition: "",
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
