import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../../extract.js";
import { readDoc } from "./read-doc.js";

const whole = readFileSync(
  new URL("../../../../../../test/corpus/formats/raw/tacheng-2022-trs-lost-labels.doc", import.meta.url),
);

function reason(bytes: Uint8Array): string {
  const { outcome } = extract(bytes);
  return outcome.status === "rejected" ? outcome.rejection.reason : "parsed";
}

describe("readDoc", () => {
  const source = readDoc(whole);
  if (typeof source === "string") throw new Error(source);
  const rows = source.tables.flatMap((table) =>
    table.rows.map((row) => row.map((cell) => ({ ...cell, text: source.text.slice(cell.start, cell.end) }))),
  );

  it("writes a paragraph a line, without Word's control characters", () => {
    expect(source.text).toContain("\n三、收到和处理政府信息公开申请情况\n");
    expect([...source.text].filter((letter) => letter < " " && letter !== "\n" && letter !== "\t")).toEqual([]);
  });

  it("keeps rows, blank cells and what cells span", () => {
    const total = rows.find(([label]) => label?.text === "（七）总计" || label?.text.startsWith("四、结转下年度"));
    expect(total?.length).toBeGreaterThanOrEqual(8);
    expect(total?.[0]?.colSpan).toBeGreaterThan(1);
    const lost = rows.filter(([label]) => label?.text === "");
    expect(lost.map((row) => row.at(-1)?.text)).toEqual(expect.arrayContaining(["37", "4"]));
  });

  it("gives every row of the matrix its seven values", () => {
    const values = rows.filter((row) => row.slice(-7).every(({ text }) => /^[\d ]+$/.test(text)) && row.length > 7);
    expect(values.length).toBeGreaterThanOrEqual(20);
  });
});

describe("Word files that cannot be read", () => {
  it("are undecodable where they are cut off or no Word file", () => {
    expect(reason(whole.subarray(0, 4096))).toBe("undecodable");
    expect(reason(whole.subarray(0, 100))).toBe("undecodable");
  });

  it("are unsupported_format where they are older than Word 97", () => {
    const old = Buffer.from(whole);
    const at = old.indexOf(Buffer.from([0xec, 0xa5]));
    old.writeUInt16LE(0x68, at + 2);
    expect(reason(old)).toBe("unsupported_format");
  });

  it("are undecodable where they are locked", () => {
    const locked = Buffer.from(whole);
    const at = locked.indexOf(Buffer.from([0xec, 0xa5]));
    locked.writeUInt16LE(locked.readUInt16LE(at + 10) | 0x100, at + 10);
    expect(reason(locked)).toBe("undecodable");
  });

  it("are answered whatever their bytes", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(1023), fc.nat(255)), { maxLength: 10 }),
        (changes, inHeader) => {
          const bytes = Buffer.from(whole);
          for (const [at, byte] of [...changes, ...inHeader]) if (at >= 8) bytes[at] = byte;
          expect(["parsed", "rejected"]).toContain(extract(bytes).outcome.status);
        },
      ),
      { numRuns: 200 },
    ));

  it("end soon where their sectors go in circles", () => {
    const circle = Buffer.from(whole);
    // The first table of chains: every sector is followed by sector 0.
    circle.fill(0, 512 * (circle.readUInt32LE(0x4c) + 1), 512 * (circle.readUInt32LE(0x4c) + 2));
    const startedAt = performance.now();
    reason(circle);
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });
});
