import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scriptTexts } from "./script-strings.js";
import { readJson, readPlain, readWebPage } from "./web-page.js";

const report = `<p>某县水利局2021年政府信息公开工作年度报告</p><table><tr><td>规章</td><td>0</td></tr></table>${"<p>全年主动公开政府信息，按时办理申请。</p>".repeat(20)}`;
const plain = "某县水利局2021年政府信息公开工作年度报告\n规章\t0\n";

/** What a page gives: the start of its text, and the cells of its tables. */
function read(html: string) {
  const { text, tables } = readWebPage(html);
  return {
    text,
    cells: tables.flatMap(({ rows }) => rows.map((row) => row.map(({ start, end }) => text.slice(start, end)))),
  };
}

const attribute = (html: string) => html.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
const ascii = (text: string) =>
  text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

describe("pages within pages", () => {
  it.each([
    ["a frame's srcdoc", `<iframe srcdoc="${attribute(report)}"></iframe>`],
    ["a frame's saved body", `<iframe src="a.html"><html><body>${report}</body></html></iframe>`],
    [
      "a frame in a frame",
      `<iframe srcdoc="${attribute(`<iframe srcdoc="${attribute(report)}"></iframe>`)}"></iframe>`,
    ],
    ["a form's field", `<textarea name="content">${report.replace(/</g, "&lt;")}</textarea>`],
    ["a script's string", `<div id="app"></div><script>var content = '${report}';</script>`],
    ["a script's JSON", `<script>window.state = ${JSON.stringify({ list: [{ content: report }] })}</script>`],
    ["JSON of ASCII", `<script type="application/json">${ascii(JSON.stringify({ content: report }))}</script>`],
    ["JSON in JSON", `<script>load(${JSON.stringify(JSON.stringify({ content: report }))})</script>`],
    ["a script's escaped markup", `<script>var c = "${report.replace(/</g, "&lt;").replace(/>/g, "&gt;")}";</script>`],
    ["a script behind a comment's apostrophe", `<script>// don't\nvar c = \`${report}\`;</script>`],
  ])("are read: %s", (_, html) => {
    const page = read(`<html><body><p>首页</p>${html}</body></html>`);
    expect(page.text.startsWith(`首页\n${plain}`)).toBe(true);
    expect(page.cells).toEqual([["规章", "0"]]);
  });

  it.each([
    ["a feed's CDATA", `<description><![CDATA[${report}]]></description>`],
    ["a feed's escaped text", `<description>${report.replace(/</g, "&lt;").replace(/>/g, "&gt;")}</description>`],
  ])("are read: %s", (_, item) => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><item>${item}</item></channel></rss>`;
    const page = read(xml);
    expect(page.text.trimStart().startsWith(plain)).toBe(true);
    expect(page.cells).toEqual([["规章", "0"]]);
  });

  it("are read: a string of a dump", () => {
    const markup = `<div class="text">\n${report.replace("<td>", '<td width="40">')}</div>`;
    const literal = markup.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n");
    const page = read(`INSERT INTO \`article\` VALUES (7, '年报', '${literal}', 1);`);
    expect(page.text).toContain(plain);
    expect(page.text).not.toContain("\\n");
    expect(page.cells).toEqual([["规章", "0"]]);
  });

  it("are read: a whole page on one line of a log", () => {
    const page = `<!DOCTYPE html>\n<html>\n<head>\n</head>\n<body class="a">\n${report.replace("<td>", '<td width="40">')}\n</body>\n</html>`;
    const { text, cells } = read(page.replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("局", "\\u5c40"));
    expect(text).toContain(plain);
    expect(cells).toEqual([["规章", "0"]]);
  });

  it("leave a page alone whose scripts alone hold escaped markup", () => {
    const page = read(
      `<body class="a"><p id="t">共1条\\n</p><script>w("<b id=\\"x\\">")</script><p class="b">&lt;p&gt;</p></body>`,
    );
    expect(page.text).toBe("共1条\\n\n<p>\n");
  });

  it("are not taken twice where the page shows them", () => {
    const page = read(`<body>${report}<script>state = ${JSON.stringify({ content: report })}</script></body>`);
    expect(page.text.split("2021年政府信息公开")).toHaveLength(2);
  });

  it("do not count where they hold no report", () =>
    expect(read("<p>首页</p><script>var menu = '<ul><li>关于我们</li></ul>';</script>").text).toBe("首页\n"));

  it("are followed to a bounded depth", () => {
    let page = report;
    for (let i = 0; i < 12; i++) page = `<iframe srcdoc="${attribute(page)}"></iframe>`;
    expect(read(page).text).toBe("");
  });
});

describe("readJson", () => {
  it("reads JSON that stands by itself, title first", () => {
    const json = JSON.stringify({ data: { body: report, title: "某县水利局2021年政府信息公开工作年度报告" } });
    expect(readJson(json).text.startsWith(`某县水利局2021年政府信息公开工作年度报告\n${plain}`)).toBe(true);
  });

  it("takes a text that begins with a link of Markdown", () => {
    const text = `[首页](/ "首页")\n${"全年主动公开政府信息，按时办理申请。".repeat(20)}`;
    expect(readJson(JSON.stringify({ text })).text).toBe(text);
  });

  it("writes the rows of tables below the text", () => {
    const text = "全年主动公开政府信息，按时办理申请。".repeat(20);
    const tables = [
      [
        ["规章", "0", 3],
        ["行政规范\n性文件", null, 5],
      ],
      [["a"]],
    ];
    expect(readJson(JSON.stringify({ pages: [{ text, tables }] })).text).toBe(
      `${text}\n规章\t0\t3\n行政规范性文件\t\t5`,
    );
  });

  it("takes all of JSON that holds no text: Chinese keys are labels", () => {
    const json = { title: "某县水利局2021年年报", id: 7, rows: { 规章: [0, 3], "": [["许可", 4]] }, 收费: 0.5 };
    expect(readJson(JSON.stringify(json)).text).toBe("某县水利局2021年年报\n规章\t0\t3\n许可\t4\n收费\t0.5");
  });

  it("never fails on JSON", () =>
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(typeof readJson(json).text).toBe("string");
      }),
    ));

  it("gives back any string that JSON holds", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (tail) => {
        const text = `${"公开".repeat(150)}${tail}`;
        expect(scriptTexts(JSON.stringify({ a: 1, text }))).toEqual([text]);
      }),
    ));

  it("is linear in what it reads", () => {
    const startedAt = performance.now();
    scriptTexts(`"${"\\'".repeat(1_000_000)}`);
    scriptTexts("'\n".repeat(1_000_000));
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });
});

describe("readPlain", () => {
  const text = `某县水利局2021年政府信息公开工作年度报告\n一、概述\n${"全年主动公开政府信息，按时办理申请。\n".repeat(20)}规章\t0\n`;
  const quoted = text.replaceAll("\n", "\\n").replaceAll("\t", "\\t");

  it("takes the texts of a dump out of its values, title first", () =>
    expect(
      readPlain(
        `-- dump\nINSERT INTO \`articles\` VALUES (7, '某县水利局2021年政府信息公开工作年度报告', '${quoted}', 3);\n`,
      ).text,
    ).toBe(`某县水利局2021年政府信息公开工作年度报告\n${text}`));

  it.each([
    text,
    "INSERT INTO a VALUES (1, '公开')",
    `报告\nINSERT 一栏\n${text}`,
  ])("leaves any other as it is", (other) => expect(readPlain(other).text).toBe(other));
});
