import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:net";

/**
 * Where ports are taken from: below those that systems hand to outgoing connections (Linux: 32768, macOS: 49152), since
 * there a client that tries again and again to reach a server that is down would in the end be connected to itself, and
 * keep its port; and above 10080, which `fetch` and browsers refuse to speak to ("bad port" of the Fetch standard).
 */
export const portRange = { lowest: 10_081, end: 32_000 } as const;

/** `count` different ports of 127.0.0.1 that nobody listens on now. */
export async function freePorts(count: number): Promise<number[]> {
  const held: Server[] = [];
  try {
    const ports: number[] = [];
    while (ports.length < count) {
      const port = randomInt(portRange.lowest, portRange.end);
      const server = await listen(port);
      if (server === undefined) continue;
      held.push(server);
      ports.push(port);
    }
    return ports;
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

async function listen(port: number): Promise<Server | undefined> {
  const server = createServer().listen({ host: "127.0.0.1", port, exclusive: true });
  try {
    await once(server, "listening");
    return server;
  } catch {
    return undefined;
  }
}
