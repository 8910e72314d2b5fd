import { expect, test } from "vitest";
import { readPreface } from "./preface.js";

const head = "根据《中华人民共和国政府信息公开条例》(以下简称《条例》)要求,";

test.each([
  ["what an organ of a government is", "白石市水务局是主管全市水务工作的市政府职能部门。", "白石市水务局", null],
  ["whom to ask, or directly", "可反映,或直接与白石市水务局政府信息公开工作办公室联系。", "白石市水务局", null],
  ["what an office took as its guide", "2021年,白石市水务局以新思想为指导,认真落实要求。", "白石市水务局", null],
  [
    "a name behind what spam injected",
    "现编制《spam体育_spam官网@:柳河镇人民政府2023年政府信息公开工作年度报告》。",
    "柳河镇人民政府",
    2023,
  ],
  ["an office that speaks for itself", "现将我办情况报告如下。2022年,区政府办公室认真贯彻条例。", "区政府办公室", null],
  [
    "a government's office for services that is asked for all organs",
    "如有疑问,请与松溪县政务服务和大数据管理局联系。2022年,我县深化公开。",
    "松溪县人民政府",
    null,
  ],
  [
    "the same that speaks of itself",
    "如有疑问,请与松溪县政务服务和大数据管理局联系。2022年,我局服务我县。",
    "松溪县政务服务和大数据管理局",
    null,
  ],
  [
    "a government's office that is asked for by its section",
    "如有疑问,请与白石市人民政府办公室文电科联系。我办认真落实要求,使政府信息公开工作更加规范。",
    "白石市人民政府办公室",
    null,
  ],
  [
    "what an office put in order",
    "成立领导小组,落实人员(其中全职2人)。制定并完善本办政府信息公开工作制度。如有疑问,请与白石市民政局联系。",
    "白石市民政局",
    null,
  ],
  [
    "whose work of the year the report is made from",
    "以及2010年度白石市环境保护局(以下简称“我局”)政府信息公开工作编制。",
    "白石市环境保护局",
    null,
  ],
  ["what spam left of an organ", "2022年,公司认真总结。", null, null],
  [
    "an organ that the next sentence names in full",
    "现公布水务局2013年政府信息公开工作年度报告。2013年,松溪县水务局全面落实要求。",
    "松溪县水务局",
    2013,
  ],
  ["an office that leads the work", "现将我区情况报告如下。2022年,区政府办公室认真贯彻条例。", "区人民政府", null],
  ["what a sentence takes up", "我镇把政府信息公开工作做为重要抓手。", null, null],
  [
    "a report on information",
    "现将松溪区柳河街道办事处2024年度政府信息工作年度报告予以公开。",
    "松溪区柳河街道办事处",
    2024,
  ],
  [
    "what the report treats of before the name",
    "现从主动公开、依申请公开等五方面就云台区农林局2016年政府信息公开工作情况报告如下。",
    "云台区农林局",
    2016,
  ],
  [
    "an organ that is no more",
    "由白石市城乡建设委员会编制的原白石市住房和城乡建设委员会2015年度政府信息公开年度报告。",
    "白石市住房和城乡建设委员会",
    2015,
  ],
  [
    "who made the report, with 的",
    "本年报是根据《条例》要求编制的云台区发展和改革局2018年度政府信息公开年度报告。",
    "云台区发展和改革局",
    2018,
  ],
  [
    "the report's title in a sentence",
    `${head}现公布云台区公路局2015年度政府信息公开工作年度报告。`,
    "云台区公路局",
    2015,
  ],
  [
    "behind a title that nothing parts from it",
    "云台区公路局2015年度政府信息公开工作年度报告现向社会公布云台区公路局2015年度政府信息公开工作年度报告。",
    "云台区公路局",
    2015,
  ],
  [
    "the year before the organ",
    `${head}特向社会公布2019年度柳河镇政府(机关)信息公开年度报告。`,
    "柳河镇人民政府",
    2019,
  ],
  ["the title in brackets", `${head}现发布《松溪县教育局2023 年政府信息公开工作年度报告》。`, "松溪县教育局", 2023],
  [
    "the report as the subject",
    "白石高新区管委会2010年年报根据《条例》和《实施办法》规定进行编制。",
    "白石高新区管委会",
    2010,
  ],
  [
    "an author whose name the end of a line breaks",
    `${head}由白石市水务\n局编制的2010年度报告。`,
    "白石市水务局",
    null,
  ],
  [
    "whom to ask, at its group for disclosure",
    `${head}如有疑问,请联系白石市水务局政府信息公开工作领导小组办公室,联系电话:8241751。`,
    "白石市水务局",
    null,
  ],
  ["a title without a year", `${head}现编制白石市水务局政府信息公开工作年度报告。`, "白石市水务局", null],
  ["the author", `本报告由白石市审计局根据《条例》编制。由概述、附表等七部分组成。`, "白石市审计局", null],
  [
    "whom to ask before an office of it that only leads the work",
    "如有疑问,请联系白石市水务局办公室,电话:略。公开工作具体由局办公室牵头。",
    "白石市水务局",
    null,
  ],
  ["who made it", `${head}白石市水务局编制了2017年政府信息公开工作报告。`, "白石市水务局", null],
  ["a town's office", "如有疑问,请与松溪县柳河镇政府综合督查办公室联系(地址:略)。", "松溪县柳河镇人民政府", null],
  [
    "the subject before what it calls itself",
    "2021年,松溪县公安局(以下简称“县公安局”)坚持以人民为中心。",
    "松溪县公安局",
    null,
  ],
  ["the year within the report's name", "现发布《水务部政府信息公开工作2011年度报告》。", "水务部", 2011],
  ["what an office is", "柳河街道办事处是松溪区政府的派出机构。", "柳河街道办事处", null],
  [
    "the town at its address",
    "如有疑问,请与我镇信息公开领导小组联系(地址:松溪县柳河镇人民政府;邮编:略)。",
    "松溪县柳河镇人民政府",
    null,
  ],
  ["another's address", "如有疑问,请与我局联系(地址:松溪县柳河镇人民政府)。", null, null],
  ["an office of its own", "2021年,柳河区政府办公室根据上级要求开展工作。", "柳河区政府办公室", null],
  ["an author around his work", "本报告由白石市统计局围绕2020年度工作情况编制而成。", "白石市统计局", null],
  ["a zone without a name", "2022年,开发区坚持公开透明。开发区党工委高度重视。", null, null],
  ["no organ in front of the subject", "积极推进全县政府信息公开工作。", null, null],
  ["the author's office", `本报告由白石市人民政府信息公开工作领导小组办公室汇总编制。`, "白石市人民政府", null],
  ["one of two authors", "本报告由白石市国家税务局、白石市地方税务局编制。", "白石市国家税务局", null],
  ["an office within an office", "本报告由白石市公安局指挥中心办公室编制。", "白石市公安局", null],
  [
    "an office in the title",
    `${head}现公布柳河镇人民政府办公室2009年政府信息公开工作年度报告。`,
    "柳河镇人民政府办公室",
    2009,
  ],
  [
    "the name cut by the subject",
    `${head}特向社会公布2017年度松溪县柳河镇人民政府信息公开年度报告。`,
    "松溪县柳河镇人民政府",
    2017,
  ],
  [
    "the fuller of two",
    "2013年,柳河街道严格落实要求。如有疑问,请与白石市人民政府柳河街道办事处办公室联系(地址:略)。",
    "白石市人民政府柳河街道办事处",
    null,
  ],
  ["the sentence's subject", `${head}松溪县教育体育局现向社会公开年度报告。`, "松溪县教育体育局", null],
  [
    "an office that calls itself 我办",
    "全文包括白石县人民政府办公室政府信息公开总体情况。请与白石县白石县人民政府办公室联系。我办认真落实。",
    "白石县人民政府办公室",
    null,
  ],
  ["a place said twice", "如有疑问,请与白石县白石县水务局联系。", "白石县水务局", null],
  [
    "a place whose site's keeper is asked",
    "汇总全县各部门情况编制而成。如有疑问,请与白石县电子政务服务中心联系。\n一、总体情况\n2024年,我县认真落实要求。",
    "白石县人民政府",
    null,
  ],
  [
    "a keeper's own report",
    "如有疑问,请与白石县电子政务服务中心联系。2024年,我中心认真落实要求。",
    "白石县电子政务服务中心",
    null,
  ],
  ["what is compiled", "白石县供销社编制了白石县供销合作社2020年政府信息公开工作年度报告。", "白石县供销合作社", 2020],
  ["what is compiled", "根据《条例》要求,编制了白石区房征办2018年政府信息公开工作年度报告。", "白石区房征办", 2018],
  ["whom to ask", "如有疑问,请联系:白石市公安局柳河区分局指挥中心政务组。", "白石市公安局柳河区分局", null],
  ["whom to ask", `本报告如有疑问,请联系云台高新区管委会办公室(地址:创业路8号)。`, "云台高新区管委会", null],
])("%s", (_, text, organ, year) => {
  expect(readPreface(text, "")).toEqual({ organ, year });
});

test("the first sentence of the body may be the first to name the organ", () => {
  const body = "一、总体情况\n2014年,长桥乡人民政府信息公开工作紧紧围绕大局。";
  expect(readPreface("", body).organ).toBe("长桥乡人民政府");
  expect(readPreface("", "成立了白石市粮食局政府信息公开工作领导小组。").organ).toBe("白石市粮食局");
});

test.each([
  "根据《云台市人民政府办公室关于做好2010年政府信息公开年度报告编制工作的通知》的要求,现将我办情况报告如下。",
  "现将我局2014年政府信息公开情况报告如下。",
  "我们一直将政府信息公开工作纳入日程。",
  "根据要求,编制政府信息公开年度报告。",
  "本报告由总体情况、主动公开政府信息情况组成,由各部门根据实际汇总。",
])("neither a notice nor 我局 is an organ: %s", (text) => {
  expect(readPreface(text, "").organ).toBeNull();
});

test("a government's office is asked about a report made from those of all its organs", () => {
  const asked = "如有疑问,请与鹤山市人民政府办公室政府信息公开中心联系(电话:0750-8888888)。";
  const all = "本报告综合各镇政府和市政府各部门的政府信息公开年度工作报告编制而成。";
  expect(readPreface(all + asked, "").organ).toBe("鹤山市人民政府");
  expect(readPreface(asked, "").organ).toBe("鹤山市人民政府办公室");
});

test("the office asked where it is no organ's own, and a school's", () => {
  const asked = (whom: string) => readPreface(`如有疑问,请与${whom}联系(地址:大街1号)。`, "").organ;
  expect(asked("鹤山市重点建设项目领导小组办公室综合科")).toBe("鹤山市重点建设项目领导小组办公室");
  expect(asked("白石大学学校办公室")).toBe("白石大学");
  expect(asked("白石学院党委院长办公室")).toBe("白石学院");
});

test("a name in full of whom to ask before the short one of the report", () => {
  const asked = "如有疑问,请与鹤山市工业和信息化委员会办公室联系。";
  expect(readPreface(`现公布鹤山市工信委2016年度信息公开年度报告。${asked}`, "").organ).toBe(
    "鹤山市工业和信息化委员会",
  );
  expect(readPreface(`本报告由鹤山市工信委编制。${asked}`, "").organ).toBe("鹤山市工业和信息化委员会");
});

test("who made the report, told behind its first heading", () =>
  expect(readPreface("", "根据《条例》的要求,鹤山市沙田街道特编制2023年政府信息公开年度报告。").organ).toBe(
    "鹤山市沙田街道办事处",
  ));

test("an organ told by what it disclosed, behind a heading on its line, and by whom to call", () => {
  expect(readPreface("", "2019年,市审计局主动公开信息34条。").organ).toBe("市审计局");
  expect(readPreface("", "2019年,县政府网站主动公开信息34条。").organ).toBeNull();
  expect(readPreface("本报告编制。一、总体情况 鹤山市统计局坚持公开。", "").organ).toBe("鹤山市统计局");
  expect(readPreface("2022年,鹤山市统计局在市政府信息公开网上主动公开信息93条。", "").organ).toBe("鹤山市统计局");
  expect(readPreface("如有疑问,可致电鹤山市审计局,电话:8888888。", "").organ).toBe("鹤山市审计局");
});

test("who publishes it before all", () =>
  expect(readPreface("依照要求,鹤山沿海工业城管委会特向社会公布2016年度本级政府信息公开年度报告。", "").organ).toBe(
    "鹤山沿海工业城管委会",
  ));

test("a whole place's report, by the kind of its place", () => {
  expect(readPreface("特向社会公布我旗2021年度信息公开年度报告。", "").organ).toBe("旗人民政府");
  expect(readPreface("特向社会公布我局2021年度信息公开年度报告。", "").organ).toBeNull();
});
