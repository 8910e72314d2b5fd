import type { ConsumerStage } from "./run-consumer.js";

const intervalMs = 10_000;

/** Keeps the metric of the messages that wait for a group up to date, for all its partitions, until `stop`. */
export function watchLag({ broker, telemetry, group, topic }: ConsumerStage): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const observe = async () => {
    try {
      const partitions = await broker.lag(group, topic);
      const messages = partitions.reduce((sum, { lag }) => sum + lag, 0);
      telemetry.set("gongkai_lag_messages", { group, topic }, messages);
    } catch (error) {
      // The consumer itself meets the same trouble, and says so.
      telemetry.log.debug({ group, topic, err: error }, "lag is not known");
    }
    if (!stopped) schedule();
  };
  const schedule = () => {
    timer = setTimeout(() => void observe(), intervalMs);
    timer.unref();
  };
  schedule();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
