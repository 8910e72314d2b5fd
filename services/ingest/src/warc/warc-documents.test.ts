import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { GongkaiError, largestDocument } from "@gongkai/contracts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type IntakeDocument, largestHashed } from "../intake-document.js";
import { warcDocuments } from "./warc-documents.js";

const page = Buffer.from("<html><body>政府信息公开工作年度报告</body></html>\r\n\r\nWARC/1.0\r\n");

function record(fields: Record<string, string>, block: Buffer): Buffer {
  const header = Object.entries({
    "WARC-Type": "response",
    "WARC-Target-URI": "http://example.gov.cn/报告.html",
    "WARC-Date": "2024-03-01T00:00:00Z",
    "Content-Type": "application/http; msgtype=response",
    "Content-Length": String(block.length),
    ...fields,
  });
  const lines = header.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines}\r\n`), block, Buffer.from("\r\n\r\n")]);
}

function http(headers: Record<string, string>, body: Buffer, status = "200 OK"): Buffer {
  const lines = Object.entries({ "Content-Type": "text/html; charset=utf-8", ...headers });
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`),
    body,
  ]);
}

function chunked(body: Buffer, size = 7): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)};x=y\r\n`), part, Buffer.from("\r\n"));
  }
  return Buffer.concat([...parts, Buffer.from("0\r\nTrailer: x\r\n\r\n")]);
}

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(...records: Buffer[]): Promise<(IntakeDocument | GongkaiError)[]> {
  const found: (IntakeDocument | GongkaiError)[] = [];
  for await (const entry of warcDocuments("crawl.warc", inPieces(Buffer.concat(records), 50_000))) found.push(entry);
  return found;
}

const document = {
  uri: "http://example.gov.cn/报告.html",
  fetchedAt: new Date("2024-03-01T00:00:00Z"),
  mediaType: "text/html; charset=utf-8",
  bytes: page,
};

test("a response and a resource, with what says where they are from", async () => {
  const resource = record({ "WARC-Type": "resource", "Content-Type": "application/pdf" }, Buffer.from("%PDF-"));
  expect(await read(record({}, http({}, page)), resource)).toMatchObject([
    document,
    { mediaType: "application/pdf", bytes: Buffer.from("%PDF-") },
  ]);
});

test.each([
  ["chunked", http({ "Transfer-Encoding": "chunked" }, chunked(page))],
  ["gzip", http({ "Content-Encoding": "gzip" }, gzipSync(page))],
  ["deflate", http({ "content-encoding": "deflate" }, deflateSync(page))],
  ["br", http({ "Content-Encoding": "br" }, brotliCompressSync(page))],
  ["both", http({ "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }, chunked(gzipSync(page), 1000))],
  ["the header kept though the framing is gone", http({ "Transfer-Encoding": "chunked" }, page)],
  ["the header kept though it was decoded", http({ "Content-Encoding": "gzip" }, page)],
])("a body that is %s comes as the site meant it", async (_, block) => {
  expect(await read(record({}, block))).toMatchObject([document]);
});

test("what is no document is passed over: requests, redirects, errors, revisits, images, notes of the crawler", async () => {
  const found = await read(
    record({ "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" }, Buffer.from("software: x\r\n")),
    record({ "WARC-Type": "request" }, Buffer.from("GET / HTTP/1.1\r\n\r\n")),
    record({}, http({ Location: "/x" }, Buffer.alloc(0), "302 Found")),
    record({}, http({}, Buffer.from("not here"), "404 Not Found")),
    record({ "WARC-Type": "revisit" }, http({}, Buffer.alloc(0))),
    record({}, http({ "Content-Type": "image/png" }, Buffer.from("png"))),
    record({ "WARC-Type": "resource", "Content-Type": "text/dns" }, Buffer.from("dns")),
    record({}, Buffer.from("no status line")),
    record({}, http({}, page)),
  );
  expect(found).toMatchObject([document]);
});

test("records that should hold a document and do not are named, and the next one is read", async () => {
  const bomb = gzipSync(Buffer.alloc(largestHashed + 1), { level: 1 });
  const found = await read(
    record({ "WARC-Target-URI": "" }, http({}, page)),
    record({ "WARC-Date": "20240301" }, http({}, page)),
    record({ "WARC-Truncated": "length" }, http({}, page)),
    record({}, http({ "Content-Encoding": "zstd" }, page)),
    record({}, http({ "Content-Encoding": "gzip" }, bomb)),
    record({}, http({}, page)),
  );
  expect(found.slice(0, 5).map((entry) => (entry as GongkaiError).message)).toEqual([
    expect.stringMatching(/^crawl.warc, record 1 has no usable WARC-Target-URI/),
    expect.stringMatching(/record 2 has no usable WARC-Date/),
    expect.stringMatching(/record 3 was cut off by the crawler \(length\)/),
    expect.stringMatching(/record 4 is encoded as zstd/),
    expect.stringMatching(/record 5 holds more than 256 MiB/),
  ]);
  expect(found.slice(5)).toMatchObject([document]);
});

test("a document larger than the limit has an id and a size, and no bytes", async () => {
  const large = http({}, Buffer.alloc(largestDocument + 1, "x"));
  expect(await read(record({}, large), record({}, http({}, page)))).toMatchObject([
    { bytes: null, size: largestDocument + 1 },
    document,
  ]);
});

test("a file that is cut off, or no WARC file, says so after what could be read", async () => {
  const whole = Buffer.concat([record({}, http({}, page)), record({}, http({}, page))]);
  const found: unknown[] = [];
  const reading = (async () => {
    for await (const entry of warcDocuments("crawl.warc", inPieces(whole.subarray(0, -20), 1000))) found.push(entry);
  })();
  await expect(reading).rejects.toMatchObject({
    code: "E_FILE_UNREADABLE",
    message: expect.stringMatching(/record 2/),
  });
  expect(found.length).toBeGreaterThanOrEqual(1);
  await expect(read(Buffer.from("<html>"))).rejects.toMatchObject({ code: "E_FILE_UNREADABLE" });
});

test("wherever the bytes are cut", async () => {
  const file = Buffer.concat([
    record({}, http({ "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }, chunked(gzipSync(page), 11))),
    record({}, http({ "Transfer-Encoding": "chunked" }, page)),
    record({}, http({}, page)),
  ]);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (size) => {
      const found: unknown[] = [];
      for await (const entry of warcDocuments("x", inPieces(file, size))) found.push(entry);
      expect(found).toMatchObject([document, document, document]);
    }),
    { numRuns: 30 },
  );
});

test("any bytes at all end, in documents or in an error with a code", async () => {
  const noise = fc.array(
    fc.constantFrom(
      "WARC/1.0\r\n",
      "Content-Length: 30\r\n",
      "WARC-Type: response\r\n",
      "\r\n",
      "HTTP/1.1 200 OK\r\n",
      "Transfer-Encoding: chunked\r\n",
      "zz",
      "5\r\n",
      "\n",
      ":",
    ),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(noise, async (parts) => {
      try {
        await read(Buffer.from(parts.join("")));
      } catch (error) {
        expect(error).toBeInstanceOf(GongkaiError);
      }
    }),
  );
});
