import { clauseOf } from "./phrase.js";

const site = "disclosure.channel.website";
/** Media by the words for them, and the channel each is counted as. */
const media: readonly (readonly [word: RegExp, indicator: string])[] = [
  [/微博/, "disclosure.channel.weibo"],
  [/微信|公众号/, "disclosure.channel.wechat"],
  [/网站|网页|官网|门户网|(?:政府|政务|公开|信息)网|网上(?:公开|发布)/, site],
];
/** A clause that says nothing of its medium but its name: 以微信公众号为平台. */
const alone =
  /^[^,]{0,24}(?:微博|微信|公众号|网站)$|^以[^,、和及与]{0,20}(?:微博|微信|公众号)为(?:主要)?(?:平台|载体|阵地|窗口)$/;
/** 公众号粉丝用户190人: says of a medium nothing but how many follow it. */
const followed =
  /^[^,]{0,24}(?:微博|微信|公众号)(?:粉丝|关注|订阅|用户|总|累计|人|量|数|达|为|共|已|超|现有)*\d[\d.]*[万余多]*[人名位个]?(?:关注|订阅)?$/;
/** The clause speaks of making a medium, not of publishing by it. */
const makes = /建[设立成]|开[通设办]|完善|加强|优化|升级|改版|强化|推进|做好|管理|维护|查[看阅询]|下载/;
/** The medium is one of several. */
const several =
  /[、和及与](?:政务|官方|各类)*新媒体|等(?:多[个种])?(?:平台|载体|渠道|方式|形式|途径|媒体|媒介|新媒体)|报[纸刊]|电视|广播|[示开告宣传]栏|屏|公报|短信|客户端|发布会|大厅/;
/** 刊发政府公报6期,发布信息31条: what stands in the issues that the clause before counts. */
const issues = /公报》?(?:共|全年|电子版|\d{1,3}卷)*\d{1,3}期$/;
const inIssues = /^(?:共|累计|全年)*(?:发布|刊登|刊发|刊载|公布|公开)/;
const longestClause = 48;
/** 公众号订阅190人,发布76篇信息. From the number on. */
const sentBehind = /^[\d.万余多]{1,8}[条篇](?:政务|工作|图文)?(?:信息|文章)/;
const pushes =
  /^(?:全年|今年|本年度?|共计?|累计)*(?:推送|发送)(?:发布)?(?:[^,;\d]{2,40}等)?(?:各类|相关|政务|图文|了)*(?:信息|文章|图文)?(?:\d{1,4}期)?$/;
/** 建立微信公众号,发布民政信息12条: with nothing of the year or of all, the medium named sent it, whatever was done with it. */
const sends =
  /^(?:发布|编发)(?:各[类种](?:[\u4e00-\u9fa5]{2}类?)?|[\u4e00-\u9fa5]{2}|[\u4e00-\u9fa5]{2,12}[及和](?:各类)?(?:政务|政府)?)?信息$|^在[^,;\d]{2,48}(?:栏目|专栏|板块|版块)(?:上|中|内)?(?:共|累计|主动|及时)*(?:公开|发布|更新)(?:了|各类|政务|政府)*信息$/;

/**
 * The channel that published what is counted at `at` in a clause that names no medium: one that the clauses before it begin
 * with (市局官方微博,在原有基础上…发布信息342条), or the only one of the clause right before (借助微信公众号,发布信息90条).
 * Null where there is none. A semicolon or a colon parts what one medium published from the next.
 */
export function mediumBefore(sentence: string, at: number): string | null {
  const start = Math.max(sentence.lastIndexOf(";", at), sentence.lastIndexOf(":", at)) + 1;
  const clauses = sentence.slice(start, at).split(",");
  const clause = clauses.pop();
  const [first, before] = [clauses[0], clauses.at(-1)];
  if (first === undefined || before === undefined) return null;
  if ((alone.test(first) || followed.test(first)) && !makes.test(first)) return channelOf(first);
  if (issues.test(before) && inIssues.test(clause ?? "")) return "disclosure.channel.gazette";
  if (before.length > longestClause || several.test(before) || several.test(clause ?? "")) return null;
  const medium = channelOf(before);
  // 在门户网站更新目录信息14条,发布动态信息12条: the medium named has its number.
  if (/\d[万余多]*[条件篇份]/.test(before) && sends.test(clause ?? "")) return null;
  return !makes.test(before) || (medium !== site && (sends.test(clause ?? "") || pushes.test(clause ?? "")))
    ? medium
    : null;
}

/** 微信公众号共编辑174期,推送信息352篇: what a medium of the clause before sent out, or of this one where it is long. `phrase`: the words in front of the number. */
export function senderOf(sentence: string, at: number, phrase: string): string | null {
  const sent =
    pushes.test(phrase) || sends.test(phrase) || (phrase.endsWith("发布") && sentBehind.test(sentence.slice(at)));
  return sent ? mediumBefore(sentence, at) : siteOfLongList(sentence, at, phrase);
}

/** 通过政府网站主动公开…、…、…等群众关心的信息共计86条: what leads such a list, and what ends it. */
const bySite =
  /^(?:20\d\d年度?|全年|本年度?|共|累计)*(?:通过|在|利用|依托)[^,;:、]{0,16}网站?(?:上|累计|共|主动)*(?:公开|发布)/;
const endsList = /等[^,;:、]{0,16}信息(?:[共合总]计|共)?$/;

/** The website that a long clause begins with, which lists what stands on it; else null. `phrase`: the words in front of the number. */
function siteOfLongList(sentence: string, at: number, phrase: string): string | null {
  return endsList.test(phrase) && bySite.test(clauseOf(sentence, at)) ? site : null;
}

const byItem = /(?:^|[,;:。])[一二三四五六]是(?:通过|利用|依托|借助)([^,、和及与]{2,24}),[^,;:。]*$/;

/** 共公开460条,一是通过门户网站进行公开,向社会主动公开信息271条: the medium that an item of a list names for its count; null where it names none. */
export function itemsMedium(sentence: string, at: number): string | null {
  const clause = byItem.exec(sentence.slice(0, at))?.[1];
  return clause === undefined || several.test(clause) ? null : channelOf(clause);
}

const publishesAll =
  /^(?:全年|共|累计|及时|主动|向社会(?:公众)?)*(?:公开|发布|推送|更新)(?:了|各类|各项|[^,;\d]{2,60}(?:等(?:各类|方面|的)*|[和及]各类))?(?:政务公开|政务|政府)?信息$/;
const bySeveral =
  /(?:通过|利用|依托|运用|借助)[^,;]{2,30}(?:、|和|及|与|以及|等)[^,;、]{0,16}(?:平台|渠道|方式|形式|途径|媒体|载体|网站|网页|公众号|微信|微博)等?,$/;

/**
 * 通过政府网和各类新媒体平台,发布各类信息352条: all that the ways of the clause before published together. `phrase`: the words in
 * front of the number, `subject`: the same without what only leads to it.
 */
export function isByAll(sentence: string, at: number, phrase: string, subject: string): boolean {
  return publishesAll.test(subject) && bySeveral.test(sentence.slice(0, at - phrase.length));
}

/** The channel of the one medium that a clause names. */
function channelOf(clause: string): string | null {
  const named = media.filter(([word]) => word.test(clause));
  return named.length === 1 ? named[0]![1] : null;
}
