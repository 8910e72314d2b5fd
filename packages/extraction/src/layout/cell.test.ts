import { describe, expect, it } from "vitest";
import { readCell } from "./cell.js";

describe("readCell", () => {
  it.each(["", "/", "—", "——", "-", "无", "-------"])("%j is blank", (text) =>
    expect(readCell(text, false).kind).toBe("blank"));
  it.each([
    ["0", "0", ""],
    ["1,234", "1234", ""],
    ["12人次", "12", "人次"],
    ["+3", "3", ""],
    ["-12", "-12", ""],
    ["增加5", "5", ""],
    ["无变化", "0", ""],
    ["不变", "0", ""],
    ["减少1", "-1", ""],
    ["143826.5万元", "1438265000", "元"],
    ["118①", "118", ""],
    ["31批次", "31", "批次"],
    ["230(含转载)", "230", ""],
    ["7件(其中1件撤回)", "7", "件"],
    ["12(较上年增加3件)", "12", ""],
  ])("%s is %s", (text, decimal, unit) => {
    const cell = readCell(text, false);
    expect(cell.kind).toBe("number");
    expect([cell.decimal, cell.unit]).toEqual([decimal, unit]);
  });
  it("takes a bare Chinese numeral only where it cannot be a heading", () => {
    expect(readCell("三", false).kind).toBe("label");
    expect(readCell("〇", false)).toMatchObject({ kind: "number", decimal: "0" });
    expect(readCell("三", true)).toMatchObject({ kind: "number", decimal: "3" });
  });
  it("takes a Chinese numeral with its unit or the mark of a note", () => {
    expect(readCell("十二件", true)).toMatchObject({ kind: "number", decimal: "12", unit: "件" });
    expect(readCell("二[1]", true)).toMatchObject({ kind: "number", decimal: "2" });
    expect(readCell("三件", false).kind).toBe("label");
  });
  it.each(["?", "1?", "□□", "\ufffd5", "-?", "1?件", "l7", "O", "□①", "3?[2]"])("%j cannot be read", (text) =>
    expect(readCell(text, false).kind).toBe("unreadable"));
  it.each(["3(三)", "5(万元)", "1(予以公开)", "2(含转载)条", "(含转载)"])("%s is no number", (text) =>
    expect(readCell(text, false).kind).not.toBe("number"));
  it.each(["传???数", "?????????", "是否公开?", "II类"])("%j is a label", (text) =>
    expect(readCell(text, false).kind).toBe("label"));
  it.each(["万元", "人次", "条"])("%s is a unit", (text) => expect(readCell(text, false).kind).toBe("unit"));
});
