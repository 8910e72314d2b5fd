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

test("a count of several things within a line heads nothing", () => {
  expect(sections(`一、总体情况 ${said} 二、三类事项 ${said}`)).toEqual(["overview 一、总体情况"]);
});
