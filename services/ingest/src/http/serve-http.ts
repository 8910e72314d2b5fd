import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { GongkaiError } from "@gongkai/contracts";

/** A connection on which nothing moves for so long is ended. */
const idleMs = 120_000;
/** How long requests may still take when the service stops. */
const graceMs = 25_000;

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The address to listen on. Default: every one of this machine. */
  readonly host?: string;
  readonly handler: RequestListener;
  readonly signal: AbortSignal;
  /** Told the address once it listens. */
  readonly onListening: (url: string) => void;
}

/**
 * Serves until the signal fires, and then until the requests at work are answered.
 * @throws GongkaiError E_PORT_TAKEN
 */
export async function serveHttp({ port, host, handler, signal, onListening }: ServeOptions): Promise<void> {
  const server = createServer({ requestTimeout: 0, headersTimeout: 20_000, keepAliveTimeout: 10_000 }, handler);
  server.timeout = idleMs;
  await listen(server, port, host);
  onListening(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  if (!signal.aborted) await once(signal, "abort");
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const over = new AbortController();
  await Promise.race([closed, sleep(graceMs, undefined, { signal: over.signal }).catch(() => undefined)]);
  over.abort();
  server.closeAllConnections();
}

async function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  const failed = once(server, "error").then(([error]) => {
    throw error;
  });
  failed.catch(() => undefined);
  server.listen(port, host);
  try {
    await Promise.race([once(server, "listening"), failed]);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new GongkaiError("E_PORT_TAKEN", `Port ${port} (${why})`, { cause });
  }
}
