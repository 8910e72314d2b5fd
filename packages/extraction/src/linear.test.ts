import { expect, test } from "vitest";
import { extract } from "./extract.js";

const title = "云台市水利局2012年政府信息公开工作年度报告\n";
const sentence = "2012年，本机关主动公开政府信息1234条，其中通过网站公开56条；收到申请3件，没有行政复议。";
const matrixHead = "三、收到和处理政府信息公开申请情况\n本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n";
const page = "<html><body><p>2012年政府信息公开工作年度报告</p>";

/** Documents that make a rule run over itself, each of about as many characters as asked for. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  "a long report": (length) => title + repeat(`一、概述\n${sentence}\n`, length),
  "answers to applications that nobody received": (length) =>
    `${title}三、依申请公开情况\n${repeat("同意公开3件，不予公开2件。", length)}`,
  "one line": (length) => title + repeat(sentence, length),
  "a table on one line": (length) => title + repeat("收到申请数 件 5 其他 0 ", length),
  "rows and sentences on one line": (length) => title + repeat("收到申请数 件 5 规章 0 行政许可 2 见附件。 ", length),
  "forms that nothing parts": (length) =>
    title + repeat("信息内容本年制发件数规章0行政许可2行政处罚3行政强制4", length),
  "heads of forms that nothing parts": (length) => title + repeat("信息内容本年制发件数。", length),
  "words and two rows on one line": (length) => `${title}收到申请数 5 规章 0 ${repeat("公开 ", length)}`,
  "labels that are broken over lines": (length) => title + repeat("一、公开\n公开\n公开\t3\n", length),
  "lines that no row follows": (length) => `${title}公开\t3\n${repeat("公开\n", length)}`,
  "rows between bars that do not end": (length) => title + repeat("| 公开\n公开\n", length),
  "one sentence": (length) => title + repeat(sentence.replaceAll(/[。；，]/g, "、"), length),
  "a page of one line": (length) =>
    page + repeat(`<p>${sentence}</p><table><tr><td>收到申请</td><td>3</td></tr></table>`, length),
  "a page of open cells": (length) => `${page}<table><tr>${repeat("<td>5", length)}`,
  "a page of open elements": (length) => page + repeat("<div><font>", length),
  "a page of one element's attributes": (length) => `${page}<p ${repeat('a="1" ', length)}>${sentence}</p>`,
  "a page of one attribute": (length) => `${page}<p style="${repeat("mso-x:1;", length)}">${sentence}</p>`,
  "a page of character references": (length) => `${page}<p>${repeat("&#20844;&nbsp;&amp;", length)}</p>`,
  "a page of comments": (length) => page + repeat("<!-- a --><!--", length),
  "a page of a script": (length) => `${page}<script>var a = {"content":"${repeat('\\"<p>5</p>', length)}"}</script>`,
  "tables within tables": (length) => page + repeat("<table><tr><td>5</td><td>", length),
  "cells over many columns": (length) =>
    page + repeat('<table><tr><td colspan="1000" rowspan="1000">5</td></tr></table>', length),
  "rows of a Markdown table": (length) => title + repeat("| 收到申请数 | 件 | 5 |\n|---|---|---|\n", length),
  "one row of a Markdown table": (length) => `${title}|${repeat(" 5 |", length)}`,
  "links to files": (length) => page + repeat('<a href="a.pdf">附件</a>', length),
  "a page of titles": (length) => repeat("<title>2012年政府信息公开工作年度报告</title>", length),
  "a page of open headings": (length) => page + repeat("<h1>2012年政府信息公开工作年度报告", length),
  "a mail of parts": (length) =>
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${repeat(`--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}\r\n`, length)}--b--\r\n`,
  "pinyin in brackets": (length) => title + repeat("公（gōng）开（kāi）", length),
  "characters of no width": (length) => title + repeat("公\u200b开\u00ad", length),
  "text decoded twice": (length) => title + Buffer.from(repeat(sentence, length / 3)).toString("latin1"),
  "rows of a matrix without end": (length) => matrixHead + repeat("予以公开 1 0 0 0 1\n", length),
  "short rows of a matrix without end": (length) =>
    `${title.replace("2012", "2021")}三、收到和处理政府信息公开申请情况\n| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n| 本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n${repeat("| 没有现成信息需要另行制作 | . |\n| 本机关不掌握相关政府信息 | 0 | 0 | 0 | 0 | 0 | 0 |\n", length)}`,
  "rows of one number in a form of two columns": (length) =>
    `${title}附表\n指标\n\t单位\n\t2012年度\n\t历年累计\n收到申请数\n\t件\n\t21\n\t38\n其中：1.当面申请数\n\t件\n\t9\n\t15\n${repeat("4.网上申请数\n\t6\n", length)}`,
  "pieces of rows between tabs": (length) => title + repeat("公开\n\t33\t2\n0\n", length),
  "rows below their names": (length) => title + repeat("公开\n\t1\t2\t3\t4\n", length),
  "bars that begin cells": (length) => title + repeat("|33\n", length),
  "doubled tabs": (length) => title + repeat("公开\t\t3\n", length),
  "heads of years without end": (length) => `${title}指标 |\n${repeat("2012 |\n", length)}`,
  "rows that are drawn": (length) => title + repeat("+---+---+\n| 公 | 3 |\n| 开 |   |\n", length),
  "one row that is drawn": (length) => `${title}+---+---+\n${repeat("| 公 | 3 |\n", length)}+---+---+`,
  "rules without rows": (length) => title + repeat("|  +---+\n", length),
  "blanks in front of a unit": (length) => `${title}收到申请${repeat(" ", length)}条`,
  "blanks within a row": (length) => `${title}收到申请${repeat(" ", length)}条 5`,
  "line ends": (length) => title + repeat("\n", length) + sentence,
  "one number": (length) => title + repeat("1", length),
  "groups of digits": (length) => `${title}公开${repeat("123,", length)}条`,
  "one numeral": (length) => title + repeat("一", length),
  dashes: (length) => title + repeat("-", length),
  bars: (length) => title + repeat("|", length),
  "lines of one bar": (length) => title + repeat("5\n|\n", length),
  "open brackets": (length) => title + repeat("（a", length),
  "labels of metadata": (length) => repeat("发布日期:", length),
  "denials that go on": (length) => `${title}没有${repeat("，和复议", length)}。`,
  "a fraction of noughts": (length) => `${title}公开1.${repeat("0", length)}1条`,
  "words that lead to a number, and another": (length) => title + repeat(`收到${"共计".repeat(34)}人计5件。`, length),
  "words for this year, and another": (length) => title + repeat(`公开3条，${"历年累计".repeat(17)}人5条。`, length),
  "offices that name themselves": (length) => title + repeat(`收到申请2件，${"本".repeat(70)}人3件。`, length),
  "counts of cases": (length) => title + repeat(`行政复议${"案件数".repeat(40)}没有。`, length),
  "blank cells of a statistics row": (length) =>
    `${page}<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr><tr><td>收到申请数</td><td>件</td><td>5</td>${repeat("<td></td>", length)}</tr></table>`,
  "rows of reconsideration without an end": (length) =>
    `${title.replace("2012", "2021")}| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n${repeat("| |  | 8.属于行政查|\n", length)}`,
  "brackets that nothing closes": (length) => title + repeat("公开5条（上年为", length),
  "marks of footnotes": (length) => `${title}指标名称|数量\n${repeat("※", length)}数|5\n`,
  "blanks in a postal code": (length) => `${title}${sentence}邮编${repeat(" \t", length)}5`,
  "blanks in an address": (length) => `${title}${sentence}地址${repeat("\u3000", length)}`,
  dates: (length) => title + repeat("2012年3月5日\n", length),
  "counts by kind": (length) => title + repeat("工作动态类信息5条，", length),
};

/** Any of these, again and again. */
const pieces = [
  "(",
  "一、",
  "1,",
  "| ",
  "<td>",
  "<table>",
  "没有",
  "收到申请",
  "2012年",
  "累计",
  "“",
  "截至",
  "1 ",
  "，其中",
  "政府信息公开",
];
const runs = Object.fromEntries(
  pieces.map((piece) => [`a run of ${piece}`, (length: number) => title + repeat(piece, length)]),
);

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length));
}

/** Milliseconds of processor time that extraction takes. */
function costOnce(bytes: Buffer): number {
  const before = process.cpuUsage();
  extract(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** As above, of the quicker of two; a first that is below `enough` already needs no second. */
function cost(document: string, enough = 0): number {
  const bytes = Buffer.from(document);
  const first = costOnce(bytes);
  return first < enough ? first : Math.min(first, costOnce(bytes));
}

// Sixteen times the length takes sixteen times as long, and two hundred and fifty-six times where a rule is quadratic. Since the
// shorter one may be slow while code is compiled, neither takes more than two seconds a megabyte, on a busy machine.
test.each(Object.entries({ ...shapes, ...runs }))("%s: time grows with the length", { timeout: 60_000 }, (_, shape) => {
  const long = shape(960_000);
  const bound = Math.min(40 * cost(shape(60_000)) + 60, Buffer.byteLength(long) / 500);
  expect(cost(long, bound)).toBeLessThan(bound);
});

// However long a document is: at most a second a megabyte.
test.each([
  "a long report",
  "a page of one line",
  "rows of a matrix without end",
])("%s of ten megabytes takes less than ten seconds", { timeout: 120_000 }, (name) => {
  const shape = shapes[name] as (length: number) => string;
  const part = shape(60_000);
  const bytes = Buffer.from(shape((60_000 * 10_000_000) / Buffer.byteLength(part)));
  expect(bytes.length).toBeGreaterThan(9_500_000);
  expect(costOnce(bytes)).toBeLessThan(bytes.length / 1000);
});
