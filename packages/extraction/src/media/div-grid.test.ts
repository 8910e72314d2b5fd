import { describe, expect, it } from "vitest";
import { readHtml } from "./html.js";

const tablesOf = (html: string) => {
  const { text, tables } = readHtml(html);
  return tables.map(({ rows }) => rows.map((row) => row.map(({ start, end }) => text.slice(start, end))));
};
const grid = [
  ["统计指标", "单位", "统计数"],
  ["一、主动公开情况", "", ""],
  ["主动公开政府信息数", "条", "12"],
  ["收到申请数", "件", ""],
  ["传真申请数", "件", "3"],
];
const written = (row: string, cell: string, inside: (text: string) => string = (text) => text) =>
  grid
    .map((cells) => `<${row}>${cells.map((text) => `<${cell}>${inside(text)}</${cell}>`).join("\n")}</${row}>`)
    .join("\n");

describe("tables made of elements", () => {
  it.each([
    ["<div>", `<p>附表</p><div>${written("div", "div")}</div><p>完</p>`],
    ["lists", `<div>${written("ul", "li")}</div>`],
    ["cells with paragraphs", `<div>${written("div", "div", (text) => `<p><span>${text}</span></p>`)}</div>`],
    ["cells in wrappers", `<div><div>${written("div", "div", (text) => `<div>${text}</div>`)}</div></div>`],
    ["a cell of a layout table", `<table><tr><td>导航</td><td><div>${written("div", "div")}</div></td></tr></table>`],
  ])("of %s keep their blank cells", (_, html) => expect(tablesOf(html)).toEqual([grid]));

  it("have blank cells where pages write &nbsp;", () => {
    const html = `<div>${written("div", "div", (text) => text || "&nbsp;")}</div>`;
    expect(tablesOf(html)).toEqual([grid.map((row) => row.map((text) => text || "\u00a0"))]);
  });

  it("may write their numbers in Chinese, or with blanks within", () => {
    const numbered = [
      ["指标", "单位", "数"],
      ["主动公开数", "条", "十二"],
      ["受理数", "", "1 5件"],
      ["传真数", "件", "三"],
    ];
    const rows = numbered.map((cells) => `<div>${cells.map((text) => `<div>${text}</div>`).join("")}</div>`).join("");
    expect(tablesOf(`<div>${rows}</div>`)).toEqual([numbered]);
  });

  it("count a row of one cell as one", () => {
    const html = `<div><div><div>附表</div></div>${written("div", "div")}</div>`;
    expect(tablesOf(html)).toEqual([[["附表"], ...grid]]);
  });

  it("are not what holds sentences, links or another table", () => {
    const paragraphs = "<div><div>一、概述</div><div>全年公开300条，比上年多5条。</div></div>".repeat(5);
    const menu = "<ul><li>首页</li><li>公开</li><li>互动</li></ul>".repeat(4);
    const dated = "<div><div>关于通知</div><div>2020-01-02</div></div>".repeat(6);
    const around = `<div>${"<div><div>1</div><div>2<table><tr><td>3</td><td>4</td></tr></table></div></div>".repeat(4)}</div>`;
    for (const html of [paragraphs, menu, dated]) expect(tablesOf(`<div>${html}</div>`)).toEqual([]);
    expect(tablesOf(around)).toEqual(new Array(4).fill([["3", "4"]]));
  });

  it("never throw for elements that are not closed or not opened", () => {
    for (const html of ["<div>".repeat(50), "</div></li></ul>", "<div><ul><li>1<li>2</div></ul>"])
      expect(tablesOf(html)).toEqual([]);
  });
});
