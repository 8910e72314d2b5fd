import { describe, expect, it } from "vitest";
import { findDates } from "./dates.js";
import { identify } from "./identify.js";

/** Identifies a text whose first section begins at 一、. */
function of(text: string) {
  const at = text.indexOf("\n一、");
  return identify({ text, titles: [], headEnd: at === -1 ? text.length : at, bodyEnd: text.length });
}

describe("identify", () => {
  it.each([
    ["陇西县人民政府2012年政府信息公开工作年度报告", "陇西县人民政府", 2012, "定西市", "陇西县"],
    ["2019年度湖州市水利局政府信息公开年报", "湖州市水利局", 2019, "湖州市", null],
    ["荷花里街2021年政府信息公开工作年度报告", "荷花里街道办事处", 2021, null, null],
    ["安徽舒城经济开发区2016年政府信息公开工作年度报告", "安徽舒城经济开发区管理委员会", 2016, "六安市", "舒城县"],
    ["泾县人民政府机关\n2020年政府信息公开工作年度报告", "泾县人民政府", 2020, "宣城市", "泾县"],
    ["泾县2016年政府信息公开工作年度报告", "泾县人民政府", 2016, "宣城市", "泾县"],
    [
      "绍兴市柯桥区交通运输局关于2023年度政府信息公开工作的年度报告",
      "绍兴市柯桥区交通运输局",
      2023,
      "绍兴市",
      "柯桥区",
    ],
    ["2013年增城市人民政府信息公开工作年度报告", "增城市人民政府", 2013, "广州市", "增城市"],
    ["仙游县榜头镇人民政府二〇一八年政府信息公开工作年度报告", "仙游县榜头镇人民政府", 2018, "莆田市", "仙游县"],
  ])("%s", (title, name, year, city, county) => {
    const found = of(`${title}\n一、概述\n工作有序。`);
    expect(found.organization.name).toBe(name);
    expect(found.year).toBe(year);
    expect([found.region.city, found.region.county]).toEqual([city, county]);
  });

  it("names an organ with its place as who published the report does", () =>
    expect(
      of(
        "索引号 | 公开方式 | 发布机构 |\n12/2010-23 | 主动公开 | 泾县云岭镇人民政府 |\n现公布2009年度本机关年度报告。2009年,云岭镇人民政府信息公开工作严格依法开展。\n一、概述\n",
      ).organization.name,
    ).toBe("泾县云岭镇人民政府"));

  it("takes no year of last year's report among what was published", () =>
    expect(of("一、概述\n公开了财政信息及2018年度信息公开工作报告。\n2019年度收到申请3件。").year).toBe(2019));

  it("takes no year of last year's report, which came out in the year that is told of", () => {
    const told = "2022年，县水利局坚持公开。公开发布《泾县水利局2021年政府信息公开工作年度报告》。2022年公开信息9条。";
    expect(of(`编制本报告。\n一、总体情况\n${told}`).year).toBe(2022);
    expect(of(`现公布泾县水利局2021年政府信息公开工作年度报告。\n一、总体情况\n2022年`).year).toBe(2021);
  });

  it("takes the year by which the report is named where its period was left as it stood, and says so", () => {
    const stale = of(
      "泾县水利局编制了2021年政府信息公开年度报告。统计期限自2020年1月1日起至2020年12月31日止。\n一、总体情况\n2021年公开信息9条。",
    );
    expect([stale.year, stale.remarks.map(({ code }) => code)]).toEqual([2021, ["year_conflict"]]);
    expect(
      of("现公布泾县水利局2017年度政府信息公开工作报告，统计期限自2018年1月1日至12月31日。\n一、概述\n2018年有序。")
        .year,
    ).toBe(2018);
  });

  it("takes the year before the one it came out in where it names none, and says so", () => {
    const of2020 = of("发布日期：2021-01-20\n泾县水利局政府信息公开工作年度报告\n一、概述\n公开信息34条。");
    expect([of2020.year, of2020.remarks.map(({ code }) => code)]).toEqual([2020, ["year_inferred"]]);
    expect(of("发布日期：2021-09-20\n泾县水利局政府信息公开工作年度报告\n一、概述\n").year).toBeNull();
  });

  it("takes no day of the sentence below a label without a value", () => {
    const period = "根据《条例》要求编制，统计期限自2021年1月1日起至2021年12月31日止，现将本局2021年度工作报告如下。";
    expect(of(`发布时间：\n${period}\n一、概述\n`).publishedOn).toBeNull();
  });

  it("names an organ with its place where the text once does", () => {
    const told = "一、概述\n成立了泾县林业局政务公开领导小组。\n";
    expect(of(`2018年林业局政府信息公开工作年度报告\n根据泾县人民政府要求编制。\n${told}`).organization.name).toBe(
      "泾县林业局",
    );
    expect(of("市场监督管理局2018年政府信息公开工作年度报告\n地址：宣城市\n一、概述\n").organization.name).toBe(
      "市场监督管理局",
    );
  });

  it("names a city's organ with the city whose it is by the text, where the head names only the province", () => {
    const head = "根据《山东省政府信息公开办法》编制。\n可在德州市教育局门户网站查看。\n一、概述\n";
    const { organization, region } = of(`市教育局2016年政府信息公开工作年度报告\n${head}`);
    expect([organization.name, region.city]).toEqual(["德州市教育局", "德州市"]);
  });

  it("takes no day that closes a count", () => {
    const counted = "一、主动公开情况\n截止2015年12月31日,公开34条。\n";
    expect(of(`泾县水利局\n2015年政府信息公开工作年度报告\n${counted}`).publishedOn).toBeNull();
  });

  it("takes a day in the metadata in front of the title for no year", () => {
    const found = of(
      "发布日期：2011年3月7日　　主题分类：政府信息公开年报\n增城市水务局2010年政府信息公开工作年度报告\n一、概述\n",
    );
    expect(found.year).toBe(2010);
  });

  it("takes the day that ends the count for the year where no other is named", () => {
    expect(of("泾县水利局\n一、概述\n截止2013年12月31日公开34条。").year).toBe(2013);
  });

  it("reads an index number behind its bare label, and one whose blanks were lost", () => {
    const report = "泾县水利局2016年政府信息公开年报\n一、概述\n";
    expect(of(`索引号0001/2017-4\n${report}`).indexNumber?.value).toBe("0001/2017-4");
    expect(of(`索??引??号: AB1/2017-4 | 文??号: |\n${report}`).indexNumber?.value).toBe("AB1/2017-4");
    expect(of(`索引号 0001/2017-4 分类 年报\n${report}`).indexNumber?.value).toBe("0001/2017-4");
    expect(of(`索引号\n0001/2017-4\n发布机构\n泾县水务局\n${report}`).indexNumber?.value).toBe("0001/2017-4");
    expect(of(`索 引 号\n0001/2017-4\n发布机构\n泾县水务局\n${report}`).indexNumber?.value).toBe("0001/2017-4");
    expect(of(`• 发文字号\n• 索引号\n• AB120210001\n• 主题分类\n${report}`).indexNumber?.value).toBe("AB120210001");
    expect(of(`索引号\n发布机构\n泾县水务局\n${report}`).indexNumber).toBeNull();
  });

  it("knows a branch of a municipality's organ, and a zone behind its province's name", () => {
    const place = (text: string) => of(text).region.county;
    expect(place("上海市公安局黄浦分局2015年政府信息公开年报\n一、概述\n")).toBe("黄浦区");
    const zone = "如有疑问,请与安徽舒城经济开发区综合办公室联系(地址:舒城县大道1号)。";
    expect(place(`2015年政府信息公开年报\n${zone}\n一、概述\n`)).toBe("舒城县");
  });

  it("takes the year in which a school year ends", () => {
    expect(of("白石学院\n现将学院2014-2015学年信息公开工作年度报告如下。\n一、概述\n").year).toBe(2015);
    expect(of("现将学院2014-2015学年工作报告如下。\n一、概述\n2014-2015学年工作有序。\n").year).toBe(2015);
  });

  it("reads a row of labels whose values stand in the row below", () => {
    const found = of(
      "索引号 | 公开方式 | 发布机构 |\n1162/2010-00023 | 主动公开 | 泾县水利局 |\n特向社会公布2009年度本机关信息公开年度报告。\n一、概述\n",
    );
    expect(found).toMatchObject({ indexNumber: { value: "1162/2010-00023" }, organization: { name: "泾县水利局" } });
  });

  it("takes no title for the number of a document that has none", () => {
    const found = of("文号:\n\n2013年泾县水利局政府信息公开年度报告\n一、概述\n");
    expect(found.documentNumber).toBeNull();
  });

  it("joins a title that stands on two lines", () => {
    const found = of("富源县人民政府\n2019 年政府信息公开工作年度报告\n一、总体情况\n");
    expect(found.organization).toEqual({ name: "富源县人民政府", level: "county", kind: "government" });
    expect(found.year).toBe(2019);
  });

  it("reads the metadata block of a page, whatever parts its cells", () => {
    const piped = of(
      "| 索引号: | 003252174/2017-00009 | 文号: | 无 |\n| 发布日期: | 2017-03-09 | 发布机构: | 泾县人民政府办公室 |\n泾县2016年政府信息公开工作年度报告\n一、概述\n",
    );
    expect(piped).toMatchObject({
      publishedOn: "2017-03-09",
      documentNumber: null,
      indexNumber: { value: "003252174/2017-00009" },
    });
    const stacked = of(
      "索 引 号 |\n014197561/2011-00009 |\n文 号 |\n吴交发[2011]11号 |\n发文日期 |\n2011年01月27日 |\n2010年吴江市交通运输局政府信息公开年度报告\n一、概述\n",
    );
    expect(stacked).toMatchObject({
      publishedOn: "2011-01-27",
      documentNumber: { value: "吴交发[2011]11号" },
      indexNumber: { value: "014197561/2011-00009" },
    });
    expect(stacked.region).toMatchObject({ code: "320584", city: "苏州市", county: "吴江市" });
  });

  it("takes a date that a label's value begins with on a page of one line", () => {
    const page = (value: string) =>
      of(
        `泾县水利局2016年政府信息公开工作年度报告 来源：泾县水利局 时间：${value} 微信 微博 QQ空间 全真版 文字版 文件下载 相关链接：\n一、概述\n`,
      ).publishedOn;
    expect(page("2017-03-09 10:20 -->")).toBe("2017-03-09");
  });

  it("takes the signature where nothing else dates the report", () =>
    expect(
      of("铜川市民政局2011年政府信息公开工作年度报告\n一、概述\n工作有序。\n铜川市民政局\n二〇一二年三月十四日\n")
        .publishedOn,
    ).toBe("2012-03-14"));

  it("takes the signature where the page's day is before the year was out", () => {
    const on = (day: string) =>
      of(`发布时间：${day}\n泾县水利局2016年政府信息公开工作年度报告\n一、概述\n工作有序。\n泾县水利局\n2017年1月9日\n`)
        .publishedOn;
    expect(on("2016-01-01")).toBe("2017-01-09");
    expect(on("2016-12-30")).toBe("2016-12-30");
    expect(on("2017-01-05")).toBe("2017-01-05");
  });

  it("tells the city by the telephone where no name does", () =>
    expect(
      of("区政务服务中心2016年政府信息公开工作年度报告\n如有疑问，请联系（电话:0632-6616110）。\n一、概述\n").region,
    ).toMatchObject({ province: "山东省", city: "枣庄市", county: null }));

  it("keeps organs of the whole state out of every region", () =>
    expect(of("国家林业局2013年政府信息公开工作报告\n电话:010-84238888\n一、概述\n")).toMatchObject({
      organization: { level: "national" },
      region: { province: null },
    }));

  it("says where the stated period speaks of another year than the title", () =>
    expect(
      of(
        "渭南市水务局2015年政府信息公开工作年度报告\n统计期限自2014年1月1日起至2014年12月31日。\n一、概述\n",
      ).remarks.map(({ code }) => code),
    ).toEqual(["year_conflict"]));
});

describe("findDates", () => {
  it.each([
    ["2013-3-9", "2013-03-09"],
    ["2017 年 2 月 15 日", "2017-02-15"],
    ["二○一一年十二月三十一日", "2011-12-31"],
    ["二零一五年元月五日", "2015-01-05"],
  ])("%s", (text, date) => expect(findDates(text).map((found) => found.date)).toEqual([date]));
  it("passes over impossible days", () => expect(findDates("2013年2月30日、2013-13-01")).toEqual([]));
});
