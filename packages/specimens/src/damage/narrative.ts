import type { Edition } from "@gongkai/contracts";
import { chineseNumeral } from "../prose/chinese-numeral.js";
import { type Section, topic } from "../prose/outline.js";
import { openings } from "../prose/sentences/preface.js";
import type { Damage } from "./damage.js";

const onlyProse = { editions: ["2008"] as readonly Edition[], tables: false };

/** A report of edition 2008 whose sections hold these sentences, one paragraph each, all of them that fit. */
function outlineOf(sections: Readonly<Record<string, readonly (readonly string[])[]>>): readonly Section[] {
  return [
    { headings: ["概述"], paragraphs: [[topic(1, openings)]] },
    ...Object.entries(sections).map(([heading, paragraphs]) => ({
      headings: [heading],
      paragraphs: paragraphs.map((sentences) => [topic(1, sentences)]),
    })),
  ];
}

const disclosed = "主动公开政府信息情况";
const applied = "依申请公开政府信息情况";
const disputed = "行政复议、行政诉讼情况";
const paid = "收费情况";
const organised = "组织机构和培训情况";
const asked = "咨询处理情况";

const negation = outlineOf({
  [applied]: [
    [
      "{year}年，{we}没有接到公民、法人和其他组织要求公开政府信息的申请。{0:applications.received}",
      "本年度无人向{we}提出政府信息公开申请。{0:applications.received}",
      "{year}年度未接到政府信息公开申请，也没有不予公开的情况。{0:applications.received}{opt:applications.outcome.denied}",
      "{we}全年未受理过政府信息公开申请。{0:applications.received}",
      "截至{year}年12月31日，{we}尚未收到政府信息公开申请。{0:applications.received}",
      "{year}年，{we}收到政府信息公开申请数为零。{0:applications.received}",
    ],
  ],
  [disputed]: [
    [
      "{year}年，{we}既没有因政府信息公开被申请行政复议，也没有被提起行政诉讼。{0:reconsideration.total,litigation.total}",
      "{we}在{year}年未涉及政府信息公开的行政复议和行政诉讼。{0:reconsideration.total,litigation.total}",
      "{year}年度行政复议、行政诉讼均为零。{0:reconsideration.total,litigation.total}",
      "因政府信息公开引发的行政复议、行政诉讼，{year}年均未发生。{0:reconsideration.total,litigation.total}",
      "{year}年，{we}政府信息公开工作中无行政复议案件，无行政诉讼案件。{0:reconsideration.total,litigation.total}",
    ],
    [
      "没有接到对政府信息公开工作的投诉。{0:complaints.total}",
      "全年无政府信息公开方面的举报投诉。{0:complaints.total}",
    ],
  ],
  [paid]: [
    [
      "{year}年，{we}没有发生任何收费行为。{0:applications.fees_charged}",
      "{we}对申请人一律免费，未收取检索费、复制费和邮寄费。{0:applications.fees_charged}",
      "{year}年度无收费。{0:applications.fees_charged}",
      "本年度不存在政府信息公开收费及减免情况。{0:applications.fees_charged}",
      "{we}从未因公开政府信息收取费用。{0:applications.fees_charged}",
    ],
  ],
});

const approximation = outlineOf({
  [disclosed]: [
    [
      "{year}年，{we}主动公开政府信息{~disclosure.total}余条。",
      "全年主动公开政府信息近{~disclosure.total}条。",
      "{year}年{we}公开政府信息{~disclosure.total}多条，内容更加全面。",
      "{year}年，{we}主动公开政府信息约{~disclosure.total}条。",
      "全年主动公开各类政府信息达{~disclosure.total}条以上。",
    ],
    ["政府信息公开专栏访问量达{~visits.website}余人次。", "{year}年政府信息公开专栏点击量近{~visits.website}次。"],
  ],
  [asked]: [
    ["全年接受电话咨询{~inquiries.phone}余人次。", "{year}年，{we}受理电话咨询约{~inquiries.phone}人次。"],
    ["现场接待咨询{~inquiries.onsite}多人次。", "现场咨询近{~inquiries.onsite}人次。"],
    [
      "{year}年查阅点接待公众查询{~visits.reading_points}余人次。",
      "查阅点全年接待查询约{~visits.reading_points}人次。",
    ],
  ],
});

const coordination = outlineOf({
  [disclosed]: [
    [
      "{year}年，{we}主动公开政府信息{disclosure.total}条，{list:channels}。",
      "全年主动公开政府信息{disclosure.total}条（{list:channels}）。",
      "{year}年主动公开政府信息{disclosure.total}条，包括：{list:channels}。",
    ],
    ["从类别看，{categories}。", "{year}年公开的信息分为：{categories}。"],
  ],
  [applied]: [
    [
      "{year}年收到政府信息公开申请{applications.received}件，其中：{list:received}，均已按规定处理。",
      "{year}年，{we}受理政府信息公开申请{applications.received}件（{list:received}）。",
      "{year}年，{we}收到申请{applications.received}件，分别为{list:received}。",
      "{year}年收到申请{applications.received}件，当面申请、网络申请、信函申请分别为{applications.received.in_person}件、{applications.received.online}件和{applications.received.letter}件。",
    ],
    [
      "答复{applications.outcome.total}件：{list:outcomes}。",
      "答复申请{applications.outcome.total}件（{list:outcomes}）。",
    ],
  ],
  [asked]: [["{year}年{list:inquiries}。", "咨询方式包括：{list:inquiries}。"]],
});

const multipliers = outlineOf({
  [disclosed]: [
    ["{year}年，{we}主动公开政府信息{wan:disclosure.total}条。", "全年公开政府信息{wan:disclosure.total}条。"],
    ["{year}年，政府信息公开专栏访问量{wan:visits.website}人次。", "信息公开专栏全年点击量为{wan:visits.website}次。"],
  ],
  [asked]: [["全年受理电话咨询{wan:inquiries.phone}人次。"]],
  [paid]: [
    [
      "{year}年安排政府信息公开专项经费{yuan:institution.budget}元。",
      "投入政府信息公开专项经费{institution.budget}万元。",
    ],
    ["全年收取信息处理费{yuan:applications.fees_charged}元。", "{year}年未收取费用。{0:applications.fees_charged}"],
  ],
});

const dense = outlineOf({
  [organised]: [
    [
      "{year}年召开政府信息公开工作会议{training.meetings}次，举办培训班{training.courses}期，培训{training.trainees}人次，配备专职人员{institution.staff.full_time}人、兼职人员{institution.staff.part_time}人。",
      "{we}设立政府信息公开查阅点{institution.reading_points}个，配备兼职人员{institution.staff.part_time}名，召开专题会议{training.meetings}次，安排专项经费{institution.budget}万元。",
      "全年举办培训班{training.courses}期、培训{training.trainees}人次，现有从事政府信息公开工作人员{institution.staff}人，其中专职{institution.staff.full_time}人、兼职{institution.staff.part_time}人，查阅点{institution.reading_points}个。",
    ],
  ],
  [applied]: [
    [
      "{year}年收到政府信息公开申请{applications.received}件，办结{applications.closed}件，其中{list:outcomes}。",
      "{we}{year}年受理政府信息公开申请{applications.received}件，答复{applications.outcome.total}件，同意公开{applications.outcome.granted}件，未收取费用，没有发生行政复议和行政诉讼。{0:applications.fees_charged,reconsideration.total,litigation.total}",
    ],
  ],
  [asked]: [
    [
      "{year}年接待现场咨询{inquiries.onsite}人次，受理电话咨询{inquiries.phone}人次、网上咨询{inquiries.online}人次，领导信箱收到信件{mailbox.received}件、回复{mailbox.answered}件。",
    ],
  ],
});

const comparison = outlineOf({
  [disclosed]: [
    [
      "{year}年，{we}主动公开政府信息{disclosure.total}条，比{last}年多公开{n:3-90}条。",
      "{year}年主动公开政府信息{disclosure.total}条，{last}年为{n:40-900}条。",
      "全年主动公开政府信息{disclosure.total}条，同比增长{p:1-40}%，增幅较上年提高{p:1-9}个百分点。",
      "{year}年{we}主动公开政府信息{disclosure.total}条，与上年的{n:40-900}条基本持平。",
      "{year}年主动公开政府信息{disclosure.total}条（上年同期{n:40-900}条）。",
    ],
  ],
  [applied]: [
    [
      "{year}年收到政府信息公开申请{applications.received}件，较上年减少{n:1-20}件，下降{p:1-40}%。",
      "{year}年，{we}收到政府信息公开申请{applications.received}件，去年同期为{n:1-60}件。",
      "{year}年受理政府信息公开申请{applications.received}件，比上年的{n:1-60}件有所变化。",
    ],
  ],
  [organised]: [
    ["{year}年举办培训班{training.courses}期，比上年多{n:1-3}期，培训{training.trainees}人次。"],
    ["全年召开政府信息公开工作会议{training.meetings}次，上年为{n:1-5}次。"],
  ],
});

const scope = outlineOf({
  [disclosed]: [
    [
      "{year}年，{we}主动公开政府信息{disclosure.total}条，其中办公室公开{n:3-30}条。",
      "{year}年{all}主动公开政府信息{disclosure.total}条，最多的一个单位公开{n:10-90}条，最少的公开{n:1-9}条。",
      "{year}年，{we}主动公开政府信息{disclosure.total}条，计划{next}年不少于{n:100-900}条。",
    ],
    ["政府门户网站全年总访问量达{n:200-900}万人次。", "网站全年更新各类新闻{n:200-900}篇，不计入政府信息公开数量。"],
  ],
  [applied]: [
    [
      "{year}年，{we}收到政府信息公开申请{applications.received}件，其中同一申请人提出{n:2-9}件。",
      "{year}年收到政府信息公开申请{applications.received}件，平均办理时限{n:3-12}个工作日。",
    ],
    ["答复申请{applications.outcome.total}件，答复率为100%。"],
  ],
});

const percentages = outlineOf({
  [disclosed]: [
    [
      "{year}年，{we}主动公开政府信息{disclosure.total}条，其中政府网站公开{disclosure.channel.website}条，占{p:40-90}%。",
      "{year}年主动公开政府信息{disclosure.total}条，其中政府网站公开{disclosure.channel.website}条，占总数的{p:40-90}%；其他方式公开{disclosure.channel.other}条，占{p:1-30}%。",
    ],
    ["{year}年主动公开信息的全文电子化率为{disclosure.full_text_electronic_rate}%。"],
  ],
  [applied]: [
    [
      "{year}年收到政府信息公开申请{applications.received}件，其中网络申请{applications.received.online}件，占{p:10-90}%。",
      "{year}年收到政府信息公开申请{applications.received}件，其中当面申请{applications.received.in_person}件，占{p:10-90}%；信函申请{applications.received.letter}件，占{p:1-50}%。",
    ],
    ["答复申请{applications.outcome.total}件，其中同意公开{applications.outcome.granted}件，占{p:10-90}%。"],
  ],
});

const spanning = outlineOf({
  [disclosed]: [
    [
      "{year}年，{we}主动公开政府信息{disclosure.total}条。其中，政府网站公开{disclosure.channel.website}条。其他方式公开{disclosure.channel.other}条。",
    ],
    ["截至{year}年底，累计主动公开政府信息{disclosure.total@cumulative}条。{year}年新增{disclosure.total}条。"],
  ],
  [applied]: [
    [
      "{year}年，{we}共收到政府信息公开申请{applications.received}件。其中，{list:received}。",
      "{year}年{we}收到政府信息公开申请{applications.received}件。从方式看，{list:received}。从结果看，{list:outcomes}。",
    ],
    ["上述申请均已答复。其中{list:outcomes}。"],
  ],
});

const plain = outlineOf({
  [disclosed]: [
    ["{year}年，{we}主动公开政府信息{disclosure.total}条。"],
    ["公开规范性文件{disclosure.normative_documents}件。"],
  ],
  [applied]: [
    ["{year}年，{we}共收到政府信息公开申请{applications.received}件，其中{list:received}。"],
    ["答复申请{applications.outcome.total}件，其中{list:outcomes}。"],
  ],
  [organised]: [
    ["全年召开政府信息公开工作会议{training.meetings}次，举办培训班{training.courses}期。"],
    ["{we}有政府信息公开专职人员{institution.staff.full_time}人，兼职人员{institution.staff.part_time}人。"],
    ["设置政府信息公开查阅点{institution.reading_points}个。"],
  ],
});

export const narrativeDamages: readonly Damage[] = [
  {
    name: "negation",
    about: "sentences that say in many ways that there was none",
    needs: onlyProse,
    outline: negation,
  },
  { name: "approximation", about: "近, 约, 余, 多, 以上", needs: onlyProse, outline: approximation },
  { name: "coordination", about: "lists after one subject, also with 分别为", needs: onlyProse, outline: coordination },
  { name: "multipliers", about: "万 behind a number, and yuan for 万元", needs: onlyProse, outline: multipliers },
  { name: "dense-sentences", about: "many facts in one sentence", needs: onlyProse, outline: dense },
  {
    name: "comparison",
    about: "last year's numbers and differences beside this year's",
    needs: onlyProse,
    outline: comparison,
  },
  {
    name: "foreign-numbers",
    about: "numbers of parts, plans and portals beside the office's own",
    needs: onlyProse,
    outline: scope,
  },
  { name: "percentages", about: "shares behind the numbers", needs: onlyProse, outline: percentages },
  {
    name: "facts-across-sentences",
    about: "parts in other sentences than their total",
    needs: onlyProse,
    outline: spanning,
  },
  {
    name: "chinese-numerals",
    about: "Chinese numerals in sentences: 一百一十八条, 两次",
    needs: onlyProse,
    outline: plain,
    write: () => chineseNumeral,
  },
];
