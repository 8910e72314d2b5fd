import { describe, expect, it } from "vitest";
import { piped, rowsOf, values } from "../../../../test/documents/table-rows.js";
import { readMatrix } from "./matrix.js";

const read = (...rows: string[]) =>
  values(
    readMatrix(
      rowsOf(
        piped(
          "申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计",
          "一、本年新收政府信息公开申请数量 8 1 0 0 0 0 9",
          ...rows,
          "（四）结转下年度继续办理 0 0 0 0 0 0 0",
        ),
      ),
    ),
  );
const numbers = "5 1 0 0 0 0 6";
const blanks = "- - - - - - -";
const partial = "applications.outcome.partially_granted";

describe("a row that a page's end cuts", () => {
  it("has the numbers below its label", () =>
    expect(
      read(`（一）予以公开 2 0 0 0 0 0 2`, `（二）部分公开 ${blanks}`, `- ${numbers}`, `1.属于国家秘密 0 0 0 0 0 0 0`),
    ).toContain(`${partial}=6`));

  it("or above it", () =>
    expect(
      read(`（一）予以公开 2 0 0 0 0 0 2`, `- ${numbers}`, `（二）部分公开 ${blanks}`, `1.属于国家秘密 0 0 0 0 0 0 0`),
    ).toContain(`${partial}=6`));

  it("is open where another row may have lost its label, or where two labels have no numbers", () => {
    const found = read(`（一）予以公开 2 0 0 0 0 0 2`, `（二）部分公开 ${blanks}`, `- ${numbers}`);
    expect(found.filter((fact) => fact.endsWith("=6"))).toEqual([]);
    const between = read(`（一）予以公开 ${blanks}`, `- ${numbers}`, `（二）部分公开 ${blanks}`);
    expect(between.filter((fact) => fact.endsWith("=6"))).toEqual([]);
  });
});
