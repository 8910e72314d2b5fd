import type { ConsumerConfig } from "kafkajs";

/**
 * What every consumer wants of kafkajs besides its group and bounds. `isOver`: whether it was told to end; kafkajs would go
 * on to begin anew although it was told to disconnect, and keep the process for ever.
 */
export function consumerSettings(isOver: () => boolean) {
  return {
    allowAutoTopicCreation: false,
    // By the wall clock, which may be put back: each call sends one.
    heartbeatInterval: Number.NEGATIVE_INFINITY,
    retry: { initialRetryTime: 100, maxRetryTime: 3000, retries: 8, restartOnFailure: async () => !isOver() },
  } as const satisfies Partial<ConsumerConfig>;
}
