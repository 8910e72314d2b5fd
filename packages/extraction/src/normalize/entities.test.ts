import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutEntities } from "./entities.js";
import { normalize, toSource } from "./normalize.js";

describe("entities that were left in a text", () => {
  it.each([
    ["规章&nbsp;&nbsp;0&emsp;3", "规章  0 3"],
    ["&ldquo;三公&rdquo;经费", "“三公”经费"],
    ["增长 12%&hellip;", "增长 12%…"],
    ["| 规章 | 0\\* | 政府\\_公开 |", "| 规章 | 0* | 政府_公开 |"],
    ["| 商业<br>企业 | 5.属于三类<br/>内部事务 |", "| 商业企业 | 5.属于三类内部事务 |"],
  ])("%s", (source, text) => expect(withoutEntities(normalize(source)).text).toBe(text));

  it("leave what stands behind them at its place", () => {
    const source = "&nbsp;收到申请&nbsp;12件";
    const normal = withoutEntities(normalize(source));
    const at = normal.text.indexOf("12件");
    const { start, end } = toSource(normal, at, at + 3);
    expect(source.slice(start, end)).toBe("12件");
  });

  it("leave a text without any alone", () => {
    const normal = normalize("A&B两级;R&amp");
    expect(withoutEntities(normal)).toBe(normal);
  });

  it("keep all other characters, in order", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("&nbsp;", "&", "nbsp;", "公开", "&ldquo;", ";", "3")), (pieces) => {
        const source = pieces.join("");
        const { text, codes, origin } = withoutEntities(normalize(source));
        expect(text).toBe(source.replaceAll("&nbsp;", " ").replaceAll("&ldquo;", "“"));
        expect([codes.length, origin.length]).toEqual([text.length, text.length + 1]);
      }),
    ));
});
