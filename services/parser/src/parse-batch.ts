import { carried, observeAttempt } from "@gongkai/attempts";
import type { BatchContext, Broker, IncomingMessage, OutgoingMessage } from "@gongkai/broker";
import { passOver } from "@gongkai/consumer";
import { isMalformed, type Malformed, parsedTopic, type RawDocument, readRawMessage } from "@gongkai/contracts";
import type { ExtractionPool } from "@gongkai/extraction-pool";
import { crashPoint, type Telemetry } from "@gongkai/telemetry";
import { DeadLetterLimit, type DeadLetterLimits } from "./dead-letter-limit.js";
import { extractAhead } from "./extract-ahead.js";

export interface ParserParts {
  readonly broker: Broker;
  readonly pool: ExtractionPool;
  readonly telemetry: Telemetry;
  readonly limits: DeadLetterLimits;
  /** Documents in the pool at once: as many as keep all threads busy. */
  readonly ahead: number;
}

const sayingSo = 10_000;

/** Bytes of envelopes after which they are sent, while the pool goes on. */
const sendBytes = 1024 * 1024;

/**
 * The parser's work on a batch of `reports.raw`: when it resolves, every document of it has an envelope on
 * `reports.parsed`. What is no document is counted, logged with its place, and passed over. Rejects where the system
 * fails, and with E_DEAD_LETTER_LIMIT; envelopes of the batch may stand on the topic then, and come again with it.
 */
export function batchParser(parts: ParserParts) {
  let limit = new DeadLetterLimit(parts.limits);
  return async (messages: readonly IncomingMessage[], { signal, stillWorking }: BatchContext): Promise<void> => {
    crashPoint("parser.read");
    const noted = limit.copy();
    const sender = new EnvelopeSender(parts.broker);
    const answers = extractAhead(documentsOf(messages, parts.telemetry), parts.pool, parts.ahead, signal);
    // One document may take as long as the pool lets it, and that is no standing still.
    const saying = setInterval(stillWorking, sayingSo);
    try {
      for await (const answer of answers) {
        signal.throwIfAborted();
        noted.note(answer.outcome);
        const envelope = carried(answer);
        await sender.add(envelope.message);
        observeAttempt(parts.telemetry, envelope.answer);
      }
    } finally {
      clearInterval(saying);
    }
    stillWorking();
    crashPoint("parser.extracted");
    await sender.sent();
    crashPoint("parser.produced");
    limit = noted;
  };
}

function* documentsOf(messages: readonly IncomingMessage[], telemetry: Telemetry): Generator<RawDocument> {
  for (const message of messages) {
    const read: RawDocument | Malformed = readRawMessage(message);
    if (isMalformed(read)) passOver(telemetry, read);
    else yield read;
  }
}

/** Sends envelopes a megabyte at a time, one request behind the extraction: some two megabytes wait at most. */
class EnvelopeSender {
  #waiting: OutgoingMessage[] = [];
  #bytes = 0;
  #sending: Promise<void> = Promise.resolve();

  constructor(readonly broker: Broker) {}

  async add(message: OutgoingMessage): Promise<void> {
    this.#waiting.push(message);
    this.#bytes += message.value?.length ?? 0;
    if (this.#bytes >= sendBytes) await this.#send();
  }

  async sent(): Promise<void> {
    await this.#send();
    await this.#sending;
  }

  async #send(): Promise<void> {
    await this.#sending;
    const messages = this.#waiting;
    this.#waiting = [];
    this.#bytes = 0;
    this.#sending = this.broker.produce(parsedTopic, messages);
    this.#sending.catch(() => {});
  }
}
