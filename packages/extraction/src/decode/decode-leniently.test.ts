import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.js";
import { decodeLeniently } from "./decode-leniently.js";

const line = "本机关全年主动公开政府信息三百条，收到申请五件，均已答复。没有发生行政复议和行政诉讼。\n";

/** Bytes that no encoding gives a meaning. */
const garbage = (size: number) => Uint8Array.from({ length: size }, (_, i) => (i * 197 + (i >> 3) * 31) % 256);

/** A report behind more garbage than it has text, as a damaged download leaves it. */
const damaged = (encoding: string) =>
  Buffer.concat([garbage(80_000), Buffer.from("\n"), iconv.encode(line.repeat(3), encoding)]);

describe("decodeLeniently", () => {
  it.each(["utf-8", "gb18030"])("reads what is left of a damaged document in %s", (encoding) => {
    const bytes = damaged(encoding);
    expect(decode(bytes)).toBeNull();
    const decoded = decodeLeniently(bytes);
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.text).toContain(line.repeat(3));
    expect(decoded?.lost).toBeGreaterThan(0);
  });

  it("leaves whole text as it is", () => {
    const text = line.repeat(4);
    expect(decodeLeniently(Buffer.from(text))).toMatchObject({ text, encoding: "utf-8", lost: 0 });
  });

  it("gives up on what holds no text at all", () => {
    expect(decodeLeniently(garbage(100_000))).toBeNull();
  });
});
