import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

const title = "某县水利局2021年政府信息公开工作年度报告";
const html = (charset: string) =>
  `<html><head><meta charset="${charset}"></head><body><h1>${title}</h1><p>一、总体情况</p><p>全年主动公开政府信息12条，收到政府信息公开申请3件，均按时答复。</p></body></html>`;

function quotedPrintable(bytes: Uint8Array): string {
  const text = [...bytes].map((byte) =>
    byte >= 33 && byte <= 126 && byte !== 61
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return text.map((each, i) => (i % 20 === 19 ? `${each}=\r\n` : each)).join("");
}

function saved(body: string, encoding: string, charset: string): string {
  return [
    "From: <Saved by Blink>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_Part_1"',
    "",
    "------=_Part_1",
    "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: ad.html",
    "",
    "<p>advertisement</p>",
    "------=_Part_1",
    `Content-Type: text/html; charset="${charset}"`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    body,
    "------=_Part_1",
    "Content-Type: image/png\r\nContent-Transfer-Encoding: base64",
    "",
    "iVBORw0KGgo=",
    "------=_Part_1--",
    "",
  ].join("\r\n");
}

// 主动公开12条 in GBK, as an editor of those years wrote it.
const gbk = Buffer.concat([
  Buffer.from('<html><head><meta charset="gb2312"></head><body><h1>', "latin1"),
  Buffer.from("c4b3cfd8cbaec0fbbed632303231c4ea", "hex"),
  Buffer.from("d5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e6", "hex"),
  Buffer.from("</h1><p>", "latin1"),
  Buffer.from("c8abc4ead6f7b6afb9abbfaad5feb8aed0c5cfa23132ccf5a3ac", "hex"),
  Buffer.from("cad5b5bdd5feb8aed0c5cfa2b9abbfaac9eac7eb33bcfea1a3", "hex"),
  Buffer.from("</p></body></html>", "latin1"),
]);

function facts(file: string) {
  const { outcome } = extract(Buffer.from(file, "latin1"));
  if (outcome.status !== "parsed") throw new Error(outcome.rejection.reason);
  expect(outcome.mediaType).toBe("multipart/related");
  return outcome.facts.map(({ indicator, value }) => `${indicator}=${value}`).sort();
}

describe("a saved page in one file", () => {
  const expected = ["applications.received=3", "disclosure.total=12"];
  const utf8 = Buffer.from(html("utf-8"));
  it("is read from quoted-printable", () =>
    expect(facts(saved(quotedPrintable(utf8), "quoted-printable", "utf-8"))).toEqual(expected));
  it("is read from base64", () =>
    expect(facts(saved(utf8.toString("base64").replace(/.{76}/g, "$&\r\n"), "base64", "utf-8"))).toEqual(expected));
  it("is read from bytes as they are", () =>
    expect(facts(saved(utf8.toString("latin1"), "8bit", "utf-8"))).toEqual(expected));
  it("is read from GBK", () =>
    expect(facts(saved(quotedPrintable(gbk), "quoted-printable", "gb2312"))).toEqual(expected));

  it("is answered whatever its bytes", () => {
    const whole = Buffer.from(saved(quotedPrintable(utf8), "quoted-printable", "utf-8"), "latin1");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 }), (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(["parsed", "rejected"]).toContain(extract(bytes).outcome.status);
      }),
      { numRuns: 200 },
    );
  });

  it("with parts in parts ends soon", () => {
    const startedAt = performance.now();
    const deep = Array.from(
      { length: 5000 },
      (_, i) => `--b\r\nContent-Type: multipart/mixed; boundary=b${i % 3}\r\n\r\n`,
    ).join("");
    extract(Buffer.from(`MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${deep}`));
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });
});
