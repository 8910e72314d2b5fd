import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Engine } from "../engine/engine.js";
import { ClickHouseException } from "../engine/exception.js";
import type { Access } from "../messages.js";
import { instanceHeader } from "../owner-file.js";
import { Answer } from "./answer.js";
import { discard } from "./body.js";
import { checkCredentials } from "./credentials.js";
import { runQuery } from "./query.js";
import { readRequest } from "./request.js";

/** What the HTTP front needs to know. */
export interface FrontOptions {
  readonly engine: Engine;
  readonly access: Access;
  /** Folder for bodies and results on their way. */
  readonly spool: string;
  /** Tells this process from another one that later listens on the same port. */
  readonly instance: string;
  readonly version: string;
  readonly timezone: string;
  readonly log: Logger;
}

/** ClickHouse's HTTP interface in front of the engine. The caller makes it listen. */
export function createFront(options: FrontOptions): Server {
  const server = createServer((request, response) => {
    handle(options, request, response).catch((error: unknown) => {
      options.log.error({ err: error }, "a request failed in an unforeseen way");
      response.destroy();
    });
  });
  // A big insert may take as long as it takes. Idle connections outlive the client's 2.5 s, so that the client, not we,
  // closes them: a request on its way to a connection that is being closed fails.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 30_000;
  return server;
}

async function handle(options: FrontOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { log, version } = options;
  const url = new URL(request.url ?? "/", "http://localhost");
  response.setHeader("X-ClickHouse-Server-Display-Name", "gongkai");
  request.on("error", () => {});
  response.on("error", () => {});
  if (fromWebPage(request)) return plain(request, response, 403, "Web pages may not ask this server.\n");
  if (url.pathname === "/ping") {
    response.setHeader(instanceHeader, options.instance);
    return plain(request, response, 200, "Ok.\n");
  }
  if (url.pathname !== "/") return plain(request, response, 404, `There is no handle ${url.pathname}\n`);
  if (!["GET", "HEAD", "POST"].includes(request.method ?? "")) {
    return plain(request, response, 405, "Only GET, HEAD and POST are known here.\n");
  }
  if (request.method !== "POST" && url.search === "") return plain(request, response, 200, "Ok.\n");

  let gzip = false;
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  try {
    const asked = readRequest(request, url);
    gzip = asked.gzip;
    response.setHeader("X-ClickHouse-Query-Id", asked.queryId);
    response.setHeader("X-ClickHouse-Timezone", options.timezone);
    checkCredentials(asked.credentials, options.access);
    await runQuery({ ...options, request, asked, answer: new Answer(response, asked, version), signal: gone.signal });
  } catch (error) {
    if (response.headersSent) response.destroy();
    if (response.destroyed) return;
    const exception = ClickHouseException.from(error);
    log.warn({ code: exception.code, status: exception.status }, exception.message.slice(0, 500));
    await discard(request);
    new Answer(response, { gzip }, version).error(exception);
  }
}

/**
 * Any page in a browser may send a POST to 127.0.0.1, and SQL can read and write files. Browsers mark what pages send.
 */
function fromWebPage(request: IncomingMessage): boolean {
  const site = request.headers["sec-fetch-site"];
  return request.headers.origin !== undefined || (site !== undefined && site !== "none");
}

async function plain(request: IncomingMessage, response: ServerResponse, status: number, text: string): Promise<void> {
  await discard(request);
  response.writeHead(status, { "Content-Type": "text/html; charset=UTF-8" }).end(text);
}
