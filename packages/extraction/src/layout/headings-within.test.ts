import { expect, it } from "vitest";
import { normalize } from "../normalize/normalize.js";
import { layOut } from "./layout.js";

const linesOf = (source: string) => {
  const normal = normalize(source);
  return layOut(normal, []).lines.map(({ start, end }) => normal.text.slice(start, end));
};
const filling = "各单位认真学习条例，工作规范有序。".repeat(40);

it("ends and begins lines at the headings within a whole page on one line", () => {
  const page = `编制本报告。一、 概述2012年平稳。${filling}二、主动公开政府信息情况 （一）数量公开信息5条。三、因政府信息公开申请行政复议、提起行政诉讼的情况全年没有。四、存在的主要问题及改进措施一是人少；二、是钱少。五、云台市政府信息公开情况统计表`;
  const lines = linesOf(page);
  expect(lines.filter((line) => line.length < 60)).toEqual([
    "编制本报告。",
    "一、 概述",
    "二、主动公开政府信息情况",
    "(一)数量公开信息5条。",
    "三、因政府信息公开申请行政复议、提起行政诉讼的情况",
    "全年没有。",
    "四、存在的主要问题及改进措施",
    "一是人少;二、是钱少。",
    "五、云台市政府信息公开情况统计表",
  ]);
});

it("a heading may join the appendix to what else it announces", () => {
  const lines = linesOf(`编制本报告。${filling}六、需要说明的其他事项与附表本年度没有收费。`);
  expect(lines.slice(-2)).toEqual(["六、需要说明的其他事项与附表", "本年度没有收费。"]);
});

it("marks of Markdown in front of a heading are its own", () => {
  const lines = linesOf(`编制本报告。${filling}结转 0 0 0 0 0 0 0 **五、存在的主要问题及改进情况** 一是人少。`);
  expect(lines.slice(-2)[0]?.endsWith("情况")).toBe(true);
  expect(lines.filter((line) => line.startsWith("**五、"))).toHaveLength(1);
});

it("ends and begins lines at the headings of the parts of section 二", () => {
  const page = `编制本报告。${filling}二、主动公开政府信息情况（一）公开数量2012年公开信息5条，历年累计9条（二)主动公开政府信息的主要类别机构类5条。3.公开形式和渠道通过网站公开。（三）主动公开的主要形式1.网站在首页设专栏。（四）公开范围是条例第（一）项，（五）公开方式。`;
  expect(linesOf(page).slice(1)).toEqual([
    "二、主动公开政府信息情况",
    "(一)公开数量",
    "2012年公开信息5条,历年累计9条",
    "(二)主动公开政府信息的主要类别",
    "机构类5条。",
    "3.公开形式和渠道",
    "通过网站公开。",
    "(三)主动公开的主要形式",
    "1.网站在首页设专栏。",
    "(四)公开范围是条例第(一)项,",
    "(五)公开方式。",
  ]);
});

it("ends and begins lines at the headings of the parts of other sections, and behind counts without a stop", () => {
  const page = `编制本报告。${filling}接待查阅30人次三、依申请公开办理情况（一）受理申请的数量2012年收到申请5件，历年累计9件（二）申请处理情况5件均已答复（三）收费及减免情况在2012年没有收费四、复议诉讼情况没有发生。`;
  expect(linesOf(page).slice(1)).toEqual([
    "三、依申请公开办理情况",
    "(一)受理申请的数量",
    "2012年收到申请5件,历年累计9件",
    "(二)申请处理情况",
    "5件均已答复",
    "(三)收费及减免情况",
    "在2012年没有收费四、复议诉讼情况没有发生。",
  ]);
});

it("takes no row of a table for the heading of a part", () => {
  const rows = `${filling}1．公开数量条5（二）公开形式种 3（三）公开渠道—2.信息公开数量12`;
  expect(linesOf(rows)).toHaveLength(1);
  const groups = "指标名称 单位 2014年（一）主动公开情况 信息数 条 5（二）依申请公开情况 申请数 件 3";
  expect(linesOf(`${filling}${groups}`)).not.toContain("(一)主动公开情况");
});

it("the heads of a table stay with its first group", () => {
  const rows = "主动公开政府信息数 条 647 1,862 公开规范性文件数 条 4 17 收到申请数 件 21 38";
  const lines = linesOf(`${filling} 指 标 单位 2009年度 历年累计 一、主动公开情况 ${rows}`);
  expect(lines.slice(1, 5)).toEqual(["指 标", "单位", "2009年度", "历年累计"]);
});

it("leaves paragraphs whole", () => {
  const paragraph = "本报告由概述等部分组成。一、概述2012年平稳。";
  expect(linesOf(paragraph)).toEqual([paragraph]);
  expect(linesOf(`编制本报告。一、概述${filling.slice(0, 500)}`)).toHaveLength(1);
  expect(linesOf(`${filling}第一、二、三季度情况良好。`)).toHaveLength(1);
});
