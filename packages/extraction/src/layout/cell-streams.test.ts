import { expect, it } from "vitest";
import { normalize } from "../normalize/normalize.js";
import { partCellStreams } from "./cell-streams.js";

const parted = (...lines: string[]) => partCellStreams(normalize(lines.join("\n"))).text.replace(/ *\n[ \n]*/g, "\n");
const matrix = ["本年新收", "上年结转", "予以公开", "部分公开", "不掌握"];

it("a text whose lines are pieces of rows has a line for each cell, whether tabs part them", () => {
  const rows = matrix.map((name) => `${name}\n\n\t33\t2\n\n0\n\n\t0\t0`);
  expect(parted("一、概述", ...rows)).toBe(`一、概述\n${matrix.map((name) => `${name}\n33\n2\n0\n0\n0`).join("\n")}`);
});

it("or bars begin them", () => {
  expect(parted(...matrix.map((name) => `|${name}\n3\n|0\n1`))).toBe(
    `\n${matrix.map((name) => `${name}\n3\n0\n1`).join("\n")}`,
  );
  expect(parted(...matrix.map((name) => `${name} |\n3 |\n0 | 2 |\n1 | 4 |`))).toBe(
    `${matrix.map((name) => `${name}\n3\n0\n2\n1\n4`).join("\n")}\n`,
  );
});

it("a row of numbers below its name goes behind it", () => {
  const rows = matrix.map((name) => `${name}\n\n\t5\t0\t1\t0\t0\t0\t6`);
  expect(parted("自然人\t总计", ...rows)).toBe(
    `自然人\t总计\n${matrix.map((name) => `${name}  \t5\t0\t1\t0\t0\t0\t6`).join("\n")}`,
  );
});

it("a page on one line whose line ends are tabs has its lines again", () => {
  const sentence = "全年主动公开政府信息。".repeat(200);
  const cells = Array.from({ length: 70 }, (_, at) => `${at}`);
  expect(parted([sentence, ...cells].join("\t"))).toBe([sentence, ...cells].join("\n"));
  expect(parted(cells.join("\t"))).toBe(cells.join("\t"));
});

it("rows stay what they are", () => {
  const tabs = ["统计", ...matrix.map((name) => `${name}\t5\t0`), "\t3\t1", "行政许可\t2"].join("\n");
  expect(parted(tabs)).toBe(tabs);
  const bars = matrix.map((name) => `${name} |\n5 |\n0 |\n|\n|`).join("\n");
  expect(partCellStreams(normalize(bars)).text).toBe(normalize(bars).text);
  // The name of a table is no row's.
  const lost = Array.from({ length: 9 }, () => "\t5\t0\t1\t0\t0\t0\t6").join("\n");
  expect(parted(`申请情况统计如下。\n${lost}`)).toBe(`申请情况统计如下。\n${lost}`);
});
