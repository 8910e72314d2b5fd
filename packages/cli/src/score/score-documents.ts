import { type Certainty, certainties, type Outcome, type Rejection } from "@gongkai/contracts";
import { compareFacts, type Verdict } from "./compare-facts.js";
import { compareMetadata, type MetadataVerdict } from "./compare-metadata.js";
import { groupOf } from "./fact-key.js";
import { add, count, emptyTally, mean, precision, recall, recallNonZero, type Tally } from "./tally.js";
import type { RejectTruth, ReportTruth, Specimen } from "./truth.js";

/** How a report came out; `rejected` where it was refused, and then every fact is missed. */
export interface ReportScore {
  readonly name: string;
  readonly pdf: boolean;
  readonly rejected: Rejection | null;
  readonly verdicts: readonly Verdict[];
  readonly metadata: readonly MetadataVerdict[];
  readonly tally: Tally;
  /** As the truth has it; none for a plain document. */
  readonly damage: readonly string[];
}

/** How a document that is no report came out; `got` is the reason, null where it was parsed. */
export interface RejectScore {
  readonly name: string;
  readonly want: readonly string[];
  readonly got: string | null;
  readonly right: boolean;
}

export function scoreReport(name: string, pdf: boolean, outcome: Outcome, truth: ReportTruth): ReportScore {
  const parsed = outcome.status === "parsed" ? outcome : null;
  const verdicts = compareFacts(parsed?.facts ?? [], truth);
  const tally = emptyTally();
  for (const verdict of verdicts) count(tally, verdict);
  const rejected = outcome.status === "rejected" ? outcome.rejection : null;
  const metadata = parsed ? compareMetadata(parsed, truth) : [];
  return { name, pdf, rejected, verdicts, tally, metadata, damage: truth.damage };
}

function scoreReject(name: string, outcome: Outcome, truth: RejectTruth): RejectScore {
  const want = [truth.reason, ...truth.alsoAcceptable];
  const got = outcome.status === "rejected" ? outcome.rejection.reason : null;
  return { name, want, got, right: got !== null && want.includes(got) };
}

/** The figures over a set of reports. */
export interface Figures extends Tally {
  readonly reports: number;
  readonly recall: number;
  readonly precision: number;
  readonly recallNonZero: number;
  readonly meanRecall: number;
  readonly meanPrecision: number;
}

export function figuresOf(reports: readonly ReportScore[]): Figures {
  const tally = emptyTally();
  for (const report of reports) add(tally, report.tally);
  return {
    reports: reports.length,
    recall: recall(tally),
    precision: precision(tally),
    recallNonZero: recallNonZero(tally),
    meanRecall: mean(reports.map((report) => recall(report.tally))),
    meanPrecision: mean(reports.map((report) => precision(report.tally))),
    ...tally,
  };
}

/** A tally for each indicator group, by name. */
export function byGroup(reports: readonly ReportScore[]): Map<string, Tally> {
  const groups = new Map<string, Tally>();
  for (const verdict of reports.flatMap((report) => report.verdicts)) {
    const group = groupOf(verdict.name.indicator);
    const tally = groups.get(group) ?? emptyTally();
    groups.set(group, tally);
    count(tally, verdict);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of the facts given with one certainty, how many are right. */
export interface Trust {
  given: number;
  right: number;
}

/** How often facts are right, by the certainty that the report gives them; every certainty is there. */
export function byCertainty(reports: readonly ReportScore[]): Map<Certainty, Trust> {
  const trust = new Map(certainties.map((certainty): [Certainty, Trust] => [certainty, { given: 0, right: 0 }]));
  for (const { kind, certainty } of reports.flatMap((report) => report.verdicts)) {
    const counts = certainty === undefined ? undefined : trust.get(certainty);
    if (counts === undefined) continue;
    counts.given++;
    if (kind === "right") counts.right++;
  }
  return trust;
}

/** The reports of each damage by its name, those of several under each; `plain` where there is none. */
export function byDamage(reports: readonly ReportScore[]): Map<string, ReportScore[]> {
  const classes = new Map<string, ReportScore[]>();
  for (const report of reports) {
    for (const name of report.damage.length === 0 ? ["plain"] : report.damage) {
      const known = classes.get(name);
      if (known === undefined) classes.set(name, [report]);
      else known.push(report);
    }
  }
  return new Map([...classes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Everything `score` says of a folder. */
export interface Score {
  readonly reports: ReportScore[];
  readonly rejects: RejectScore[];
}

/** Adds one document to the score. */
export function scoreDocument(
  score: Score,
  { name, truth }: Specimen,
  { outcome, bytes }: { outcome: Outcome; bytes: Uint8Array | null },
): void {
  if (truth.documentKind === "reject") score.rejects.push(scoreReject(name, outcome, truth));
  else score.reports.push(scoreReport(name, isPdf(bytes), outcome, truth));
}

function isPdf(bytes: Uint8Array | null): boolean {
  return bytes !== null && Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}
