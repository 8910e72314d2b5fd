import { describe, expect, test } from "vitest";
import { factsOf, report } from "../../../../test/documents/sentences.js";

const lines = report(5, "主动公开政府信息45条。").toString().split("\n");
/** A page whose report has a line in front of its title (0), behind that (1) or farther on. */
const withLine = (at: number, line: string) => {
  const paragraphs = lines.toSpliced(at, 0, line).map((text) => `<p>${text}</p>`);
  return Buffer.from(`<html><body>${paragraphs.join("")}</body></html>`);
};

describe.each([0, 1])("in front of line %i", (at) => {
  test.each([
    "在线访谈 28期",
    "县长信箱 收到来信85件",
    "新闻发布会 9场",
    "网上咨询 36件 在线访谈 28期 领导信箱 120封",
  ])("%s in a page's menu counts nothing", (item) => {
    expect(factsOf(withLine(at, item))).toEqual(["disclosure.total=45"]);
  });
});

test("a sentence in front of the first section states what it states", () => {
  expect(factsOf(withLine(1, "2012年开展在线访谈28期。"))).toContain("response.online_interviews=28");
});

test("a line within a section is none of a menu", () => {
  expect(factsOf(withLine(6, "在线访谈 28期"))).toContain("response.online_interviews=28");
});
