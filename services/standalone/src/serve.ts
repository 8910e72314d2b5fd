import type { IncomingMessage, RequestListener } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { GongkaiError } from "@gongkai/contracts";
import { dashboardHandler } from "@gongkai/dashboard";
import { ExtractionPool, type PoolOptions } from "@gongkai/extraction-pool";
import { intakeHandler, serveHttp } from "@gongkai/ingest";
import type { Telemetry } from "@gongkai/telemetry";
import type { Warehouse } from "@gongkai/warehouse";
import { answerStored, unanswered } from "./answer-stored.js";
import { warehouseSink } from "./warehouse-sink.js";

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** What clients that send documents prove themselves with. */
  readonly token: string;
  readonly telemetry: Telemetry;
  readonly signal: AbortSignal;
  readonly pool?: PoolOptions;
  readonly onListening: (url: string) => void;
}

/** After the system failed, so long until stored documents are taken up again. */
const pauseMs = 5000;

/**
 * The dashboard and intake by HTTP on one port, and the stages behind them, in one process on a local warehouse, until the
 * signal fires. What was acknowledged is stored; what is stored and not answered then is taken up by the next `serve` or `run`.
 * @throws GongkaiError E_PORT_TAKEN, and where the engine is gone
 */
export async function serve(warehouse: Warehouse, options: ServeOptions): Promise<void> {
  const { telemetry, signal, token, port, host, onListening } = options;
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  const bell = new Bell();
  stop.addEventListener("abort", () => bell.ring());
  const sink = warehouseSink(warehouse, () => bell.ring());
  const intake = intakeHandler({ sink, telemetry, signal: stop, token });
  const works = [
    serveHttp({
      port,
      host,
      handler: routed(intake, dashboardHandler({ warehouse, telemetry })),
      signal: stop,
      onListening,
    }),
    answerWhatComes(warehouse, options, stop, bell),
  ];
  // One that fails ends the other, which would go on for ever.
  for (const work of works) work.catch((error: unknown) => failed.abort(error));
  await Promise.allSettled(works);
  await Promise.all(works);
}

/** Documents are posted, pages are asked for. */
function routed(intake: RequestListener, dashboard: RequestListener): RequestListener {
  const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";
  return (request, response) => (isRead(request) ? dashboard : intake)(request, response);
}

async function answerWhatComes(
  warehouse: Warehouse,
  { telemetry, pool: poolOptions }: ServeOptions,
  signal: AbortSignal,
  bell: Bell,
): Promise<void> {
  const pool = new ExtractionPool(poolOptions);
  try {
    while (!signal.aborted) {
      const rung = bell.next();
      try {
        await answerStored(warehouse, unanswered(warehouse, signal), pool, {
          answered: () => {},
          stored: (answers) => telemetry.log.info({ documents: answers.length }, "answered"),
        });
        await rung;
      } catch (error) {
        // The engine is this process's own: where it is gone, nothing can be done here.
        if (!(error instanceof GongkaiError) || error.code === "E_WAREHOUSE_UNREACHABLE") throw error;
        telemetry.log.error({ code: error.code, err: error }, "not answered; later again");
        await sleep(pauseMs, undefined, { signal }).catch(() => {});
      }
    }
  } finally {
    await pool.close();
  }
}

/** Wakes who waits for something to do. */
class Bell {
  #ring: () => void = () => {};

  /** Resolves at the first ring after this call. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#ring = resolve;
    });
  }

  ring(): void {
    this.#ring();
  }
}
