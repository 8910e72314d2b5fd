import { expect, test } from "vitest";
import { filledOn } from "./filled-on.js";

test.each([
  ["单位负责人:甲 审核人:乙 填报人:丙 填报日期:2018年1月15日\n", "2018-01-15"],
  ["填表人:丙 | 填表日期: | 2018.1.15 |\n", null],
  ["填表人:丙 | 填表日期: 2018.1.15 |\n", "2018-01-15"],
  ["填报时间:二〇一八年一月十五日\n", "2018-01-15"],
  ["填报日期:\n2018年信息公开情况\n", null],
  ["填报日期:2018年1月15日\n附表二\n填报日期:2018年1月22日\n", null],
  ["填报日期:2018年1月15日\n附表二\n填报日期:2018年1月15日\n", "2018-01-15"],
  ["统计日期:2018年1月15日\n", null],
])("%s", (form, day) => {
  const text = `六、其他\n云台市水利局\n${form}`;
  const found = filledOn(text, text.length);
  expect(found?.date ?? null).toBe(day);
  if (found !== null) expect(text.slice(found.start, found.end)).toMatch(/^(?:2018|二)/);
});

test("what stands behind the report is another's", () => {
  const text = "六、其他\n填报日期:2018年1月15日\n";
  expect(filledOn(text, 4)).toBeNull();
});
