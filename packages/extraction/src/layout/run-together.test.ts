import { describe, expect, it } from "vitest";
import { rowsOf, statistics, values } from "../../../../test/documents/table-rows.js";
import { normalize } from "../normalize/normalize.js";
import { readDisclosure } from "../tables/disclosure.js";
import { readLegal } from "../tables/legal.js";
import { readMatrix } from "../tables/matrix.js";
import { readStatistics } from "../tables/statistics.js";
import { layOut } from "./layout.js";

const disclosure =
  "二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件7 2 31第二十条第（五）项信息内容本年处理决定数量行政许可518第二十条第（六）项信息内容本年处理决定数量行政处罚64行政强制0第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费20.45";
const applications =
  "三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他一、本年新收政府信息公开申请数量20300 0023二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开19300 0022（二）部分公开（区分处理的，只计这一情形，不计其他情形）0000000（三）不予公开1.属于国家秘密10000012.其他法律行政法规禁止公开00000003.危及“三安全一稳定”0000000（六）其他处理1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请00000003.其他0000000（七）总计203000023四、结转下年度继续办理0000000";
const legal =
  "四、政府信息公开行政复议、行政诉讼情况行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计201030000010012";
const form = `云台市水利局2023年政府信息公开工作年度报告。一、总体情况2023年平稳。${disclosure}${applications}${legal}五、存在的主要问题及改进情况还有差距，培训3次。`;

describe("a form on one line whose cells nothing parts", () => {
  const rows = rowsOf(form);

  it("gives what its labels, its columns and its sums fix", () => {
    expect(values(readDisclosure(rows))).toEqual(
      ["rules.issued=0", "rules.repealed=0", "rules.in_force=0"].concat(
        ["normative.issued=7", "normative.repealed=2", "normative.in_force=31"],
        ["licensing.decisions=518", "penalties.decisions=64", "coercion.decisions=0", "charges.amount=20.45"],
      ),
    );
    const found = values(readMatrix(rows));
    expect(found).toHaveLength(77);
    expect(found).toEqual(
      expect.arrayContaining([
        "applications.received@natural_person=20",
        "applications.received=23",
        "applications.outcome.granted@business=3",
        "applications.outcome.denied.state_secret@natural_person=1",
        "applications.outcome.other.other=0",
        "applications.outcome.total=23",
        "applications.carried_out=0",
      ]),
    );
    expect(values(readLegal(rows))).toEqual(
      expect.arrayContaining([
        "reconsideration.upheld=2",
        "reconsideration.total=3",
        "litigation.after_reconsideration.total=2",
      ]),
    );
  });

  it("is read behind a sentence whose bracket nobody closed", () => {
    const open = form.replace("一、总体情况", "如有疑问，请与局办公室联系（电话：87654321。一、总体情况");
    expect(values(readDisclosure(rowsOf(open)))).toEqual(values(readDisclosure(rows)));
  });

  it("leaves the sentences around it whole", () => {
    const normal = normalize(form);
    const lines = layOut(normal, []).lines.map(({ start, end }) => normal.text.slice(start, end));
    expect(lines.slice(0, 4)).toEqual([
      "云台市水利局2023年政府信息公开工作年度报告。",
      "一、总体情况",
      "2023年平稳。",
      "二、主动公开政府信息情况",
    ]);
    expect(lines).toContain("三、收到和处理政府信息公开申请情况");
    expect(lines).toContain("2.其他法律行政法规禁止公开0000000");
    expect(lines.slice(-2)).toEqual(["五、存在的主要问题及改进情况", "还有差距,培训3次。"]);
  });

  const local =
    "附表指标名称计量单位2012年度历年累计主动公开信息数条3701904其中：1.网站公开条728受理依申请公开信息总数条07其中：1.当面申请数条002.信函申请数条136.其它形式申请数条00对申请的答复数条07行政复议数件00";

  it("is read from its first row on where one year heads its only column", () => {
    const one =
      "附表指标名称计量单位2012年度主动公开信息数条111其中：1.网站公开条101 2.政府公报公开条0受理依申请公开信息总数条0其中：1.当面申请数条0 2.传真申请数条0对申请的答复数条0行政复议数条0";
    expect(statistics(readStatistics(rowsOf(one), 2012)).slice(0, 2)).toEqual(
      statistics(
        readStatistics(rowsOf("指标名称\t计量单位\t2012年度\n主动公开信息数\t条\t111\n网站公开\t条\t101"), 2012),
      ),
    );
  });

  it.each([
    "年末统计",
    "数量",
    "统计数",
    "全年数量",
    "合计",
    "本年数",
    "本年度",
    "数值",
    "2012年",
    "2012 年度",
    "2012年数",
    " 数量 ",
  ])("is read from its first row on behind the head of one column: %s", (head) => {
    const one = `附表指标名称计量单位${head}主动公开信息数条86其中：1.网站公开条7 2.政府公报公开条0受理依申请公开信息总数条4其中：1.当面申请数条4 2.传真申请数条0对申请的答复数条4行政复议数件0`;
    expect(statistics(readStatistics(rowsOf(one), 2012)).slice(0, 3)).toEqual([
      "disclosure.total:year=86条",
      "disclosure.channel.website:year=7条",
      "disclosure.channel.gazette:year=0条",
    ]);
  });

  it.each([
    ["历年累计数本年度数", "cumulative", "year"],
    ["历年累计2012年", "cumulative", "year"],
    ["2012年历年累计", "year", "cumulative"],
    ["2012 年 历年累计数", "year", "cumulative"],
    ["2012年2011年", "year", "previous_year"],
    ["本年度上年度", "year", "previous_year"],
    ["本期数累计数", "year", "cumulative"],
    ["2012年度数据历年累计数据", "year", "cumulative"],
  ])("is read from its first row on behind the heads of two: %s", (heads, first, second) => {
    for (const names of ["指标名称单位", "指 标 名 称单 位", "统计项目计量单位", "项目名称单位"]) {
      const two = `附表${names}${heads}行政复议数件00行政诉讼数件00举报投诉数件00政府公报公开数条00当面申请数件00传真申请数件00网上申请数件00信函申请数件00`;
      expect(statistics(readStatistics(rowsOf(two), 2012)).slice(0, 2)).toEqual([
        `reconsideration.total:${first}=0件`,
        `reconsideration.total:${second}=0件`,
      ]);
    }
  });

  it("is read with two columns where what is cumulative is no less", () => {
    expect(statistics(readStatistics(rowsOf(local), 2012))).toEqual(
      [
        ["disclosure.channel.website", 7, 28, "条"],
        ["applications.received", 0, 7, "条"],
        ["applications.received.in_person", 0, 0, "条"],
        ["applications.received.letter", 1, 3, "条"],
        ["applications.received.other", 0, 0, "条"],
        ["applications.outcome.total", 0, 7, "条"],
        ["reconsideration.total", 0, 0, "件"],
      ].flatMap(([name, year, cumulative, unit]) => [
        `${name}:year=${year}${unit}`,
        `${name}:cumulative=${cumulative}${unit}`,
      ]),
    );
  });

  it("is read where blanks stand within its heads", () => {
    const spaced = local
      .replace("指标名称计量单位2012年度", "指 标 名 称单 位2012年度")
      .replace("3701904", " 370 1904");
    expect(statistics(readStatistics(rowsOf(spaced), 2012))).toEqual(
      ["disclosure.total:year=370条", "disclosure.total:cumulative=1904条"].concat(
        statistics(readStatistics(rowsOf(local), 2012)),
      ),
    );
  });

  it("is read with the one column of the national form", () => {
    const national =
      "统计指标单位统计数一、主动公开情况————（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）条340其中：主动公开规范性文件数条12（二）通过不同渠道和方式公开政府信息的情况——1.政府公报公开政府信息数条0二、回应解读情况——（一）回应公众关注热点或重大舆情数次3";
    expect(statistics(readStatistics(rowsOf(national), 2016))).toEqual([
      "disclosure.total:year=340条",
      "disclosure.normative_documents:year=12条",
      "disclosure.channel.gazette:year=0条",
      "response.total:year=3次",
    ]);
  });

  it.each([
    ["heads whose letters are parted", "统 计 指 标单位统计数 "],
    ["a head that lost its first word", "指 标单位统计数 "],
    ["numbers that say their unit again", "统计指标单位统计数 ", "条"],
    ["a bar in the page's foot", "统计指标单位统计数 ", "", " 主办 | 触屏版 | 电脑版"],
  ])("is read with %s", (_, head, unit = "", foot = "") => {
    const text = `${head}一、主动公开情况—— （一）主动公开政府信息数条340${unit} 其中：主动公开规范性文件数条12${unit} 制发规范性文件总数件1 （二）通过不同渠道和方式公开政府信息的情况—— 1．政府公报公开政府信息数条0 2．政府网站公开政府信息数条331${unit} 3．政务微博公开政府信息数条4 4．政务微信公开政府信息数条5 5．其他方式公开政府信息数条6 二、回应解读情况—— （一）回应公众关注热点或重大舆情数次3 三、依申请公开情况—— （一）收到申请数件2 （二）申请办结数件2${foot}`;
    const found = statistics(readStatistics(rowsOf(text), 2016));
    expect(found).toHaveLength(11);
    expect(found).toContain("disclosure.normative_documents:year=12条");
    expect(found).toContain("disclosure.channel.website:year=331条");
  });

  it("is read with its units in brackets", () => {
    const text =
      "类别统计指标数量 主动公开情况主动公开政府信息数（条）340 其中：主动公开规范性文件数（条）12 制发规范性文件总数（件）1 申请答复数（件）9 其中：涉及国家秘密（件）2 危及国家安全、公共安全、经济安全和社会稳定（件）1 接受培训人员数（人次）1806";
    expect(statistics(readStatistics(rowsOf(text), 2016))).toEqual([
      "disclosure.total:year=340条",
      "disclosure.normative_documents:year=12条",
      "disclosure.normative_documents_issued:year=1件",
      "applications.outcome.total:year=9件",
      "applications.outcome.denied.state_secret:year=2件",
      "applications.outcome.denied.security_stability:year=1件",
      "training.trainees:year=1806人次",
    ]);
  });

  it("is read with heads of groups that run into their rows", () => {
    const groups =
      "指标名称单位数量（一）主动公开情况主动公开信息数条36其中：1.网站公开数条30（二）依申请公开情况收到申请总数件2（三）行政复议情况行政复议数件1（四）行政诉讼情况行政诉讼数件0（五）举报投诉情况举报投诉数件4";
    expect(statistics(readStatistics(rowsOf(groups), 2014))).toEqual([
      "disclosure.total:year=36条",
      "disclosure.channel.website:year=30条",
      "applications.received:year=2件",
      "reconsideration.total:year=1件",
      "litigation.total:year=0件",
      "complaints.total:year=4件",
    ]);
  });

  it("has the columns that its one head names", () => {
    const local =
      "指标名称单位历年累计数本年度数 主动公开信息数条2416938 其中：主动公开规范性文件数条4112 收到申请数件2923 其中：当面申请数件156 传真申请数件00 行政复议数件10 举报投诉数件20";
    expect(statistics(readStatistics(rowsOf(local), 2010))).toEqual([
      "applications.received.in_person:cumulative=15件",
      "applications.received.in_person:year=6件",
      "applications.received.fax:cumulative=0件",
      "applications.received.fax:year=0件",
      "reconsideration.total:cumulative=1件",
      "reconsideration.total:year=0件",
      "complaints.total:cumulative=2件",
      "complaints.total:year=0件",
    ]);
  });

  it.each([
    ["prose", `${"本机关公开信息，信息内容真实，".repeat(10)}收到申请3件，答复2件，培训1次`],
    ["a table of bars", `|${disclosure.replaceAll("第二十条", "|第二十条")}|`],
    ["a short line", "信息内容本年处理决定数量行政许可518行政处罚64行政强制0"],
  ])("is none of %s", (_, text) => {
    const normal = normalize(text);
    expect(layOut(normal, []).lines).toHaveLength(1);
  });
});
