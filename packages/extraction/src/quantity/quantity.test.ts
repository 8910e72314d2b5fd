import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chineseNumber, plainDecimal, shift } from "./number.js";
import { findQuantities } from "./quantities.js";

describe("numbers", () => {
  it.each([
    ["三", 3],
    ["十二", 12],
    ["一百零五", 105],
    ["两万六千", 26000],
    ["二〇一一", 2011],
    ["五百七十四", 574],
    ["二三", null],
    ["条", null],
    ["九千九百亿", 990_000_000_000],
    ["一亿亿亿", null],
  ])("%s is %s", (text, value) => expect(chineseNumber(text)).toBe(value));

  it("shifts the decimal point exactly", () => {
    expect(shift("2950", -4)).toBe("0.295");
    expect(shift("1.2", 4)).toBe("12000");
    expect(shift("-0.5", 1)).toBe("-5");
    expect(plainDecimal("1,386,400.50")).toBe("1386400.5");
  });

  it("shifts back to where it was", () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -8, max: 8 }), (value, places) => {
        expect(shift(shift(String(value), places), -places)).toBe(String(value));
      }),
    ));
});

describe("findQuantities", () => {
  const read = (text: string) =>
    findQuantities(text).map(({ decimal, unit, approximate }) => `${approximate ? "~" : ""}${decimal}${unit}`);
  it.each([
    ["主动公开信息12,387条", ["12387条"]],
    ["公开1.2万条，收费2950元", ["12000条", "2950元"]],
    ["接待300余人次，约5件，10条以上", ["~300人次", "~5件", "~10条"]],
    ["召开会议三次，举办培训两期", ["3次", "2期"]],
    ["第一次会议、每一件申请", []],
    ["投资1.5亿元", ["150000000元"]],
  ])("%s", (text, expected) => expect(read(text).filter((each) => !/[年月日]$/.test(each))).toEqual(expected));
});
