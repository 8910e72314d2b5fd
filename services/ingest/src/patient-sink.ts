import { setTimeout as sleep } from "node:timers/promises";
import { GongkaiError } from "@gongkai/contracts";
import type { Sink } from "./sink.js";

const longestPause = 30_000;

/**
 * A sink that waits for servers that are away, trying again after a growing pause (1 to 30 s), until `signal` fires.
 * @param onWait told of each try that failed
 */
export function patientSink(sink: Sink, signal: AbortSignal, onWait: (error: GongkaiError) => void): Sink {
  return {
    async take(document) {
      for (let pause = 1000; ; pause = Math.min(longestPause, pause * 2)) {
        try {
          return await sink.take(document);
        } catch (error) {
          if (!isAway(error) || signal.aborted) throw error;
          onWait(error);
        }
        // Woken by the signal it tries once more: what has been read should arrive.
        await sleep(pause, undefined, { signal }).catch(() => undefined);
      }
    },
  };
}

/** Whether a server does not answer, so that the same will succeed later. */
export function isAway(error: unknown): error is GongkaiError {
  return error instanceof GongkaiError && away.has(error.code);
}

const away: ReadonlySet<string> = new Set(["E_BROKER_UNREACHABLE", "E_WAREHOUSE_UNREACHABLE"]);
