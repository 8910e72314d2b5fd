import { indicators } from "@gongkai/catalogue";
import { remembering } from "../remembering.js";

/** Topic of a row, by the numbered group of the form it stands in; settles labels that several groups share. */
export type Topic =
  | "disclosure"
  | "response"
  | "applications"
  | "reconsideration"
  | "litigation"
  | "complaints"
  | "archives"
  | "fees"
  | "institution"
  | "training"
  | "none";

/** What local forms write in place of the catalogue's labels and aliases. Keys are reduced as `labelKey` reduces. */
const localLabels: readonly (readonly [indicator: string, ...labels: string[]])[] = [
  [
    "disclosure.total",
    "主动公开政府信息数",
    "主动公开信息总数",
    "主动公开政府信息总条数",
    "主动公开信息数量",
    "公开政府信息数",
    "主动公开信息情况",
    "主动公开文件数",
  ],
  ["disclosure.normative_documents", "主动公开规范性文件数", "规范性文件", "公开规范性文件数", "主动公开规范性文件"],
  ["disclosure.normative_documents_issued", "制发规范性文件数", "制定规范性文件总数"],
  [
    "disclosure.channel.gazette",
    "政府公报",
    "政府公报公开数",
    "通过政府公报公开政府信息数",
    "政府公报",
    "公报公开",
    "政府公报公开信息数",
  ],
  [
    "disclosure.channel.website",
    "政府网站",
    "门户网站",
    "网站",
    "政府门户网站",
    "政府网站公开数",
    "网站公开",
    "网站公开政府信息数",
    "通过政府网站公开政府信息数",
    "政府网站公开信息数",
    "门户网站公开政府信息数",
    "政府门户网站公开",
    "网上公开",
    "网上公开数",
    "网络公开",
    "互联网公开",
  ],
  ["disclosure.channel.weibo", "政务微博", "微博公开", "政务微博公开信息数", "微博公开政府信息数"],
  ["disclosure.channel.wechat", "政务微信", "微信公开", "政务微信公开信息数", "微信公开政府信息数"],
  ["disclosure.channel.press_conference", "新闻发布会", "新闻发布会公开", "新闻发布会公开数"],
  [
    "disclosure.channel.reading_points",
    "查阅场所公开",
    "公共查阅点公开",
    "公共查阅场所公开",
    "查阅点公开",
    "行政服务中心、图书馆、档案馆等查阅场所公开",
    "档案馆、图书馆等查阅场所公开",
  ],
  [
    "disclosure.channel.other",
    "其他方式",
    "其他形式",
    "其他渠道",
    "其他",
    "其他方式公开",
    "其他形式公开",
    "其他途径公开",
    "其它方式公开",
  ],
  ["response.total", "回应公众关注热点或重大舆情", "回应社会关切"],
  [
    "response.press_conferences",
    "新闻发布会总次数",
    "举办新闻发布会总次数",
    "参加或举办新闻发布会次数",
    "举办新闻发布会次数",
  ],
  [
    "response.press_conferences_by_leaders",
    "主要负责同志参加新闻发布会",
    "主要负责人参加新闻发布会次数",
    "主要领导参加新闻发布会次数",
  ],
  ["response.online_interviews", "在线访谈次数", "政府网站在线访谈"],
  [
    "response.online_interviews_by_leaders",
    "主要负责同志参加在线访谈次数",
    "主要负责人参加政府网站在线访谈次数",
    "主要负责同志参加政府网站在线访谈",
  ],
  ["response.policy_interpretations", "政策解读稿件", "发布政策解读稿件数", "政策解读稿件发布"],
  ["response.social_media", "微博微信回应", "两微回应事件数"],
  ["response.other", "其他方式回应"],
  [
    "applications.received",
    "收到申请总数",
    "申请总数",
    "受理申请数",
    "收到信息公开申请数",
    "受理申请总数",
    "依申请公开政府信息申请数",
    "收到依申请公开申请数",
    "依申请公开信息数",
    "接受申请数",
    "收到政府信息公开申请总数",
    "政府信息公开申请数",
    "信息公开申请数",
  ],
  ["applications.received.in_person", "现场申请数", "当面申请", "现场申请", "当场申请数", "当面递交申请数", "窗口申请"],
  ["applications.received.fax", "传真申请"],
  [
    "applications.received.online",
    "网络申请",
    "网上申请",
    "网站申请数",
    "互联网申请数",
    "网上提交申请数",
    "在线申请数",
  ],
  ["applications.received.email", "电子邮件申请", "邮件申请", "电子邮箱申请"],
  ["applications.received.letter", "信函申请", "邮寄申请", "信件申请数", "书信申请", "书面申请数"],
  ["applications.received.other", "其他形式", "其他形式申请", "其他方式", "其他申请数", "其他途径申请数"],
  ["applications.closed", "办结数", "申请办结总数", "已办结数", "办结申请数"],
  ["applications.closed.on_time", "按时办结", "按期办结数"],
  ["applications.closed.extended", "延期办结"],
  [
    "applications.outcome.total",
    "申请答复",
    "答复总数",
    "答复数",
    "对申请的答复数",
    "对申请答复总数",
    "依申请公开答复总数",
    "答复申请数",
  ],
  [
    "applications.outcome.already_public",
    "属于主动公开范围数",
    "属于已主动公开范围",
    "属主动公开范围数",
    "已主动公开范围",
  ],
  ["applications.outcome.granted", "同意公开答复", "予以公开数", "公开答复数", "同意公开数", "全部公开"],
  ["applications.outcome.partially_granted", "同意部分公开答复", "部分公开数", "同意部分公开数"],
  ["applications.outcome.denied", "不同意公开答复", "不予公开数", "不同意公开数", "不予公开答复总数"],
  ["applications.outcome.denied.state_secret", "国家秘密", "涉及国家秘密数"],
  ["applications.outcome.denied.trade_secret", "商业秘密", "涉及商业秘密数"],
  ["applications.outcome.denied.privacy", "个人隐私", "涉及个人隐私数"],
  [
    "applications.outcome.denied.security_stability",
    "危及国家安全、公共安全、经济安全和社会稳定数",
    "三安全一稳定",
    "危及国家安全公共安全经济安全社会稳定",
  ],
  ["applications.outcome.denied.not_government_information", "非政府信息数", "不是政府信息数", "不属于政府信息"],
  [
    "applications.outcome.denied.other_laws",
    "法律法规规定的其它情形",
    "其他情形",
    "法律、法规规定的其他情形",
    "法律、法规规定不予公开的其他情形",
    "法律法规规定不予公开的其他情形",
  ],
  [
    "applications.outcome.not_this_agency",
    "不属于本行政机关公开",
    "非本机关政府信息数",
    "不属于本机关公开数",
    "非本行政机关政府信息数",
    "不属于本行政机关公开范围数",
  ],
  ["applications.outcome.nonexistent", "申请信息不存在", "信息不存在数", "政府信息不存在数", "申请的政府信息不存在数"],
  ["applications.outcome.no_information", "非政府信息、政府信息不存在、非本机关政府信息等答复数"],
  [
    "applications.outcome.asked_to_amend",
    "告知作出更改补充",
    "告知补正数",
    "申请内容不明确数",
    "申请内容不明确告知补正",
    "要求补正数",
  ],
  ["applications.outcome.redirected", "告知通过其他途径办理", "告知其他途径办理数"],
  [
    "applications.fees_charged",
    "依申请公开信息收取费用",
    "收取的费用",
    "收费金额",
    "收取检索、复制、邮寄等费用",
    "依申请公开政府信息收取的费用",
    "收费总额",
    "依申请提供政府信息收费",
  ],
  [
    "reconsideration.total",
    "行政复议",
    "行政复议总数",
    "行政复议案件数",
    "与政府信息公开工作相关的行政复议数",
    "涉及政府信息公开的行政复议数",
    "申请行政复议数",
    "有关政府信息公开的行政复议数",
    "因政府信息公开申请行政复议数",
  ],
  ["reconsideration.upheld", "维持具体行政行为数", "维持数", "复议维持数"],
  ["reconsideration.corrected", "被依法纠错数", "被纠错数", "纠错数", "撤销数"],
  ["reconsideration.other", "其他情形数", "其他情况数", "其他"],
  [
    "litigation.total",
    "行政诉讼",
    "行政诉讼总数",
    "行政诉讼案件数",
    "与政府信息公开工作相关的行政诉讼数",
    "涉及政府信息公开的行政诉讼数",
    "提起行政诉讼数",
    "有关政府信息公开的行政诉讼数",
    "因政府信息公开提起行政诉讼数",
  ],
  [
    "litigation.upheld",
    "维持具体行政行为或驳回原告诉讼请求数",
    "维持具体行政行为或者驳回原告诉讼请求",
    "维持具体行政行为数",
    "维持数",
    "驳回原告诉讼请求数",
  ],
  ["litigation.corrected", "被依法纠错数", "被纠错数", "纠错数", "撤销数"],
  ["litigation.other", "其他情形数", "其他情况数", "其他"],
  [
    "complaints.total",
    "举报投诉数量",
    "投诉举报数",
    "被举报投诉数",
    "举报投诉",
    "行政申诉数",
    "与政府信息公开工作相关的举报投诉数",
    "行政投诉数",
    "被投诉举报数量",
    "因政府信息公开被举报投诉数",
  ],
  ["complaints.upheld", "维持具体行政行为数", "维持数"],
  ["complaints.corrected", "被纠错数", "被依法纠错数", "纠错数"],
  ["complaints.other", "其他情形数", "其他情况数", "其他"],
  ["archives.deliveries", "向图书馆、档案馆等查阅场所报送信息", "向档案馆、图书馆等查阅场所报送信息数", "报送信息数"],
  ["archives.deliveries.paper", "纸质文件"],
  ["archives.deliveries.electronic", "电子文件"],
  ["institution.dedicated_bodies", "政府信息公开工作专门机构", "专门机构数", "信息公开工作专门机构数"],
  [
    "institution.reading_points",
    "设置政府信息公开查阅点",
    "政府信息公开查阅点数",
    "信息公开查阅点数",
    "查阅点数",
    "设立政府信息公开查阅点数",
  ],
  ["institution.staff", "从事政府信息公开工作人员", "工作人员数", "政府信息公开工作人员数", "从事信息公开工作人员数"],
  ["institution.staff.full_time", "专职人员", "专职工作人员数"],
  ["institution.staff.part_time", "兼职人员", "兼职工作人员数"],
  ["institution.budget", "政府信息公开专项经费", "专项经费", "信息公开专项经费", "工作经费"],
  [
    "training.meetings",
    "召开政府信息公开工作会议或专题会议",
    "召开会议数",
    "召开政府信息公开工作会议数",
    "召开信息公开工作会议或专题会议数",
    "专题会议数",
  ],
  ["training.courses", "举办各类培训班", "举办培训班数", "培训班数", "举办各类培训班次数", "举办政府信息公开培训班数"],
  ["training.trainees", "接受培训人员", "接受培训人次", "培训人数", "培训人次", "参加培训人数", "参训人员数"],
  [
    "visits.website",
    "网站专栏页面访问量",
    "专栏页面访问量",
    "网站访问量",
    "政府信息公开专栏访问量",
    "信息公开专栏点击量",
  ],
  [
    "visits.reading_points",
    "查阅点接待查询人次",
    "查阅点接待公众查询",
    "接待公众查询",
    "接待公众查询人次",
    "公共查阅点接待人次",
    "接待查询人次",
    "公共查阅室接待人数",
  ],
  ["inquiries.online", "网上咨询数", "网上咨询人次"],
  ["inquiries.onsite", "现场接待人次", "现场咨询数", "现场咨询人次", "当面咨询", "接受现场咨询"],
  ["inquiries.phone", "电话咨询数", "电话咨询人次", "咨询电话数"],
];

/**
 * A label in the form it is compared in: without numbering, 其中, bracketed remarks, punctuation, and the words 数, 数量,
 * 总数 at its end.
 */
export function labelKey(label: string): string {
  let key = label
    .replace(/[①-⑳*※]+$/, "")
    .replace(/\([^()]{3,}\)/g, "")
    .replace(/\((?:条|件|次|个|人|人次|篇|万元|元|份|项|%)\)/g, "");
  for (let before = ""; before !== key; ) {
    before = key;
    key = key.replace(
      /^(?:其中[::]?|[①-⑳]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、．)]|[一二三四五六七八九十]{1,3}[、.．]|[-—·:、.])/,
      "",
    );
  }
  key = key
    .replace(/[\s《》“”"'、,:()[\]]/g, "")
    .replace(/(?:总次数|总条数|总件数|总数量|总人数|总数|数量|次数|人数|条数|件数|数)$/, "");
  return key;
}

const byKey = buildIndex();

function buildIndex(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const add = (label: string, indicator: string) => {
    const key = labelKey(label);
    if (key === "") return;
    const known = index.get(key);
    if (known === undefined) index.set(key, [indicator]);
    else if (!known.includes(indicator)) known.push(indicator);
  };
  for (const indicator of indicators) {
    if (!indicator.editions.includes("2008") && !indicator.editions.includes("2014")) continue;
    if (indicator.code === "disclosure.category" || indicator.code === "applications.received.topic") continue;
    for (const label of [indicator.label.replace(/\((?:复议|诉讼)\)$|（(?:复议|诉讼)）$/, ""), ...indicator.aliases])
      add(label, indicator.code);
  }
  for (const [indicator, ...labels] of localLabels) for (const label of labels) add(label, indicator);
  return index;
}

const none: readonly string[] = [];

/** Indicators that a label may name; more than one where groups share it. */
export const indicatorsNamed: (label: string) => readonly string[] = remembering((label) => {
  const key = labelKey(label);
  return byKey.get(key) ?? (key.includes("?") ? namedDespiteLoss(key) : none);
});

/** No label of a form is longer. */
const longestLabel = 40;

/** A label some of whose characters were lost (传???申请): the indicators of all labels that fit what is left of it. */
function namedDespiteLoss(key: string): readonly string[] {
  const left = key.split(/\?+/);
  if (left.join("").length < 3 || key.length > longestLabel) return none;
  const pattern = new RegExp(`^${left.map((part) => part.replace(/[^\u4e00-\u9fa5\w]/g, "\\$&")).join(".{1,4}")}$`);
  const fitting = new Set<string>();
  for (const [label, indicators] of byKey) if (pattern.test(label)) for (const each of indicators) fitting.add(each);
  return [...fitting];
}

const topicOfPrefix: Readonly<Record<string, Topic>> = {
  disclosure: "disclosure",
  response: "response",
  applications: "applications",
  reconsideration: "reconsideration",
  litigation: "litigation",
  complaints: "complaints",
  archives: "archives",
  institution: "institution",
  training: "training",
};

const topicOfIndicator: ReadonlyMap<string, Topic> = new Map(
  indicators.map(({ code }) => [
    code,
    code === "applications.fees_charged" ? "fees" : (topicOfPrefix[code.slice(0, code.indexOf("."))] ?? "none"),
  ]),
);

/** The topic an indicator belongs to. */
export function topicOf(indicator: string): Topic {
  return topicOfIndicator.get(indicator) ?? "none";
}

const topicHeads: readonly (readonly [RegExp, Topic])[] = [
  [/行政诉讼|诉讼情况/, "litigation"],
  [/行政复议|复议情况/, "reconsideration"],
  [/举报|投诉|申诉/, "complaints"],
  [/回应解读|解读回应/, "response"],
  [/机构建设|保障经费/, "institution"],
  [/会议和培训|培训情况/, "training"],
  [/报送信息/, "archives"],
  [/收取的?费用|收费/, "fees"],
  [/依申请公开|申请办理|申请情况/, "applications"],
  [/主动公开/, "disclosure"],
];

/** The topic that a group's head opens, or null. */
export const topicOfHead: (label: string) => Topic | null = remembering(
  (label) => topicHeads.find(([pattern]) => pattern.test(label))?.[1] ?? null,
);
