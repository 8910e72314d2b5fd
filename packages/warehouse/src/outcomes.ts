import { type Outcome, revisionOf } from "@gongkai/contracts";
import type { Connection } from "./connection.js";
import { type FactRows, factKeys, factRows, type PlacedFact, placeFacts, tombstones } from "./fact-rows.js";
import { reportKey } from "./report-key.js";
import { reportRow } from "./report-row.js";
import { type FactKeysRow, factKeysRow, reportKeyRow } from "./rows.js";
import { pieces, sqlList } from "./sql-list.js";
import { RowBatch, type RowOf } from "./table.js";
import {
  type DocumentStatus,
  factKeysStore,
  factsStore,
  parseAttemptsStore,
  reportsStore,
  reportTextsStore,
} from "./tables.js";

/** How an outcome came about. */
export interface Attempt {
  /** Who tried; default `parse`. */
  readonly stage?: string;
  /** Number of the try at this stage, from 1 (default). */
  readonly try?: number;
  /** Remedy step, 0 (default) for the plain try: raises the revision. */
  readonly step?: number;
  readonly site: string;
  /** Size of the document. */
  readonly bytes: number;
  readonly milliseconds: number;
  readonly attemptedAt: Date;
  /** As declared, for documents whose type was not found. */
  readonly mediaType?: string | null;
  /** The failure will be tried again: neither an answer nor a dead letter yet. */
  readonly retrying?: boolean;
}

/** What became of one document. */
export interface StoredOutcome {
  readonly outcome: Outcome;
  /** The text that offsets count in; null where there is none. Kept for reports. */
  readonly text: string | null;
  readonly attempt: Attempt;
}

/** What a round of `storeOutcomes` stores, in this order. */
export type OutcomeTable = "texts" | "keys" | "facts" | "attempts" | "reports";

type Stored = (table: OutcomeTable) => void;

interface Answer extends StoredOutcome {
  readonly revision: number;
  readonly status: DocumentStatus;
  readonly facts: PlacedFact[];
  /** None of a rejection. */
  readonly rows: FactRows | undefined;
  readonly keys: RowOf<typeof factKeysStore>;
}

/** One round of inserts holds at most so many facts and characters of text: a block stays far below every limit. */
const roundFacts = 200_000;
const roundCharacters = 32 << 20;

/**
 * Stores what became of documents; durable when it resolves. The same outcomes again, in any batches, change nothing; a
 * lower revision never replaces a higher one. A crash in between leaves every reader with old facts or new ones, and the
 * same call ends what it left: the row that says what became of a document is written last (README.md). `stored` is
 * called when a table has the rows of a round.
 */
export async function storeOutcomes(
  connection: Connection,
  outcomes: readonly StoredOutcome[],
  stored: Stored = () => {},
): Promise<void> {
  let round: Answer[] = [];
  let facts = 0;
  let characters = 0;
  for (const outcome of outcomes) {
    const answer = toAnswer(outcome);
    round.push(answer);
    facts += answer.rows?.rows.length ?? 0;
    characters += outcome.text?.length ?? 0;
    if (facts >= roundFacts || characters >= roundCharacters) {
      await storeRound(connection, round, stored);
      round = [];
      facts = 0;
      characters = 0;
    }
  }
  await storeRound(connection, round, stored);
}

function toAnswer(stored: StoredOutcome): Answer {
  const { outcome, attempt } = stored;
  const revision = revisionOf(outcome.parserVersion, attempt.step);
  const facts = outcome.status === "parsed" ? placeFacts(outcome.facts) : [];
  const rows = outcome.status === "parsed" ? factRows(outcome, revision, facts) : undefined;
  return {
    ...stored,
    revision,
    status: statusOf(stored),
    facts,
    rows,
    keys: factKeys(outcome.reportId, revision, rows),
  };
}

function statusOf({ outcome, attempt }: StoredOutcome): DocumentStatus {
  if (outcome.status === "parsed") return "parsed";
  return attempt.retrying && outcome.rejection.class === "failed" ? "retrying" : outcome.rejection.class;
}

async function storeRound(connection: Connection, answers: readonly Answer[], stored: Stored): Promise<void> {
  if (answers.length === 0) return;
  await storeTexts(connection, answers);
  stored("texts");
  await storeKeys(connection, answers);
  stored("keys");
  await storeFacts(connection, answers);
  stored("facts");
  await storeAttempts(connection, answers);
  stored("attempts");
  await storeReports(connection, answers);
  stored("reports");
}

async function storeTexts(connection: Connection, answers: readonly Answer[]): Promise<void> {
  const batch = new RowBatch(reportTextsStore);
  for (const { outcome, text, revision } of answers) {
    if (outcome.status === "parsed" && text !== null) batch.add({ report_id: outcome.reportId, revision, text });
  }
  await connection.insert(batch);
}

async function storeKeys(connection: Connection, answers: readonly Answer[]): Promise<void> {
  const batch = new RowBatch(factKeysStore);
  for (const { keys } of answers) batch.add(keys);
  await connection.insert(batch);
}

/** The facts of each report and the end of those that vanished, in one block: readers see both or neither. */
async function storeFacts(connection: Connection, answers: readonly Answer[]): Promise<void> {
  const others = await otherRevisions(connection, answers);
  const batch = new RowBatch(factsStore);
  for (const { outcome, revision, rows, keys } of answers) {
    const known = others.get(keys.report_key) ?? [];
    if (known.some((other) => other.revision > revision)) continue;
    if (rows !== undefined) batch.addAlike(rows.shared, rows.rows);
    const earlier = known.filter((other) => other.revision < revision || other.fingerprint !== keys.fingerprint);
    for (const row of tombstones(outcome.reportId, revision, rows, earlier)) batch.add(row);
  }
  await connection.insert(batch);
}

/**
 * All that was ever answered, or about to be, about the reports that have more than one answer. Asked after the own keys are
 * written, so of two writers at once at least one knows of the other.
 */
async function otherRevisions(connection: Connection, answers: readonly Answer[]): Promise<Map<bigint, FactKeysRow[]>> {
  const found = new Map<bigint, FactKeysRow[]>();
  const reports = [...new Set(answers.map(({ keys }) => keys.report_key))];
  for (const part of pieces(reports, 5000)) {
    const several = await connection.rows(
      reportKeyRow,
      `SELECT report_key FROM fact_keys_store WHERE report_key IN ${sqlList(part)}
       GROUP BY report_key HAVING uniqExact(revision, fingerprint) > 1`,
    );
    if (several.length === 0) continue;
    const rows = await connection.rows(
      factKeysRow,
      `SELECT report_key, revision, fingerprint, year, region, keys.indicator AS indicators, keys.period AS periods,
         keys.applicant AS applicants, keys.category AS categories, keys.origin AS origins, keys.ordinal AS ordinals
       FROM fact_keys_store WHERE report_key IN ${sqlList(several.map((row) => row.report_key))}
       LIMIT 1 BY report_key, revision, fingerprint`,
    );
    for (const row of rows) found.set(row.report_key, [...(found.get(row.report_key) ?? []), row]);
  }
  return found;
}

async function storeAttempts(connection: Connection, answers: readonly Answer[]): Promise<void> {
  const batch = new RowBatch(parseAttemptsStore);
  for (const { outcome, attempt, revision, status } of answers) {
    const parsed = outcome.status === "parsed";
    batch.add({
      report_id: outcome.reportId,
      report_key: reportKey(outcome.reportId),
      revision,
      stage: attempt.stage ?? "parse",
      try: attempt.try ?? 1,
      outcome: status,
      reason: parsed ? "" : outcome.rejection.reason,
      parser_version: outcome.parserVersion,
      site: attempt.site,
      edition: parsed ? outcome.edition : "",
      media_type: (parsed ? outcome.mediaType : attempt.mediaType) ?? "",
      bytes: attempt.bytes,
      milliseconds: attempt.milliseconds,
      attempted_at: attempt.attemptedAt,
    });
  }
  await connection.insert(batch);
}

async function storeReports(connection: Connection, answers: readonly Answer[]): Promise<void> {
  const batch = new RowBatch(reportsStore);
  for (const { outcome, revision, status, facts } of answers) batch.add(reportRow(outcome, revision, status, facts));
  await connection.insert(batch);
}
