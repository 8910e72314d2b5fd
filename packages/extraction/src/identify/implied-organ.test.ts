import { expect, test } from "vitest";
import { identify } from "./identify.js";

/** The organ of a report whose title names none. */
function organOf(preface: string, body = "主动公开信息34条。"): string | null {
  const head = `2016年信息公开工作年度报告\n${preface}`;
  const text = `${head}\n一、概述\n${body}\n`;
  return identify({ text, titles: [], headEnd: head.length, bodyEnd: text.length }).organization.name;
}

test("whose disclosure a report is to further", () => {
  expect(organOf("为认真做好泾县云岭镇政府信息公开工作,根据《条例》要求,现公布报告。")).toBe("泾县云岭镇人民政府");
  expect(organOf("为做好泾县政府信息公开工作,我局成立了小组,现公布报告。")).toBeNull();
  expect(organOf("为进一步做好乡镇政府信息公开工作,现公布报告。")).toBeNull();
  expect(organOf("为切实做好全县政府信息公开工作,现公布报告。")).toBeNull();
});

test("whose work a report is made from", () => {
  expect(organOf("根据《高等学校信息公开办法》和白石师范学院2015-2016学年信息公开工作执行情况编制。")).toBe(
    "白石师范学院",
  );
  expect(organOf("根据本校信息公开工作执行情况编制。")).toBeNull();
});

test("whose rules a school follows", () => {
  expect(organOf("", "学校制定了《白石职业技术学院信息公开实施细则》,主动公开信息34条。")).toBe("白石职业技术学院");
  expect(organOf("我校执行《高等学校信息公开办法》,公布报告。")).toBeNull();
  expect(organOf("我局执行《白石大学信息公开实施细则》,公布报告。")).toBeNull();
});

test("whose rules an office laid down, and whose powers it lists", () => {
  expect(organOf("", "我局出台了泾县水务局政务公开暂行规定,主动公开信息34条。")).toBe("泾县水务局");
  expect(organOf("", "我局落实责任,《泾县水务局权责清单》已经公布,主动公开信息34条。")).toBe("泾县水务局");
  expect(organOf("", "我镇落实责任,《泾县水务局权责清单》已经公布,主动公开信息34条。")).toBeNull();
});

test("whose organs' reports a report is made from, by the site it stands on", () => {
  const made =
    "本报告依据2016年度各县、市、区以及市直各部门开展政府信息公开工作情况编制,可在鹤山市人民政府信息公开网站下载。";
  expect(organOf(made, "我市主动公开信息34条。")).toBe("鹤山市人民政府");
  expect(organOf(made, "我局主动公开信息34条。")).toBeNull();
  expect(organOf("可在鹤山市人民政府信息公开网站下载。", "我市主动公开信息34条。")).toBeNull();
});

test("whose powers are listed without the marks of a title", () => {
  expect(organOf("", "我局公开了清单,主要包括鹤山市审计局权力清单和责任清单目录。")).toBe("鹤山市审计局");
  expect(organOf("", "我局公开了清单,主要包括全市各局权力清单。")).toBeNull();
});

test("a town by what it did not do, where it calls itself 我乡", () => {
  expect(organOf("现将我乡2016年报告公开如下。", "2016年,白石乡未收取任何费用,主动公开信息34条。")).toBe(
    "白石乡人民政府",
  );
  expect(organOf("现将我镇2016年报告公开如下。", "2016年,白石乡未收取任何费用。")).toBeNull();
  expect(organOf("现将2016年报告公开如下。", "2016年,白石乡未收取任何费用。")).toBeNull();
});

test("a school's report on a school year", () => {
  const of = (preface: string) => {
    const text = `${preface}\n一、概述\n主动公开信息34条。`;
    return identify({ text, titles: [], headEnd: preface.length, bodyEnd: text.length });
  };
  expect(of("按照《办法》要求,现编制2014-2015学年白石师范高等专科学校信息公开工作年度报告。")).toMatchObject({
    year: 2015,
    organization: { name: "白石师范高等专科学校" },
  });
});

test("the bureau that calls itself 我局, by what it did, and by its account", () => {
  expect(organOf("", "我局信息公开平台有“泾县水务局”官方微信公众号,公开信息34条。")).toBe("泾县水务局");
  expect(organOf("", "信息公开平台有“泾县水务局”官方微信公众号,公开信息34条。")).toBeNull();
  expect(organOf("", "我局主动公开信息34条。2016年度,泾县水务局未收到申请。")).toBe("泾县水务局");
  expect(organOf("", "主动公开信息34条。2016年度,泾县水务局未收到申请。")).toBeNull();
  expect(organOf("", "我局主动公开信息34条。2016年度泾县水务局未收到申请。")).toBe("泾县水务局");
  expect(organOf("", "我局转发“泾县公安局”官方微博信息34条。")).toBeNull();
  expect(organOf("", "我局公开信息34条。2016年,泾县审计局对政府信息公开工作进行督查。")).toBeNull();
  expect(organOf("", "我镇公开信息34条。2016年度白石镇未收到申请。")).toBe("白石镇人民政府");
  expect(organOf("", "我镇主动公开信息34条。2016年度,泾县水务局未收到申请。")).toBeNull();
});
