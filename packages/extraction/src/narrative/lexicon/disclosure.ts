import type { Entry } from "./entry.js";
import { documents, madePublic, requests, times } from "./words.js";

const kinds =
  "(?:各类|各种|各项|本(?:单位|部门|机关|局|委|办|镇|乡)(?=政府|政务|信息)|各级|全[省市县区旗州镇乡](?=各类|各项|政府|政务|信息)|全部|全年|当年|新增|本年度?|20\\d\\d年度?|年度|(?:生成|产生|形成|制作)的|的|了)*";
/** 公开各类水利政府信息: of the trade the office is in. */
const info = `${kinds}(?:(?!其[他它]|重点|不予)[\\u4e00-\\u9fa5]{2}(?=政府(?:公开)?信息))?(?:政府|政务)?(?:公开)?(?:信息(?:图文)?|文件|内容|简报|消息)*`;
const publish = `(?:主动)?(?:及时)?(?:[、和并]?(?:(?<=并)及时)?(?:公开|发布|公示|刊登|刊载|刊发|登载|上传|上载|公布|推送|推出|更新|编发|发送|转发|采集|修订|发(?=了|$)))*(?:了)?${info}`;
/** 公开通知公告、政策法规等信息 */
const suchAs =
  "(?:[^,、和及与][^,]{1,47}等(?:各类|方面|主动公开|的)*(?:(?:政府|政务)?信息|内容|(?:政务|工作)动态)|(?<=公开|发布|公布|更新|推送)[^,、]{2,12}、[^,]{2,48}等)?";
/** 发布各类水务信息: of the trade the office is in. */
const ofOwnTrade = "(?:(?!群发)[\\u4e00-\\u9fa5]{2}信息|(?:政务|工作|新闻)动态)?";
/** 公众号刊发稿件: what such accounts hold; articles (文章) are no documents of the office. */
const posts = "(?:(?:[有相]关|微信|优质)*(?:稿件?|图文|博文))?";
/** Of several channels named together none is the one. */
const withAnother =
  "(?:网站?|微信|微博|公众号|公报|栏|报|刊|平台|屏|电视台?|广播|大厅|窗口)(?:、|和|及|与|以及)[^,、]{0,24}";
/** One channel alone, or one point of a list of channels, published these; 等 behind it would make it an example. */
const oneChannel =
  "(?:通过|利用|依托|运用|借助|在|以(?!及))(?!(?:各|多)[个类种大]?(?:平台|渠道|网站|媒体|载体))(?![^,]{0,24}(?:网站?|微信|微博|公众号|公报|栏|报|刊|平台|屏|电视台?|广播)(?:、|和|及|与|以及))[^,等]{0,24}(?:栏|网|网站|在线|平台|公众号|[音频条账]号|抖音|快手|微信|微博|屏|报|刊|媒体|新媒体|电视台?|电台|广播|手册|公报|窗口|大厅|发布会|场所|客户端|两微一端|页面)[^,等]{0,4}(?:公开|发布|更新|公布)|^[二三四五六]是(?:通过|利用|依托|运用|借助)[^,等]{2,40}(?:公开|发布)|^(?![^,]{0,16}网站(?:、|和|及|与))[^,通等]{0,20}(?:网站?|在线|(?<![全各]|各[个类大])平台|公开目录|微信|微博|公众号|[公宣][示开传]栏|(?:电子|显示|触摸)屏幕?|栏目(?:[\\u4e00-\\u9fa5]{2,6}(?=公开信息))?|新闻媒体|报[刊纸]|广播|电视台?|[新自]媒体(?:矩阵|平台|账号)*|[账视频条抖]号|抖音|快手)(?:共|累计|全年|滚动|实时)*(?:主动)?(?:公开|发布)|(?:通过|利用|依托|运用|借助)(?![^,、]{0,8}网)[^,、]{0,8}(?:微信|微博|公众号|抖音)(?:、|和|及|与)(?:官方|政务|新浪)*(?:微信|微博|抖音)(?:公众号|平台|账号)*(?:共|累计|全年|主动)*(?:公开|发布)";

/** A site that is neither a newspaper's nor a portal's nor the state's own. */
const siteOfOwn = "(?<!人民|新华|新浪|腾讯|搜狐|凤凰|中新|光明|央视|中国|中国政府|局域|新闻|内|联)网";
/** A site in another language repeats the main one. */
const translated = "[蒙古藏维哈英]{1,2}文(?:版)?网站";
/** Accounts that other services call by the name of those of WeChat. */
const notWechat = "(?:头条|抖音|快手|百家)[^,]{0,2}公众号";

/** Accounts by what they are called, in short and with what may follow the name, and what names another medium beside them. */
const accounts = [
  ["weibo", "微博", "微博(?:公众号|账号|平台|客户端|号)*", "微信"],
  ["wechat", "微信", "微信(?:公众|订阅|服务|账|号|平台)*", "微博"],
  ["wechat", "公众号", "公众号(?:平台|上)*", "微信|微博"],
] as const;

/** What the forms since 2019 ask of rules and of normative documents. */
const documentsInForce = [
  ["rules", "(?:政府|部门)?规章"],
  ["normative", "(?:行政)?规范性文件"],
] as const;

/** What was disclosed, by what, and what was answered to the public. */
// biome-ignore format: a wording a line, so that the list can be read as one
export const ofDisclosure: readonly Entry[] = [
  // 主动公开
  { indicator: "disclosure.normative_documents", units: "条 件 个 份", key: "公开", before: "^(?:其中|已|全部|均)*(?:主动)?公开", within: "normative" },
  { indicator: "disclosure.channel.press_conference", units: "条 件", key: "", before: "^、?(?:借此|会上)?(?:公开|发布)(?:各类|政府|政务)*(?:信息)?", within: "press" },
  { indicator: "disclosure.total", units: documents, before: "(?:发布|公布|录入|上传)(?:了)?", after: "主动公开的?(?:政府|政务)?信息[,。;]", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "公开", before: `(?<!应当?)主动公开(?:发布|[和及、](?:更新|发布))?${info}`, not: `${oneChannel}|[对将把][^,]{0,8}主动公开$|${madePublic}` },
  { indicator: "disclosure.total", units: documents, key: "主动公开", before: "主动公开(?:[\\u4e00-\\u9fa5]{2,4}(?<!类|其[他它])信息(?:、[\\u4e00-\\u9fa5]{2,4})?|(?:各类|各项)[\\u4e00-\\u9fa5]{2,8}(?<!类|其[他它])信息|[\\u4e00-\\u9fa5]{2,8}(?:工作|业务)信息)", not: `${oneChannel}|主动公开重点`, weak: true },
  { indicator: "disclosure.total", units: documents, key: "电子化", before: "电子化的?主动公开(?:政府)?信息", weak: true },
  { indicator: "disclosure.total", units: documents, key: "主动公开", before: "主动公开[\\u4e00-\\u9fa5]{2,14}、(?:各类|各项)(?:政府|政务)?信息", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "主动公开", before: "主动公开政府信息(?:的?情况|工作)" },
  { indicator: "disclosure.total", units: documents, key: "信息", before: "主动公开(?:政府|政务)?信息总?量", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "信息", before: "(?:全年|共|累计)(?:主动)?(?:发布|公布|公开|推送)(?:了)?[^,]{2,84}等(?:各类|方面|的)*(?:政务)?信息", within: "disclosure", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: "条 件 篇 份", key: "公开", before: "主动(?:向社会)?公开(?:了)?[\\u4e00-\\u9fa5]{2,8}(?:、[\\u4e00-\\u9fa5]{2,10}){2,5}", not: `${oneChannel}|、其[他它]|等[^,、]{0,8}信息$`, weak: true },
  { indicator: "disclosure.total", units: documents, key: "主动", before: "主动(?:向[\\u4e00-\\u9fa5]{2,6})?公开[^,]{0,84}等(?:方面|领域|各|内容|类|重点|工作|事项)*(?:的)?(?:政府|各类)*信息", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "政府信息", before: `(?<!不予|不|[和及与、]依申请)(?:公开|发布|公布|新增)${kinds}政府信息`, not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "政府信息", before: `更新${kinds}政府信息`, not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, before: "(?:共|累计|全年)(?:主动|更新)?(?:公开|发布)(?:了)?", after: "(?:各类|各项)*(?:政府|政务)信息", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "信息", before: "(?:全年|共|累计)公开[^,]{2,84}等(?:方面|领域|各类|[相有]关|内容|的)*信息", within: "disclosure", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "在内", before: "(?:共|累计|全年)(?:主动)?(?:公开|发布|公布)(?:了)?包括[^,]{2,60}在内的(?:各类|各项)?(?:政府|政务)?信息", within: "disclosure", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "政府信息", before: "(?:公开|发布)[^,]{2,84}等[^,等]{0,10}政府信息", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "政府信息", before: `制作${kinds}政府信息`, weak: true },
  { indicator: "disclosure.total", units: documents, key: "主动", before: "主动(?:向社会)?公开[^,]{0,84}等(?:政府|相关|各类)*内容", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "公开", before: "公开(?:了)?[^,]{4,60}等", after: "(?:政府|政务)?(?:信息|内容)", within: "disclosure", not: `${oneChannel}|不予|依申请`, weak: true },
  { indicator: "disclosure.total", units: documents, key: "公开", before: "公开", after: "(?:政府|政务)?信息[,。;]", within: "disclosure", not: `${oneChannel}|不予|依申请`, weak: true },
  { indicator: "disclosure.total", units: documents, key: "主动公开", before: "属于?主动公开(?:类|的|属性)*(?:政府|政务)?(?:信息|文件|公文)?|主动公开类(?:的)?(?:政府|政务)?(?:信息|文件|公文)?" },
  { indicator: "disclosure.total", units: documents, before: "(?:产生|形成|制作|生成|获取)(?:了|的|各类)*(?:政府|政务)?信息", after: ",?(?:均|全部|都)(?:已|按规定|依法|及时|予以|进行了?|向社会)*(?:主动)?公开", weak: true },
  { indicator: "disclosure.total", units: documents, key: "政府信息", before: "(?<!其他|其它)政府信息(?:主动)?公开(?:总)?", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "公开", before: "(?<!申请|不予|不|免[予于]|重点|其[他它])公开(?:发布)?(?:各类|各项|了|政务)*信息(?:总)?", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "公开", before: "^(?:20\\d\\d年度?|全年|本年度?|我[局镇乡办委]|本[局镇乡办委])*共公开(?:各类|政府|政务)*文件", within: "disclosure", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, key: "历年", before: "(?:公开的?|^[-至到]?20\\d\\d年)历年(?:政府|政务)?信息", within: "disclosure", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "信息", before: "(?:累计|全年|共|及时|渠道|方式|形式|全平台|各类?平台)(?:对外|向社会)*(?:发布|更新|公布|公示|转载|、|和)+(?:各类|各项|了|政务|重要|相关|有关|动态)*信息", within: "disclosure", not: `${oneChannel}|更新(?:了)?政务动态信息`, weak: true },
  { indicator: "disclosure.total", units: documents, key: "信息", before: "(?:^|全年|共|累计|年度?)信息(?:发布|更新|公开)总?量|(?:历年|累计|共)信息公开|^(?:全年度?)?信息(?:发布|更新)", within: "disclosure", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: documents, before: "^在?(?:已|主动|本年度?|20\\d\\d年度?|全年)*公开", after: "[^,。;:\\d]{0,10}信息[中里]", within: "disclosure", weak: true },
  { indicator: "disclosure.total", units: documents, key: "、", before: "(?:通过|利用|依托)(?:[^,、等]{2,12}、){2,4}[^,、等]{2,14}(?:发布|公布|公开)(?:各类|各项|了)*(?:政府|政务)?信息", within: "disclosure", weak: true },
  { indicator: "disclosure.total", units: "条", before: "^(?:我[局镇乡办委]|本[局镇乡办委]|本年度?|20\\d\\d年度?|全年|共|累计|主动)*(?<=全年|共|累计|主动)(?:更新)?(?:发布|公布|公示)(?:了)?", after: "[\\u4e00-\\u9fa5]{0,4}信息", within: "disclosure", weak: true },
  { indicator: "applications.outcome.granted", units: requests, key: "公开", before: "^(?:其中|均)*公开", within: "applicants" },
  { indicator: "disclosure.total", units: "条 件 篇 份 则 条次 余", key: "公开", before: "^(?:其中)?(?:截[至止][^,]{2,12}[日底末])?(?:[^,]{2,24}(?:以来|[施实]行起|起))?(?:20\\d\\d年度?|全年|当年|本年度?|年内|历年)?(?:新增|共|累计)?公开", within: "disclosure" },
  { indicator: "disclosure.total", units: "条 件 份 篇", key: "、", before: "(?:20\\d\\d年度?|全年|本年度?|我[局镇乡办委]|本[局镇乡办委])发布(?:了)?[^,、]{2,16}、[^,]{2,40}等(?:各类|方面|的)*(?:政府|政务)?信息", within: "disclosure", not: oneChannel, weak: true },
  { indicator: "disclosure.total", units: "条 件 份 篇", key: "公开", before: "(?:全年|年度|年内|年|共|累计|^我[局镇乡办委])(?:主动)?公开(?:了|各类|各种)*(?:政府|政务)?(?:文件|公文)", within: "disclosure", not: `${oneChannel}|依申请|不予|规范性`, weak: true },
  { indicator: "disclosure.total", units: documents, key: "公示", before: "^(?:我[局镇乡办委]|本[局镇乡办委]|全年|共|累计|主动)*公示(?:各类|相关|政府|政务|公开)*信息", within: "disclosure", weak: true },
  { indicator: "disclosure.total", units: documents, key: "公开目录", before: "信息公开目录》?(?:共|全年|累计)*(?:新增|收录)(?:各类|政府)*信息", within: "disclosure", weak: true },
  { indicator: "disclosure.total", units: documents, key: "主动", before: "主动(?:政府|政务)?信息公开", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "主动", before: "主动(?:及时)?(?:对外|(?:面)?向(?:社会(?:公众)?|公众))(?:发布|公布)(?:了|各类|各项)*(?:政府|政务)?信息", not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "主动", before: `主动(?:发布|公布)${kinds}(?:政府|政务)?信息`, not: oneChannel },
  { indicator: "disclosure.total", units: documents, key: "公", before: "(?:公开|公布)[\\u4e00-\\u9fa5]{2,6}(?<!其他|其它|类)政府信息", not: `${oneChannel}|公开重点|依申请|不予|公开[\\u4e00-\\u9fa5]{0,4}(?:公布|公开|发布)政府信息`, weak: true },
  { indicator: "disclosure.total", units: "条 件 篇 份", key: "对外", before: "^(?:20\\d\\d年度?|全年|本年度?|共|累计)*对外(?:公布|公开|发布)(?:了|各类|政府|政务)*信息", within: "disclosure", weak: true },
  { indicator: "disclosure.total", units: documents, key: "平台", before: "(?:通过|依托|利用)[^,、]{0,16}网站?、[^,]{2,30}等(?:信息)?(?:发布|公开)?平台(?:共|累计|全年|主动)*(?:发布|公开)(?:了|各类|政府|政务)*信息", within: "disclosure", weak: true },
  { indicator: "disclosure.full_text_electronic_rate", units: "%", key: "电子化", before: "(?:全文电子化|电子化全文公开)(?:的?(?:主动公开)?(?:政府)?信息数?)?(?:达?率|比例)?(?:实现)?" },
  { indicator: "disclosure.normative_documents", units: "条 件 个 份 篇", key: "规范性文", before: "(?:公开|发布|其中|信息[里中]|含|包括|公布)(?:(?:[省市区县]?政府|办公[厅室]|本级|部门|和|及|的|了|有|行政|新增|制发)*)规范性文件?(?:类)?(?:信息)?", not: "(?:制定|印发|出台)[并、和]?(?:发布|公布)" },
  { indicator: "disclosure.normative_documents", units: "件 个 份", key: "规范性文件", before: "(?:公开|发布|公布)(?:了)?[^,]{2,56}》等[\\u4e00-\\u9fa5]{0,4}规范性文件" },
  { indicator: "disclosure.normative_documents", units: "条 件 个 份", key: "规范性文", before: "^(?:行政)?规范性文件?(?:信息)?", within: "disclosure" },
  { indicator: "disclosure.normative_documents", units: "条 件 个 份", key: "公", before: "(?:公开|发布|公布)(?:了)?[^,]{2,90}》等", after: "(?!废止|失效|修[改订])[\\u4e00-\\u9fa5]{0,4}规范性文件" },
  { indicator: "disclosure.normative_documents_issued", units: "条 件 个 份", before: "(?:制发|制定|出台|(?<!关于)印发|制作)(?:了)?(?:[^,]{2,60}等)?", after: "(?!废止|失效|修[改订])[\\u4e00-\\u9fa5]{0,4}规范性文件" },
  { indicator: "disclosure.normative_documents_issued", units: "条 件 个 份", key: "规范性文件", before: "(?:制发|制定|制作|出台|印发|制定印发|制定出台|制定并印发|(?:制定|印发|出台)[并、和]?(?:发布|公布))(?:的|了|行政)*规范性文件" },
  { indicator: "disclosure.normative_documents_issued", units: "条 件 个 份", key: "规范性文件", before: "(?:制发|制定|出台|印发)(?:了)?[^,]{2,56}》等[\\u4e00-\\u9fa5]{0,4}规范性文件" },
  { indicator: "disclosure.normative_documents_issued", units: "条 件 个 份", key: "规范性文件", before: "规范性文件(?:本年)?制[发定作]" },
  { indicator: "rules.issued", units: "件 部", key: "规章", before: "(?:制发|制定|制作|出台|颁布)(?:的|了)*(?:政府|部门)?规章|规章(?:本年)?制[发定]" },
  ...documentsInForce.flatMap(([of, words]): Entry[] => [
    { indicator: `${of}.repealed`, units: "条 件 个 份 部", before: `废止(?:了|的)*${words}` },
    { indicator: `${of}.repealed`, units: "条 件 个 份 部", key: "废止", before: "^、?废止(?:了)?", within: of },
    { indicator: `${of}.in_force`, units: "条 件 个 份 部", before: `(?:现行|继续)有效(?:的)?${words}` },
    { indicator: `${of}.in_force`, units: "条 件 个 份 部", key: "有效", before: "^、?(?:现行|继续)有效(?:的)?", within: of },
    { indicator: `${of}.issued`, units: "件", key: "新制作", before: `${words}(?:本年)?新制作` },
    { indicator: `${of}.newly_disclosed`, units: "件", key: "新公开", before: "^本年新公开", within: of },
    { indicator: `${of}.disclosed_total`, units: "件", key: "对外公开", before: "^对外公开总?", within: of },
  ]),
  { indicator: "disclosure.normative_documents_issued", units: "件 个 份", key: "制发", before: "^(?:全年|年度|本年度?|20\\d\\d年度?|新)*制发(?:了|的)?", within: "clearing" },
  { indicator: "normative.repealed", units: "件 个 份", key: "废止", before: "^(?:其中|、|共|已|予以|决定|依法)*废止(?:了)?", after: "(?!拟|将|计划)", within: "clearing" },
  { indicator: "normative.in_force", units: "件 个 份", before: "^(?:其中|、|共|已|予以|决定|依法)*(?:保留|(?:继续|现行)有效)(?:了|的)?", within: "clearing" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部 项", key: "解读", before: "[^,]{0,24}(?:网站?|官网|平台|专?栏目?|公众号|微信|微博)(?:上|中|内|共|累计|全年|主动|及时)*(?:发布|公开|推送|更新|刊登|刊发)(?:了|各类|相关|政策|文件|数据|图文|图解|视频|文字)*解读(?:类|相关|的)*(?:稿件|材料|信息|文章|文件|产品|稿)?" },
  { indicator: "disclosure.channel.gazette", units: "条 件 篇 份", key: "公报", before: `(?:政府公报》?(?:共)?|公报》?(?:共)?(?=公开|发布|公布|刊|登|上))${publish}${suchAs}`, not: `${withAnother}公报` },
  { indicator: "disclosure.channel.gazette", units: "条 件 篇 份", key: "政报", before: `政报》?(?:共)?(?=公开|发布|公布|刊|登|上)${publish}${suchAs}`, not: `${withAnother}政报` },
  { indicator: "disclosure.channel.gazette", units: "条 件 篇 份", key: "刊", before: "(?:刊登|刊载|刊发|登载)[^,]{0,24}", within: "gazette" },
  { indicator: "disclosure.channel.weibo", units: documents, key: "微博", before: `微博(?:公众号|账号|平台|客户端|号)*(?:共|全年|累计)*${publish}${ofOwnTrade}${posts}${suchAs}`, not: `${withAnother}微博|微信微博|(?:原创|转发)[^,]{0,4}微博` },
  { indicator: "disclosure.channel.wechat", units: documents, key: "微信", before: `微信(?:公众|订阅|服务|账|号|平台|客户端|[自新]媒体|上)*(?:共|全年|累计)*${publish}${ofOwnTrade}${posts}${suchAs}`, not: `${withAnother}微信|微博微信` },
  { indicator: "disclosure.channel.wechat", units: documents, key: "公众号", before: `公众号(?:平台|上)*(?:共|全年|累计)*${publish}${ofOwnTrade}${posts}${suchAs}`, not: `${withAnother}公众号|微博|${notWechat}` },
  ...accounts.flatMap(([channel, key, account, others]): Entry[] => [
    { indicator: `disclosure.channel.${channel}`, units: documents, key, before: `${account}(?:共|全年|累计)*(?:发布|推送|更新)(?:了)?[\\u4e00-\\u9fa5、]{3,16}信息`, not: `${withAnother}${key}`, weak: true },
    { indicator: `disclosure.channel.${channel}`, units: documents, key, before: `${key}(?!公|平台|等|和|及|与)[\\u4e00-\\u9fa5]{2,6}(?:发布|推送|更新)(?:各类|政务)*信息`, not: `${withAnother}${key}|${others}`, weak: true },
    { indicator: `disclosure.channel.${channel}`, units: documents, key, before: `${key}(?:全年|共)*信息(?:更新|发布|公开)(?:总?量)?` },
    { indicator: `disclosure.channel.${channel}`, units: documents, key, before: `${account}(?:共|全年|累计)*(?:发文|推文|发博|(?:推送|发布|发送)(?:推文|博文|微博))`, not: `${withAnother}${key}` },
    { indicator: `disclosure.channel.${channel}`, units: documents, key, before: `${account}(?:共|全年|累计)*(?:发布|推送|更新)(?:了)?[\\u4e00-\\u9fa5]{2,10}(?:、[\\u4e00-\\u9fa5]{2,10}){1,3}`, after: "(?![、,;][\\u4e00-\\u9fa5]{2,12}\\d)", not: `${withAnother}${key}`, weak: true },
  ]),
  { indicator: "disclosure.channel.wechat", units: documents, key: "微信", before: "(?:推送|发布|编发|更新|推出)(?:了|各类|政务|官方)*微信(?:文章|推文|图文|消息)" },
  { indicator: "disclosure.channel.press_conference", units: "条 件", key: "发布会", before: `新闻发布会(?=[\\u4e00-\\u9fa5]{0,4}(?:公开|发布|公布))(?:共|累计|全年)*${publish}` },
  { indicator: "disclosure.channel.reading_points", units: "条 件 份", key: "查阅", before: "(?:[向在][^,]{0,14})?查阅(?:点|场所|室|中心)(?:提供|放置|摆放|送达)[^,、]{0,8}公开" },
  { indicator: "disclosure.channel.reading_points", units: "条 件 份", key: "查阅", before: `查阅(?:点|场所|室|中心|窗口)(?:等)?${publish}`, not: `${withAnother}查阅` },
  ...([["馆", "(?:图书|档案)馆"], ["中心", "(?:政务|行政|便民)服务中心"], ["大厅", "(?:政务(?:服务|公开)?|(?:行政|便民)服务|服务中心)大厅"]] as const).map(([key, place]): Entry => ({ indicator: "disclosure.channel.reading_points", units: "条 件 份", key, before: `${place}(?:等)?${publish}`, not: `${withAnother}${place}`, weak: true })),
  { indicator: "applications.received.other", units: requests, key: "其", before: "(?:其他|其它)(?:形式|方式|渠道|途径)(?:递交|提交|提出|申请|的)*", within: "applications", not: "[^,、;:][及和与、或]其[他它]|告知" },
  { indicator: "disclosure.channel.other", units: documents, key: "其", before: `(?<!转载|转发)(?:其他|其它)(?:公开)?(?:方式|形式|渠道|途径|载体|媒体)(?:共)?${publish}` },
  { indicator: "disclosure.channel.other", units: documents, key: "其余", before: "其余(?:的)?", after: "(?:信息)?(?:是|为)?(?:通过|以|采用|采取).{0,24}(?:其他|其它)(?:方式|形式|渠道|途径)" },
  { indicator: "disclosure.channel.website", units: documents, key: "网", before: `(?:网站|网页|官网|公众网|公开网|信息网|门户网|政务网|政府网|网上|互联网|网站群)》?[上中]?(?:政府)?(?:信息公开|政务公开|公开)?(?:(?:(?![共设有开新等微])[\\u4e00-\\u9fa5]){0,6}(?:专栏|平台|栏目|页面|首页|主页|专题|频道|目录|系统|子站|渠道|途径)|[\\u4e00-\\u9fa5]{2,8}(?:、[\\u4e00-\\u9fa5]{2,8}){1,3}(?:专栏|栏目)|为(?:主要|重要|第一)?(?:信息)?(?:公开|发布)?(?:平台|渠道|载体|阵地))?[中里]?(?:20\\d\\d年度?|共|累计|全年|当年|新增|及时|主动及时|依法|依规|法定|集中|对外|向外|向社会|分别)*${publish}(?:全文电子化(?:政府)?信息)?${suchAs}`, not: `(?:微信|微博|公众号|公报|平台|[报刊屏]|电视台?|广播|大厅|窗口)(?:、|和|及|与|以及)[^,、]{0,14}网站|${translated}|(?:图书|文化|博物|美术|科技)馆(?:官方|门户)?网站|[协学]会(?:官方|门户)?网站|转[发载][^,]{0,24}网站|中国政府网|内网|局域网|建成|建立|页面$|更新[^,]{2,24}目录$|(?<!公)开[设通]` },
  { indicator: "disclosure.channel.website", units: documents, key: "网", before: `(?:在|通过|利用|依托)[^,、]{2,12}${siteOfOwn}(?:上)?(?:共|累计|全年)*(?:主动)?(?:公开|发布|公布|更新|上传)${info}${suchAs}` },
  { indicator: "disclosure.channel.website", units: documents, key: "网站", before: "网站(?:平台)?(?:上)?(?:主动)?(?:发布|公开|公布)的(?:主动公开的?)?(?:政府|政务)?信息", not: `${withAnother}网站` },
  { indicator: "disclosure.channel.website", units: documents, key: "网", before: `^(?:20\\d\\d年度?|全年|本年度?)*[^,、:]{2,12}${siteOfOwn}(?:上)?(?:共|累计|全年)*(?:主动)?(?:公开|发布)${info}` },
  { indicator: "disclosure.channel.website", units: documents, key: "在线", before: `(?:在|通过|利用|依托)[^,、]{2,12}(?<!人民|新华|平台)在线(?:网|平台)?(?:上)?(?:共|累计|全年)*(?:主动)?(?:公开|发布|公布|更新|上传)${info}${suchAs}`, not: "微博|微信|公众号|媒体" },
  { indicator: "disclosure.channel.website", units: documents, key: "服务平台", before: `(?<!微信|微博)服务平台(?:上)?(?:共|累计|全年)*${publish}` },
  { indicator: "disclosure.channel.website", units: documents, key: "网", before: "(?:网站|信息网|公开网|政务网|门户网|官网)(?:上|共|累计|全年|主动)*(?:公开|发布|推送|更新){1,2}(?:了|各类|各项)*(?:(?!公开|发布|[^,]{1,3}类)[\\u4e00-\\u9fa5]{2,4}信息|[\\u4e00-\\u9fa5]{2,6}公告)", not: `${withAnother}网站|${translated}`, weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网", before: "(?:网站|官网|信息网)(?:上|共|累计|全年|主动)*(?:公开|发布|推送|更新)(?:了)?[\\u4e00-\\u9fa5]{2,10}(?:领域|方面|相关|有关)(?:的)?信息", not: `${withAnother}网站|${translated}`, weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网站", before: "(?:门户|官方)网站(?![等和及与、专平系栏频或以])[\\u4e00-\\u9fa5]{2,6}(?<!依申请|向|社会|主动|及时|累计|全年)(?:发布|公开|更新)(?:各类|政府|政务)*信息", not: `${withAnother}网站|${translated}`, weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网站", before: "网站(?:上)?(?:全年|共|累计)+(?:主动)?(?:公开|发布|更新)(?:了)?(?![^,]{0,7}[^各]类)[\\u4e00-\\u9fa5]{2,10}信息", not: `${withAnother}网站|${translated}`, weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网", before: "(?:网站|信息网|公开网|政务网|门户网|官网)(?:上|的)?(?![等和及与、])[\\u4e00-\\u9fa5]{2,10}(?:专栏|栏目|板块|版块)(?:共|累计|全年|主动)*(?:公开|发布|更新)(?:了)?(?![^,]{0,7}[^各]类)[\\u4e00-\\u9fa5]{2,10}信息", not: `${withAnother}网站|${translated}`, weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网站", before: "(?:通过|在|利用)[^,、]{0,8}网站(?:上)?(?:主动)?(?:公开|发布|公布)[^,、]{2,12}(?:、[^,、]{2,12}){1,4}(?<!等)信息", weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网站", before: "网站(?:编辑)?发布(?:文字|图片|视频|图文)(?:、(?:文字|图片|视频|图文))*信息", weak: true },
  { indicator: "disclosure.channel.website", units: documents, key: "网站", before: "网站(?:全年|共)*信息(?:更新|发布|主动公开)(?:总?量)?" },
  { indicator: "disclosure.channel.website", units: documents, key: "信息", before: `(?:(?:政府|政务)信息平台|政务公开(?:发布|统一)?(?:平台|专栏)|信息公开》?(?:基础|管理|发布|统一)?(?:平台|专栏|栏目|系统))(?!信息)(?:[上中里内])?(?:共|累计|全年|当年|新增)*${publish}${suchAs}` },

  // 解读回应
  { indicator: "response.social_media", units: "次 件 条 个 起", key: "回应", before: "(?:微博|微信|两微|双微).{0,8}回应(?:事件|事$|公众|群众|网民|社会|关切|热点|关注|问题)*" },
  { indicator: "response.other", units: "次 件 条 个 起", key: "回应", before: "其他方式回应(?:事件|事$|社会|公众|群众|关切|关注|热点|问题|信息|的|了|、)*" },
  { indicator: "response.total", units: "次 件 条 个 起 篇 项 余", key: "回应", before: "回应(?:了)?(?:社会|公众|群众|网民|市民|人民群众|网络|舆情|关注|关切|关心|和|及|、)*(?:的)?(?:[\\u4e00-\\u9fa5]{2,6}(?:领域|方面)(?:的)?)?(?:热点|焦点|难点|问题|重大|舆情|事项|事件|信息|或|和|及|、)*", not: "(?:互动|直通车|问政|信访|来信|留言)[^,]{0,12}回应$|解读[及和与、]?回应(?:信息|类)+$|解读回应$|(?:通过|以)(?![多各]种|不同)[^,]{2,24}(?:方式|形式|渠道|途径)回应[^,]{0,6}$" },
  { indicator: "response.press_conferences", units: times, key: "新闻通气", before: "新闻通气(?:会|活动)", weak: true },
  { indicator: "response.press_conferences", units: times, key: "新闻", before: "新闻发布(?:会|活动)(?:[和及、](?:媒体|新闻|专题)?通气会)?" },
  { indicator: "response.press_conferences_by_leaders", units: times, key: "主要", before: "主要(?:负责同志|负责人|领导|领导同志)(?:出席|参加|参与)(?:的|了)?[^,]{0,6}新闻(?:发布|通气)会" },
  { indicator: "response.press_conferences", units: times, after: "(?:与[\\u4e00-\\u9fa5]{2,6}[相有]关的)?(?:[省市区县]?政府|专题|大型|专场)*新闻(?:发布|通气)(?:会|活动)", before: "(?:召开|举办|主办|承办|举行|组织|参加|参与)(?:了)?|(?:^|活动|[会班])(?:、|和|及|与|以及)" },
  { indicator: "response.press_conferences_by_leaders", units: times, key: "主要", before: "主要(?:负责同志|负责人|领导|领导同志)(?:出席|参加|参与|的)*(?:新闻发布会|其中)?", within: "press" },
  { indicator: "response.press_conferences_by_leaders", units: times, key: "长", before: "(?:^|,)(?:其中)?(?:[市县区州旗]长|局长|厅长)(?:出席|参加)", within: "press" },
  { indicator: "response.press_conferences_by_leaders", units: times, before: "^(?:其中|有|,)*", after: "(?:发布会)?(?:是)?由[^,。;\\d]{0,6}(?:负责人|负责同志|领导|[局市县区]长)(?:同志)?(?:参加|出席|主持)", within: "press" },
  { indicator: "response.online_interviews_by_leaders", units: times, key: "主要", before: "主要(?:负责同志|负责人|领导|领导同志)(?:出席|参加|参与|接受|上线|的)*(?:在线访谈|政府网站在线访谈|其中)?", within: "interview" },
  { indicator: "response.online_interviews_by_leaders", units: times, key: "主要", before: "主要(?:负责同志|负责人|领导|领导同志)(?:出席|参加|参与|接受)(?:的|了)?[^,]{0,6}(?:在线|网络|网上)访谈(?:栏目|节目|活动)?" },
  { indicator: "response.online_interviews_by_leaders", units: times, key: "长", before: "(?:^|,)(?:其中)?(?:[市县区州旗]长|局长|厅长)(?:出席|参加|做客|接受)(?:(?:在线|网络|网上)访谈)?", within: "interview" },
  { indicator: "response.online_interviews", units: times, before: "(?:开展|举办|组织|参加|进行|接受|发布|推出|播出|[作做])(?:了)?", after: "“?(?:领导|政府网站|网站)*(?:在线|网络|网上)访谈" },
  { indicator: "response.online_interviews", units: times, before: "", after: "(?:参加|参与|做客|走进|接受)(?:了)?[^,。;\\d]{0,10}(?:在线|网络|网上)访谈" },
  { indicator: "response.online_interviews", units: times, key: "访谈", before: "(?:在线|网络|网上)访谈(?:栏目|节目|活动)?" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部 项", key: "解读", before: "^(?:各类|相关)*解读(?:文件|材料|稿件|(?:信息|材料|稿件)发布)" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部 项 件次", key: "解读", before: "(?:政策(?:文件|法规|性文件)?|规范性文件)(?:的)?(?:文字|图文|图解|视频)?解读(?:类)?(?:稿?件|材料|信息|文章|文件|产品|稿|内容|情况)?(?:发布)?" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部 项", key: "解读", before: "(?:发布|编发|配发|公开|制作|刊发?|刊[登载]|推出|撰写)(?:各类|相关|数据|了|文字|图文|图解|视频)*解读(?:类|相关|的)*(?:稿件|材料|信息|文章|文件|产品|稿)?" },

  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部 项", key: "解读", before: "(?:发布|编发|制作|推出)(?:了)?政策解读(?:材料|稿件)?[和及、](?:图解|图文|视频|文字)(?:政策|解读)(?:材料|稿件)?" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部 项", key: "解读", before: "(?:形式|方式|途径|^|全年|共|累计)解读(?:了)?(?:政策性?|规范性)?文件" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部 项", key: "解读", before: "^解读(?:了)?[\\u4e00-\\u9fa5]{0,4}(?:政策|规范性)文件$|^解读[^,]{2,60}》等(?:政策|规范性|重要|重大)*文件" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 期", before: "》等", after: "政策解读(?:材料|稿件|文章|文件|信息)?[,。;、]" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份", before: "(?:发布|编发|制作|撰写|推出|公开)(?:了)?", after: "(?:文字|图文|图解|视频|政策|配套)*解读(?:材料|稿件|文章|文件)" },
  { indicator: "response.policy_interpretations", units: "篇 条 件 个 份 次 期 则 部 项", before: "(?:进行|开展)(?:了)?", after: "政策(?:文件)?解读[,。;、]" },
];
