import { describe, expect, test } from "vitest";
import { layOut } from "../layout/layout.js";
import { normalize } from "../normalize/normalize.js";
import { type LineEnds, toProse } from "./prose.js";

function proseOf(text: string, lineEnds: LineEnds = "print", end = text.length) {
  const normal = normalize(text);
  return toProse(normal, layOut(normal, []).lines, end, lineEnds);
}

/** A line as long as lines of print are. */
const long = "全县各级行政机关高度重视公开工作并主动公开了各类信息";

describe("lines become paragraphs", () => {
  test("a line that print cut goes on in the next", () => {
    expect(proseOf(`${long}\n共计50条。`).text).toBe(`${long}共计50条。`);
  });

  test("but not where the medium ends lines", () => {
    expect(proseOf(`${long}\n共计50条。`, "kept").text).toBe(`${long}\n共计50条。`);
  });

  test.each([
    ["behind a full stop", `${long}。`, "共计50条。"],
    ["behind a colon", `${long}:`, "共计50条。"],
    ["behind a short line", "公开各类信息", "共计50条。"],
    ["in front of a heading", long, "二、主动公开情况"],
    ["in front of a heading in brackets", long, "(二)主动公开情况"],
    ["in front of a numbered item", long, "2.主动公开情况"],
    ["in front of an annex", long, "附件1说明"],
    ["behind a heading", "四、因政府信息公开申请行政复议、提起行政诉讼的情况", "全年没有发生。"],
  ])("nor %s", (_, first, second) => {
    expect(proseOf(`${first}\n${second}`).text).toBe(`${first}\n${second}`);
  });

  test("a line as long as the one that goes over into it was cut behind its clause by chance", () => {
    const first = "全县主动公开政府信息120条，其中本级政府网站公开信息";
    const even = "公开政策文件类信息60条；公开机构职能类信息50条；";
    expect(proseOf(`${first}\n${even}\n其他信息10条。`).text).toBe(
      `${first.replace("，", ",")}${even.replaceAll("；", ";")}其他信息10条。`,
    );
    expect(proseOf(`${first}\n60条；50条；\n其他信息10条。`).text).toContain(";\n其他");
    expect(proseOf(`${even}\n${even}\n其他信息10条。`).text).toContain(";\n其他");
  });

  test("where a page's markup ended lines, all that end no sentence go on", () => {
    expect(proseOf("召开\n专题会议\n4次。\n二、主动公开情况\n年内\n公开5条。", "pieces").text).toBe(
      "召开专题会议4次。\n二、主动公开情况\n年内公开5条。",
    );
    const headed = "落实主动公开工作\n2012年公开5条。";
    expect(proseOf(headed, "pieces").text).toBe(headed);
  });

  test("a short line that is cut within a word goes on", () => {
    expect(proseOf("2022年我局主动公开政府信\n息164条。").text).toBe("2022年我局主动公开政府信息164条。");
    expect(proseOf("2022年我局主动公开\n共164条。").text).toBe("2022年我局主动公开\n共164条。");
  });

  test("a page's number behind a sentence on its line makes no row of it", () => {
    expect(proseOf("主动公开政府信息5条，网站公开3条。 — 2 — ").text).toContain("主动公开政府信息5条,网站公开3条。");
  });

  test("blanks within a number whose unit stands on the next line make no row of it", () => {
    expect(proseOf(`${long}本年主动公开信息 2 17\n 条，其中通知19条。`).text).toBe(
      `${long}本年主动公开信息217条,其中通知19条。`,
    );
  });

  test("a number that begins a line is no item of a list", () => {
    expect(proseOf(`${long}\n2.5万条。`).text).toBe(`${long}2.5万条。`);
  });

  test("a page number parts nothing", () => {
    expect(proseOf(`${long}\n— 12 —\n共计50条。`).text).toBe(`${long}共计50条。`);
  });

  test("a row of a table does", () => {
    expect(proseOf(`${long}\n| 收到 | 5 | 6 |\n共计50条。`).text).toBe(`${long}\n共计50条。`);
  });
});

test("blanks and marks of Markdown are left out, and every character leads back", () => {
  const text = "**公开** 信息 5 条。";
  const prose = proseOf(text);
  expect(prose.text).toBe("公开信息5条。");
  expect([...prose.place].map((at) => text[at]).join("")).toBe("公开信息5条。");
  expect(prose.codes.length).toBe(prose.text.length);
});

test("ends where the report ends", () => {
  expect(proseOf("公开5条。\n上一篇公开6条。", "print", 6).text).toBe("公开5条。");
});
