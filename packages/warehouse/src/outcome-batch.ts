import { revisionOf } from "@gongkai/contracts";
import { type AnswerName, answersOf, endings } from "./answers.js";
import type { Connection } from "./connection.js";
import { factKeys, factRows, placeFacts } from "./fact-rows.js";
import type { OutcomeTable, StoredOutcome } from "./outcomes.js";
import { reportKey } from "./report-key.js";
import { reportRow } from "./report-row.js";
import { RowBatch } from "./table.js";
import {
  type DocumentStatus,
  factKeysStore,
  factsStore,
  parseAttemptsStore,
  reportsStore,
  reportTextsStore,
} from "./tables.js";

/** One batch holds at most so many facts and characters of text: a block stays far below every limit. */
const mostFacts = 200_000;
const mostCharacters = 32 << 20;

/**
 * What became of documents, on its way into the warehouse. Outcomes become rows of all tables when they are added, so nobody
 * has to hold them as objects until they are stored. Stored once.
 */
export class OutcomeBatch {
  readonly #connection: Connection;
  readonly #texts = new RowBatch(reportTextsStore);
  readonly #keys = new RowBatch(factKeysStore);
  readonly #facts = new RowBatch(factsStore);
  readonly #attempts = new RowBatch(parseAttemptsStore);
  readonly #reports = new RowBatch(reportsStore);
  readonly #answers: AnswerName[] = [];
  #characters = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Whether it holds as much as may be stored together. */
  get full(): boolean {
    return this.#facts.rows >= mostFacts || this.#characters >= mostCharacters;
  }

  add(stored: StoredOutcome): void {
    const { outcome, text, attempt } = stored;
    const { reportId } = outcome;
    const revision = revisionOf(outcome.parserVersion, attempt.step);
    const parsed = outcome.status === "parsed";
    const placed = parsed ? placeFacts(outcome.facts) : [];
    const rows = parsed ? factRows(outcome, revision, placed) : undefined;
    const keys = factKeys(reportId, revision, rows);
    const status = statusOf(stored);
    if (parsed && text !== null) {
      this.#characters += text.length;
      this.#texts.add({ report_id: reportId, revision, text });
    }
    this.#keys.add(keys);
    if (rows !== undefined) this.#facts.addAlike(rows.shared, rows.rows);
    this.#attempts.add(attemptRow(stored, revision, status));
    this.#reports.add(reportRow(outcome, revision, status, placed));
    this.#answers.push({ reportId, key: keys.report_key, revision, fingerprint: keys.fingerprint });
  }

  /** Durable when it resolves; `stored` is called when a table has its rows. */
  async store(stored: (table: OutcomeTable) => void = () => {}): Promise<void> {
    if (this.#answers.length === 0) return;
    await this.#connection.insert(this.#texts);
    stored("texts");
    await this.#connection.insert(this.#keys);
    stored("keys");
    await this.#endWhatVanished();
    await this.#connection.insert(this.#facts);
    stored("facts");
    await this.#connection.insert(this.#attempts);
    stored("attempts");
    await this.#connection.insert(this.#reports);
    stored("reports");
  }

  /**
   * Adds the end of what vanished to the facts: readers see both or neither. Asked after the own keys are written, so of two
   * writers at once at least one knows of the other.
   */
  async #endWhatVanished(): Promise<void> {
    const several = await answersOf(this.#connection, [...new Set(this.#answers.map(({ key }) => key))]);
    if (several.size === 0) return;
    // Of two answers of one revision the last wins, and has the last word on what vanished.
    const last = new Map<string, AnswerName>();
    for (const answer of this.#answers) {
      if (several.has(answer.key)) last.set(`${answer.key} ${answer.revision}`, answer);
    }
    for (const answer of last.values()) {
      for (const row of endings(answer, several.get(answer.key)!)) this.#facts.add(row);
    }
  }
}

function statusOf({ outcome, attempt }: StoredOutcome): DocumentStatus {
  if (outcome.status === "parsed") return "parsed";
  return attempt.retrying && outcome.rejection.class === "failed" ? "retrying" : outcome.rejection.class;
}

function attemptRow({ outcome, attempt }: StoredOutcome, revision: number, status: DocumentStatus) {
  const parsed = outcome.status === "parsed";
  return {
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
  };
}
