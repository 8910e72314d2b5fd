import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { largestDocument } from "@gongkai/contracts";
import { expect, test } from "vitest";
import { contentEncoding, decodeContent } from "./decode-content.js";
import { collect, Endless, largestHashed } from "./intake-document.js";

const text = Buffer.from("政府信息公开".repeat(1000));

async function decoded(encoded: Buffer, header: string) {
  const encoding = contentEncoding(header);
  if (encoding === undefined || encoding === "identity") throw new Error(`unknown: ${header}`);
  return collect(decodeContent(encoded, encoding));
}

test.each([
  ["gzip", gzipSync(text)],
  ["X-GZIP", gzipSync(text)],
  ["deflate", deflateSync(text)],
  ["deflate", deflateRawSync(text)],
  ["br", brotliCompressSync(text)],
  ["gzip", Buffer.concat([gzipSync(text.subarray(0, 500)), gzipSync(text.subarray(500))])],
])("%s", async (header, encoded) => {
  expect((await decoded(encoded, header)).bytes).toEqual(text);
});

test("no encoding is known as that; unknown ones and chains of them are not tried", () => {
  expect([undefined, "", " Identity"].map(contentEncoding)).toEqual(["identity", "identity", "identity"]);
  expect(["zstd", "gzip, gzip", "toString"].map(contentEncoding)).toEqual([undefined, undefined, undefined]);
});

test("what is cut off or none of that encoding is an error", async () => {
  await expect(decoded(gzipSync(text).subarray(0, 60), "gzip")).rejects.toThrow();
  await expect(decoded(text, "gzip")).rejects.toThrow();
});

test("more than a document's limit is hashed and not held, and a bomb is not unpacked whole", async () => {
  const large = await decoded(gzipSync(Buffer.alloc(largestDocument + 1)), "gzip");
  expect(large).toMatchObject({ bytes: null, size: largestDocument + 1 });
  const bomb = gzipSync(Buffer.alloc(largestHashed + 1), { level: 1 });
  await expect(decoded(bomb, "gzip")).rejects.toBeInstanceOf(Endless);
});
