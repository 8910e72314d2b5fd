import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../normalize/normalize.js";
import { withTabs } from "./written-rows.js";

/** The lines of a text, each as its cells; blank lines left out. */
const rows = (text: string) =>
  withTabs(normalize(text))
    .text.split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("\t").map((cell) => cell.trim()));

const twoRows = [
  ["规章", "0", "", "3"],
  ["许可", "12", "5", "0"],
];

describe("rows that a program wrote become rows of tabs", () => {
  it.each([
    ["lists of Python", "['规章', '0', None, '3']\n['许可', '12', '5', '0'],"],
    ["lists of JSON on a line", '[["规章", "0", null, "3"], ["许可", 12, 5, "0"]]'],
    [
      "lists over lines",
      '[\n  [\n    "规章",\n    "0",\n    null,\n    "3"\n  ],\n  [\n    "许可",\n    12,\n    5,\n    "0"\n  ]\n]',
    ],
    ["lists of Python with a line each", "[['规章', '0', '', '3'],\n ['许可', '12', '5', '0']]"],
    ["LaTeX", "\\begin{tabular}{|c|c|}\n\\hline\n规章 & 0 &  & 3 \\\\ \\hline\n许可 & 12 & 5 & 0 \\\\\n\\end{tabular}"],
    ["LaTeX on a line", "\\multirow{2}{*}{规章} & 0 & & 3 \\\\ \\multicolumn{1}{c|}{许可} & 12 & 5 & 0 \\\\"],
    ["CSV", "规章,0,,3\n许可,12,5,0"],
    ["CSV with units", "规章,0,,3\n许可,12,5,0\n收到申请数,件,0\n"],
    ["CSV in quotes throughout", '"规章","0","","3"\n"许可","12","5","0"\n'],
    ["tokens of a model", "<fcel>规章<fcel>0<ecel><fcel>3<nl>\n<fcel>许可<fcel>12<fcel>5<fcel>0<nl>"],
    ["CSV in quotes", '"规章","0","","3"\n许可,12,5,"0"\n其他,0,0,'],
  ])("%s", (_, text) => {
    const found = rows(text)
      .map((cells) => (cells[0] === "" ? cells.slice(1) : cells))
      .filter(([label = ""]) => /^(?:规章|许可)$/.test(label));
    expect(found).toEqual(twoRows);
  });

  it("with the heads above a row of commas", () =>
    expect(rows("第二十条第（一）项\n信息内容,本年制发件数,现行有效件数\n规章,0,3\n许可,0,0")).toEqual([
      ["第二十条第(一)项"],
      ["信息内容", "本年制发件数", "现行有效件数"],
      ["规章", "0", "3"],
      ["许可", "0", "0"],
    ]));

  it("with heads that name a year, and rows of as many cells below", () =>
    expect(rows("指标,单位,2013年度数\n一、主动公开,,\n公开数,条,42\n二、依申请公开,,\n六、其他,,\n")).toEqual([
      ["指标", "单位", "2013年度数"],
      ["一、主动公开", "", ""],
      ["公开数", "条", "42"],
      ["二、依申请公开", "", ""],
      ["六、其他", "", ""],
    ]));

  it("with a row of LaTeX between rules, no line of its own", () =>
    expect(rows("\\toprule\n指标 & 数\\% \\\\\n\\midrule\n\\makecell{规\\\\章} & 3 \\\\\n\\bottomrule")).toEqual([
      ["指标", "数 %"],
      ["规  章", "3"],
    ]));

  it("with a cell in quotes whose lines end within it", () =>
    expect(rows('信息内容,本年\n"本年新收政府\n信息公开\n申请数量",3\n规章,0\n')).toEqual([
      ["信息内容", "本年"],
      ["本年新收政府 信息公开 申请数量", "3"],
      ["规章", "0"],
    ]));

  it("with numbers alone where they are many, blank ones too", () =>
    expect(rows("总计\n,,,,1,,3,,\n")).toEqual([["总计"], ["", "", "", "", "1", "", "3", "", ""]]));

  it("with a cell that holds a comma or an escaped quote", () => {
    expect(rows('["部分公开（区分处理的,只计这一情形）", "0"]')).toEqual([["部分公开(区分处理的,只计这一情形)", "0"]]);
    expect(rows("['所谓\\'三类\\'', '0']")).toEqual([["所谓  三类", "0"]]);
    expect(rows("['指\\u3000标', '累\\xa0计']")).toEqual([["指      标", "累    计"]]);
  });

  it.each([
    ["long", 60, 20],
    ["short", 30, 1],
  ])("as do lines and cells of a %s page that bars part alike", (_, sentences, others) => {
    const sentence = "全年工作平稳有序，公开渠道更加顺畅。";
    const parts = [
      "一、概述",
      sentence.repeat(sentences),
      ...twoRows.flat().map((cell) => cell || "0"),
      ...Array(others).fill("无"),
    ];
    expect(rows(parts.join("|"))).toEqual(rows(parts.join("\n")));
  });
});

describe("what is no row stays", () => {
  it.each([
    "全年收到申请12件,办结10件,其余2件结转,0,无。",
    '[首页](/index.html "首页")',
    '工作要点["三公开"]得到落实,0,进展顺利',
    "公开率达到A & B两级标准",
    "| 规章 | 0 | 3 |",
  ])("%s", (line) => {
    const normal = normalize(line);
    expect(withTabs(normal)).toBe(normal);
  });

  it("and every character keeps its place", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("规章", ",", ",0,", "[", '["', "]", "'", '"', "\\\\", "&", "|", "\n", "3", " ", "None", "。"),
        ),
        (pieces) => {
          const normal = normalize(pieces.join(""));
          const { text, codes, origin } = withTabs(normal);
          expect([text.length, codes.length, origin]).toEqual([normal.text.length, normal.codes.length, normal.origin]);
          for (let i = 0; i < text.length; i++)
            if (!/[\s]/.test(text[i] as string)) expect(text[i]).toBe(normal.text[i]);
        },
      ),
    ));
});
