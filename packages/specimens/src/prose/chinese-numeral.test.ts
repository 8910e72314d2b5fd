import { expect, it } from "vitest";
import { chineseNumeral } from "./chinese-numeral.js";

it.each([
  [0, "零"],
  [2, "两"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [105, "一百零五"],
  [118, "一百一十八"],
  [3000, "三千"],
  [3006, "三千零六"],
  [4250, "四千二百五十"],
  [12_345, "12345"],
  [2.5, "2.5"],
])("%d is %s", (value, written) => expect(chineseNumeral(value)).toBe(written));
