import type { ReportFacts } from "../facts/report-facts.js";
import type { Random } from "../random.js";
import { label, type Row, type Table } from "./draft.js";
import { type NumberStyle, valueCell } from "./number-style.js";

/** A line of the form: label, unit, indicator; a heading has only a label. */
type Line = readonly [label: string, unit?: string, indicator?: string];

const disputes = (group: string, name: string): Line[] => [
  [`${group}`, "件", `${name}.total`],
  [
    name === "litigation" ? "（一）维持具体行政行为或者驳回原告诉讼请求数" : "（一）维持具体行政行为数",
    "件",
    `${name}.upheld`,
  ],
  [name === "complaints" ? "（二）被纠错数" : "（二）被依法纠错数", "件", `${name}.corrected`],
  ["（三）其他情形数", "件", `${name}.other`],
];

/** The national form of edition 2014, line by line. Bracketed notes stand behind `#` and are left out by some offices. */
const form: readonly Line[] = [
  ["一、主动公开情况"],
  ["（一）主动公开政府信息数#（不同渠道和方式公开相同信息计1条）", "条", "disclosure.total"],
  ["其中：主动公开规范性文件数", "条", "disclosure.normative_documents"],
  ["制发规范性文件总数", "件", "disclosure.normative_documents_issued"],
  ["（二）通过不同渠道和方式公开政府信息的情况"],
  ["1.政府公报公开政府信息数", "条", "disclosure.channel.gazette"],
  ["2.政府网站公开政府信息数", "条", "disclosure.channel.website"],
  ["3.政务微博公开政府信息数", "条", "disclosure.channel.weibo"],
  ["4.政务微信公开政府信息数", "条", "disclosure.channel.wechat"],
  ["5.其他方式公开政府信息数", "条", "disclosure.channel.other"],
  ["二、回应解读情况"],
  ["（一）回应公众关注热点或重大舆情数#（不同方式回应同一热点或舆情计1次）", "次", "response.total"],
  ["（二）通过不同渠道和方式回应解读的情况"],
  ["1.参加或举办新闻发布会总次数", "次", "response.press_conferences"],
  ["其中：主要负责同志参加新闻发布会次数", "次", "response.press_conferences_by_leaders"],
  ["2.政府网站在线访谈次数", "次", "response.online_interviews"],
  ["其中：主要负责同志参加政府网站在线访谈次数", "次", "response.online_interviews_by_leaders"],
  ["3.政策解读稿件发布数", "篇", "response.policy_interpretations"],
  ["4.微博微信回应事件数", "次", "response.social_media"],
  ["5.其他方式回应事件数", "次", "response.other"],
  ["三、依申请公开情况"],
  ["（一）收到申请数", "件", "applications.received"],
  ["1.当面申请数", "件", "applications.received.in_person"],
  ["2.传真申请数", "件", "applications.received.fax"],
  ["3.网络申请数", "件", "applications.received.online"],
  ["4.信函申请数", "件", "applications.received.letter"],
  ["（二）申请办结数", "件", "applications.closed"],
  ["1.按时办结数", "件", "applications.closed.on_time"],
  ["2.延期办结数", "件", "applications.closed.extended"],
  ["（三）申请答复数", "件", "applications.outcome.total"],
  ["1.属于已主动公开范围数", "件", "applications.outcome.already_public"],
  ["2.同意公开答复数", "件", "applications.outcome.granted"],
  ["3.同意部分公开答复数", "件", "applications.outcome.partially_granted"],
  ["4.不同意公开答复数", "件", "applications.outcome.denied"],
  ["其中：涉及国家秘密", "件", "applications.outcome.denied.state_secret"],
  ["涉及商业秘密", "件", "applications.outcome.denied.trade_secret"],
  ["涉及个人隐私", "件", "applications.outcome.denied.privacy"],
  ["危及国家安全、公共安全、经济安全和社会稳定", "件", "applications.outcome.denied.security_stability"],
  ["不是《条例》所指政府信息", "件", "applications.outcome.denied.not_government_information"],
  ["法律法规规定的其他情形", "件", "applications.outcome.denied.other_laws"],
  ["5.不属于本行政机关公开数", "件", "applications.outcome.not_this_agency"],
  ["6.申请信息不存在数", "件", "applications.outcome.nonexistent"],
  ["7.告知作出更改补充数", "件", "applications.outcome.asked_to_amend"],
  ["8.告知通过其他途径办理数", "件", "applications.outcome.redirected"],
  ...disputes("四、行政复议数量", "reconsideration"),
  ...disputes("五、行政诉讼数量", "litigation"),
  ...disputes("六、被举报投诉数量", "complaints"),
  ["七、向图书馆、档案馆等查阅场所报送信息数", "条", "archives.deliveries"],
  ["（一）纸质文件数", "条", "archives.deliveries.paper"],
  ["（二）电子文件数", "条", "archives.deliveries.electronic"],
  ["八、依申请公开信息收取的费用", "万元", "applications.fees_charged"],
  ["九、机构建设和保障经费情况"],
  ["（一）政府信息公开工作专门机构数", "个", "institution.dedicated_bodies"],
  ["（二）设置政府信息公开查阅点数", "个", "institution.reading_points"],
  ["（三）从事政府信息公开工作人员数", "人", "institution.staff"],
  ["1.专职人员数#（不包括政府公报及政府网站工作人员数）", "人", "institution.staff.full_time"],
  ["2.兼职人员数", "人", "institution.staff.part_time"],
  [
    "（四）政府信息公开专项经费#（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）",
    "万元",
    "institution.budget",
  ],
  ["十、政府信息公开会议和培训情况"],
  ["（一）召开政府信息公开工作会议或专题会议数", "次", "training.meetings"],
  ["（二）举办各类培训班数", "次", "training.courses"],
  ["（三）接受培训人员数", "人次", "training.trainees"],
];

/** The form's lines with numeral, name and note apart. */
const lines = form.map(([written, unit, indicator]) => {
  const [, numeral = "", name = "", note = ""] = /^(?:(\d)\.)?([^#]*)#?(.*)$/.exec(written) ?? [];
  return { numeral, name, note, unit, indicator };
});

/** The national 统计表: 统计指标, 单位, 统计数. */
export function statisticsTable(random: Random, { year }: ReportFacts, style: NumberStyle, reportYear: number): Table {
  const notes = random.chance(0.5);
  const mark = random.pick([".", "．", "、"]);
  const dash = random.pick(["——", "", "-------", "—"]);
  const rows: Row[] = [[label("统计指标"), label("单位"), label("统计数")]];
  for (const { numeral, name, note, unit, indicator } of lines) {
    const text = label((numeral === "" ? name : numeral + mark + name) + (notes ? note : ""));
    if (indicator === undefined) {
      rows.push([text, label(dash), label("")]);
      continue;
    }
    const value = year.get(indicator);
    rows.push([
      text,
      label(unit as string),
      valueCell(style, value, value === undefined ? null : { indicator, value }),
    ]);
  }
  return { kind: "statistics", caption: captionOf(random, reportYear), headerRows: 1, rows };
}

function captionOf(random: Random, year: number): string {
  return random.pick([
    `政府信息公开工作情况统计表（${year}年度）`,
    `${year}年度政府信息公开工作情况统计表`,
    `政府信息公开情况统计表（${year}年）`,
  ]);
}
