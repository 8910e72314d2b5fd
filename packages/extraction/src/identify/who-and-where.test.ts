import { expect, test } from "vitest";
import { identify } from "./identify.js";

/** The region of a report whose first section begins at 一、. */
function regionOf(head: string, body: string) {
  const text = `${head}\n一、概述\n${body}\n`;
  return identify({ text, titles: [], headEnd: head.length, bodyEnd: text.length }).region;
}

const head = "2018年政府信息公开工作年度报告\n根据《辽宁省政府信息公开规定》编制。";
const site = "在鞍山市政府门户网站发布信息34条。";

test("a whole place that names itself only by kind is the one whose government it speaks of", () => {
  expect(regionOf(head, `我市各级政府公开信息98条,${site}`).city).toBe("鞍山市");
  expect(regionOf(head, `我市我局公开信息98条,${site}`).city).toBeNull();
  expect(regionOf(head, `我市与鞍山市政府、抚顺市政府交流。`).city).toBeNull();
  expect(regionOf(head, `我县各级政府公开信息98条,${site}`).city).toBeNull();
});
