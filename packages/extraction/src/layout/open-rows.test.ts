import { expect, it } from "vitest";
import { rowsOf } from "../../../../test/documents/table-rows.js";

/** The values of each row that has any. */
const valuesOf = (text: string) =>
  rowsOf(text).flatMap(({ values }) => (values.length === 0 ? [] : [values.map((value) => value.text).join(" ")]));

it("a bar ends a row, or its last cell but one where the table's rule has none outside", () => {
  expect(valuesOf("类别| 自然人| 总计  \n---|---|---  \n本年新收| 5|   \n上年结转| 1| 1  ")).toEqual(["5 ", "1 1"]);
  expect(valuesOf("| 类别 | 自然人 | 总计 |\n|---|---|---|\n| 本年新收 | 5 |  |\n| 上年结转 | 1 | 1 |")).toEqual([
    "5 ",
    "1 1",
  ]);
  expect(valuesOf("类别 | 自然人 | 总计 |\n本年新收 | 5 | 5 |\n上年结转 | 1 | 1 |")).toEqual(["5 5", "1 1"]);
});

it("a label may be broken behind the bracket that begins it", () =>
  expect(
    rowsOf("类别| 自然人| 总计  \n---|---|---  \n本年新收| 5| 5  \n（  \n七）总计| 4| 4  ")
      .at(-1)
      ?.labels.map(({ text }) => text),
  ).toEqual(["(", "七)总计"]));
