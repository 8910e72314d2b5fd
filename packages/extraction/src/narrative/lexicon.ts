import type { Applicant } from "@gongkai/contracts";
import { wayBehind, waysToApply } from "./ways.js";

/**
 * What sentences call each indicator. An entry says: in front of a number with one of these units (`before`, matched at the
 * end of the subject) or right behind it (`after`) stand these words. Adding an indicator or a wording is adding a line.
 *
 * `key`: a word the subject must hold, so that the pattern need not run on every phrase. `within`: the topic that the
 * sentence or its section must be about; without it the words speak for themselves.
 */
export interface Entry {
  readonly indicator: string;
  /** Whose applications the number counts; default: all. */
  readonly applicant?: Applicant;
  readonly units: string;
  readonly key?: string;
  readonly before?: string;
  readonly after?: string;
  readonly within?: Topic;
  /** Where the phrase holds this, the entry does not apply. */
  readonly not?: string;
  /** The number must follow a fact of this indicator with nothing between but punctuation: 培训2期、127人次. */
  readonly follows?: string;
  /** Taken only where the document states the indicator in no stronger words. */
  readonly weak?: boolean;
}

/** What a sentence or section is about. */
export type Topic =
  | "disclosure"
  | "response"
  | "applications"
  | "reconsideration"
  | "litigation"
  | "complaints"
  | "fees"
  | "institution"
  | "training"
  | "inquiries"
  | "mailbox"
  | "archives"
  | "press"
  | "gazette"
  | "normative"
  | "applicants"
  | "answers"
  | "decisions"
  | "interview"
  | "none";

const documents = "条 件 篇 份 个 则 项 次 条次 余";
const requests = "件 份 宗 条 起 例 项 个 次 人次 余";
const cases = "件 起 宗 例 次 项 个";
const times = "次 场 期 个 场次 轮 届 班次";
const people = "人 名 位 人次";
const money = "元 万元 亿元";

const kinds =
  "(?:各类|各种|各项|本(?:单位|部门|机关|局|委|办|镇|乡)(?=政府|政务|信息)|各级|全部|全年|当年|新增|本年度?|20\\d\\d年度?|年度|的|了)*";
const info = `${kinds}(?:政府|政务)?(?:公开)?(?:信息|文件|内容|简报|消息)*`;
const publish = `(?:主动)?(?:及时)?(?:[、和并]?(?:公开|发布|公示|刊登|刊载|刊发|登载|上传|上载|公布|推送|更新|编发|发送|转发|采集|修订|发(?=了|$)))*(?:了)?${info}`;
/** 公开通知公告、政策法规等信息 */
const suchAs =
  "(?:[^,、和及与][^,]{1,47}等(?:各类|方面|主动公开|的)*(?:(?:政府|政务)?信息|内容|(?:政务|工作)动态)|(?<=公开|发布|公布|更新|推送)[^,、]{2,12}、[^,]{2,30}等)?";
const lodged =
  "(?:形式|方式|渠道|途径|平台|系统)?(?:递交|提交|提出|受理|收到|依申请公开|申请[表件]?|请求|方式|办理|的|政府信息公开|信息公开)*";
/** 发布各类水务信息: of the trade the office is in. */
const ofOwnTrade = "(?:[\\u4e00-\\u9fa5]{2}信息|(?:政务|工作|新闻)动态)?";
/** Of several channels named together none is the one. */
const withAnother =
  "(?:网站?|微信|微博|公众号|公报|栏|报|刊|平台|屏|电视台?|广播|大厅|窗口)(?:、|和|及|与|以及)[^,、]{0,24}";
/** 由依申请公开转为主动公开: older documents whose kind was changed, neither disclosed this year nor asked for. */
const madePublic = "(?:转|改|调整|变更)[为成]主动公开";
/** One channel alone, or one point of a list of channels, published these; 等 behind it would make it an example. */
const oneChannel =
  "(?:通过|利用|依托|运用|借助|在|以(?!及))(?![^,]{0,24}(?:网站?|微信|微博|公众号|公报|栏|报|刊|平台|屏|电视台?|广播)(?:、|和|及|与|以及))[^,等]{0,24}(?:栏|网|网站|平台|公众号|[音频条账]号|抖音|快手|微信|微博|屏|报|刊|媒体|新媒体|电视台?|电台|广播|手册|公报|窗口|大厅|发布会|场所|客户端|两微一端|页面)[^,等]{0,4}(?:公开|发布|更新|公布)|^[二三四五六]是(?:通过|利用|依托|运用|借助)[^,等]{2,40}(?:公开|发布)|^[^,通等]{0,20}(?:网站|(?<![全各])平台|微信|微博|公众号|[公宣][示开传]栏|栏目|新闻媒体|[账视频条抖]号|抖音|快手)(?:共|累计|全年)*(?:主动)?(?:公开|发布)";
/** What an office decided, not what it published of that. */
const decided = "(?:(?:办理|作出|做出|实施|办结|核发|处理)(?:了|各类|的)*)";
/** 5件均为当面申请: all of them by one way. */
const allBy = (words: string) =>
  `(?:申请)?(?:均|全部|都|皆)(?:[为是系]|通过|采[用取])+(?:${words})(?:形式|方式|渠道|途径)?(?:提出|提交|递交)?(?:的)?(?:申请|[,。;])`;
/** Who asked, behind a number: 2件为自然人申请, 1件为企业申请. */
const applicantsBehind = [
  ["natural_person", "自然人|公民(?:个人)?|个人"],
  ["organization", "法人(?:或者?|和)其[他它]组织"],
  ["business", "(?:商业)?企业|商业机构"],
] as const;
/** Why an application was not granted, behind its number: 1件属于政府内部事务信息, 2件因本机关不掌握. */
const reasonsBehind = [
  ["denied.third_party_rights", "第三方(?:的)?(?:合法)?(?:权益|利益)"],
  ["denied.internal_affairs", "(?:三类|政府|机关|行政机关)*内部(?:事务|管理)(?:性|类)?信息"],
  ["denied.deliberative_process", "(?:四类)?过程性(?:政府)?信息"],
  ["denied.enforcement_files", "行政执法案卷"],
  ["denied.administrative_inquiry", "行政查询"],
  ["unable.not_held", "(?:我|本)?[\\u4e00-\\u9fa5]{0,4}(?:未|不)掌握"],
  ["unable.needs_creation", "(?:没有现成信息,?)?需要?另行制作"],
  ["not_processed.petition", "信访、?(?:举报|投诉)"],
] as const;
/** Who decided a case, and how it is said, between its number and the verdict: 1件被复议机关撤销, 2件由法院判决驳回. */
const byWhom =
  "(?:被|经|由|获|予以)?(?:[\\u4e00-\\u9fa5]{0,6}(?:复议机关|政府|法院|上级机关))?(?:审理后?|依法|作出|做出|予以|决定|判决|裁定|结果|为|被|已)*";
const verdict = "(?:答复|决定|处理|办理|范围|内容|情形|情况|信息|告知|的|类|数)*";

// biome-ignore format: a wording a line, so that the list can be read as one
export const lexicon: readonly Entry[] = [
  // 主动公开
  { indicator: "disclosure.normative_documents", units: "条 件 个 份", key: "公开", before: "^(?:其中|已|全部|均)*主动公开", within: "normative" },
  { indicator: "disclosure.channel.press_conference", units: "条 件", key: "", before: "^、?(?:借此|会上)?(?:公开|发布)(?:各类|政府|政务)*(?:信息)?", within: "press" },
  { indicator: "disclosure.total", units: documents, before: "(?:发布|公布|录入|上传)(?:了)?", after: "主动公开的?(?:政府|政务)?信息[,。;]", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "公开", before: `(?<!应当?)主动公开(?:发布|[和及、](?:更新|发布))?${info}`, not: `${oneChannel}|[对将把][^,]{0,8}主动公开$|${madePublic}` },
  { indicator: "disclosure.total", units: documents, key: "主动公开", before: "主动公开(?:[\\u4e00-\\u9fa5]{2,4}(?<!类)信息(?:、[\\u4e00-\\u9fa5]{2,4})?|(?:各类|各项)[\\u4e00-\\u9fa5]{2,8}(?<!类)信息|[\\u4e00-\\u9fa5]{2,8}(?:工作|业务)信息)", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "电子化", before: "电子化的?主动公开(?:政府)?信息", weak: true },
  { indicator: "disclosure.total", units: documents, key: "主动公开", before: "主动公开政府信息的?情况" },
  { indicator: "disclosure.total", units: documents, key: "信息", before: "主动公开(?:政府|政务)?信息总?量", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "信息", before: "(?:全年|共|累计)(?:主动)?(?:发布|公布|公开)(?:了)?[^,]{2,48}等(?:各类|方面|的)*(?:政务)?信息", within: "disclosure", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: "条 件 篇 份", key: "主动公开", before: "主动公开(?:了)?[\\u4e00-\\u9fa5]{2,8}(?:、[\\u4e00-\\u9fa5]{2,10}){2,5}", not: `${oneChannel}|、其[他它]`, weak: true },
  { indicator: "disclosure.total", units: documents, key: "主动", before: "主动(?:向社会)?公开[^,]{0,60}等(?:方面|领域|各类|内容|类|重点)*(?:的)?(?:政府|各类)*信息", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "政府信息", before: `(?<!不予|不)(?:公开|发布|公布|新增)${kinds}政府信息`, not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "政府信息", before: `更新${kinds}政府信息`, not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, before: "(?:共|累计|全年)(?:主动)?公开(?:了)?", after: "(?:各类|各项)*(?:政府|政务)信息", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "信息", before: "(?:全年|共|累计)公开[^,]{2,60}等(?:方面|领域|各类|[相有]关|内容|的)*信息", within: "disclosure", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "政府信息", before: "(?:公开|发布)[^,]{2,48}等[^,等]{0,10}政府信息", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "政府信息", before: `制作${kinds}政府信息`, weak: true },
  { indicator: "disclosure.total", units: documents, key: "主动", before: "主动(?:向社会)?公开[^,]{0,60}等(?:政府|相关|各类)*内容", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "公开", before: "公开(?:了)?[^,]{4,60}等", after: "(?:政府|政务)?(?:信息|内容)", within: "disclosure", not: `${oneChannel}|不予|依申请`, weak: true },
  { indicator: "disclosure.total", units: documents, key: "公开", before: "公开", after: "(?:政府|政务)?信息[,。;]", within: "disclosure", not: `${oneChannel}|不予|依申请`, weak: true },
  { indicator: "disclosure.total", units: documents, key: "主动公开", before: "属于?主动公开(?:类|的|属性)*(?:政府|政务)?(?:信息|文件|公文)?|主动公开类(?:的)?(?:政府|政务)?(?:信息|文件|公文)?" },
  { indicator: "disclosure.total", units: documents, before: "(?:产生|形成|制作|生成|获取)(?:了|的|各类)*(?:政府|政务)?信息", after: ",?(?:均|全部|都)(?:已|按规定|依法|及时|予以|进行了?|向社会)*(?:主动)?公开", weak: true },
  { indicator: "disclosure.total", units: documents, key: "政府信息", before: "(?<!其他|其它)政府信息(?:主动)?公开(?:总)?" },
  { indicator: "disclosure.total", units: documents, key: "公开", before: "(?<!依申请|不予|不|重点)公开(?:发布)?(?:各类|各项|了|政务)*信息(?:总)?", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "历年", before: "(?:公开的?|^[-至到]?20\\d\\d年)历年(?:政府|政务)?信息", within: "disclosure", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "信息", before: "(?:累计|全年|共|及时|渠道|方式|形式|[全各]平台)(?:发布|更新|公布|公示|转载|、)+(?:各类|各项|了|政务|重要|相关|有关|动态)*信息", within: "disclosure", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "信息", before: "(?:^|全年|共|累计|年度?)信息(?:发布|更新|公开)总?量|^(?:全年度?)?信息(?:发布|更新)", within: "disclosure", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, before: "^在?(?:已|主动|本年度?|20\\d\\d年度?|全年)*公开", after: "[^,。;:\\d]{0,10}信息[中里]", within: "disclosure", weak: true },
  { indicator: "disclosure.total", units: documents, key: "、", before: "(?:通过|利用|依托)(?:[^,、等]{2,12}、){2,4}[^,、等]{2,14}(?:发布|公布|公开)(?:各类|各项|了)*(?:政府|政务)?信息", within: "disclosure", weak: true },
  { indicator: "disclosure.total", units: "条", before: "^(?:我[局镇乡办委]|本[局镇乡办委]|20\\d\\d年度?|全年|共|累计)*(?<=全年|共|累计)(?:主动)?(?:发布|公布)(?:了)?", after: "[\\u4e00-\\u9fa5]{0,4}信息", within: "disclosure", weak: true },
  { indicator: "applications.outcome.granted", units: requests, key: "公开", before: "^(?:其中|均)*公开", within: "applicants" },
  { indicator: "disclosure.total", units: documents, key: "公开", before: "^(?:其中)?(?:[^,]{2,24}(?:以来|[施实]行起|起))?(?:20\\d\\d年度?|全年|当年|本年度?|年内|历年)?(?:新增|共|累计)?公开", within: "disclosure" },
  { indicator: "disclosure.total", units: documents, key: "公示", before: "^(?:全年|共|累计)*公示(?:各类|相关|政府|政务|公开)*信息", within: "disclosure", weak: true },
  { indicator: "disclosure.total", units: documents, key: "公开目录", before: "信息公开目录》?(?:共|全年|累计)*(?:新增|收录)(?:各类|政府)*信息", within: "disclosure", weak: true },
  { indicator: "disclosure.total", units: documents, key: "主动", before: `主动(?:发布|公布)${kinds}(?:政府|政务)?信息`, not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "公", before: "(?:公开|公布)[\\u4e00-\\u9fa5]{2,6}(?<!其他|其它|类)政府信息", not: `${oneChannel}|依申请|不予`, weak: true },
  { indicator: "disclosure.full_text_electronic_rate", units: "%", key: "电子化", before: "(?:全文电子化|电子化全文公开)(?:的?主动公开(?:政府)?信息数?)?(?:达?率|比例)?(?:实现)?" },
  { indicator: "disclosure.normative_documents", units: "条 件 个 份 篇", key: "规范性文", before: "(?:公开|发布|其中|含|包括|公布)(?:(?:[省市区县]?政府|办公[厅室]|本级|部门|和|及|的|了|行政|新增|制发)*)规范性文件?(?:类)?(?:信息)?" },
  { indicator: "disclosure.normative_documents", units: "条 件 个 份", key: "规范性文", before: "^(?:行政)?规范性文件?(?:信息)?", within: "disclosure" },
  { indicator: "disclosure.normative_documents_issued", units: "条 件 个 份", before: "(?:制发|制定|出台|印发|制作)(?:了)?(?:[^,]{2,60}等)?", after: "(?:行政)?规范性文件" },
  { indicator: "disclosure.normative_documents_issued", units: "条 件 个 份", key: "规范性文件", before: "(?:制发|制定|出台|印发|制定印发|制定出台|制定并印发)(?:的|了|行政)*规范性文件" },
  { indicator: "disclosure.normative_documents_issued", units: "条 件 个 份", key: "规范性文件", before: "(?:制发|制定|出台|印发)(?:了)?[^,]{2,56}》等[\\u4e00-\\u9fa5]{0,4}规范性文件" },
  { indicator: "normative.repealed", units: "条 件 个 份", key: "规范性文件", before: "废止(?:了|的|行政)*规范性文件" },
  { indicator: "normative.repealed", units: "条 件 个 份", key: "废止", before: "^、?废止(?:了)?", within: "normative" },
  { indicator: "normative.in_force", units: "条 件 个 份", key: "规范性文件", before: "现行有效(?:的|行政)*规范性文件" },
  { indicator: "normative.in_force", units: "条 件 个 份", key: "有效", before: "^、?(?:现行|继续)有效(?:的)?", within: "normative" },
  { indicator: "disclosure.channel.gazette", units: "条 件 篇 份", key: "公报", before: `(?:政府公报》?(?:共)?|公报》?(?:共)?(?=公开|发布|公布|刊|登|上))${publish}` },
  { indicator: "disclosure.channel.gazette", units: "条 件 篇 份", key: "刊", before: "(?:刊登|刊载|刊发|登载)[^,]{0,24}", within: "gazette" },
  { indicator: "disclosure.channel.weibo", units: documents, key: "微博", before: `微博(?:公众号|账号|平台|客户端|号)*(?:共|全年|累计)*${publish}${ofOwnTrade}${suchAs}`, not: `${withAnother}微博|微信微博|(?:原创|转发)[^,]{0,4}微博` },
  { indicator: "disclosure.channel.wechat", units: documents, key: "微信", before: `微信(?:公众|订阅|服务|账|号|平台|客户端|上)*(?:共|全年|累计)*${publish}${ofOwnTrade}${suchAs}`, not: `${withAnother}微信|微博微信` },
  { indicator: "disclosure.channel.wechat", units: documents, key: "公众号", before: `公众号(?:平台|上)*(?:共|全年|累计)*${publish}${ofOwnTrade}${suchAs}`, not: `${withAnother}公众号|微博` },
  { indicator: "disclosure.channel.weibo", units: documents, key: "微博", before: "微博(?:共|全年|累计)*(?:发布|推送|更新)(?:了)?[\\u4e00-\\u9fa5]{3,10}信息", not: `${withAnother}微博`, weak: true },
  { indicator: "disclosure.channel.wechat", units: documents, key: "公众号", before: "公众号(?:共|全年|累计)*(?:发布|推送|更新)(?:了)?[\\u4e00-\\u9fa5]{3,10}信息", not: `${withAnother}公众号`, weak: true },
  { indicator: "disclosure.channel.wechat", units: documents, key: "微信", before: "微信(?:公众|订阅|服务)+(?:平台|账号|号)*(?:共|全年|累计)*(?:发布|推送|更新)(?:了)?[\\u4e00-\\u9fa5]{3,10}信息", not: `${withAnother}微信`, weak: true },
  { indicator: "disclosure.channel.wechat", units: documents, key: "微信", before: "(?:推送|发布|编发|更新|推出)(?:了|各类|政务|官方)*微信(?:文章|推文|图文|消息)" },
  { indicator: "disclosure.channel.weibo", units: documents, key: "微博", before: "微博(?!公|平台|等|和|及|与)[\\u4e00-\\u9fa5]{2,6}(?:发布|推送|更新)(?:各类|政务)*信息", not: `${withAnother}微博|微信`, weak: true },
  { indicator: "disclosure.channel.wechat", units: documents, key: "微信", before: "微信(?!公|平台|等|和|及|与)[\\u4e00-\\u9fa5]{2,6}(?:发布|推送|更新)(?:各类|政务)*信息", not: `${withAnother}微信|微博`, weak: true },
  { indicator: "disclosure.channel.weibo", units: documents, key: "微博", before: "微博(?:全年|共)*信息(?:更新|发布)(?:总?量)?" },
  { indicator: "disclosure.channel.wechat", units: documents, key: "公众号", before: "公众号(?:全年|共)*信息(?:更新|发布)(?:总?量)?" },
  { indicator: "disclosure.channel.press_conference", units: "条 件", key: "发布会", before: `新闻发布会${publish}` },
  { indicator: "disclosure.channel.reading_points", units: "条 件 份", key: "查阅", before: `查阅(?:点|场所|室|中心|窗口)(?:等)?${publish}`, not: `${withAnother}查阅` },
  ...([["馆", "(?:图书|档案)馆"], ["中心", "(?:政务|行政|便民)服务中心"], ["大厅", "(?:政务(?:服务|公开)?|(?:行政|便民)服务|服务中心)大厅"]] as const).map(([key, place]): Entry => ({ indicator: "disclosure.channel.reading_points", units: "条 件 份", key, before: `${place}(?:等)?${publish}`, not: `${withAnother}${place}`, weak: true })),
  { indicator: "applications.received.other", units: requests, key: "其", before: "(?:其他|其它)(?:形式|方式|渠道|途径)(?:递交|提交|提出|申请|的)*", within: "applications", not: "[^,、;:][及和与、或]其[他它]|告知" },
  { indicator: "disclosure.channel.other", units: documents, key: "其", before: `(?<!转载|转发)(?:其他|其它)(?:公开)?(?:方式|形式|渠道|途径|载体|媒体)(?:共)?${publish}` },
  { indicator: "disclosure.channel.other", units: documents, key: "其余", before: "其余(?:的)?", after: "(?:信息)?(?:是|为)?(?:通过|以|采用|采取).{0,24}(?:其他|其它)(?:方式|形式|渠道|途径)" },
  { indicator: "disclosure.channel.website", units: documents, key: "网", before: `(?:网站|网页|官网|公众网|公开网|信息网|门户网|政务网|政府网|网上|互联网|网站群)》?[上中]?(?:政府)?(?:信息公开|政务公开|公开)?(?:(?:(?![共设有开新等微])[\\u4e00-\\u9fa5]){0,6}(?:专栏|平台|栏目|页面|专题|频道|目录|系统|子站|渠道|途径)|[\\u4e00-\\u9fa5]{2,8}(?:、[\\u4e00-\\u9fa5]{2,8}){1,3}(?:专栏|栏目))?[中里]?(?:20\\d\\d年度?|共|累计|全年|当年|新增|及时|主动及时|对外|向外|向社会|分别)*${publish}${suchAs}`, not: `(?:微信|微博|公众号|公报|平台|[报刊屏]|电视台?|广播|大厅|窗口)(?:、|和|及|与|以及)[^,、]{0,14}网站|[蒙古藏维哈英]{1,2}文(?:版)?网站|建成|建立|页面$|(?<!公)开[设通]` },
  { indicator: "disclosure.channel.website", units: documents, key: "网", before: `(?:在|通过|利用|依托)[^,、]{2,12}(?<!人民|新华|新浪|腾讯|搜狐|凤凰|中新|光明|央视|中国)网(?:上)?(?:共|累计|全年)*(?:主动)?(?:公开|发布|公布|更新|上传)${info}` },
  { indicator: "disclosure.channel.website", units: documents, key: "服务平台", before: `(?<!微信|微博)服务平台(?:上)?(?:共|累计|全年)*${publish}` },
  { indicator: "disclosure.channel.website", units: documents, key: "网", before: "(?:网站|信息网|公开网|政务网|门户网|官网)(?:上|共|累计|全年|主动)*(?:公开|发布|推送|更新)(?:了)?(?:(?!公开|发布|[^,]{1,3}类)[\\u4e00-\\u9fa5]{2,4}信息|[\\u4e00-\\u9fa5]{2,6}公告)", not: `${withAnother}网站`, weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网", before: "(?:网站|官网|信息网)(?:上|共|累计|全年|主动)*(?:公开|发布|推送|更新)(?:了)?[\\u4e00-\\u9fa5]{2,10}(?:领域|方面|相关|有关)(?:的)?信息", not: `${withAnother}网站`, weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网站", before: "(?:门户|官方)网站(?![等和及与、专平系栏频或以])[\\u4e00-\\u9fa5]{2,6}(?<!向|社会|主动|及时|累计|全年)(?:发布|公开|更新)(?:各类|政府|政务)*信息", not: `${withAnother}网站`, weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网站", before: "网站(?:上)?(?:全年|共|累计)+(?:主动)?(?:公开|发布|更新)(?:了)?(?![^,]{1,8}类)[\\u4e00-\\u9fa5]{2,10}信息", not: `${withAnother}网站`, weak: true },
  { indicator: "disclosure.channel.wechat", units: documents, key: "公众号", before: "公众号(?:共|全年|累计)*(?:发文|推文|(?:推送|发布|发送)推文)" },
  { indicator: "disclosure.channel.wechat", units: documents, key: "微信", before: "微信(?:公众|订阅|服务|账|号|平台)*(?:共|全年|累计)*(?:发文|推文|(?:推送|发布|发送)推文)", not: `${withAnother}微信` },
  { indicator: "disclosure.channel.weibo", units: documents, key: "微博", before: "微博(?:账号|平台|号)*(?:共|全年|累计)*(?:发文|推文|发博|发布博文|发布微博)", not: `${withAnother}微博` },
  { indicator: "disclosure.channel.website", units: documents, key: "网站", before: "(?:通过|在|利用)[^,、]{0,8}网站(?:上)?(?:主动)?(?:公开|发布|公布)[^,、]{2,12}(?:、[^,、]{2,12}){1,4}(?<!等)信息", weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网站", before: "网站(?:编辑)?发布(?:文字|图片|视频|图文)(?:、(?:文字|图片|视频|图文))*信息", weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网站", before: "网站(?:全年|共)*信息(?:更新|发布)(?:总?量)?" },
  { indicator: "disclosure.channel.website", units: documents, key: "信息", before: `(?:(?:政府|政务)信息平台|政务公开平台|信息公开》?(?:基础|管理)?(?:平台|专栏|栏目|系统))(?:[上中里内])?(?:共|累计|全年|当年)*${publish}${suchAs}` },

  // 解读回应
  { indicator: "response.social_media", units: "次 件 条 个 起", key: "回应", before: "(?:微博|微信|两微|双微).{0,8}回应(?:事件|公众|社会|关切|热点|关注|问题)*" },
  { indicator: "response.other", units: "次 件 条 个 起", key: "回应", before: "其他方式回应(?:事件)?" },
  { indicator: "response.total", units: "次 件 条 个 起 篇 项 余", key: "回应", before: "回应(?:了)?(?:社会|公众|群众|网民|市民|人民群众|网络|舆情|关注|关切|关心|和|及|、)*(?:的)?(?:[\\u4e00-\\u9fa5]{2,6}(?:领域|方面)(?:的)?)?(?:热点|焦点|难点|问题|重大|舆情|事项|事件|信息|或|和|及|、)*", not: "(?:互动|直通车|问政|信访|来信|留言)[^,]{0,12}回应$" },
  { indicator: "response.press_conferences", units: times, key: "新闻", before: "新闻(?:发布|通气)(?:会|活动)(?:[和及、](?:媒体|新闻|专题)?通气会)?" },
  { indicator: "response.press_conferences_by_leaders", units: times, key: "主要", before: "主要(?:负责同志|负责人|领导|领导同志)(?:出席|参加|参与)(?:的|了)?[^,]{0,6}新闻(?:发布|通气)会" },
  { indicator: "response.press_conferences", units: times, after: "(?:与[\\u4e00-\\u9fa5]{2,6}[相有]关的)?(?:[省市区县]?政府|专题|大型|专场)*新闻(?:发布|通气)(?:会|活动)", before: "(?:召开|举办|举行|组织|参加|参与)(?:了)?" },
  { indicator: "response.press_conferences_by_leaders", units: times, key: "主要", before: "主要(?:负责同志|负责人|领导|领导同志)(?:出席|参加|参与|的)*(?:新闻发布会|其中)?", within: "press" },
  { indicator: "response.press_conferences_by_leaders", units: times, key: "长", before: "(?:^|,)(?:其中)?(?:[市县区州旗]长|局长|厅长)(?:出席|参加)", within: "press" },
  { indicator: "response.online_interviews_by_leaders", units: times, key: "主要", before: "主要(?:负责同志|负责人|领导|领导同志)(?:出席|参加|参与|接受|上线|的)*(?:在线访谈|政府网站在线访谈|其中)?", within: "interview" },
  { indicator: "response.online_interviews_by_leaders", units: times, key: "主要", before: "主要(?:负责同志|负责人|领导|领导同志)(?:出席|参加|参与|接受)(?:的|了)?[^,]{0,6}(?:在线|网络|网上)访谈(?:栏目|节目|活动)?" },
  { indicator: "response.online_interviews", units: times, before: "(?:开展|举办|组织|参加|进行|接受|[作做])(?:了)?", after: "“?(?:领导|政府网站|网站)*(?:在线|网络|网上)访谈" },
  { indicator: "response.online_interviews", units: times, before: "", after: "(?:参加|参与|做客|走进|接受)(?:了)?[^,。;\\d]{0,10}(?:在线|网络|网上)访谈" },
  { indicator: "response.online_interviews", units: times, key: "访谈", before: "(?:在线|网络|网上)访谈(?:栏目|节目|活动)?" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部", key: "解读", before: "^(?:各类|相关)*解读(?:文件|材料|稿件)" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部", key: "解读", before: "(?:政策(?:文件|法规|性文件)?|规范性文件)(?:的)?(?:文字|图文|图解|视频)?解读(?:类)?(?:稿?件|材料|信息|文章|文件|产品|稿|内容|情况)?(?:发布)?" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部", key: "解读", before: "(?:发布|编发|配发|公开|制作|刊发?|刊[登载]|推出|撰写)(?:各类|相关|数据|了|文字|图文|图解|视频)*解读(?:类)?(?:稿件|材料|信息|文章|文件|产品|稿)?" },

  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部", key: "解读", before: "(?:发布|编发|制作|推出)(?:了)?政策解读(?:材料|稿件)?[和及、](?:图解|图文|视频|文字)(?:政策|解读)(?:材料|稿件)?" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部", key: "解读", before: "(?:形式|方式|途径)解读(?:政策|规范性)?文件" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份", before: "(?:发布|编发|制作|撰写|推出|公开)(?:了)?", after: "(?:文字|图文|图解|视频|政策|配套)*解读(?:材料|稿件|文章|文件)" },

  // 依申请公开
  { indicator: "applications.carried_in", units: requests, key: "结转", before: "(?:上年度?|上一年度?)(?:未办结)?结转(?:的|政府信息公开|依申请公开|信息公开|申请|件|办理)*" },
  { indicator: "applications.carried_in", units: requests, before: "^(?:其中|含|包括)?", after: "(?:申请)?(?:为|是|系)?(?:上一?年度?|20\\d\\d年度?)(?:结转|转结)(?!至|到|入)" },
  { indicator: "applications.carried_in", units: requests, key: "结转", before: "20\\d\\d年度?(?:未办结)?结转(?:的|政府信息公开|依申请公开|信息公开)*申请(?:件|事项)?" },
  { indicator: "applications.carried_in", units: requests, key: "转结", before: "上一?年度?转结(?:的|政府信息公开|依申请公开|信息公开|申请|件)*" },
  { indicator: "applications.carried_in", units: requests, key: "结转", before: "结转(?:自)?(?:上年度?|上一年度?)(?:的|未办[结理完]|尚未|政府信息公开|申请|件)*" },
  { indicator: "applications.carried_out", units: requests, key: "下", before: "(?:结转|转结|转|转入|转至|顺延|延续)(?:至|到|入)?下一?年度?(?:继续)?(?:办理|答复|处理|办结|的|申请|政府信息公开|有)*" },
  { indicator: "applications.carried_out", units: requests, key: "结转", before: "结转(?:至|到|入)?20\\d\\d年度?(?:(?:继续)?(?:办理|答复|处理|[作做]出答复)(?:的(?:政府信息公开)?申请)?|的?(?:政府信息公开)?申请)|(?:结转|顺延)(?:至|到|入)20\\d\\d年度?" },
  { indicator: "applications.carried_out", units: requests, before: "(?:其余|剩余|尚有|另有|有)?(?:的)?", after: "(?:申请|件)?[^,。;\\d]{0,12}?(?:结转|转结?|顺延|延续)(?:至|到|入)?(?:下一?年|20\\d\\d年)" },
  { indicator: "applications.received", units: `${requests} 件次`, key: "申请", before: "(?:收到|接到|受理|接收|接受|收办|新收|收|收到的|提交的|提出的)(?!人)(?:(?!网络|网上|当面|现场|电话申请|口头|信函|传真|邮|其他(?!组织)|在线|书面|复议|诉讼)[^,]){0,18}?申请(?!人)(?:公开|获取|政府信息|信息|书|表|件|事项|总量|数量|案件)*(?:的要求)?" },
  { indicator: "applications.received", units: requests, key: "申请", before: "(?:收到|接到|受理|收办|新收|收|办理|提出|提交)(?:了)?", after: "(?:政府信息公开|信息公开|依申请公开|公开)(?:的)?申请(?!人)" },
  { indicator: "applications.received", units: requests, key: "依申请公开", after: "(?:政府信息)?依申请公开(?:申请|政府信息|案?件|事项|[,。;])" },
  { indicator: "applications.received", units: requests, key: "受理件", before: "(?:收到|接到)(?:了)?", after: "[^,。;\\d]{0,14}受理件" },
  { indicator: "applications.received", units: requests, key: "申请中", before: "在(?:办理|受理|收到|接到|收办)", after: "(?:政府信息公开|信息公开|依申请公开|公开)?申请中" },
  { indicator: "applications.outcome.total", units: requests, key: "申请中", before: "在(?:已经?)?(?:作出)?答复", after: "(?:政府信息公开|信息公开|依申请公开|公开)?申请中" },
  { indicator: "applications.received", units: `${requests} 件次`, key: "依申请公开", before: "(?:收到|接到|受理|接收|接受|收办|新收|收|共有|有|发生|产生)(?:(?!网络|网上|当面|现场|电话|口头|信函|传真|邮|在线|书面)[^,]){0,8}?依申请公开(?:政府信息|信息|申请|请求|件|事项|案件|来信|来函|信件|的)*" },
  { indicator: "applications.received", units: requests, key: "依申请", before: "^(?:20\\d\\d年度?|全年|本年度?)?(?:[^,]{2,12}[局委办厅院镇乡])?依申请(?:政府)?信息公开(?:申请|事项|案?件)*(?:办理|受理)?(?:申请|件)?", weak: true },
  { indicator: "applications.received", units: requests, key: "申请", before: "(?:政府信息公开|信息公开|依申请公开)申请(?:件|总量|量|事项)?(?:共)?", within: "applications" },
  { indicator: "applications.received", units: requests, key: "依申请公开", before: "依申请公开(?:政府信息|信息)(?:申请)?(?:共)?", not: "(?:答复|发布|公布|公示|录入|上传|梳理|编制|形成|产生|制作)[^,]{0,4}依申请公开" },
  { indicator: "applications.received", units: requests, key: "申请", before: "(?:办理|处理)(?:了)?(?:[^,]{0,8}?)(?:依申请公开|信息公开申请)(?:政府信息|申请|件|事项|的)*", weak: true },
  { indicator: "applications.received", units: requests, key: "", before: "^(?:本[\u4e00-\u9fa5]{1,2}|全年|年度|本年度?|20\\d\\d年度?|其中|含|包括|已|共){0,5}(?<!不予)(?:收到|受理|接到|收办|新收)(?:了)?", within: "applications", weak: true },
  { indicator: "applications.received", units: requests, key: "申请", before: "^(?:政府信息公开|信息公开|全年|本年度?|20\\d\\d年度?)*申请(?:件)?", within: "applications", weak: true },
  { indicator: "applications.received", units: requests, key: "依申请公开", before: "^(?:20\\d\\d年度?|全年|本年度?)*依申请公开", weak: true },
  { indicator: "applications.received", units: requests, key: "系统", before: "依申请公开(?:系统|平台|邮箱|栏目|窗口)(?:共|全年|累计)*(?:收到|接到|受理)", weak: true },
  { indicator: "applications.received", units: requests, key: "受理件", before: "(?:收到|接到)(?:[^,]{0,18}?)受理件" },
  { indicator: "applications.received", applicant: "natural_person", units: requests, key: "自然人", before: `自然人${lodged}`, within: "applicants" },
  { indicator: "applications.received", applicant: "natural_person", units: requests, key: "公民", before: `公民(?:个人)?${lodged}`, within: "applicants" },
  { indicator: "applications.received", applicant: "organization", units: requests, key: "组织", before: `(?<!(?:公民|自然人)(?:[、,和或及]|以及)?)法人(?:单位)?(?:或者?|和|及|与|、)其[他它]组织${lodged}`, within: "applicants" },
  { indicator: "applications.received", applicant: "organization", units: requests, key: "名义", before: "(?:法人|组织|单位|企业)(?:的)?名义(?:[^,]{0,16}申请)?", within: "applications" },
  { indicator: "applications.received", applicant: "natural_person", units: requests, key: "个人名义", before: "个人名义(?:[^,]{0,16}申请)?", within: "applications" },
  { indicator: "applications.received", applicant: "business", units: requests, key: "商业企业", before: `商业企业${lodged}`, within: "applicants" },
  { indicator: "applications.received", applicant: "business", units: requests, key: "企业", before: "^(?:其中)?企业(?:申请|提出)+", within: "applicants" },
  { indicator: "applications.received", applicant: "research", units: requests, key: "科研机构", before: `科研机构${lodged}`, within: "applicants" },
  { indicator: "applications.received", applicant: "social_welfare", units: requests, key: "公益组织", before: `(?:社会)?公益组织${lodged}`, within: "applicants" },
  { indicator: "applications.received", applicant: "legal_service", units: requests, key: "法律服务", before: `法律服务机构${lodged}`, within: "applicants" },
  { indicator: "applications.received", applicant: "other_organization", units: requests, key: "组织", before: `(?<!法人(?:单位)?(?:或者?|和|及|与|、))其[他它]组织${lodged}`, within: "applicants" },
  { indicator: "applications.received.in_person", units: requests, key: "面", before: `(?:当面|面对面)${lodged}`, within: "applications" },
  { indicator: "applications.received.in_person", units: requests, key: "场", before: `(?:当场|现场)${lodged}`, within: "applications" },
  { indicator: "applications.received.in_person", units: requests, key: "口", before: `(?:窗口|柜台)${lodged}`, within: "applications" },
  { indicator: "applications.received.fax", units: requests, key: "传真", before: `传真${lodged}`, within: "applications" },
  { indicator: "applications.received.email", units: requests, key: "邮", before: `(?:电子邮件|电子邮箱|邮箱|电邮)${lodged}`, within: "applications" },
  { indicator: "applications.received.online", units: requests, key: "网", before: `(?:网络|网上|互联网|(?:政府|门户|公开)?网站|网络平台|网页)(?:在线)?${lodged}`, within: "applications" },
  { indicator: "applications.received.online", units: requests, key: "线上", before: `线上${lodged}`, within: "applications" },
  { indicator: "applications.received.online", units: requests, key: "平台", before: `(?:公开|政务|网络|服务)平台${lodged}`, within: "applications" },
  { indicator: "applications.received.online", units: requests, key: "表单", before: "(?:互联网|网络|网上|网站|在线)提交表单(?:申请)?(?:的)?(?:形式|方式)?", within: "applications" },
  { indicator: "applications.received.online", units: requests, key: "在线", before: `在线(?:平台|系统)?${lodged}`, within: "applications" },
  { indicator: "applications.received.letter", units: requests, key: "信", before: `(?:信函|信件|书信|来信|书面信函|挂号信)${lodged}`, within: "applications" },
  { indicator: "applications.received.letter", units: requests, key: "邮", before: `(?<!电子)(?:邮寄|邮政|邮递|邮政快递|邮件(?:快递)?|EMS)(?:信函|纸质(?:版|件|材料)?)?${lodged}`, within: "applications" },
  ...applicantsBehind.map(([applicant, words]): Entry => ({ indicator: "applications.received", applicant, units: requests, before: "^(?:其中|有)*", after: `(?:申请)?(?:是|为|系|由|来自于?)(?:${words})(?:申请|提出|提交|递交)`, within: "applications" })),
  ...waysToApply.map(([way, words]): Entry => ({ indicator: `applications.received.${way}`, units: requests, before: "", after: allBy(words), within: "applications" })),
  ...waysToApply.map(([way, words]): Entry => ({ indicator: `applications.received.${way}`, units: requests, before: "^(?:其中|有)?", after: wayBehind(words), within: "applications" })),
  { indicator: "applications.closed.on_time", units: requests, key: "按", before: "按(?:时|期)(?:办结|办理|答复|办理完毕)(?:的|申请|件)*", within: "applications" },
  { indicator: "applications.closed.extended", units: requests, key: "延期", before: "延期(?:办结|办理|答复|办理完毕)?(?:的|申请|件)*", within: "applications" },
  { indicator: "applications.closed", units: requests, key: "办", before: "(?:已)?(?:(?<!未)办结|办理完毕|办理完结|办理完成)(?:了|的)?(?:政府信息公开|信息公开|依申请公开|公开(?=申请))?(?:申请|件|事项)*", within: "applications" },
  { indicator: "applications.closed", units: requests, key: "完成", before: "完成(?:了|办理|答复|处理)*(?:政府信息公开|信息公开|依申请公开|公开|的)*(?:申请|件|事项)*(?:办理|答复|处理)?", within: "applications" },
  { indicator: "applications.closed.on_time", units: requests, key: "办结", before: "(?:其中|上述|以上|年内)?", after: "(?:申请)?(?:年内)?(?:均|已|全部|都)*按(?:时|期|规定时限)(?:全部)?办结", within: "applications" },
  { indicator: "applications.outcome.denied.privacy", units: requests, key: "个人隐私", before: "^(?:其中)?", after: "(?:申请)?(?:因|是|为)?(?:涉及|属于?)个人隐私", within: "applications" },
  { indicator: "applications.outcome.denied.trade_secret", units: requests, key: "商业秘密", before: "^(?:其中)?", after: "(?:申请)?(?:因|是|为)?(?:涉及|属于?)商业秘密", within: "applications" },
  { indicator: "applications.outcome.denied.state_secret", units: requests, key: "国家秘密", before: "^(?:其中)?", after: "(?:申请)?(?:因|是|为)?(?:涉及|属于?)国家秘密", within: "applications" },
  { indicator: "applications.closed", units: requests, before: "(?:其中|上述|以上)?", after: "(?:政府信息公开|信息公开|依申请公开)?(?:申请)?(?:均|已|全部|都)+(?:办结|办理完毕|办理完结)", within: "applications" },
  { indicator: "applications.outcome.no_information", units: requests, key: "不存在", before: "非政府信息、(?:政府)?信息不存在、非本(?:行政)?机关政府信息(?:等)?(?:答复)?" },
  { indicator: "applications.outcome.total", units: requests, key: "答复", before: "", after: "(?:政府信息公开|信息公开)?申请(?:均|已|全部|都)+(?:按[时期]|如期|在规定[^,。;]{0,6}内|依法|及时)*(?:予以|作出|给予)?答复", not: "收到|受理|接到|办理|提出|收办|新收", within: "applications" },
  { indicator: "applications.outcome.nonexistent", units: requests, before: "(?:另外|另|有|其余|其中)?", after: "(?:申请)?(?:因|属于|为|系)?(?:[^,]{0,6}信息不存在|其[他它]?不存在(?:的)?信息)", within: "applications" },
  { indicator: "applications.outcome.nonexistent", units: requests, key: "不存在", before: "^(?:其中)?不存在", within: "applications" },
  { indicator: "applications.outcome.unable.not_held", units: requests, before: "(?:另外|另|有|其余|其中)?", after: "(?:申请)?(?:因|属于|为|系)?(?:本机关|本单位|我[局委办厅])不掌握", within: "applications" },
  { indicator: "applications.outcome.granted", units: requests, key: "公开", before: "^公开", within: "answers" },
  { indicator: "applications.outcome.granted", units: requests, key: "公开", before: "^其中(?:予以)?公开", within: "applications" },
  { indicator: "applications.outcome.already_public", units: requests, key: "主动公开", before: `(?:属于|属|告知|系)*(?:已经|已|应)?主动公开(?:范围|的|内容|信息|政府信息)*(?:答复|告知)*(?:、?(?:已|并|已经)?告知[^,]{0,12})?`, not: madePublic, within: "applications" },
  { indicator: "applications.outcome.already_public", units: requests, key: "公开", before: "已经?(?:通过|在)[^,]{2,14}(?:对外|主动|向社会)?公开(?:的)?|^已经?公开(?:的)?", within: "answers" },
  { indicator: "applications.outcome.partially_granted", units: requests, key: "公开", before: `(?:予以|同意|给予)?部[分份](?:予以)?公开${verdict}`, not: "公开[与和及或、]部[分份]公开" },
  { indicator: "applications.outcome.denied", units: requests, key: "不", before: `(?:不予公开|不同意公开|不予以公开|免予公开|不公开|决定不予公开)${verdict}`, not: "第三方不同意" },
  { indicator: "applications.outcome.granted", units: requests, key: "公开", before: `(?<!不)(?:予以公开|同意公开|准予公开|全部公开|给予公开|依法公开|完全公开)${verdict}`, within: "applications", not: "公开[和与及或、](?:予以|同意)公开" },
  { indicator: "applications.outcome.granted", units: requests, key: "公开", before: "", after: "(?:申请)?(?:均|全部|都|皆)(?:已|依法)*(?:同意|予以|准予|给予)公开(?![^,。;]{0,4}部分)", within: "applications" },
  { indicator: "applications.outcome.granted", units: requests, key: "同意", before: "同意(?:政府信息公开|信息公开|公开)申请", within: "applications" },
  { indicator: "applications.outcome.denied", units: requests, key: "否决", before: "否决公开(?:答复|的)*", within: "applications" },
  { indicator: "applications.outcome.denied", units: requests, key: "拒绝", before: "拒绝(?:政府信息公开|信息公开|公开)申请", within: "applications" },
  { indicator: "applications.outcome.denied.third_party_rights", units: requests, key: "第三方", before: `(?:涉及|保护|损害)(?:了)?第三方(?:的)?(?:合法)?(?:权益|利益)${verdict}`, within: "applications" },
  ...reasonsBehind.map(([indicator, words]): Entry => ({ indicator: `applications.outcome.${indicator}`, units: requests, before: "^(?:其中|另外|另|有)*", after: `(?:申请)?(?:因|由于|系|是|为)*(?:涉及|属于?)?(?:于)?${words}`, within: "applications" })),
  { indicator: "applications.outcome.total", units: requests, before: "^(?:其中)?", after: "(?:申请)?(?:均|全部|都)(?:已)?(?:按|在|于)[^,。;\\d]{0,10}(?:完成答复|答复完毕)", within: "applications" },
  { indicator: "applications.outcome.total", units: requests, before: "^(?:其中)?", after: "(?:申请)?(?:已)?(?:按|依)[^,。;\\d]{0,10}答复(?:了)?(?:申请人)?[,。;]", within: "applications" },
  { indicator: "applications.outcome.denied.enforcement_files", units: requests, key: "案卷", before: `行政执法案卷${verdict}`, within: "applications" },
  { indicator: "applications.outcome.denied.administrative_inquiry", units: requests, key: "行政查询", before: `行政查询(?:事项)?${verdict}`, within: "applications" },
  { indicator: "applications.outcome.denied.internal_affairs", units: requests, key: "内部", before: `内部(?:事务|管理)(?:类)?信息${verdict}`, within: "applications" },
  { indicator: "applications.outcome.denied.deliberative_process", units: requests, key: "过程性", before: `过程性?(?:政府)?信息${verdict}`, within: "applications" },
  { indicator: "applications.outcome.unable.needs_creation", units: requests, key: "制作", before: `(?:没有现成信息、?)?需要?另行制作${verdict}`, within: "applications" },
  { indicator: "applications.outcome.unable.unclear", units: requests, key: "补正后", before: `补正后(?:申请)?内容仍不明确${verdict}`, within: "applications" },
  { indicator: "applications.outcome.not_processed.excessive", units: requests, key: "反复申请", before: `大量反复申请${verdict}`, within: "applications" },
  { indicator: "applications.outcome.other.amendment_overdue", units: requests, key: "补正", before: `逾期不补正${verdict}`, within: "applications" },
  { indicator: "applications.outcome.not_processed.repeat", units: requests, key: "重复申请", before: "(?:其中|另有|有)?", after: "(?:申请)?(?:因|由于|系|属于|为)?重复申请", within: "applications" },
  { indicator: "applications.outcome.unable", units: requests, key: "无法提供", before: `无法提供${verdict}` },
  { indicator: "applications.outcome.not_processed", units: requests, key: "不予处理", before: `不予处理${verdict}` },
  { indicator: "applications.outcome.other", units: requests, key: "其他处理", before: `(?:作|作出|做)?其他处理${verdict}`, within: "applications" },
  { indicator: "applications.outcome.denied.state_secret", units: requests, key: "国家秘密", before: `国家秘密${verdict}`, within: "applications" },
  { indicator: "applications.outcome.denied.trade_secret", units: requests, key: "商业秘密", before: `商业秘密${verdict}`, within: "applications" },
  { indicator: "applications.outcome.denied.privacy", units: requests, key: "隐私", before: `个人隐私${verdict}`, within: "applications" },
  { indicator: "applications.outcome.denied.security_stability", units: requests, key: "稳定", before: `(?:三安全一稳定|社会稳定)”?${verdict}`, within: "applications" },
  { indicator: "applications.outcome.denied.not_government_information", units: requests, key: "政府信息", before: `(?:不是|非|不属于)《?(?:条例)?》?(?:所指|规定的?|所称)?(?:的)?政府信息${verdict}`, within: "applications" },
  { indicator: "applications.outcome.denied.other_laws", units: requests, key: "法", before: `法律、?(?:行政)?法规规定(?:的)?(?:不予公开|免予公开)?(?:的)?(?:其他|其它)?(?:情形|范围)${verdict}`, within: "applications" },
  { indicator: "applications.outcome.not_this_agency", units: requests, key: "关", before: `(?:不属于|不属|非)(?:本|我)?(?:行政)?机关(?:职责|职权|掌握|公开|政府|信息|范围|权限|负责|的)*${verdict}(?:、?告知[^,]{0,18})?`, within: "applications" },
  { indicator: "applications.outcome.not_this_agency", units: requests, key: "属", before: `(?:不属于|不属|非)(?:本|我)(?:单位|部门|局|委|办|镇|县|市|区|级)(?:职责|职权|掌握|公开|政府|信息|范围|权限|负责|的)*${verdict}`, within: "applications" },
  { indicator: "applications.outcome.not_this_agency", units: requests, key: "本", before: `非本(?:单位|部门|局|委|办|镇|县|市|区|级)(?:职责|职权|掌握|公开|政府|信息|范围|权限|负责|的)*${verdict}`, within: "applications" },
  { indicator: "applications.outcome.nonexistent", units: requests, key: "不存在", before: `(?:申请)?(?:政府)?信息不存在${verdict}`, within: "applications" },
  { indicator: "applications.outcome.asked_to_amend", units: requests, key: "补", before: `(?:告知|要求)?(?:申请人)?(?:作出)?(?:更改|补充|补正|、)*补[充正](?:申请|材料)?${verdict}`, not: "(?<!告知|要求|申请人)补充信息", within: "applications" },
  { indicator: "applications.outcome.asked_to_amend", units: requests, key: "不明确", before: `(?:申请)?内容不明确${verdict}`, within: "applications" },
  { indicator: "applications.outcome.redirected", units: requests, key: "途径", before: `(?:告知(?:申请人)?(?:通过|按|依)?其[他它](?:途径|渠道)|其[他它](?:途径|渠道)(?:办理|解决|获取))(?:办理|解决|获取)*${verdict}`, within: "applications" },
  { indicator: "applications.outcome.unable.not_held", units: requests, key: "不掌握", before: `不掌握(?:相关)?(?:政府)?${verdict}`, within: "applications" },
  { indicator: "applications.outcome.not_processed.petition", units: requests, key: "信访", before: `信访、?举报、?投诉类?(?:申请)?${verdict}`, within: "applications" },
  { indicator: "applications.outcome.not_processed.repeat", units: requests, key: "重复申请", before: `重复申请${verdict}`, within: "applications" },
  { indicator: "applications.outcome.total", units: requests, key: "复", before: "(?:答复|予以答复|作出答复|依法答复|已答复|答复了)(?:处理|办理|完毕)?(?:各类)?(?:依申请公开(?:政府信息)?)?(?:申请人|政府信息公开申请|信息公开申请|公开申请|申请|件|的)*", within: "applications" },
  { indicator: "applications.fees_charged", units: money, key: "费", before: "(?:收取|收费|收缴)(?:[^,]{0,14}(?:费|费用|金额|成本))?(?:总额|金额|共)?", within: "fees" },
  { indicator: "applications.fees_charged", units: money, key: "金额", before: "^(?:总|收费|收取|合计)?金额(?:共)?", within: "fees" },
  { indicator: "applications.fees_charged", units: money, key: "收", before: "(?:共|实际|合计)?(?:收取|收费)(?:费用|金额)?", within: "fees" },
  { indicator: "applications.fees_charged", units: money, before: "^(?:笔|次|件)?", within: "fees", weak: true },
  { indicator: "applications.fees_charged", units: money, key: "费", before: "(?:信息处理费|检索费|复印费|复制费|邮寄费|工本费|成本费)用?" },

  // 复议、诉讼、投诉
  { indicator: "reconsideration.total", units: cases, key: "复议", before: "(?:行政)?复议(?:的)?(?:申请|案件|案|事项|诉讼|情况|程序)?", not: "受理.{0,30}不服" },
  { indicator: "litigation.total", units: cases, key: "诉", before: "(?:行政诉讼|行政应诉|诉讼)(?:的)?(?:案件|案|事项|情况|程序)?" },
  { indicator: "litigation.total", units: cases, key: "诉", after: "(?:政府信息公开)?(?:类)?行政诉讼", before: "(?:发生|引发|引起|涉及|有|提起)?(?:了)?" },
  { indicator: "reconsideration.total", units: cases, after: "(?:涉及|因|有关)?(?:政府)?(?:信息公开)?(?:工作|事务|方面)?(?:的|类)?行政复议", before: "(?:发生|引发|引起|涉及|有|申请)?(?:了)?" },
  { indicator: "reconsideration.total", units: cases, before: "^(?:其中|有)*", after: "(?:申请)?(?:进入|转入|引发|引起|被(?:申请|提起))(?:了)?行政复议" },
  { indicator: "litigation.direct.total", units: cases, key: "直接", before: "未经(?:行政)?复议(?:而)?直接(?:起诉|提起(?:行政)?诉讼)(?:的)?(?:案件)?" },
  { indicator: "litigation.after_reconsideration.total", units: cases, key: "复议后", before: "(?:经)?(?:行政)?复议后(?:起诉|提起(?:行政)?诉讼|再起诉)(?:的)?(?:案件)?" },
  { indicator: "complaints.total", units: cases, key: "信息公开", before: "信息公开(?:工作)?(?:引起|引发|方面|有关|问题|相关|而|的|类)*(?:举报|投诉|申诉)(?:、|和)?(?:举报|投诉|案件|信件)*" },
  { indicator: "complaints.total", units: cases, key: "投诉", before: "(?:举报投诉|投诉举报|被举报投诉|举报、投诉)(?:案件)?", within: "complaints" },
  { indicator: "complaints.total", units: cases, key: "投诉", before: "(?:关于|反映)[^,]{2,20}的投诉(?:案件)?", within: "complaints" },
  { indicator: "complaints.total", units: cases, key: "举报", before: "(?:收到)?举报(?:案件)?", within: "complaints" },
  { indicator: "reconsideration.upheld", units: cases, before: "^(?:其中|另|有)*,?", after: `(?:申请|案件)?${byWhom}维持`, within: "reconsideration" },
  { indicator: "reconsideration.corrected", units: cases, before: "^(?:其中|另|有)*,?", after: `(?:申请|案件)?${byWhom}(?:撤销|纠正|纠错|确认违法|责令)`, within: "reconsideration" },
  { indicator: "reconsideration.pending", units: cases, before: "^(?:其中|另|有|剩余|其余)*,?", after: "(?:申请|案件)?(?:目前)?(?:正在|尚在|仍在|尚未|未)[^,。;\\d]{0,10}(?:审理|审结|办理中)", within: "reconsideration" },
  { indicator: "litigation.upheld", units: cases, before: "^(?:其中|另|有)*,?", after: `(?:申请|案件)?${byWhom}(?:维持|驳回)(?!人)`, within: "litigation" },
  { indicator: "litigation.corrected", units: cases, before: "^(?:其中|另|有)*,?", after: `(?:申请|案件)?${byWhom}(?:撤销|纠正|纠错|确认违法)`, within: "litigation" },
  { indicator: "reconsideration.upheld", units: cases, key: "维持", before: "(?:结果|予以|均|被|复议|机关|作出|已)*维持(?:具体行政行为|原(?:具体)?行政行为|原答复|原?决定|的)*", within: "reconsideration" },
  { indicator: "reconsideration.corrected", units: cases, key: "纠", before: "(?:结果|被|依法|复议机关)*(?:纠错|纠正)(?:的)?", within: "reconsideration" },
  { indicator: "reconsideration.corrected", units: cases, key: "撤销", before: "(?:被|依法)*撤销(?:和|或|并|、)?(?:责令)?(?:重新)?(?:答复)?(?:的)?", within: "reconsideration" },
  { indicator: "reconsideration.corrected", units: cases, key: "责令", before: "责令(?:重新|限期)?(?:答复|处理|公开)(?:的)?", within: "reconsideration" },
  { indicator: "reconsideration.pending", units: cases, key: "审", before: "(?:尚未|未|正在|尚在)审[结理](?:中|的)*(?:(?:行政)?复议(?:案件|申请)?)?", within: "reconsideration" },
  { indicator: "reconsideration.other", units: cases, key: "其他", before: "其他(?:结果|情形|处理|情况)?(?:的)?", within: "reconsideration" },
  { indicator: "litigation.upheld", units: cases, key: "维持", before: "(?:结果|予以|均|被|法院|作出|已)*维持(?:具体行政行为|原行政行为|原?判决|或者|驳回|原告|诉讼请求|的)*", within: "litigation" },
  { indicator: "litigation.upheld", units: cases, key: "驳回", before: "驳回(?:原告|诉讼|请求|起诉|上诉|的)*", within: "litigation" },
  { indicator: "litigation.corrected", units: cases, key: "纠", before: "(?:结果|被|依法)*(?:纠错|纠正)(?:的)?", within: "litigation" },
  { indicator: "litigation.corrected", units: cases, key: "撤销", before: "(?:判决|被|依法)*撤销(?:和|或|并|、)?(?:责令)?(?:重新)?(?:答复)?(?:的)?", within: "litigation" },
  { indicator: "litigation.other", units: cases, key: "其他", before: "其他(?:结果|情形|处理|情况)?(?:的)?", within: "litigation" },

  // 许可、处罚、强制、收费
  { indicator: "licensing.decisions", units: cases, key: "行政许可", before: `(?:${decided}行政许可(?:处理)?(?:决定|事项|案件)*|(?:^|[局委办厅院])(?:本年度?|全年|共)*行政许可(?:本年)?处理决定)` },
  { indicator: "penalties.decisions", units: cases, key: "行政处罚", before: `(?:${decided}行政处罚(?:处理)?(?:决定|事项|案件)*|(?:^|[局委办厅院])(?:本年度?|全年|共)*行政处罚(?:本年)?处理决定)` },
  { indicator: "coercion.decisions", units: cases, key: "行政强制", before: `(?:${decided}行政强制(?:处理)?(?:决定|事项|案件)*|(?:^|[局委办厅院])(?:本年度?|全年|共)*行政强制(?:本年)?处理决定)` },
  { indicator: "penalties.decisions", units: cases, key: "行政处罚", before: "^、?行政处罚(?:处理)?(?:决定|案件)*", within: "decisions" },
  { indicator: "penalties.decisions", units: "件 起 宗", key: "行政处罚", before: "^、?行政处罚事项", within: "decisions" },
  { indicator: "coercion.decisions", units: "件 起 宗", key: "行政强制", before: "^、?行政强制事项", within: "decisions" },
  { indicator: "coercion.decisions", units: cases, key: "行政强制", before: "^、?行政强制(?:处理)?(?:决定|案件)*", within: "decisions" },

  { indicator: "charges.amount", units: money, key: "事业性收费", before: "行政事业性收费(?:收入|收取)?(?:总额|总金额|金额)?" },

  // 报送、机构、经费、培训
  { indicator: "archives.deliveries.paper", units: documents, key: "纸质", before: "纸质(?:公开)?(?:文件|文本|文档|公文|材料|信息)?", within: "archives" },
  { indicator: "archives.deliveries.electronic", units: documents, key: "电子", before: "电子(?:公开)?(?:文件|文本|文档|公文|材料|信息)", within: "archives" },
  ...[["paper", "纸质"], ["electronic", "电子"]].map(([kind, word]): Entry => ({ indicator: `archives.deliveries.${kind}`, units: documents, key: "向", before: `向[^,]{0,26}(?:馆|场所|查阅点|查阅中心|查阅室)[^,]{0,8}(?:报送|移交|送交|移送|送达|寄送|提供|交存)(?:了|各类)?${word}(?:公开)?(?:文件|文本|文档|公文|材料|信息)` })),
  { indicator: "archives.deliveries", units: documents, key: "向", before: "向[^,]{0,26}(?:馆|场所|查阅点|查阅中心|查阅室)[^,]{0,8}(?:报送|移交|送交|移送|送达|寄送|提供|交存|公开(?=文件|信息|政府))[^,]{0,14}" },
  { indicator: "archives.deliveries", units: documents, key: "馆", before: "(?:报送|移交|送交|移送|转交)(?:给|至|到)?[^,]{0,10}(?:档案馆|图书馆)[^,]{0,20}(?:信息|文件)" },
  { indicator: "archives.deliveries", units: documents, key: "接收", before: "(?:档案馆|图书馆)[^,]{0,10}接收[^,]{0,10}(?:信息|文件|公文)件?" },
  { indicator: "institution.dedicated_bodies", units: "个 家", key: "专门机构", before: "(?:政府信息公开|信息公开)?(?:工作)?专门机构" },
  { indicator: "institution.reading_points", units: "个 处 家", key: "查阅", before: "(?:公共)?(?:查阅|查询|阅览)(?:点|场所|室|中心|窗口|处)", not: "各设" },
  { indicator: "institution.reading_points", units: "个 处 家", before: "(?:设立|设置|建立|建成|建有|设有|设|开设|共有|有|新设|增设|共设)?(?:了)?(?:共)?", not: "各设", after: "(?:政府|政务)?(?:信息)?(?:公开)?(?:信息)?(?:公共|集中|现场|电子)?查[阅询](?:点|场所|室|中心|窗口|处)" },
  { indicator: "institution.staff.full_time", units: people, key: "职", before: "(?<!兼|、)[专全]职(?:工作|信息公开|信息|管理)?(?:人员|干部|信息员)?" },
  { indicator: "institution.staff.full_time", units: people, key: "职", before: "(?<!兼|、)[专全]职(?:从事|负责|承担)[^,]{0,12}" },
  { indicator: "institution.staff.part_time", units: people, key: "兼职", before: "(?<!专、?)兼职(?:工作|信息公开|管理)?(?:人员|干部|信息员)?" },
  { indicator: "institution.staff.full_time", units: people, before: "", after: "(?:(?:[\\u4e00-\\u9fa5]{2})?(?:政府|政务)?(?:信息|政务)公开(?:工作)?)?[专全]职(?:(?:工作|(?:政府|政务)?信息公开|政务公开|管理)*(?:人员|干部|信息员|联络员)|(?=[、,和及外。;]|从事|负责|承担))" },
  { indicator: "institution.staff.part_time", units: people, before: "", after: "(?:(?:[\\u4e00-\\u9fa5]{2})?(?:政府|政务)?(?:信息|政务)公开(?:工作)?)?兼职(?:(?:工作|(?:政府|政务)?信息公开|政务公开|管理)*(?:人员|干部|信息员|联络员)|(?=[、,和及。;]|从事|负责|承担))" },
  { indicator: "institution.staff.full_time", units: people, before: "", after: "(?:同志|干部|(?:工作)?人员)(?:作为|担任|兼?任)[专全]职" },
  { indicator: "institution.staff.full_time", units: people, before: "", after: "(?:同志|干部|(?:工作)?人员)[专全]职(?:从事|负责|承担)" },
  { indicator: "institution.staff.part_time", units: people, before: "", after: "(?:[\\u4e00-\\u9fa5]{0,6}?)(?:同志|干部|(?:工作)?人员)(?:兼[职管]?(?:从事|负责|承担)|\\((?:均为)?兼职\\))" },
  { indicator: "institution.staff.full_time", units: people, before: "", after: "(?:同志|干部|(?:工作)?人员)\\((?:均为)?[专全]职\\)" },
  { indicator: "institution.staff.full_time", units: people, before: "", after: ",?(?:均|全部|都|皆)[为是系]?[专全]职" },
  { indicator: "institution.staff.part_time", units: people, before: "", after: ",?(?:均|全部|都|皆)[为是系]?兼职" },
  { indicator: "institution.staff.part_time", units: people, key: "其余", before: "其余(?:的)?", after: "(?:由)?[^,。;\\d]{0,10}兼[任职]" },
  { indicator: "institution.staff", units: people, key: "人员", before: "(?:从事|负责|承担)[^,]{0,4}(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:工作)?人员" },
  { indicator: "institution.staff", units: people, key: "从事", before: "从事(?:政府|政务)?信息公开(?:工作)?" },
  { indicator: "institution.staff", units: people, key: "工作人员", before: "工作人员", after: ",?\\(?(?:其中)?[:,]?[专全]职" },
  { indicator: "institution.staff", units: people, key: "人员", before: "(?:政府|政务)?信息公开(?:专兼职|工作|专(?:职)?、兼职)+(?:工作)?人员" },
  { indicator: "institution.staff", units: people, key: "兼", before: "(?:专、?兼职|专\\(兼\\)职)(?:工作)?人员" },
  { indicator: "institution.staff", units: people, before: "", after: "(?:专、?兼职|专\\(兼\\)职|专兼职)(?:工作|信息公开)?(?:人员|干部)" },
  { indicator: "institution.staff", units: people, before: "", after: "(?:同志|干部|(?:工作)?人员)?从事(?:政府|政务)?信息公开工作" },
  { indicator: "institution.staff", units: people, before: "", after: "(?:政府|政务)?(?:信息|政务)公开(?:工作|专门)*人员", not: "[各每]" },
  { indicator: "institution.staff", units: people, before: "", after: "(?:专门|具体)负责(?:政府|政务)?(?:信息|政务)公开(?:工作)?[,。;]", not: "[各每]" },
  { indicator: "institution.staff", units: people, before: "", after: "(?:同志|干部|(?:工作)?人员)(?:具体|专门)*(?:负责|承担)[^,。;]{0,6}公开(?:业务|日常)?工作", not: "[各每]" },
  { indicator: "institution.staff", units: people, before: "", after: "(?:同志|干部|(?:工作)?人员)?(?:具体|专门)*(?:负责|承担)(?:此|该|这)项(?:日常)?工作", not: "[各每]|窗口|大厅", weak: true },
  { indicator: "institution.staff", units: people, key: "配备", before: "配备(?:了)?", after: "(?:具体|专门)?(?:的)?(?:工作)?人员[,。;]", not: "[各每]|窗口|大厅|网站", weak: true },
  { indicator: "institution.staff", units: people, follows: "institution.staff.part_time" },
  { indicator: "institution.budget", units: money, key: "经费", before: "(?:政府信息公开|政务公开|信息公开)?(?:工作)?(?:专项经费|专项资金|工作经费|经费)(?:预算|投入|支出|共|合计)*" },
  { indicator: "institution.budget", units: money, before: "(?:下?拨付?|拨出|安排|投入|落实|列支)(?:了|资金|经费)*", after: "(?:专项|工作)*(?:经费|资金),?(?:专门)?用于[^,。;]{0,8}(?:信息|政务)公开工作" },
  { indicator: "training.trainees", units: people, key: "训", before: "(?:培训|参训|受训|轮训)(?:了)?(?:[^,]{0,14}?(?:人员|干部|人数|职工|信息员|联络员|骨干|人))?(?:共|人数)?", within: "training" },
  { indicator: "training.trainees", units: people, key: "参", before: "(?:参加|参训|受训)(?:培训)?(?:的)?(?:人数|人员|干部)", within: "training" },
  { indicator: "training.trainees", units: people, before: "", after: "(?:次)?(?:参加|参与|接受)(?:了)?(?:业务|政府信息公开|信息公开|各类|学习|集中|此次|本次)*(?:培训|轮训)", within: "training" },
  { indicator: "training.trainees", units: people, before: "", after: "(?:次)?进行了?[^,。;\\d]{0,30}培训", within: "training" },
  { indicator: "training.trainees", units: "人次", key: "培训", before: "培训[^,]{2,20}", within: "training", weak: true },
  { indicator: "training.trainees", units: people, before: "", after: "(?:次)?(?:参加|参与|参训|受训)(?![会展])", within: "training" },
  { indicator: "training.trainees", units: people, before: "", after: "(?:[\\u4e00-\\u9fa5]{0,6}?)(?:干部|职工|人员|同志|代表|学员|信息员|联络员)(?:参加|参与|接受)了?(?:此次|本次|集中|业务)*(?:培训|学习|轮训)", within: "training" },
  { indicator: "training.trainees", units: people, key: "参", before: "^(?:共|总共|累计)?(?:参加|参训|参与)(?:学习|培训|人员|人数)*", within: "training" },
  { indicator: "training.trainees", units: people, follows: "training.courses" },
  { indicator: "training.courses", units: times, key: "训", before: "(?:培训|轮训|集训)(?:班|会|活动|课|讲座)*(?:举办|开办|办)?", not: "参加(?!人)" },
  { indicator: "training.courses", units: times, before: "(?:举办|组织|开展|召开|举行|开办|(?<![承主协督催交])办)(?:了)?", after: "(?:政府|政务|信息|公开|工作|业务|专题|专项|集中|线上|线下|网络|全[市县区省镇局系统]|各类|的|知识|联络员|信息员|人员|干部|骨干|条例|\\d年|年度)*培训" },
  { indicator: "training.courses", units: "次 期 场", before: "", after: "(?:举办|组织|开展|举行|开办)(?:了)?(?![^,。;]{0,4}参加)[^,。;\\d]{0,16}(?:政府|政务|信息)公开[^,。;\\d]{0,8}(?:培训|轮训)" },
  { indicator: "training.meetings", units: "次 场", key: "公开", before: "", after: "(?:召开|举行|组织召开|主持召开)(?:了)?[^,。;\\d]{0,10}(?:政府|政务|信息)公开[^,。;\\d]{0,10}会" },
  { indicator: "training.meetings", units: times, key: "会", before: "(?:政府|政务)?信息公开[^,]{0,10}(?:会议|专题会|工作会|推进会|部署会|调度会|协调会|联席会|例会)" },
  { indicator: "training.meetings", units: times, key: "会", before: "政务公开[^,]{0,10}(?:会议|专题会|工作会|推进会|部署会|调度会|协调会|联席会|例会)" },
  { indicator: "training.meetings", units: times, key: "专题会", before: "专题会议?" },
  { indicator: "training.meetings", units: times, before: "(?:召开|组织召开|举行)(?:了)?", after: "(?:全[市县区省镇局])?(?:政府信息公开|政务公开|信息公开)[^,。]{0,8}会" },

  // 访问、咨询、信箱
  { indicator: "visits.reading_points", units: "人次 次 人 余", key: "接待", before: "接待(?:公众|群众|市民|社会公众|现场|前来|来访|到访)*(?:查询|查阅)?(?:者|人员|群众|人数|公众)*", within: "inquiries" },
  { indicator: "visits.reading_points", units: "人次 人", before: "", after: "(?:前来|到场|来所)查[阅询]", within: "inquiries" },
  { indicator: "visits.reading_points", units: "人次 次 人 余", key: "查", before: "接待[^,]{0,8}(?:查询|查阅)(?:者|人员|群众|人数|公众|政府信息|信息)*" },
  { indicator: "visits.website", units: "人次 次 人 余 条", key: "专栏", before: "(?:信息公开|公开)?(?:网)?专栏(?:的)?[^,]{0,6}(?:访问|点击|浏览)(?:量|数|率|人数|次数)?" },
  { indicator: "visits.website", units: "人次 次 人 余", key: "该", before: "该(?:专栏|栏目|专页)(?:的|全年|年度|累计|共)*(?:访问|点击|浏览)" },
  { indicator: "inquiries.phone", units: "人次 次 件 个 人 起 条 余", key: "电话", before: "(?:电话(?:接听|受理|接受|接待|解答|答复)?(?:群众|市民|公众)?(?:咨询|问询)|咨询电话|热线咨询)(?:接听|受理|接待|答复|回复|解答){0,2}", not: "来信|来访|咨询[、和及与]电话" },
  { indicator: "inquiries.phone", units: "人次 次 件 个 人 起 条 余", key: "接", before: "(?:接听|接到|接收|受理)(?:了)?", after: "(?:群众|市民|公众|各类)*(?:咨询电话|电话咨询|来电咨询)" },
  { indicator: "inquiries.onsite", units: "人次 次 件 个 人 起 条 余", key: "咨询", before: "(?:现场|当面|来访|窗口|上门)(?:接待|接受|受理|解答|答复)?(?:公众|群众|市民|政府|信息公开|方面|的)*咨询(?:服务|接待)?" },
  { indicator: "inquiries.online", units: "人次 次 件 个 人 起 条 余", key: "咨询", before: "(?:网上|网络|在线|网站|网民)(?:留言)?咨询(?:受理|答复|回复|解答|量)?" },
  { indicator: "inquiries.phone", units: "人次 次 个 条", key: "电话", before: "^(?:其中)?电话(?:答复|解答|回复)", within: "inquiries" },
  { indicator: "inquiries.onsite", units: "人次 次 个 条", before: "^(?:其中)?(?:现场|当面|当场)(?:答复|解答|回复)", within: "inquiries" },
  { indicator: "inquiries.online", units: "人次 次 个 条", key: "网", before: "^(?:其中)?(?:网上|网络)(?:答复|解答|回复)", within: "inquiries" },
  { indicator: "inquiries.onsite", units: "人次 次 人", key: "来访", before: "^(?:其中)?来访", within: "inquiries" },
  { indicator: "inquiries.phone", units: "人次 次 人", key: "来电", before: "^(?:其中)?来电", within: "inquiries" },
  ...[["phone", "电话咨询|咨询电话|来电咨询|热线咨询"], ["onsite", "(?:现场|当面|来访|上门|窗口)咨询"], ["online", "(?:网上|网络|在线|网站|网民)(?:留言)?咨询"]].map(([way, words]): Entry => ({ indicator: `inquiries.${way}`, units: "人次 次 件 个 人 起 条 余", key: "咨询", before: "(?:受理|接受|接待|接听|解答|答复|回复|处理|办理)(?:了)?", after: `(?:群众|公众|市民|的)*(?:${words})` })),
  { indicator: "mailbox.received", units: "件 封 条 次", key: "信箱", before: "(?:[市县区局镇乡省州厅校院所队站行关]长|书记|领导|主任|旗长|盟长)信箱”?(?:共|全年|累计)*(?:收到|受理|接到|接收)?(?:群众|市民|各类|网民|有效|的)*(?:信件|来信|邮件|留言|诉求)?" },
  { indicator: "mailbox.answered", units: "件 封 条 次", key: "信箱", before: "(?:回复|办复|答复)(?:了)?[^,]{0,6}信箱(?:群众|市民|各类|网民)*(?:信件|来信|邮件|留言|诉求)?" },
  { indicator: "mailbox.answered", units: "件 封 条 次", key: "复", before: "(?:回复|办复|答复|已回复|予以回复)(?:信件|来信|了)?", within: "mailbox", not: "公开答复|建议|提案" },
];
