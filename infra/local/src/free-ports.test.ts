import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePorts, portRange } from "./free-ports.js";

test("different ports, and one can listen on each", async () => {
  const ports = await freePorts(4);
  expect(new Set(ports).size).toBe(4);
  for (const port of ports) {
    const server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    server.close();
  }
});

test("the highest port that fetch refuses to speak to is not among them", async () => {
  const refused = 10_080;
  await expect(fetch(`http://127.0.0.1:${refused}/`)).rejects.toMatchObject({ cause: { message: "bad port" } });
  expect(portRange.lowest).toBeGreaterThan(refused);
});
