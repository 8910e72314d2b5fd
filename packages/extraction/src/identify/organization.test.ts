import { describe, expect, it, test } from "vitest";
import { identify } from "./identify.js";

/** Identifies a text whose first section begins at 一、. */
function of(text: string) {
  const at = text.indexOf("\n一、");
  return identify({ text, titles: [], headEnd: at === -1 ? text.length : at, bodyEnd: text.length });
}

describe("rarer organs: name, level, kind and region by the title", () => {
  it.each([
    ["中国人民银行宣城市中心支行", "中国人民银行宣城市中心支行", "city", "vertical", "宣城市"],
    ["国家矿山安全监察局山西局", "国家矿山安全监察局山西局", "province", "vertical", "山西省"],
    ["山西煤矿安全监察局", "山西煤矿安全监察局", "province", "vertical", "山西省"],
    ["山西银监局", "山西银监局", "province", "vertical", "山西省"],
    ["审计署驻太原特派员办事处", "审计署驻太原特派员办事处", "city", "vertical", "太原市"],
    ["太湖流域管理局", "太湖流域管理局", null, "vertical", undefined],
    ["兴安盟行政公署及办公室", "兴安盟行政公署", "city", "government", "兴安盟"],
    ["泾县人民政府驻北京办事处", "泾县人民政府驻北京办事处", "county", "department", "泾县"],
    ["泾县云岭景区", "泾县云岭景区管理委员会", "county", "government", "泾县"],
    ["额济纳旗白石苏木", "额济纳旗白石苏木人民政府", "township", "government", "额济纳旗"],
    ["泾县残联", "泾县残联", "county", "department", "泾县"],
    ["鼓楼区水务局", "鼓楼区水务局", "county", "department", undefined],
    ["泾垚县人民政府", "泾垚县人民政府", "county", "government", undefined],
  ])("%s", (titled, name, level, kind, place) => {
    const { organization, region } = of(`${titled}2016年政府信息公开工作年度报告\n一、概述\n工作有序。`);
    expect(organization).toEqual({ name, level, kind });
    expect(region.county ?? region.city ?? region.province ?? undefined).toBe(place);
  });
});

test("a banner's government is that of the banner which the text names", () => {
  const found = of(
    "根据《内蒙古自治区政务公开要点》编制。2021年,旗人民政府严格落实要求。\n一、总体情况\n额济纳旗政府网站运行良好。",
  );
  expect(found.organization.name).toBe("额济纳旗人民政府");
  expect(found.region).toMatchObject({ city: "阿拉善盟", county: "额济纳旗" });
});

test("a name ends before its own office", () => {
  const asked = (whom: string) => of(`如有疑问,可与${whom}联系。\n一、概述\n`).organization.name;
  expect(asked("宣城市地震局局办公室")).toBe("宣城市地震局");
  expect(of("本报告由泾县综合行政服务中心编制。\n一、概述\n").organization).toMatchObject({
    name: "泾县综合行政服务中心",
    kind: "institution",
  });
});

test("whose rules a text cites that calls itself 我局 only", () => {
  const cites = (words: string) => of(`一、总体情况\n${words}`).organization.name;
  expect(cites("我局印发了《山西海事局政务公开工作管理办法》。")).toBe("山西海事局");
  expect(cites("我局印发了《山西海事局网站管理办法》和《山西海事局政府信息公开目录》。")).toBe("山西海事局");
  expect(cites("我厅落实《山西海事局政务公开工作管理办法》。")).toBeNull();
  expect(cites("我局落实《国家统计局政府信息公开工作规定》。")).toBeNull();
});

test("the places where a title may stand", () => {
  expect(
    of("2016年信息公开工作年度报告\n泾县水务局编制。\n基本介绍\n  • 中文名:2016年信息公开工作年度报告\n一、概述\n")
      .title,
  ).toBe("2016年信息公开工作年度报告");
  expect(of("泾县云岭镇2016年政府信息公开工作年度报告.docx\n一、概述\n").organization.name).toBe("泾县云岭镇人民政府");
  const runOn = `泾县云岭镇 2016 年政府信息 公开工作年度报告 根据要求编制,${"报告由概述、主动公开等部分组成,".repeat(6)}`;
  expect(of(`${runOn}\n一、概述\n`)).toMatchObject({ year: 2016, organization: { name: "泾县云岭镇人民政府" } });
  expect(of("1、1泾县海关2016年度信息公开报告\n一、概述\n").organization.name).toBe("泾县海关");
  expect(of("JXSLJ-泾县水利局2016年度信息公开报告\n一、概述\n").organization.name).toBe("泾县水利局");
});

test("document numbers that stand alone, in either brackets and with blanks", () => {
  const number = (line: string) =>
    of(`${line}\n泾县水利局2011年政府信息公开工作年度报告\n一、概述\n`).documentNumber?.value ?? null;
  expect(number("泾水字(2012)12号")).toBe("泾水字(2012)12号");
  expect(number("泾水[2012] 23 号")).toBe("泾水[2012] 23 号");
  expect(number("泾县水利局(2012)")).toBeNull();
});

test("a document number in front of the title, on the line of a page that was put on one line", () => {
  const number = (line: string) => of(`${line} 根据要求编制。\n一、概述\n`).documentNumber?.value ?? null;
  expect(number("泾水综[2012]12号 泾县水利局 2011年度政府信息公开工作年度报告")).toBe("泾水综[2012]12号");
  expect(number("国办发[2011]22号 文件下发后,泾县水利局印发了办法,要求各科室在年底以前报送工作开展的情况")).toBeNull();
});

test.each([
  ["泾县水利局", "泾川水利局", "泾川水利局"],
  ["泾县水利局", "水利局", "泾县水利局"],
  ["云岭综合实验区水利局", "云岭水利局", "云岭综合实验区水利局"],
  ["鹤山市水务局", "鹤山水务局", "鹤山市水务局"],
  ["鹤山市水务局办公室", "鹤山水务局", "鹤山市水务局"],
  ["鹤山市水利局", "鹤山水务局", "鹤山水务局"],
])("%s signs a report that its title says is by %s", (signed, titled, name) =>
  expect(
    of(`${titled}2011年政府信息公开工作年度报告\n一、概述\n工作平稳。\n${signed}\n2012年1月9日\n`).organization.name,
  ).toBe(name));

test("when a page was put forth", () =>
  expect(
    of("泾县水利局2010年政府信息公开工作年度报告\n发表时间:2011-04-01 09:30来源:水利局\n一、概述\n").publishedOn,
  ).toBe("2011-04-01"));

test("when a page was put forth, behind the organ's name that nothing parts from it", () =>
  expect(
    of("泾县水利局2010年政府信息公开工作年度报告\n来源:泾县水利局时间:2011-04-01 浏览量:9\n一、概述\n").publishedOn,
  ).toBe("2011-04-01"));

test("when it was put up before when it was changed", () =>
  expect(
    of("泾县水利局2010年政府信息公开工作年度报告\n添加时间:2011-4-1 更新时间:2013-5-6\n一、概述\n").publishedOn,
  ).toBe("2011-04-01"));

test("a sentence on what came out by a day is no date of the report", () =>
  expect(
    of("泾县水利局2010年政府信息公开工作年度报告\n去年的报告于2011年3月31日之前公布。\n一、概述\n").publishedOn,
  ).toBeNull());

test.each([
  "抓取时间:2024-02-22T09:30:00+08:00",
  "采集时间:2024-02-22",
  "2024年2月22日 星期四",
])("when a page was saved is no day of the report: %s", (line) => {
  const body = "工作有序。".repeat(200);
  expect(of(`${line}\n泾县水利局2016年政府信息公开工作年度报告\n一、概述\n${body}`).publishedOn).toBeNull();
});

test("metadata without labels: an index number of its own, and a day that is only today's", () => {
  const found = of(
    "今天:2024年2月22日 星期四\n泾县2016年政府信息公开工作年度报告\n11342529K21349004N-A/2017-5187305\n2017-02-18\n一、概述\n",
  );
  expect(found).toMatchObject({
    publishedOn: "2017-02-18",
    indexNumber: { value: "11342529K21349004N-A/2017-5187305" },
  });
});

describe("organs of the state in their regions, zones and the Corps", () => {
  it.each([
    ["中国银保监会山西监管局", null, "province", "vertical", "山西省"],
    ["国家金融监督管理总局山西监管局", null, "province", "vertical", "山西省"],
    ["财政部山西监管局", null, "province", "vertical", "山西省"],
    ["国家电力监管委员会华北监管局", null, null, "vertical", undefined],
    ["海关总署广东分署", null, "province", "vertical", "广东省"],
    ["国家统计局桐乡调查队", null, "county", "vertical", "桐乡市"],
    ["国务院国有资产监督管理委员会", null, "national", "department", undefined],
    ["市场监管总局", null, "national", "department", undefined],
    ["市场监督管理局", null, null, "department", undefined],
    ["宣城市城市管理委员会", null, "city", "department", "宣城市"],
    ["新疆生产建设兵团", null, "province", "government", "新疆维吾尔自治区"],
    ["兵团第十二师", null, "city", "government", "新疆维吾尔自治区"],
    ["第十师北屯市", null, "city", "government", "北屯市"],
    ["第一师阿拉尔市十六团", null, "township", "government", "阿拉尔市"],
    ["喀什地区", "喀什地区行政公署", "city", "government", "喀什地区"],
    ["西咸新区", "西咸新区管理委员会", "province", "government", "陕西省"],
    ["浦东新区", "浦东新区人民政府", "county", "government", "浦东新区"],
    ["青岛前湾保税港区", "青岛前湾保税港区管理委员会", "city", "government", "青岛市"],
    ["中国(上海)自由贸易试验区管理委员会", null, "province", "government", "上海市"],
    ["中山大学", null, null, "institution", undefined],
    ["宣城市第二中学", null, "city", "institution", "宣城市"],
    ["国网安徽省电力有限公司宣城供电公司", null, "city", "enterprise", "宣城市"],
    ["泾县县委县政府", "泾县人民政府", "county", "government", "泾县"],
    ["兴安盟行政公署办公室", null, "city", "government", "兴安盟"],
  ])("%s", (titled, name, level, kind, place) => {
    const { organization, region } = of(`${titled}2016年政府信息公开工作年度报告\n一、概述\n工作有序。`);
    expect(organization).toEqual({ name: name ?? titled, level, kind });
    expect(region.county ?? region.city ?? region.province ?? undefined).toBe(place);
  });
});

test("a place that came to another city within the year lies where its end left it", () =>
  expect(of("简阳市人民政府2016年政府信息公开工作年度报告\n一、概述\n").region.city).toBe("成都市"));

test("who wrote it, where no title says", () => {
  const by = (text: string) => of(text).organization.name;
  expect(by("结合白石保税区政府信息公开情况编制。\n一、概述\n")).toBe("白石保税区管理委员会");
  expect(by("全文包括泾县云岭镇人民政府信息公开总体情况。\n一、总体情况\n在政府信息公开工作方面,我镇努力。")).toBe(
    "泾县云岭镇人民政府",
  );
  expect(by("一、概述\n街道办事处办公室为地区政府信息公开工作主管部门。")).toBeNull();
  expect(by("一、概述\n强化措施落实,有力地推动了白石街道政府信息公开工作。")).toBeNull();
  expect(by("一、概述\n泾县人民政府扶贫开发办公室属正科级行政机关。")).toBe("泾县人民政府扶贫开发办公室");
  expect(by("2014年度政府信息公开工作年度报告\n填报单位:泾县云岭镇人民政府\n一、概述\n")).toBe("泾县云岭镇人民政府");
  expect(by("2014年度政府信息公开工作年度报告\n来源:泾县水利局网站\n一、概述\n")).toBe("泾县水利局");
  expect(by("2014年度政府信息公开工作年度报告\n一、概述\n工作有序。\n泾县司法局(盖章)\n2015年1月9日\n")).toBe(
    "泾县司法局",
  );
});

test.each([
  ["云岭综合实验区财政金融局", "财金局", "云岭综合实验区财政金融局"],
  ["泾县发展和改革委员会", "泾县发改委", "泾县发展和改革委员会"],
  ["宣城市发展和改革委员会", "泾县发改委", "泾县发改委"],
])("%s signs in full what its title says for short: %s", (signed, titled, name) =>
  expect(
    of(`${titled}2011年政府信息公开工作年度报告\n一、概述\n工作平稳。\n${signed}\n2012年1月9日\n`).organization.name,
  ).toBe(name));

test("a name in full of the first sentence before the short one of the title", () =>
  expect(
    of("人社局2011年政府信息公开工作年度报告\n2011年,泾县人力资源和社会保障局认真贯彻条例。\n一、概述\n").organization
      .name,
  ).toBe("泾县人力资源和社会保障局"));

test.each([
  ["鹤山市水务局 关于2014年度政府信息公开年度报告的函", "鹤山市水务局"],
  ["关于报送《鹤山市水务局2014年度政府信息公开年度报告》的函", "鹤山市水务局"],
  ["鹤山市水务局关于报送2014年度政府信息公开工作总结的函", "鹤山市水务局"],
  ["鹤山市水务局关于上报2014年度政府信息公开年度报告的报告", "鹤山市水务局"],
])("the title of a letter: %s", (title, name) =>
  expect(of(`${title}\n市政府办公室:\n现将情况汇报如下:\n一、概述\n`)).toMatchObject({
    year: 2014,
    organization: { name },
  }));

test("no place of a university but the one it is called after", () => {
  const place = (titled: string) => of(`${titled}2016年信息公开工作年度报告\n一、概述\n`).region;
  // 江南区 and 长安区 are districts of other cities.
  expect(place("江南大学").province).toBeNull();
  expect(place("皖南医学院").province).toBeNull();
  expect(place("安康学院").city).toBe("安康市");
  expect(place("海南师范大学").province).toBe("海南省");
});

test.each([
  "归档时间:2018-06-20",
  "归档日期 2018-06-20",
  "存档时间:\n2018-06-20",
])("when a page was filed is no day of the report: %s", (line) => {
  const body = "工作有序。".repeat(200);
  expect(of(`泾县水利局2016年政府信息公开工作年度报告\n${line}\n一、概述\n${body}`).publishedOn).toBeNull();
  expect(of(`泾县水利局2016年政府信息公开工作年度报告\n${line.replace("\n", "")}\n一、概述\n`).publishedOn).toBeNull();
});

test("what an organ includes is no part of its name", () =>
  expect(of("现公开临河县人社局(含就业中心)2011年政府信息公开工作年度报告。\n一、概述\n").organization.name).toBe(
    "临河县人社局",
  ));

test("a zone whose title leaves out its place, as the first sentence says it", () => {
  const told = (name: string) =>
    of(`台创园2017年政府信息公开年度报告\n2017年,${name}台创园全面贯彻条例。\n一、概述\n`).organization.name;
  expect(told("锡山")).toBe("锡山台创园管理委员会");
  expect(told("白石")).toBe("台创园管理委员会");
});

test("a title that says of what work it tells", () =>
  expect(of("泾县水利局2020年政府信息公开重点工作年度报告\n来源:县水利部门\n一、概述\n")).toMatchObject({
    year: 2020,
    organization: { name: "泾县水利局" },
  }));

test("a banner's own report, which its government's office put up", () => {
  const head = "发布机构 | 政府办公室 | 发布日期 | 2022-04-06 |\n特向社会公布我旗2021年度信息公开年度报告。";
  expect(of(`${head}\n一、总体情况\n额济纳旗政府网站公开信息34条。`).organization.name).toBe("额济纳旗人民政府");
});
