import type { Quantity } from "../quantity/quantities.js";
import { without } from "../without.js";
import { type Category, categoryOf, kindInFront, restOfKinds } from "./category.js";
import { channelBehind } from "./channel-behind.js";
import { longestSubject, type Words, withoutRemark } from "./phrase.js";
import { indicatorOf, type Named, stripFiller } from "./subject.js";
import { type Topics, topicBit } from "./topics.js";

/** What one number of a sentence counts. */
export interface Reading {
  readonly named: Named;
  readonly category: string | null;
}

/** A count that later words refer back to. */
export interface Antecedent {
  readonly indicator: string;
  readonly unit: string;
  /** Where it ends in its sentence. */
  readonly end?: number;
  /** It counts what was made, of which what was disclosed is the total: 制作信息90条。其中主动公开80条. */
  readonly made?: boolean;
  /** It counts events of the whole year: 全年共培训2期. */
  readonly inAll?: boolean;
}

/** A number in its sentence, with what was read before it. */
export interface Item {
  readonly quantity: Quantity;
  readonly words: Words;
  /** The words in front without what only leads to the number. */
  readonly subject: string;
  readonly behind: string;
  readonly topics: Topics;
  /** The last count of this sentence. */
  readonly last: Antecedent | null;
}

/** Indicators whose counts mean nothing without the kind's name, which such words do not repeat. */
const openLists = new Set(["disclosure.category", "applications.received.topic"]);
const sameAgain =
  /^(?:,|其中|:|\(|由此|至此|从而|使)*(?:20\d\d年度?|本年度?|当年|今年|全年|年内|上年度?|去年|上一年度?|历年|累计)+(?:度)?(?:全年)?(?:新增|增加|共)?(?:主动公开|公开|发布|受理|收到|收取)?(?:访问量|点击量|浏览量)?(?:为|共|是|达到?|约|近|:)*$/;
const asAnswer = /^,(?:已|均)?公开(?:政府)?信息$/;
const mainWay = /为主,(?:达到?|有|占|计|共)$/;
/** 网上申请为主,共61件,占79%: a share, and so not of all. */
const share = /^[,(]占\d/;
/** 公开信息数:324条;规范性文件数:3件: what parts a label from the number before it. */
const marksInFront = /^[,;、。]+/;
const timeAlone = /^(?:20\d\d年度?|全年|本年度?|其中|.{0,2})$/;
/** 通过“两微一端”公开: a phrase whose way stood in quotes, without them. */
const quotedWay = /(?:通过|利用|依托|运用|借助)(?:公开|发布|公布|更新)/;
/** 36个部门参加, 不超过30个工作日, 下设10个子栏目: offices, spans of time and a site's parts, of whatever the words in front speak. */
const officesOrTime =
  /^(?:部门|单位|科室|处室|乡镇|镇街|街道|委办局|工作日|自然日|月|小时|季度|星期|(?:[一二三四]级|子)?(?:栏目|专栏|板块|版块|频道|模块))/;
/** 政务微博2个: how many media there are, not what they published. */
const media = /(?:微博|微信|[公众订阅服务账]号|网站|网页|页面|平台|客户端|专栏|栏目)\(?$/;
/** 健全政府信息公开13项制度: rules and tasks, no information. */
const rules = /^[\u4e00-\u9fa5]{0,6}?(?:制度|规定|机制|措施|任务|要求|标准)/;
/** 网站提出的17条业务咨询与意见建议: no information was asked for. */
const noRequest = /^(?:[^,。;\d]{2,20}的)?(?:业务|政策|来电|电话)?(?:咨询|意见|建议|留言)/;
/** How far such words reach behind a number. */
const longestBesides = 10;
/** What a bracket says of the number in front of it. */
const withinPart = /\d[条件篇份]\([^()]*$/;
/** The names of media in quotes, and of a site's columns: 通过网站《公示公告》《工作动态》栏目公开. */
const quotes = /“[^“”]*”|《[^《》]*》(?=[《栏])/g;
const withoutQuotes = without('“”"《');

/** 公开政府信息公开52条: the verb said again. */
const saidAgain = /(?<=(?:公开|发布)(?:各类)?(?:政府|政务)?信息)公开$/;

/** The words in front of a number without quotation marks and without what only leads to it. */
export function subjectOf(words: string): string {
  const once = words.endsWith("信息公开") ? words.replace(saidAgain, "") : words;
  return stripFiller(withoutQuotes(once.includes("共计") ? once.replace("共计", "共") : once));
}

/** Whether the words right around a number say that it counts nothing that a report is asked for. */
export function isBesides({ unit, start, end }: Quantity, sentence: string): boolean {
  if (unit !== "个" && unit !== "项") return false;
  if ((unit === "个" ? officesOrTime : rules).test(sentence.slice(end, end + longestBesides))) return true;
  return media.test(stripFiller(sentence.slice(Math.max(0, start - longestBesides), start)));
}

/** 现行有效规章2件,行政规范性文件21件: what was done with the rules was done with these. */
const normativeAlone = /^(?:行政)?规范性文件$/;
const ofNormative = new Map([
  ["rules.issued", "disclosure.normative_documents_issued"],
  ["rules.repealed", "normative.repealed"],
  ["rules.in_force", "normative.in_force"],
]);

const received = "applications.received";
const byLeaders = "response.press_conferences_by_leaders";
const didNext = /^[,、](?:出席|参加|参与|做客|走进|接受)/;
const onWeb = /^[,、;:(]*(?:其中)?[,:]?(?:通过)?网上$/;

/** The indicator that the words around a number name. `before`: the last count of the sentence before. */
export function nameByWords(item: Item, before: Antecedent | null): Named | null {
  const { quantity, subject, behind, topics, last } = item;
  const { phrase, between, listed } = item.words;
  const name = (words: string) => indicatorOf(words, behind, quantity.unit, topics, last?.indicator ?? null);
  const counted = last ?? before;
  const way = counted !== null && countsDisclosed(counted.indicator) ? channelBehind(behind, item.words) : null;
  if (way !== null) return onlyChannel(name(way) ?? countedBehind(clauseOf(item), item));
  let named = name(subject);
  // 收到申请7件,其中网上5件: the web is where they came in.
  const asked = (last ?? before)?.indicator.startsWith(received) === true;
  if (named?.indicator === "disclosure.channel.website" && asked && (onWeb.test(between) || onWeb.test(phrase)))
    return { indicator: `${received}.online`, applicant: "total", weak: false };
  const clause = named === null ? clauseOf(item) : "";
  if (clause !== "") {
    named = countedBehind(clause, item);
    // 20条为其他咨询: says so whatever it names, and no words farther in front do.
    if (named === null && isOf.test(clause)) return null;
  }
  // 其中，规范性文件3件: the comma parts nothing.
  if (named === null && between.endsWith(`其中,${phrase}`)) named = name(`其中${subject}`);
  if (
    (phrase.includes("“") || phrase.includes("》栏目")) &&
    !phrase.includes("三公") &&
    (named === null || named.indicator === "disclosure.total")
  ) {
    const bare = stripFiller(phrase.replace(quotes, ""));
    const unquoted = quotedWay.test(bare) ? null : name(bare);
    // 微信订阅号“…”公开: the medium's name in between hides it.
    if (named === null || unquoted?.indicator.startsWith("disclosure.channel.")) named = unquoted;
  }
  if (named === null && mainWay.test(between) && (!between.endsWith("共") || share.test(behind)))
    named = byMainWay(name, between);
  // The words may stand before a comma or a bracket: 申请公开，共计5件; 当面申请（5件）.
  if (named === null && !listed && timeAlone.test(subject))
    named = unlessSame(last, ofAll(phrase, name(subjectOf(between.slice(-longestSubject).replace(marksInFront, "")))));
  // 2件属于主动公开,3件…; 受理申请2件,公开信息2条: what was asked for is none of what was disclosed, nor is what was asked for besides.
  if (
    named?.indicator === "disclosure.total" &&
    last?.indicator.startsWith("applications.") &&
    (subject === "" || asAnswer.test(between))
  )
    named = null;
  // 累计公开5678条。2012年新增890条: the same again, also in the next sentence.
  if (named === null && counted?.unit === quantity.unit && !openLists.has(counted.indicator) && sameAgain.test(phrase))
    named = { indicator: counted.indicator, applicant: "total", weak: false };
  // 答复局长信箱9件、市长信箱6件: what was done with the first was done with the next.
  if (named?.indicator === "mailbox.received" && last?.indicator === "mailbox.answered" && between.startsWith("、"))
    return { ...named, indicator: last.indicator };
  const alike = last === null || !normativeAlone.test(phrase) ? undefined : ofNormative.get(last.indicator);
  if (alike !== undefined) return { indicator: alike, applicant: "total", weak: false };
  // 主要负责人参加新闻发布会1次、做客在线访谈2次: who did the first did the next.
  if (named?.indicator === "response.online_interviews" && last?.indicator === byLeaders && didNext.test(between))
    return { ...named, indicator: `${named.indicator}_by_leaders` };
  return named?.indicator.startsWith("applications.received") && noRequest.test(behind) ? null : named;
}

/** 申请以信函提交为主,达21件: the way that most applications came by stands in the clause before. */
function byMainWay(name: (words: string) => Named | null, between: string): Named | null {
  const named = name(subjectOf(between.replace(mainWay, "").slice(-longestSubject)));
  return named?.indicator.startsWith("applications.received.") ? named : null;
}

/** Whether an indicator counts what was disclosed, by whatever way. */
export function countsDisclosed(indicator: string): boolean {
  return indicator === "disclosure.total" || indicator.startsWith("disclosure.channel.");
}

const events = /^(?:response|training)\./;

/** Whether an indicator counts what is held a few times a year, each told where its subject is. */
export function countsEvents(indicator: string): boolean {
  return events.test(indicator);
}

function onlyChannel(named: Named | null): Named | null {
  return named?.indicator.startsWith("disclosure.channel.") ? named : null;
}

/** The words behind a number that opens its clause, as far as the next mark: 其中3件予以公开,2件不予公开; "" where there are none. */
function clauseOf({ quantity: { unit }, words, behind }: Item): string {
  if (unit === "" || unit === "%" || !opensClauseEnds.has(words.between.at(-1))) return "";
  if (!opensClause.test(words.between.slice(-longestOpening))) return "";
  const clause = clauseBehind.exec(behind)?.[0] ?? "";
  return jointly.test(behind.slice(clause.length)) ? "" : clause;
}

/** What such words say the number counts, read as if they stood in front of it. */
function countedBehind(clause: string, { quantity, topics }: Item): Named | null {
  if (clause === "") return null;
  const named = indicatorOf(
    stripFiller((clause.split(doneWithIt)[0] as string).replace(isOf, "")),
    "",
    quantity.unit,
    topics,
    null,
  );
  if (named?.indicator === "disclosure.total" && isPublic.test(clause) && (topics & topicBit.applications) !== 0)
    return { ...named, indicator: "applications.outcome.already_public" };
  if (named?.indicator.startsWith("disclosure.channel.") && !published.test(clause)) return null;
  // 1件复议后诉讼结果维持: a case that went to court.
  if (named?.indicator.startsWith("reconsideration.") && clause.includes("诉讼")) return null;
  return named !== null && namedBehind.test(named.indicator) ? named : null;
}

/** One more than the words that may open a clause. */
const longestOpening = 4;
const opensClause = /(?:^|[,、;:。(])(?:对?其中,?|另有|还有|另外?|有)?$/;
/** What it ends with; most words in front of a number end with something else. */
const opensClauseEnds = new Set([undefined, ...",、;:。(中有另外"]);
const clauseBehind = /^[\u4e00-\u9fa5“”]{2,22}(?=[,、;。)(—]|$)/;
/** 另外4件属于非政府信息、信息不存在等情形: what one number counts together. */
const jointly = /^、[\u4e00-\u9fa5、]+(?:[,;。)]|$)/;
const isOf = /^(?:为|是|系|属于?)/;
/** 1件类型属于主动公开: what was asked for had been disclosed. */
const isPublic = /^[\u4e00-\u9fa5]{0,4}(?:属于?|结果为)(?:已)?主动公开(?:政府)?(?:信息|内容|的|范围)*$/;
/** 属于部分公开并已按时办结: what the office did besides. */
const doneWithIt = /并(?:已|均|按|依|及时|告知)/;
/** 9条通过网站、公示栏公开 was published by both. */
const published = /(?:公开|发布|公布|刊登|刊发|登载|刊载|播出)$/;
const namedBehind =
  /^(?:disclosure\.channel|inquiries|applications\.received\.(?!topic)|(?:applications\.outcome|reconsideration|litigation)\.(?!total))/;

/** 专职1人,各社区另有兼职人员,共计9人: the sum of the parts is of the whole. */
function ofAll(phrase: string, named: Named | null): Named | null {
  return named?.indicator.startsWith("institution.staff.") && /[共合总]计/.test(phrase)
    ? { ...named, indicator: "institution.staff" }
    : named;
}

/** Words behind the last number that named it name no other: 两期培训班，28个村参加. */
function unlessSame(last: Antecedent | null, named: Named | null): Named | null {
  return named !== null && named.indicator === last?.indicator ? null : named;
}

/**
 * The kind or subject that a number counts in an open list, where its words name no indicator or the list is one of
 * applications' subjects. `upTo`: the sentence up to the number, behind the line that leads its list.
 */
export function kindInList(item: Item, named: Named | null, listing: string | null, upTo: string): Category | null {
  if (named?.indicator === "disclosure.total")
    return restOfKinds(item.words.between, listing) ?? kindInFront(item.words.between, item.quantity.unit);
  const outsideOfSubjects = listing === "applications.received.topic" && !named?.indicator.startsWith("applications.");
  // 信息类别有:政策解读类9条,人事类3条: said to be a kind.
  const saidToBeKind =
    named?.indicator.startsWith("response.") === true && isKind.test(item.words.phrase) && ofKinds.test(upTo);
  if ((named !== null && !outsideOfSubjects && !saidToBeKind) || isPartOfCount(item)) return null;
  if (dividesKind(item, upTo)) return null;
  const kind = categoryOf(
    withoutRemark(item.words.between),
    item.behind,
    item.quantity.unit,
    upTo,
    item.topics,
    listing,
  );
  return named === null || saidToBeKind || kind?.indicator === "applications.received.topic" ? kind : null;
}

const isKind = /类(?:信息)?$/;
const ofKinds = /类别|种类|分类/;

/** Whether a number divides the kind in front of the bracket it stands in: 总务214条(通知113条、动态101条). */
function dividesKind({ last, quantity }: Item, upTo: string): boolean {
  if (last?.indicator !== "disclosure.category" || last.end === undefined) return false;
  return upTo[upTo.length - quantity.start + last.end] === "(" && withinPart.test(upTo);
}

/** Whether a number divides the count before it, so that it counts no kind of information: 解读46篇，其中图解类21篇. */
function isPartOfCount({ last, words, quantity }: Item): boolean {
  if (last === null) return false;
  if (last.indicator.startsWith("applications.outcome")) return true;
  return last.indicator.startsWith("response.") && last.unit === quantity.unit && words.phrase.startsWith("其中");
}
