import { describe, expect, it } from "vitest";
import { readHtml } from "./html.js";

/** The cells of each table as text. */
function cells(html: string): string[][][] {
  const { text, tables } = readHtml(html);
  return tables.map(({ rows }) =>
    rows.map((row) => row.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ""))),
  );
}

describe("readHtml", () => {
  it("ends a row whose last cell is empty", () =>
    expect(
      readHtml("<table><tr><td>收到申请数</td><td></td></tr><tr><td>答复数</td><td>3</td></tr></table><p>某局</p>")
        .text,
    ).toBe("收到申请数\t\n答复数\t3\n某局\n"));

  it("writes a paragraph a line and leaves out scripts, styles and comments", () =>
    expect(
      readHtml(
        "<style>p{}</style><p>一、概述</p><script>var a='<p>1</p>'</script><div>主动公开<b>30</b>条<!-- x --></div>",
      ).text,
    ).toBe("一、概述\n主动公开30条\n"));

  it("joins numbers split over spans and Han words wrapped in the source", () =>
    expect(readHtml("<p>主动公开政府信\n息<span>1</span><span>29</span>08条</p>").text.trim()).toBe(
      "主动公开政府信息12908条",
    ));

  it("ends a heading where another begins within it", () =>
    expect(readHtml("<h1>某局年度报告<h2>概述</h2></h1>").titles.map(({ text }) => text)).toEqual([
      "某局年度报告",
      "概述",
    ]));

  it("keeps the cells of a table with their spans", () => {
    const { tables } = readHtml(
      "<table><tr><td colspan=2>行政许可</td><td rowspan='3'>5</td></tr></table><table><tr><td>a<td>b</table>",
    );
    expect(tables[0]?.rows[0]?.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])).toEqual([
      [2, 1],
      [1, 3],
    ]);
  });

  it("takes unclosed rows and cells", () =>
    expect(cells("<table><tr><td>收到申请数<td>件<td>8<tr><td>当面申请数<td>件<td></table>")).toEqual([
      [
        ["收到申请数", "件", "8"],
        ["当面申请数", "件", ""],
      ],
    ]));

  it("reads through tables that lay out the page to the one with data", () =>
    expect(
      cells("<table><tr><td>导航</td><td><table><tr><td>规章</td><td>0</td></tr></table></td></tr></table>"),
    ).toEqual([[["规章", "0"]]]));

  it("keeps titles, dates and links of the head and the body", () => {
    const { text, titles, links } = readHtml(
      '<title>年报_某局</title><meta name="ArticleTitle" content="某局2012年年报"><meta name="PubDate" content="2013-01-02"><a href="a.doc">附件</a>',
    );
    expect(titles.map(({ source }) => source)).toEqual(["title_tag", "meta"]);
    for (const { text: title, start, end } of titles) expect(text.slice(start, end)).toBe(title);
    expect(text).toContain("发布日期：2013-01-02");
    expect(links).toEqual([{ href: "a.doc", text: "附件" }]);
  });

  it("stops where a page is deeper than any honest one", () => {
    const start = performance.now();
    readHtml("<div>".repeat(400_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
