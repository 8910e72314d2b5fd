import { setTimeout as sleep } from "node:timers/promises";
import type { BatchHandler, Broker, ConsumeOptions, Consumer, IncomingMessage } from "@gongkai/broker";
import type { Telemetry } from "@gongkai/telemetry";
import { batchPlaces } from "./batch-places.js";
import { afterFailure, codeOf, messageOf } from "./mended-by.js";
import { watchLag } from "./watch-lag.js";

/** A service's work on one topic. */
export interface ConsumerStage extends Omit<ConsumeOptions, "onFailure"> {
  readonly service: string;
  readonly broker: Broker;
  readonly telemetry: Telemetry;
  /** When it fires, the batch at work is ended and committed, and the group left. */
  readonly signal: AbortSignal;
}

/**
 * Consumes until `signal` fires, and shows what happens: batches, lag, errors. A system error stops the batch, which comes
 * again after a pause; nothing is committed before its work is done. Waits for a broker that is not there yet.
 * Rejects with what waiting does not mend, and with E_CONSUMER_STALLED.
 */
export async function runConsumer(stage: ConsumerStage): Promise<void> {
  const { telemetry, topic, group, signal, service } = stage;
  const consumer = await joined(stage);
  if (consumer === undefined) return;
  telemetry.log.info({ topic, group }, "consuming");
  const stop = () => void consumer.stop();
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  const lag = watchLag(stage);
  try {
    await consumer.ended;
  } catch (error) {
    if (codeOf(error) === "E_CONSUMER_STALLED") telemetry.count("gongkai_watchdog_ends_total", { group, topic });
    telemetry.count("gongkai_system_errors_total", { service, code: codeOf(error) });
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
    lag.stop();
  }
}

/** Joins the group; undefined where the signal fires first. */
async function joined({
  service,
  broker,
  telemetry,
  signal,
  ...options
}: ConsumerStage): Promise<Consumer | undefined> {
  const { topic, group } = options;
  let atWork: readonly IncomingMessage[] = [];
  const onFailure = (error: unknown, tries: number) => {
    const code = codeOf(error);
    const batch = batchPlaces(atWork);
    telemetry.count("gongkai_system_errors_total", { service, code });
    telemetry.log.error({ topic, group, batch, code, tries, err: error }, messageOf(error));
    return afterFailure(error, tries);
  };
  const work = measured(options.onBatch, { service, topic }, telemetry);
  const onBatch: BatchHandler = (messages, context) => {
    atWork = messages;
    return work(messages, context);
  };
  while (!signal.aborted) {
    try {
      return await broker.consume({ ...options, onBatch, onFailure });
    } catch (error) {
      if (codeOf(error) !== "E_BROKER_UNREACHABLE") throw error;
      telemetry.log.warn({ topic, group, code: codeOf(error) }, messageOf(error));
      await sleep(1000, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}

function measured(
  onBatch: BatchHandler,
  labels: { service: string; topic: string },
  telemetry: Telemetry,
): BatchHandler {
  return async (messages, context) => {
    const startedAt = performance.now();
    await onBatch(messages, context);
    telemetry.observe("gongkai_batch_seconds", labels, (performance.now() - startedAt) / 1000);
    telemetry.observe("gongkai_batch_messages", labels, messages.length);
    telemetry.observe(
      "gongkai_batch_bytes",
      labels,
      messages.reduce((sum, { value }) => sum + (value?.length ?? 0), 0),
    );
  };
}
