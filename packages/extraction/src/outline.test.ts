import { expect, test } from "vitest";
import { layOut } from "./layout/layout.js";
import { normalize } from "./normalize/normalize.js";
import { outline } from "./outline.js";

/** The kinds and headings of a text's sections, the headings as far as their own words. */
function sections(text: string): string[] {
  const normal = normalize(text);
  return outline(normal.text, layOut(normal, [])).sections.map(
    ({ kind, heading }) => `${kind} ${heading.split(/[ 。]/)[0]}`,
  );
}

const said = "本局工作有序开展，政策解读及时，公开目录更新，群众办事方便。".repeat(4);

test("headings on lines of their own", () => {
  expect(sections(`一、总体情况\n${said}\n三、收到和处理政府信息公开申请情况\n${said}\n`)).toEqual([
    "overview 一、总体情况",
    "applications 三、收到和处理政府信息公开申请情况",
  ]);
});

test.each([
  ["short", 1],
  ["long", 5],
])("headings within one %s line, a blank on both sides of each", (_, times) => {
  const words = said.repeat(times);
  expect(
    sections(`一、总体情况 ${words} 五、存在的主要问题及改进情况 ${words} 六、其他需要报告的事项 ${words}`),
  ).toEqual(["overview 一、总体情况", "problems 五、存在的主要问题及改进情况", "other 六、其他需要报告的事项"]);
});

test("headings within one short line, glued to what stands around them", () => {
  expect(
    sections(
      `一、概述${said.slice(0, 90)}四、复议、诉讼和投诉情况没有发生。五、收费情况没有收费。六、存在的问题和改进计划 人员不足。`,
    ),
  ).toEqual([
    "overview 一、概述",
    "reconsideration 四、复议、诉讼和投诉情况",
    "fees 五、收费情况",
    "problems 六、存在的问题和改进计划",
  ]);
});

test("a heading that a blank, or its own words, part from a first sentence without an early stop", () => {
  const sentence = "按照《国务院办公厅关于政府信息公开信息处理费管理办法的通知》规定的按件、按量收费标准，没有收费。";
  expect(sections(`五、存在的主要问题及改进情况\n${said}\n六、其他需要报告的事项 ${sentence}`)).toEqual([
    "problems 五、存在的主要问题及改进情况",
    "other 六、其他需要报告的事项",
  ]);
  expect(sections(`五、存在的主要问题及改进情况\n${said}\n六、其他需要报告的事项${sentence}`)).toEqual([
    "problems 五、存在的主要问题及改进情况",
    "other 六、其他需要报告的事项",
  ]);
  expect(sections(`五、存在的主要问题及改进情况\n${said}\n六、其他要说的事${sentence}`)).toHaveLength(1);
});

test("a heading of the form behind a paragraph and glued to the next", () => {
  expect(
    sections(`五、存在的主要问题及改进情况\n${said}六、其他需要报告的事项2023年度本机关未收取信息处理费。`),
  ).toEqual(["problems 五、存在的主要问题及改进情况", "other 六、其他需要报告的事项"]);
});

test("a count of several things within a line heads nothing", () => {
  expect(sections(`一、总体情况 ${said} 二、三类事项 ${said}`)).toEqual(["overview 一、总体情况"]);
});
