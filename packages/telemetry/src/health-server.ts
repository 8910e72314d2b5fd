import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Probes } from "./probes.js";
import type { Metrics } from "./registry.js";

export interface HealthServer {
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

const json = (status: number, value: unknown): Answer => ({
  status,
  contentType: "application/json",
  body: `${JSON.stringify(value)}\n`,
});

/**
 * Serves `/healthz` (the process lives: 200), `/readyz` (what it needs answers: 200, else 503 with the reasons) and
 * `/metrics`. Rejects where the port is taken.
 */
export async function startHealthServer(port: number, metrics: Metrics, probes: Probes): Promise<HealthServer> {
  const routes: Readonly<Record<string, () => Promise<Answer>>> = {
    "/healthz": async () => json(200, { status: "ok" }),
    "/readyz": async () => {
      const readiness = await probes.ask();
      return json(readiness.ready ? 200 : 503, readiness);
    },
    "/metrics": async () => ({ status: 200, contentType: metrics.contentType, body: await metrics.text() }),
  };
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "/").split("?", 1)[0]!;
    const route = request.method === "GET" || request.method === "HEAD" ? routes[path] : undefined;
    const known = Object.keys(routes).join(", ");
    const answer = route ? await route() : json(404, { error: `There is only GET ${known}` });
    response.writeHead(answer.status, { "content-type": answer.contentType }).end(answer.body);
  });
  server.listen(port);
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closed(server) };
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
