import type { BatchHandler } from "@gongkai/broker";
import { type Envelope, type Malformed, parsedTopic, readEnvelope } from "@gongkai/contracts";
import { crashPoint } from "@gongkai/telemetry";
import { type StoredOutcome, siteOf } from "@gongkai/warehouse";
import { batchLoader } from "./batch-loader.js";
import type { LoaderParts } from "./run-loader.js";
import { storeBy } from "./store-by.js";

/** Loads the answers of `reports.parsed`: reports, facts, checks, rejections, and each try. */
export function outcomeLoader({ warehouse, telemetry, roundBytes }: LoaderParts): BatchHandler {
  const load = async (envelopes: readonly Envelope[]) => {
    await warehouse.storeOutcomes(envelopes.map(storedOutcome), (table) => crashPoint(`loader.${table}_inserted`));
    const now = Date.now();
    for (const { stage, receivedAt } of envelopes) {
      if (stage !== "parse" || receivedAt === undefined) continue;
      telemetry.observe("gongkai_queryable_seconds", {}, Math.max(0, now - Date.parse(receivedAt)) / 1000);
    }
  };
  return batchLoader<Envelope | Malformed>({
    read: readEnvelope,
    store: async (rows) => {
      crashPoint("loader.read");
      await storeBy({ warehouse, telemetry, topic: parsedTopic }, rows, load);
    },
    roundBytes,
  });
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
