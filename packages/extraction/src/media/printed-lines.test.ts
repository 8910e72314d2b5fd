import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";
import { hasPrintedLines } from "./printed-lines.js";

const printed = [
  "　　2013年，我局认真落实政府信息公开各项要求，全年通过",
  "门户网站、公告栏等渠道主动公开政府信息143条，比上年增加1",
  "2条，其中政策法规类21条、业务动态类97条。全年收到政府信息公",
  "开申请6件，比上年减少了2件，均为当面递交，答复6件，按期答复率",
  "为100%，没有发生因政府信息公开引起的行政复议和行政诉讼案",
  "件，也没有收取任何费用。",
];

describe("hasPrintedLines", () => {
  it("tells lines that break off within sentences at one width", () =>
    expect(hasPrintedLines(printed.join("\n"))).toBe(true));

  it("takes a paragraph a line for what it is, and a list of headlines too", () => {
    expect(hasPrintedLines(printed.join("").repeat(3))).toBe(false);
    expect(
      hasPrintedLines("我县召开政务公开、政府信息公开工作推进会议\n".repeat(2).concat("一、概述\n").repeat(1)),
    ).toBe(false);
    expect(
      hasPrintedLines(
        "全年主动公开政府信息143条，没有收到申请。\n全年召开会议三次，培训人员四十人次，很好。\n".repeat(9),
      ),
    ).toBe(false);
  });

  it("does not mind short paragraphs between, and no remark in brackets is taken for a broken line", () => {
    const short = "召开会议部署政府信息公开工作，完善了相关的制度。\n";
    expect(hasPrintedLines(printed.join("\n") + short.repeat(9))).toBe(true);
    expect(hasPrintedLines("（以上各栏之间的关系是：前两栏相加，与后两栏之和相等）\n".repeat(9))).toBe(false);
  });

  it("reads sentences of a page across the line ends of the print that it was pasted from", () => {
    const page = `<html><head><title>某县粮食局2013年政府信息公开工作年度报告</title></head><body>
      <h1>某县粮食局2013年政府信息公开工作年度报告</h1><p>${printed.join("<br>")}</p></body></html>`;
    const { outcome } = extract(new TextEncoder().encode(page));
    const facts = outcome.status === "parsed" ? outcome.facts : [];
    const values = (indicator: string) =>
      facts.filter((fact) => fact.indicator === indicator).map(({ value }) => value);
    expect(values("disclosure.total")).toEqual([143]);
    expect(values("applications.received")).toEqual([6]);
    expect(values("reconsideration.total")).toEqual([0]);
    expect(values("litigation.total")).toEqual([0]);
  });
});
