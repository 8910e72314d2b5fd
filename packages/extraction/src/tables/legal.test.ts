import { describe, expect, it } from "vitest";
import { rowsOf, values } from "../../../../test/documents/table-rows.js";
import { readLegal } from "./legal.js";

describe("readLegal", () => {
  const heads =
    "行政复议 | 行政诉讼\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";

  it("reads fifteen numbers in the order of the form", () => {
    const found = values(readLegal(rowsOf(`${heads}\n9 | 1 | 3 | 2 | 15 | 3 | 0 | 0 | 2 | 5 | 2 | 0 | 1 | 1 | 4`)));
    expect(found).toHaveLength(15);
    expect(found).toEqual(
      expect.arrayContaining([
        "reconsideration.total=15",
        "litigation.direct.pending=2",
        "litigation.after_reconsideration.total=4",
      ]),
    );
  });

  it("reads a row that begins with a Chinese numeral", () => {
    const found = values(readLegal(rowsOf(`${heads}\n二 | 〇 | 0 | 0 | 二 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 〇 | 0 | 0`)));
    expect(found).toHaveLength(15);
    expect(found).toContain("reconsideration.upheld=2");
  });

  it("knows heads that print cut over lines, the row's own being the last of them only", () => {
    const lines = `行政复议 行政诉讼\n${"结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计 ".repeat(2)}未经\n复议直接起诉 复议后起诉\n结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计`;
    const found = values(readLegal(rowsOf(`${lines}\n9 1 3 2 15 3 0 0 2 5 2 0 1 1 4`)));
    expect(found).toHaveLength(15);
    expect(found).toContain("litigation.after_reconsideration.pending=1");
  });

  it("knows heads that print cuts within their words", () => {
    const cut = (count: number) =>
      `${"结果维 结果纠 其他结 尚未审 总 ".repeat(count)}\n${"持 正 果 结 计 ".repeat(count)}`;
    const lines = `行政复议 行政诉讼\n${cut(1).replace("\n", "\n未经复议直接起诉 复议后起诉\n")}\n${cut(2)}`;
    const found = values(readLegal(rowsOf(`${lines}\n9 1 3 2 15 3 0 0 2 5 2 0 1 1 4`)));
    expect(found).toHaveLength(15);
    expect(found).toContain("litigation.direct.pending=2");
  });

  it("knows heads that are broken over more lines than are remembered", () => {
    const lines = `行政复议\n行政诉讼\n${"结果维\n持\n结果纠\n正\n其他结\n果\n尚未审\n结\n总\n计\n".repeat(3)}`;
    expect(values(readLegal(rowsOf(`${lines}9 1 3 2 15 3 0 0 2 5 2 0 1 1 4`)))).toHaveLength(15);
    expect(values(readLegal(rowsOf(`${lines}9\n1\n3\n2\n15 3\n0\n0\n2\n5 2\n0\n1\n1\n4`)))).toHaveLength(15);
  });

  it("parts fifteen numbers that ran together by their sums", () => {
    const run = (digits: string) =>
      values(readLegal(rowsOf(`${heads.replaceAll(" | ", "")}\n${digits}`))).map((fact) => fact.split("=")[1]);
    expect(run("20114000002513029").join(" ")).toBe("2 0 1 1 4 0 0 0 0 0 25 1 3 0 29");
    expect(run("201 140 0 00 02513 0 29").join(" ")).toBe("2 0 1 1 4 0 0 0 0 0 25 1 3 0 29");
    expect(run("03 0 1 400 0 00 0 0 0 00").join(" ")).toBe("0 3 0 1 4 0 0 0 0 0 0 0 0 0 0");
    expect(run("20115000002513029")).toEqual([]);
    expect(run("03 0 1 500 0 00 0 0 0 00")).not.toContain("5");
    expect(run("20114000001221015")).toEqual([]);
  });

  it("leaves blanks without facts", () =>
    expect(values(readLegal(rowsOf(`${heads}\n| 1 | | | | 1 | | | | | | | | | | |`)))).toEqual([
      "reconsideration.upheld=1",
      "reconsideration.total=1",
    ]));

  it("takes of a row with a lost cell only what the sums fix", () => {
    const reading = readLegal(rowsOf(`${heads}\n9 | 1 | 3 | 2 | 15 | 3 | 0 | 2 | 5 | 2 | 0 | 1 | 1 | 4`));
    expect(values(reading)).toEqual(
      expect.arrayContaining([
        "reconsideration.upheld=9",
        "litigation.direct.total=5",
        "litigation.after_reconsideration.upheld=2",
      ]),
    );
    expect(values(reading)).not.toContain("litigation.direct.other=2");
    expect(reading.remarks.map(({ code }) => code)).toEqual(["short_row"]);
  });

  const results = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";

  it.each([
    ["of Markdown", (head: string, row: string) => `### ${head}\n| ${results} |\n|---|---|\n| ${row} |\n\n`, false],
    [
      "of a page",
      (head: string, row: string) =>
        `<h4>${head}</h4><table><tr><td>${results.replaceAll(" | ", "<td>")}</tr><tr><td>${row.replaceAll(" | ", "<td>")}</tr></table>`,
      true,
    ],
  ] as const)("reads three tables %s whose headings stand above them", (_, table, isPage) => {
    const text = `${table("行政复议", "9 | 1 | 3 | 2 | 15")}${table("行政诉讼（未经复议直接起诉）", "3 | 0 | 0 | 2 | 5")}${table("行政诉讼（复议后起诉）", "2 | 0 | 1 | 1 | 4")}`;
    expect(values(readLegal(rowsOf(text, isPage)))).toEqual([
      ...["upheld=9", "corrected=1", "other=3", "pending=2", "total=15"].map((fact) => `reconsideration.${fact}`),
      ...["upheld=3", "corrected=0", "other=0", "pending=2", "total=5"].map((fact) => `litigation.direct.${fact}`),
      ...["upheld=2", "corrected=0", "other=1", "pending=1", "total=4"].map(
        (fact) => `litigation.after_reconsideration.${fact}`,
      ),
    ]);
  });

  it("reads three tables of five, each under its own head", () => {
    const cells = (row: string) =>
      `<tr>${row
        .split(" | ")
        .map((cell) => `<td>${cell}</td>`)
        .join("")}</tr>`;
    const table = (head: string, row: string) => `<tr><td colspan=5>${head}</td></tr>${cells(results)}${cells(row)}`;
    const found = values(
      readLegal(
        rowsOf(
          `<table>${table("行政复议", "9 | 1 | 3 | 2 | 15")}${table("行政诉讼：未经复议直接起诉", "3 | 0 | 0 | 2 | 5")}${table("行政诉讼：复议后起诉", "2 | 0 | 1 | 1 | 4")}</table>`,
          true,
        ),
      ),
    );
    expect(found).toHaveLength(15);
    expect(found).toEqual(
      expect.arrayContaining([
        "reconsideration.upheld=9",
        "litigation.direct.pending=2",
        "litigation.after_reconsideration.other=1",
        "litigation.after_reconsideration.total=4",
      ]),
    );
  });

  it("takes no five numbers that do not sum up", () =>
    expect(values(readLegal(rowsOf(`未经复议直接起诉 | | | |\n${results}\n9 | 1 | 3 | 2 | 14`)))).toEqual([]));

  it("reads the row behind and before blank cells", () => {
    const row = "9 | 1 | 3 | 2 | 15 | 3 | 0 | 0 | 2 | 5 | 2 | 0 | 1 | 1 | 4";
    for (const padded of [`${row} | — | —`, `— | ${row}`, `— | ${row} | —`])
      expect(values(readLegal(rowsOf(`${heads}\n${padded}`)))).toEqual(values(readLegal(rowsOf(`${heads}\n${row}`))));
  });

  it("parts a row that is written as one number where the sums of its digits hold", () => {
    const heads =
      "行政复议行政诉讼\n结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉\n结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计";
    expect(values(readLegal(rowsOf(`${heads}\n201030000010001`)))).toEqual(
      expect.arrayContaining(["reconsideration.other=1", "reconsideration.total=3", "litigation.direct.total=0"]),
    );
    for (const row of ["201040000010001", "201030001010001", "201030000010002", "20103000001000"])
      expect(values(readLegal(rowsOf(`${heads}\n${row}`)))).toEqual([]);
  });

  it("leaves numbers that stand under no heads of its own", () => {
    expect(values(readLegal(rowsOf("9 | 1 | 3 | 2 | 15 | 3 | 0 | 0 | 2 | 5 | 2 | 0 | 1 | 1 | 4")))).toEqual([]);
    expect(values(readLegal(rowsOf("结果维持 | 结果纠正\n9 | 1 | 3 | 2 | 15")))).toEqual([]);
  });

  it("is done with the first row: a second one under the same heads is another table's", () => {
    const row = "9 | 1 | 3 | 2 | 15 | 3 | 0 | 0 | 2 | 5 | 2 | 0 | 1 | 1 | 4";
    expect(values(readLegal(rowsOf(`${heads}\n${row}\n${row}`)))).toHaveLength(15);
  });
});
