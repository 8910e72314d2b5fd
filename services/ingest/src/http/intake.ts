import { setTimeout as sleep } from "node:timers/promises";
import type { Telemetry } from "@gongkai/telemetry";
import type { IntakeDocument } from "../intake-document.js";
import { isAway } from "../patient-sink.js";
import type { Receipt, Sink } from "../sink.js";
import { ByteBudget } from "./byte-budget.js";
import { Refusal } from "./refusal.js";

export interface IntakeOptions {
  readonly sink: Sink;
  readonly telemetry: Pick<Telemetry, "count" | "set" | "log">;
  /** Fires when no more is taken; what is on its way is still stored. */
  readonly signal: AbortSignal;
  /** Asked of every request; without one, whoever reaches the port may send. */
  readonly token?: string | undefined;
  /** Bytes of documents in memory, until they are durable. Default 128 MiB. */
  readonly mostBytes?: number;
  /** How long a document may take to become durable before its client is told to send it again. Default 30 s. */
  readonly patienceMs?: number;
}

/** After a server was found away, so long nobody else waits for it to be. */
const awayMs = 2000;

/** What is taken by HTTP, on its way to the sink. */
export class Intake {
  readonly budget: ByteBudget;
  readonly signal: AbortSignal;
  readonly #options: IntakeOptions;
  #awayUntil = 0;

  constructor(options: IntakeOptions) {
    this.#options = options;
    this.signal = options.signal;
    this.budget = new ByteBudget(options.mostBytes ?? 128 * 1024 * 1024, (held) =>
      options.telemetry.set("gongkai_unacknowledged_bytes", {}, held),
    );
  }

  /** @throws Refusal unavailable where it is known that nothing can be stored now */
  requireOpen(): void {
    if (this.signal.aborted) throw new Refusal("unavailable", "The service is stopping.", { Connection: "close" });
    if (Date.now() < this.#awayUntil) throw unavailable();
  }

  /**
   * Resolves once the document is durable.
   * @param held bytes of the budget that are given back when the sink lets go of the document, however that ends
   * @throws Refusal unavailable where it is not known to be durable
   */
  async take(document: IntakeDocument, held: number): Promise<Receipt> {
    const { sink, telemetry, patienceMs = 30_000 } = this.#options;
    const taking = sink.take(document);
    const letGo = () => this.budget.release(held);
    taking.then(letGo, letGo);
    const timer = new AbortController();
    try {
      const late = sleep(patienceMs, undefined, { signal: timer.signal }).then(() => {
        throw unavailable();
      });
      const receipt = await Promise.race([taking, late]);
      const result = document.bytes === null ? "too_large" : receipt.duplicate ? "duplicate" : "accepted";
      telemetry.count("gongkai_documents_received_total", { source: "http", result });
      telemetry.count("gongkai_documents_received_bytes_total", { source: "http" }, document.size);
      return receipt;
    } catch (error) {
      // Said once, not for each of the documents that were waiting.
      const known = error instanceof Refusal || Date.now() < this.#awayUntil;
      if (!known) telemetry.log.error({ reportId: document.reportId, err: error }, "not stored");
      if (isAway(error)) this.#awayUntil = Date.now() + awayMs;
      throw unavailable();
    } finally {
      timer.abort();
    }
  }
}

function unavailable(): Refusal {
  return new Refusal("unavailable", "Documents cannot be stored now. Send it again.");
}
