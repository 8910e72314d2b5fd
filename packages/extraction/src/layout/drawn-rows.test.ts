import { expect, it } from "vitest";
import { rowsOf } from "../../../../test/documents/table-rows.js";

const rows = (...lines: string[]) =>
  rowsOf(lines.join("\n")).map(
    ({ labels, values }) => `${labels.map(({ text }) => text).join("|")}: ${values.map(({ text }) => text).join(" ")}`,
  );

it("what stands between two rules of a drawn table is one row", () => {
  expect(
    rows(
      "┌──────────┬──┬──┐",
      "│本年新收政│  │  │",
      "│府信息公开│13│1 │",
      "│   申请   │  │  │",
      "├────┬─────┼──┼──┤",
      "│办理│予以 │5 │0 │",
      "│结果│公开 │  │  │",
      "│    ├─────┼──┼──┤",
      "│    │部分 │2 │  │",
      "│    │公开 │  │1 │",
      "└────┴─────┴──┴──┘",
    ),
  ).toEqual(["本年新收政府信息公开申请: 13 1", "办理结果|予以公开: 5 0", "部分公开: 2 1"]);
});

it("also where it is drawn with signs", () => {
  expect(
    rows("+-------+---+", "| 行政  | 4 |", "| 许可  |   |", "+=======+===+", "| 处罚 | 5 |", "+-------+---+"),
  ).toEqual(["行政许可: 4", "处罚: 5"]);
});

it("is no row where its lines have other bars, or a cell holds a text", () => {
  expect(rows("+---+---+", "| 规章 | 4 |", "| 行政许可 | 5 | 6 |", "+---+---+")).toEqual(["规章: 4", "行政许可: 5 6"]);
  const text = `| ${"公开政府信息".repeat(20)} |`;
  expect(rows("+---------+", text, text, "+---------+", "| 规章 | 4 |", "+---------+")).toContain("规章: 4");
});
