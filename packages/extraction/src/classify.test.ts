import { expect, test } from "vitest";
import { extract } from "./extract.js";

const title = "临河县人民政府2012年政府信息公开工作年度报告";

function reasonOf(lines: readonly string[]): string | null {
  const { outcome } = extract(Buffer.from(lines.join("\n")));
  return outcome.status === "rejected" ? outcome.rejection.reason : null;
}

const figures = "2016年，全省主动公开政府信息61万条，发布政策解读稿件90篇，收到政府信息公开申请53件。";

test("a press article that a paper is named as the source of is no report", () => {
  expect(
    reasonOf([
      "临河省发布2016年政府信息公开工作年度报告",
      "2017-03-28 来源: 临河日报",
      "27日，省政府向社会发布年度报告。",
      `《年度报告》显示，${figures}`,
    ]),
  ).toBe("not_a_report");
});

test("a report that a paper is named as the source of is one", () => {
  expect(
    reasonOf([
      "临河省人民政府2016年政府信息公开工作年度报告",
      "2017-03-28 来源: 临河日报",
      "一、概述",
      "根据《条例》编制本报告。工作有序。",
      "二、主动公开政府信息情况",
      figures,
      "三、依申请公开政府信息情况",
      "收到政府信息公开申请53件。",
      "四、行政复议和行政诉讼情况",
      "未发生行政复议和行政诉讼。",
    ]),
  ).toBeNull();
});

test.each([
  ["refused:empty", ""],
  [
    "refused:not_a_report",
    "临河县财政局2013年部门预算公开说明\n2013年收入总预算404万元，支出总预算500万元。第三部分“三公”经费，公务接待费比上年减少。",
  ],
  ["refused:empty", "<html><body><h1>404 Not Found</h1><p>您访问的页面不存在或已删除，请返回首页。</p></body></html>"],
  ["failed:undecodable", "%PDF-1.4\n%âãÏÓ"],
  [
    "refused:notice",
    "县政府办公室关于做好2014年政府信息公开工作年度报告编制工作的通知\n各乡镇人民政府，县政府各部门：\n为做好编制工作，现将有关事项通知如下：请于2月底前报送年度报告。",
  ],
  [
    "refused:list_page",
    `<title>信息公开年报</title><ul>${["教育", "财政", "水利"]
      .map((office) => `<li><a href="/1.html">县${office}局2022年政府信息公开工作年度报告</a> 2023-01-17</li>`)
      .join("")}</ul><div>首页 上一页 下一页 尾页</div>`,
  ],
  [
    "refused:list_page",
    [2009, 2010, 2011, 2012, 2013, 2014]
      .map((year) => `<li><a href="/${year}.html">某县水利局${year}年政府信息公开工作年度报告</a></li>`)
      .join(""),
  ],
  [
    "refused:list_page",
    `首页 政务公开 解读回应 办事服务 互动交流 政府信息公开年报 标题 发布日期 ${[2009, 2010, 2011, 2012, 2013]
      .map((year) => `某县水利局${year}年度政府信息公开工作年度报告 ${year + 1}-03-10`)
      .join(" ")} 使用帮助 联系我们 ${"版权所有某县政府网站，为确保最佳浏览效果，建议使用以下浏览器。".repeat(20)}`,
  ],
  ["refused:attachment_only", `<h1>${title}</h1><p>详见附件</p><a href="/files/2012.doc">${title}.doc</a>`],
  [
    "refused:attachment_only",
    `<title>${title}</title><div>当前位置：首页 > ${title}</div><div>${title}</div><h1>${title}</h1><h2>${title}</h2><p>${title}</p><a href="/a.docx">${title}.docx</a><br><a href="/a.pdf">${title}.pdf</a>`,
  ],
  [
    "refused:not_a_report",
    "某县2012年政府工作报告\n各位代表：\n现在我代表县人民政府向大会报告工作。过去一年，全县生产总值增长十二个百分点，城镇居民收入稳步提高，新建道路三十公里。",
  ],
  [
    "refused:not_a_report",
    "法定主动公开内容\n政府信息公开年报\n\n临河县水务局政务信息公开指南（试行）\n为方便公众，根据《政府信息公开条例》编制本指南。\n一、主动公开\n主要包括机构职能、历年工作报告等信息。\n二、依申请公开\n公民可以提出申请。",
  ],
  [
    "refused:not_a_report",
    "临河省人民政府政府信息公开年度报告制度（试行）\n第一条 为提高工作质量，根据《政府信息公开条例》，制定本制度。\n第二条 各单位应当于每年3月31日前公布。\n第三条 年度报告应当包括：\n（一）主动公开政府信息情况；\n（二）依申请公开政府信息情况；\n（三）收费情况。",
  ],
  [
    "parsed",
    "一、总体情况\n我县认真贯彻《政府信息公开条例》。\n（一）主动公开情况。2022年，我县公开政府信息41条，政策解读3条。政务公开平台运行平稳。\n（二）依申请公开情况。收到政府信息公开申请9件。\n（三）政务互动情况。",
  ],
  [
    "refused:not_a_report",
    "临河县水务局政府信息公开指南\n为方便公众获取政府信息，根据《政府信息公开条例》编制本指南。\n一、主动公开\n本机关主动公开机构职能等信息。\n二、依申请公开\n收到信息公开申请后二十个工作日内答复，不收取费用。",
  ],
  [
    "parsed",
    "临河县人民政府办公室关于公布\n临河县2012年度政府信息公开工作年度报告的通知\n各乡镇人民政府，县政府各部门：\n现予公布。\n临河县2012年度政府信息公开工作年度报告\n根据《条例》编制。\n一、主动公开政府信息情况\n全年主动公开政府信息91条。\n二、依申请公开政府信息情况\n没有收到申请。",
  ],
  [
    "parsed",
    "根据《政府信息公开条例》，由临河县水务局编制本报告，数据为2012年1月1日至12月31日。\n一、基本情况\n全年主动公开政府信息91条。",
  ],
  [
    "parsed",
    "根据《政府信息公开条例》规定，结合本局工作实际，编制2012年度临河县水务局政府信息公开工作年度报告。\n一、基本情况\n全年主动公开政府信息91条。",
  ],
  [
    "parsed",
    "本报告所列数据的统计期限自2012年1月1日至2012年12月31日止。请与临河县水务局联系。\n一、基本情况\n全年主动公开政府信息91条。",
  ],
  [
    "parsed",
    "根据《政府信息公开条例》，现向社会公布2012年度县水务局信息公开工作情况。\n一、基本情况\n全年主动公开政府信息91条。",
  ],
  [
    "parsed",
    "首页 > 信息公开年报\n名称 临河县2012年政府信息公开年度报告\n索引号 0001/2013-4 分类 信息公开年报 报告\n文件下载 临河县2012年政府信息公开年度报告\n临河县2012年政府信息公开年度报告\n一、概述\n主动公开政府信息91条。",
  ],
  [
    "failed:no_facts",
    `${title}\n一、概述\n工作有序推进。\n二、主动公开政府信息情况\n及时公开各类政府信息，方便群众。\n三、依申请公开政府信息情况\n依法答复申请人，保障公众的知情权，各单位认真落实条例要求，健全机制，明确责任，强化监督，信息公开工作取得了新的进展和成效，得到群众好评，今后将继续努力做好各项工作，不断提高水平。\n四、复议诉讼情况\n妥善处理，依法应诉，切实维护政府公信力和申请人的合法权益，积极化解各类矛盾纠纷，确保社会和谐稳定。`,
  ],
])("%s", (expected, text) => {
  const { outcome } = extract(Buffer.from(text));
  expect(outcome.status === "rejected" ? `${outcome.rejection.class}:${outcome.rejection.reason}` : "parsed").toBe(
    expected,
  );
});

test("a notice whose body is cut off asks all the same", () => {
  expect(
    reasonOf([
      "临河市人民政府办公室关于做好2009年度政府信息公开工作年度报告有关事项的通知",
      "(一)受理申请的数量、主要是哪些受理方式,涉及哪些方面内容等;",
      "(二)“同意公开”的件数和“不予公开”的件数;",
      "(三)不予公开的政府信息涉及哪些方面内容及原因。",
    ]),
  ).toBe("notice");
});

test("rules for reports are no report, whatever stands behind their title", () => {
  expect(
    reasonOf([
      "白石乡人民政府信息公开工作年度报告制度",
      "发布时间:2008年06月11日 来源:白石乡",
      "第一条 为掌握全乡政府信息公开年度工作情况,制定本制度。",
      "第二条 乡政府应在每年年初制定本乡的政府信息公开工作计划。",
      "第三条 乡政府信息公开领导小组负责受理和督促。",
      "第四条 年度工作情况的内容包括组织机构调整情况、政府信息的清理情况、主动公开的数量、依申请公开的数量、不予公开的情况。",
      "第五条 本制度由乡政府办公室负责解释,自发布之日起开始执行。",
    ]),
  ).toBe("not_a_report");
});

test("what explains a report is none, and neither are rules without a title", () => {
  expect(
    reasonOf([
      "《柳河镇人民政府2023年政府信息公开工作年度报告》已经编制完成并向社会公开,现就年报内容进行如下解读。",
      "一、编制背景",
      "年度报告是《政府信息公开条例》确立的制度安排。",
      "二、主要内容",
      "报告全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况等六项内容。",
    ]),
  ).toBe("not_a_report");
  expect(
    reasonOf([
      "第一条 各科室应于每年12月底前,将政府信息公开年度报告报局办公室。",
      "第二条 报告的内容:",
      "(一)主动公开政府信息的情况",
      "(二)政府信息依申请公开情况",
      "(三)申请复议、提起行政诉讼情况",
    ]),
  ).toBe("not_a_report");
});

test("news that praises an office's work is no report", () => {
  expect(
    reasonOf([
      "市水务局2013年政府信息公开工作取得良好成绩",
      "2013年,市水务局把政府信息公开和政务公开作为准则,政府信息公开咨询和申请受理顺利开展。",
      "全年发布政府信息56件(其中主动公开49件);受理申请政府信息公开事项33项,其中同意公开的29项;接受市民咨询48人次,咨询电话接听42人次。",
      "政府信息公开专栏访问量为2万人次;移交主动公开信息目录33份、主动公开信息49份。",
    ]),
  ).toBe("not_a_report");
});

test("a sample without its year is no report", () => {
  const sample = (year: string) =>
    reasonOf([
      `信息公开办${year}工作总结`,
      "现将本年度政府信息公开工作总结如下：",
      "一、信息公开工作开展情况",
      "认真学习文件，细化公开事项，确保政府信息公开工作扎实有序开展，主动公开及时高效。",
    ]);
  expect(sample("XX年")).toBe("not_a_report");
  expect(reasonOf(["现将XX镇2020年度政务公开工作总结如下：", "主动公开政府信息400条。", "收到申请3件。"])).toBe(
    "not_a_report",
  );
  expect(
    reasonOf([
      "乡镇政务公开工作情况报告",
      "现对我镇政务公开工作情况报告如下：",
      "我镇配有x名人员，目前公开政务信息xxxx条，其中公文信息xxx条。",
    ]),
  ).toBe("not_a_report");
  expect(sample("2016年")).not.toBe("not_a_report");
});

const letter = (opening: string) => [
  "关于2014年度政府信息公开工作情况的函",
  "市政务公开办：",
  opening,
  "2014年，主动公开政府信息34条，其中网站公开30条。收到申请3件，均已答复。",
  "鹤山市水务局",
  "2015年1月9日",
];

test("a letter that hands in a whole report is one, whatever its title; one that asks for reports is none", () => {
  expect(reasonOf(letter("按照要求，现将我局2014年政府信息公开工作情况汇报如下："))).toBeNull();
  expect(reasonOf(letter("按照要求，现就我局2014年政府信息公开工作情况报告如下："))).toBeNull();
  expect(reasonOf(letter("现就2014年度政府信息公开年度报告有关事项函告如下：请各单位于1月20日前报送。"))).toBe(
    "notice",
  );
  expect(reasonOf(letter("现将我局2014年度政府信息公开年度报告编制要求通知如下："))).toBe("notice");
});

test("a sample is none wherever its first blank stands, and however it is left", () => {
  const form = (blank: string) => [
    title,
    "一、概述",
    "我局按照要求认真开展工作，完善制度，加强领导，落实责任，拓宽渠道，提升服务水平。".repeat(20),
    `二、主动公开情况\n主动公开政府信息${blank}条。`,
    `三、依申请公开情况\n收到申请${blank}件。`,
  ];
  for (const blank of ["xx", "××", "____", "○○"]) expect(reasonOf(form(blank))).toBe("not_a_report");
});

test("what a shop says of a book of reports", () =>
  expect(
    reasonOf([
      "政府信息公开工作年度报告汇编（2016）",
      "作者：本书编写组 出版社：临河出版社 ISBN 978-7-5000-0000-1 定价：98元",
      "收录2016年全国各地政府信息公开工作年度报告34篇，信息公开是法治政府建设的重要内容。",
    ]),
  ).toBe("not_a_report"));

test("a summary in English", () =>
  expect(
    reasonOf([
      "Annual Report of the Linhe Bureau of Water on Open Government Information in 2016",
      "In 2016, the bureau published 34 items on its website and received 3 applications for information, all of which were answered in time. No request for review was made to the government of the county.",
      "临河县水务局",
    ]),
  ).toBe("not_a_report"));

test("a notice that lost its title", () =>
  expect(
    reasonOf([
      "临政办发〔2016〕12号",
      "各县、区人民政府，市直各部门：",
      "根据省政府办公厅要求，现就报送2015年政府信息公开工作落实情况有关事项通知如下：",
      "一、报送内容：推进政府信息公开工作的总体情况。",
    ]),
  ).toBe("notice"));

test.each([
  "2015年度政府信息公开工作年度报告点赞活动结束\n2016-06-13\n今年4月，各部门的年度报告集中上线，网友积极参与，认为政府信息公开越来越好，专家和媒体也给予评价。",
  "用好年报，推进政务公开\n各级行政机关应当在每年3月31日前公布本机关的政府信息公开工作年报。今年的年报有不少新气象。\n首先，措施有力。其次，政府信息公开年报内容规范。",
])("what only speaks of reports is none: %s", (text) =>
  expect(reasonOf([text, "政府信息公开工作任重道远，需要各方面继续努力，不断改进。".repeat(3)])).toBe("not_a_report"));

test.each([
  "临河镇2018年第一季度政务公开工作总结",
  "临河街道2017年上半年政府信息公开工作总结",
  "临河县发改局2021年政务公开半年工作总结",
])("the sum of a part of a year is no report on it: %s", (line) => {
  const body =
    "现将政府信息公开工作情况汇报如下。\n一、主动公开情况\n主动公开政府信息34条。\n二、依申请公开情况\n收到申请3件。";
  expect(reasonOf([line, body])).toBe("not_a_report");
  expect(reasonOf(["临河镇2018年度政府信息公开工作年度报告", body])).toBeNull();
});

test("a model text is none, whatever it counts", () => {
  const body = "认真贯彻条例，主动公开政府信息34条，收到政府信息公开申请3件，信息公开工作有成效。";
  expect(reasonOf(["政府信息公开工作总结", "总结范文", `20xx年度，我办${body}`])).toBe("not_a_report");
  expect(reasonOf(["乡镇政务信息工作总结", `20xx 年，我镇${body}现将20xx年政府信息公开工作情况总结如下：`])).toBe(
    "not_a_report",
  );
});

test("a letter that hands in a report as a file links it", () =>
  expect(
    reasonOf([
      "<h1>关于报送鹤山市水务局2014年度政府信息公开工作年度报告的函</h1>",
      "<p>市政府办公室：现将我局2014年度政府信息公开工作年度报告报上，请审阅。</p>",
      '<p><a href="/files/2014.doc">鹤山市水务局2014年度政府信息公开工作年度报告.doc</a></p>',
    ]),
  ).toBe("attachment_only"));

test("a model text whose organ is masked further down", () =>
  expect(
    reasonOf([
      "环保局年度信息公开工作报告",
      `${"由会员分享，可在线阅读，更多相关内容请搜索。".repeat(12)}一、概述`,
      "今年，xx 市环境保护局认真贯彻执行条例。二、主动公开信息情况：xx 市环境保护网主动公开政府信息34条。",
      "三、依申请公开政府信息情况：受理政府信息公开申请2件。四、政府信息公开行政复议情况：无。",
    ]),
  ).toBe("not_a_report"));

test("a paper that studies reports, whatever it counts", () =>
  expect(
    reasonOf([
      "我国政府信息公开态势研究",
      "摘 要: [目的/意义]政府信息公开年度报告是政务公开的重要内容。[方法/过程]以各部门的364份政府信息公开年度报告为对象。",
      "关键词: 政府信息公开; 年度报告",
      "2016年，各部门主动公开政府信息34万条，收到政府信息公开申请3万件，政府信息公开态势良好。",
    ]),
  ).toBe("not_a_report"));

test.each([
  "白石大学学校办公室结合2020年信息公开工作实际情况，编制发布本报告。",
  "《本报告》依据2020年度各部门关于开展政府信息公开工作情况编制。",
])("a short report that says so: %s", (line) =>
  expect(reasonOf([line, "一、概述", "2020年，主动公开信息34条，工作有序。"])).toBeNull());

test("a whole report whose page is called an explanation, and one whose short sentences speak of explaining", () => {
  const body = ["二、主动公开情况", "主动公开政府信息25条。", "三、依申请公开情况", "收到政府信息公开申请3件。"];
  expect(
    reasonOf(["临河县药监局2011年信息公开年度报告解读", "形成县药监局2011年信息公开工作报告如下：", ...body]),
  ).toBeNull();
  expect(
    reasonOf(["2015年，我委认真落实条例。", "严格执行《省发改委政策解读工作规定》。信息公开有序。", ...body]),
  ).toBeNull();
  expect(reasonOf(["临河县2011年信息公开年度报告解读", "一、编制背景", ...body])).toBe("notice");
});

test("a short report that says who made it", () =>
  expect(
    reasonOf([
      "本报告由鹤山市水务局编制的2012年度政府信息公开年度报告。",
      "一 概 述",
      "2012年，主动公开信息34条，工作有序。",
    ]),
  ).toBeNull());

test("a short report that tells of its work by 现对 … 报告如下", () =>
  expect(
    reasonOf([
      "按照上级文件要求，现对我街2010年度政府信息公开工作报告如下，请审阅。",
      "一、工作概述",
      "柳河街道办事处内设7个科室。",
      "二、主动公开政府信息的情况",
      "2010年我街政府信息公开的数量有31件。",
    ]),
  ).toBeNull());
