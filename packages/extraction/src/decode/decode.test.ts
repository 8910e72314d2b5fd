import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.js";

const simplified = "本机关全年主动公开政府信息三百条，收到申请五件，均已答复。没有发生行政复议和行政诉讼。";
const traditional = "本機關全年主動公開政府信息三百條，收到申請五件，均已答覆。沒有發生行政複議和行政訴訟〇";

describe("decode", () => {
  it.each([
    ["utf-8", simplified, "utf-8"],
    ["gb18030", simplified, "gb18030"],
    ["big5hkscs", traditional, "big5"],
    ["utf-16le", `${simplified}\n2012`, "utf-16le"],
  ])("reads %s without a declaration", (encoding, text, name) => {
    const decoded = decode(iconv.encode(text, encoding, { addBOM: encoding.startsWith("utf-16") }));
    expect(decoded?.text.replace("\ufeff", "")).toBe(text);
    expect(decoded?.encoding).toBe(name);
  });

  it("believes the bytes, not a wrong declaration", () => {
    const page = `<meta charset="utf-8"><p>${simplified}</p>`;
    const decoded = decode(iconv.encode(page, "gb18030"));
    expect(decoded?.encoding).toBe("gb18030");
    expect(decoded?.declared).toBe("utf-8");
    expect(decoded?.text).toContain("行政复议");
  });

  it("keeps what a few broken bytes leave", () => {
    const bytes = Buffer.concat([
      Buffer.from(simplified.repeat(5)),
      Buffer.from([0xe4, 0xb8]),
      Buffer.from(simplified),
    ]);
    const decoded = decode(bytes);
    expect(decoded?.encoding).toBe("utf-8");
    expect(decoded?.lost).toBe(1);
  });

  it("undoes a wrong decoding that happened before: UTF-8 read as Windows-1252", () => {
    const twice = Buffer.from(Buffer.from(simplified).toString("latin1"));
    expect(decode(twice)).toMatchObject({ text: simplified, doubleDecoded: true });
  });

  it("undoes it in a page that is mostly markup", () => {
    const page =
      `<p class=MsoNormal style='text-indent:32.0pt'><span style='font-size:16.0pt'>${simplified}</span></p>\n`.repeat(
        9,
      );
    const twice = Buffer.from(Buffer.from(page).toString("latin1"));
    expect(decode(twice)).toMatchObject({ text: page, doubleDecoded: true });
  });

  it("undoes UTF-8 read as GBK", () => {
    const even = "政府信息公开工作年度报告主动公开政府信息条";
    const twice = Buffer.from(iconv.decode(Buffer.from(even), "gb18030"));
    expect(decode(twice)?.text).toContain("政府信息公开");
  });

  it("adds no digit, and no mark, where UTF-8 read as GBK has lost a byte", () => {
    const text = "全年主动公开政府信息75条，其中通知公告共15条，收到申请共2件。均已公开。";
    const read = iconv.decode(Buffer.from(text), "gb18030");
    expect(read).toMatch(/\u20ac.*\ufffd/s);
    const kept = "全年主动公开政府信息75条，其中通知公告\ufffd15条，收到申请\ufffd2件。均已公开";
    expect(decode(Buffer.from(read))?.text).toContain(kept);
    expect(decode(Buffer.from(read.replaceAll("\ufffd", "?")))?.text).toContain(kept);
  });

  it("gives up on what is no text", () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 197 + (i >> 3) * 31) % 256);
    expect(decode(bytes)).toBeNull();
  });

  it("gives back any text that was encoded", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[\u4e00-\u9fa5，。0-9]{1,60}$/), (text) => {
        expect(decode(Buffer.from(text))?.text).toBe(text);
      }),
    ));

  it("never throws", () => fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void decode(bytes))));
});
