import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { GongkaiError, largestDocument } from "@gongkai/contracts";
import { expect, onTestFinished, test } from "vitest";
import { type IntakeDocument, largestHashed } from "../intake-document.js";
import { RecentReports } from "../recent-reports.js";
import type { Sink } from "../sink.js";
import type { IntakeOptions } from "./intake.js";
import { intakeHandler } from "./intake-handler.js";

const token = "s3cret";
const hash = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");

/** A sink that holds what it is given until `letGo` resolves. */
class HeldSink implements Sink {
  readonly taken: IntakeDocument[] = [];
  readonly #known = new RecentReports();
  letGo: Promise<unknown> = Promise.resolve();

  async take(document: IntakeDocument) {
    const duplicate = this.#known.has(document.reportId);
    this.#known.add(document.reportId);
    this.taken.push(document);
    await this.letGo;
    return { duplicate };
  }
}

async function serve(options: Partial<IntakeOptions> = {}) {
  const sink = new HeldSink();
  const refusals: number[] = [];
  const held: number[] = [];
  const telemetry = {
    count: (_: string, labels: object) => void ("status" in labels && refusals.push(Number(labels.status))),
    set: (_: string, __: object, value: number) => void held.push(value),
    log: { error: () => {} },
  } as unknown as IntakeOptions["telemetry"];
  const signal = new AbortController().signal;
  const server = createServer(intakeHandler({ sink, telemetry, signal, token, ...options }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { sink, refusals, held, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer | string | AsyncIterable<Buffer | string>;
}

/** One request with the token and the headers a document needs. Not fetch(), which adds some. */
async function send(url: string, { path = "/reports", method = "POST", headers = {}, body = "年报" }: Sent = {}) {
  const all = {
    authorization: `Bearer ${token}`,
    "x-source-uri": "http://a.gov.cn/",
    "content-type": "text/html",
    ...headers,
  };
  const sent = request(new URL(path, url), { method, agent: false });
  for (const [name, value] of Object.entries(all)) if (value !== "") sent.setHeader(name, value);
  const answered = once(sent, "response");
  answered.catch(() => undefined);
  sent.on("error", () => undefined);
  // Of a string Node would write the header in UTF-8, too.
  if (typeof body === "string" || Buffer.isBuffer(body)) sent.end(Buffer.from(body));
  else {
    void (async () => {
      const closed = once(sent, "close").catch(() => undefined);
      for await (const chunk of body) if (!sent.write(chunk)) await Promise.race([once(sent, "drain"), closed]);
      sent.end();
    })();
  }
  const [answer] = await answered;
  let text = "";
  for await (const chunk of answer.setEncoding("utf8")) text += chunk;
  const lines = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return {
    status: answer.statusCode as number,
    headers: answer.headers as Record<string, string>,
    body: lines[0],
    lines,
  };
}

test("a document is acknowledged with its id once the sink has it, and known the second time", async () => {
  const { url, sink } = await serve();
  let finish = () => {};
  sink.letGo = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let answered = false;
  const first = send(url, {
    headers: {
      "x-source-uri": Buffer.from("http://a.gov.cn/年报").toString("latin1"),
      "x-fetched-at": "2024-01-01T00:00:00Z",
    },
  }).finally(() => {
    answered = true;
  });
  await expect.poll(() => sink.taken.length).toBe(1);
  await sleep(100);
  expect(answered).toBe(false);
  finish();
  expect(await first).toMatchObject({ status: 202, body: { reportId: hash("年报"), duplicate: false } });
  expect(sink.taken[0]).toMatchObject({
    uri: "http://a.gov.cn/年报",
    mediaType: "text/html",
    fetchedAt: new Date("2024-01-01T00:00:00Z"),
  });
  expect(await send(url)).toMatchObject({ status: 202, body: { reportId: hash("年报"), duplicate: true } });
});

test.each<[string, number, string, Sent]>([
  ["no token", 401, "unauthorized", { headers: { authorization: "" } }],
  ["a wrong token", 401, "unauthorized", { headers: { authorization: "Bearer s3creT" } }],
  ["another scheme", 401, "unauthorized", { headers: { authorization: `Basic ${token}` } }],
  ["a wrong token on a path that is not there", 401, "unauthorized", { path: "/x", headers: { authorization: "" } }],
  ["another path", 404, "not_found", { path: "/report" }],
  ["a path that any object has", 404, "not_found", { path: "/constructor" }],
  ["another method", 405, "method_not_allowed", { method: "PUT" }],
  ["no address", 400, "bad_request", { headers: { "x-source-uri": "" } }],
  ["a time that is none", 400, "bad_request", { headers: { "x-fetched-at": "yesterday" } }],
  ["a form", 415, "unsupported_media_type", { headers: { "content-type": "multipart/form-data; boundary=x" } }],
  ["an unknown encoding", 415, "unsupported_media_type", { headers: { "content-encoding": "zstd" } }],
  ["gzip that is none", 400, "bad_request", { headers: { "content-encoding": "gzip" } }],
  [
    "gzip that is cut off",
    400,
    "bad_request",
    { headers: { "content-encoding": "gzip" }, body: gzipSync("年报").subarray(0, 12) },
  ],
  ["a batch that is no JSON lines", 415, "unsupported_media_type", { path: "/reports/batch" }],
])("%s is answered %i %s", async (_, status, code, sent) => {
  const { url, sink, refusals } = await serve();
  const answer = await send(url, sent);
  expect(answer).toMatchObject({ status, body: { error: { code, message: expect.any(String) } } });
  expect(answer.headers["content-type"]).toBe("application/json");
  expect([sink.taken, refusals]).toEqual([[], [status]]);
  expect(await send(url)).toMatchObject({ status: 202 });
});

test("gzip is undone, an empty body is a document, no media type is none", async () => {
  const { url, sink } = await serve();
  await send(url, { body: gzipSync("年报"), headers: { "content-encoding": "gzip", "content-type": "" } });
  await send(url, { body: "" });
  expect(sink.taken.map(({ bytes, mediaType }) => [bytes?.toString(), mediaType])).toEqual([
    ["年报", null],
    ["", "text/html"],
  ]);
});

test("a document of exactly the limit is taken, one byte more is put on record and answered 413", async () => {
  const { url, sink, held } = await serve();
  const body = Buffer.alloc(largestDocument, "x");
  expect(await send(url, { body })).toMatchObject({ status: 202 });
  const over = Buffer.concat([body, Buffer.from("x")]);
  const answer = await send(url, { body: over });
  expect(answer).toMatchObject({
    status: 413,
    body: { reportId: hash(over), duplicate: false, error: { code: "too_large" } },
  });
  expect(sink.taken[1]).toMatchObject({ bytes: null, size: largestDocument + 1 });
  expect(held.at(-1)).toBe(0);
});

test("a gzip bomb and an endless body are answered 413 and not read to their end", async () => {
  const { url, sink, held } = await serve();
  const bomb = gzipSync(Buffer.alloc(largestHashed + (1 << 20)), { level: 1 });
  expect(await send(url, { body: bomb, headers: { "content-encoding": "gzip" } })).toMatchObject({
    status: 413,
    body: { error: { code: "too_large" } },
  });
  expect(await send(url, { headers: { "content-length": String(largestHashed + 1) } })).toMatchObject({ status: 413 });
  expect([sink.taken, held.at(-1)]).toEqual([[], 0]);
});

test("more than may wait is answered 429 with Retry-After, and taken when there is room again", async () => {
  const { url, sink, refusals } = await serve({ mostBytes: 1_000_000 });
  let finish = () => {};
  sink.letGo = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const waiting = send(url, { body: Buffer.alloc(900_000) });
  await expect.poll(() => sink.taken.length).toBe(1);
  const refused = await send(url, { body: Buffer.alloc(200_000) });
  expect(refused).toMatchObject({ status: 429, body: { error: { code: "busy" } } });
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  finish();
  expect((await waiting).status).toBe(202);
  expect((await send(url, { body: Buffer.alloc(200_000) })).status).toBe(202);
  expect(refusals).toEqual([429]);
});

test("a sink that fails or hangs is answered 503 with Retry-After; what hangs keeps its room until it ends", async () => {
  const failing: Sink = { take: () => Promise.reject(new GongkaiError("E_BROKER_UNREACHABLE", "x")) };
  const { url } = await serve({ sink: failing });
  const answer = await send(url);
  expect(answer).toMatchObject({ status: 503, body: { error: { code: "unavailable" } } });
  expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);

  const hanging = await serve({ patienceMs: 200 });
  hanging.sink.letGo = new Promise(() => {});
  expect(await send(hanging.url)).toMatchObject({ status: 503 });
  expect(hanging.held.at(-1)).toBeGreaterThan(0);
});

const line = (text: string, more: object = {}) =>
  `${JSON.stringify({ uri: "http://a.gov.cn/", fetchedAt: "2024-01-01T00:00:00Z", text, ...more })}\n`;
const batch = (body: Sent["body"], headers: Sent["headers"] = {}): Sent => ({
  path: "/reports/batch",
  headers: { "content-type": "application/x-ndjson", "x-source-uri": "", ...headers },
  ...(body === undefined ? {} : { body }),
});

test("a batch answers one line for each, in order, bad ones among them", async () => {
  const { url, sink } = await serve();
  const body = [line("a"), "\n", "{\n", line("a"), line("x".repeat(largestDocument + 1)), line("b").trim()].join("");
  const { status, headers, lines } = await send(url, batch(gzipSync(body), { "content-encoding": "gzip" }));
  expect([status, headers["content-type"]]).toEqual([200, "application/x-ndjson"]);
  expect(lines).toMatchObject([
    { reportId: hash("a"), duplicate: false },
    { error: { code: "malformed", message: expect.stringMatching(/line 3 is no JSON/) } },
    { reportId: hash("a"), duplicate: true },
    { reportId: expect.any(String), error: { code: "too_large" } },
    { reportId: hash("b"), duplicate: false },
  ]);
  expect(sink.taken).toHaveLength(4);
});

test("a batch is answered while it is sent", async () => {
  const { url } = await serve();
  const sent = request(new URL("/reports/batch", url), {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
  });
  const answered = once(sent, "response");
  sent.write(line("first"));
  const [answer] = await answered;
  const [chunk] = await once(answer.setEncoding("utf8"), "data");
  expect(JSON.parse(chunk)).toMatchObject({ reportId: hash("first") });
  sent.end(line("second"));
  const [rest] = await once(answer, "data");
  expect(JSON.parse(rest)).toMatchObject({ reportId: hash("second") });
});

test("a batch is read no faster than documents become durable", async () => {
  const { url, sink, held } = await serve({ mostBytes: 1_000_000 });
  let finish = () => {};
  sink.letGo = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const lines = async function* () {
    for (let at = 0; at < 300; at++) yield line(`${at} ${"x".repeat(100_000)}`);
  };
  const sending = send(url, batch(lines()));
  await expect.poll(() => sink.taken.length).toBeGreaterThan(5);
  await sleep(500);
  expect(sink.taken.length).toBeLessThan(11);
  expect(Math.max(...held)).toBeLessThanOrEqual(1_000_000);
  finish();
  expect((await sending).lines).toHaveLength(300);
  expect(held.at(-1)).toBe(0);
});

test("a batch whose sink fails midway answers what was stored, then says so", async () => {
  let count = 0;
  const sink: Sink = {
    take: async () => {
      if (++count > 3) throw new GongkaiError("E_BROKER_UNREACHABLE", "x");
      return { duplicate: false };
    },
  };
  const { url } = await serve({ sink });
  const lines = async function* () {
    for (let at = 0; at < 10; at++) {
      yield line(`${at}`);
      await sleep(20);
    }
  };
  const answer = await send(url, batch(lines()));
  expect(answer.status).toBe(200);
  expect(answer.lines).toMatchObject([
    { reportId: hash("0") },
    { reportId: hash("1") },
    { reportId: hash("2") },
    { error: { code: "unavailable" } },
  ]);
});

test("a batch from which the client goes away leaves nothing behind", async () => {
  const { url, sink, held } = await serve();
  const sent = request(new URL("/reports/batch", url), {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
  });
  sent.on("error", () => undefined);
  sent.write(line("a"));
  await expect.poll(() => sink.taken.length).toBe(1);
  sent.destroy();
  await expect.poll(() => held.at(-1)).toBe(0);
  expect((await send(url)).status).toBe(202);
});

test("an empty batch is answered by nothing", async () => {
  const { url } = await serve();
  expect(await send(url, batch(""))).toMatchObject({ status: 200, lines: [] });
});
