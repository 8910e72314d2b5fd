import type { BatchHandler } from "@gongkai/broker";
import { type Envelope, parsedTopic, readEnvelope } from "@gongkai/contracts";
import { crashPoint } from "@gongkai/telemetry";
import { type StoredOutcome, siteOf } from "@gongkai/warehouse";
import { batchLoader } from "./batch-loader.js";
import { topicRound } from "./round.js";
import type { LoaderParts } from "./run-loader.js";

/** Loads the answers of `reports.parsed`: reports, facts, checks, rejections, and each try. */
export function outcomeLoader({ warehouse, telemetry, roundBytes }: LoaderParts): BatchHandler {
  const source = { warehouse, telemetry, topic: parsedTopic, read: readEnvelope };
  const open = () => {
    const batch = warehouse.outcomeBatch();
    /** When the raw messages of these documents were stored, in ms since 1970. */
    const received: number[] = [];
    return topicRound<Envelope>(source, {
      get full() {
        return batch.full;
      },
      add(envelope) {
        batch.add(storedOutcome(envelope));
        const { stage, receivedAt } = envelope;
        if (stage === "parse" && receivedAt !== undefined) received.push(Date.parse(receivedAt));
      },
      async store() {
        crashPoint("loader.read");
        await batch.store((table) => crashPoint(`loader.${table}_inserted`));
        const now = Date.now();
        for (const at of received) telemetry.observe("gongkai_queryable_seconds", {}, Math.max(0, now - at) / 1000);
      },
    });
  };
  return batchLoader({ open, roundBytes });
}

/** An envelope as the warehouse takes it; its outcome is part of itself. */
function storedOutcome(envelope: Envelope): StoredOutcome {
  const { stage, step, source, milliseconds, retrying, text } = envelope;
  return {
    outcome: envelope,
    text,
    attempt: {
      stage,
      try: envelope.try,
      step,
      site: siteOf(source.uri),
      bytes: source.bytes,
      milliseconds,
      attemptedAt: new Date(envelope.attemptedAt),
      mediaType: source.mediaType,
      retrying,
    },
  };
}
