import { describe, expect, it } from "vitest";
import { charactersOf, shapeOf } from "./shape.js";

describe("shapeOf", () => {
  it.each([
    ["公开信息", "公开信息", "公"],
    ["(?:予以)?部[分份](?:公开|不予公开)", "部公开", "予部"],
    ["收到|受理", "", "收受"],
    ["(?:收到|收取)(?:了)*申请+", "收申请", "收收"],
    ["^其中[^,]{0,8}网{1,2}站{0,1}$", "其中网", "其"],
    ["[上中]?(?:的|地){0,2}网", "网", "上中的地网"],
    ["(?<!不)公(?=开)\\d\\(.", "公", "公"],
    ["(公|开)", "", "公开"],
    ["[^,]?公开", "公开", null],
    ["[一-十]公", "公", null],
    ["\\d公", "公", null],
    [".?公", "公", null],
    ["\\u516c开", "开", null],
  ])("%s", (pattern, needed, first) => {
    const shape = shapeOf(pattern);
    expect(shape.needed).toBe(charactersOf(needed));
    expect(shape.first?.join("") ?? null).toBe(first);
    expect(shape.mayBeEmpty).toBe(false);
  });

  it("a pattern may match nothing", () => {
    expect(shapeOf("").mayBeEmpty).toBe(true);
    expect(shapeOf("(?:公开)?$").mayBeEmpty).toBe(true);
    expect(shapeOf("公|(?:开)*").mayBeEmpty).toBe(true);
  });
});
