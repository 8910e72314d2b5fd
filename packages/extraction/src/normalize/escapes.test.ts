import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutEscapes } from "./escapes.js";
import { normalize, toSource } from "./normalize.js";

const filling = "一、概述\\n".repeat(5);
const read = (source: string) => withoutEscapes(normalize(source)).text;

describe("line ends as a program writes them", () => {
  it.each([
    ["收到申请\\n12件", "收到申请\n12件"],
    ["规章\\t0\\r\\n", "规章\t0\n"],
    ["\\u516c\\u5f00\\/更新", "公开/更新"],
    ["文\\u3000号\\uff1a无", "文 号:无"],
    ["一\\r二", "一二"],
  ])("%s", (source, text) => expect(read(`${filling}${source}`)).toBe(`${"一、概述\n".repeat(5)}${text}`));

  it.each([
    ["['本年处\\\\n理', '0']\\n", "['本年处\\n理', '0']\n"],
    ["规章 & 0 \\\\\\\\ \\\\hline\\n", "规章 & 0 \\\\ \\hline\n"],
  ])("and backslashes in rows: %s", (source, text) =>
    expect(read(`${filling}${source}`)).toBe(`${"一、概述\n".repeat(5)}${text}`));

  it("leave what stands behind them at its place", () => {
    const source = `${filling}收到申请\\n12件`;
    const normal = withoutEscapes(normalize(source));
    const at = normal.text.indexOf("12件");
    const { start, end } = toSource(normal, at, at + 3);
    expect(source.slice(start, end)).toBe("12件");
  });

  it.each([
    "目录C:\\new",
    `一、概述\n[['本年新收\\n申请', None], ['${"部分\\n".repeat(9)}', '0']]`,
    `${"全年平稳。\n".repeat(9)}${filling}`,
    "",
  ])("a text that has its own is left alone: %s", (source) => {
    const normal = normalize(source);
    expect(withoutEscapes(normal)).toBe(normal);
  });

  it("keep all other characters, in order", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("\\n", "\\t", "公开", "\\", "3", "n")), (pieces) => {
        const source = filling + pieces.join("");
        const { text, codes, origin } = withoutEscapes(normalize(source));
        expect(text).toBe(source.replace(/\\([nt])/g, (_, sign) => (sign === "n" ? "\n" : "\t")));
        expect([codes.length, origin.length]).toEqual([text.length, text.length + 1]);
      }),
    ));
});
