import type { Quantity } from "../quantity/quantities.js";
import { jointWays } from "./joint-ways.js";
import { annulled } from "./lexicon/words.js";
import { longestSubject } from "./phrase.js";
import { refusedFor } from "./refusal-reasons.js";
import { isReceivedByOneWay } from "./scope.js";
import type { Named } from "./subject.js";
import { waysToApply } from "./ways.js";

/** What is said of all that a number counts, if that is more than one. */
const allAlike = /[均全都皆]/;
const ofOneKind = /^,?(?:均|全部?|都|皆)[为是系]?(?:([专全])|兼)职/;
/** 报送信息36条,均为纸质文件. */
const ofOneForm = /^,(?:均|全部|都|皆)[为是系](纸质|电子)/;
/**
 * What became of the case that a number counts, 1件行政复议由复议机关作出维持决定, 诉讼1件,法院判决驳回原告诉讼请求, or of all
 * of them: 复议2件,均予维持. What somebody asks for is no decision, and a number behind it divides the cases.
 */
const decided = `(?:原告(?:的)?诉讼请求)?(?:(?!未|不服|请求|要求|申请人|当事人|第三人|原告)[^,。;()\\d]){0,30}?(?:(维持)|(驳回)|(${annulled}|纠正|纠错|确认违法))(?!人)(?![^,。;()]{0,12}(?:\\d|后))`;
const verdict = new RegExp(`^[,(]?${decided}`);
const verdictOnAll = new RegExp(`^[,(](?:原告(?:的)?诉讼请求)?[^,。;()\\d]{0,8}(?:均|全部|都|皆)${decided}`);
/** 办结5件,均为按时办结. */
const allOnTime = /^(?:申请)?,?(?:均|全部|都|皆)(?:已|[为是系])?(?:按[时期]|如期)办结/;

/** 收到申请2件,均为网络申请. */
const byOneWay = waysToApply.map(
  ([way, words]) =>
    [
      way,
      new RegExp(
        `^(?:申请)?,?(?:均|全部|都|皆)(?:[为是系]|[为是]?(?:通过|采[用取]))(?:${words})(?:形式|方式|渠道|途径)?(?:的|提出|提交|递交)*(?:申请|[,。;])`,
      ),
    ] as const,
);
/** 收到1件,系村民当面申请: the only one, and how. */
const byItsWay = waysToApply.map(
  ([way, words]) =>
    [
      way,
      new RegExp(
        `^(?:申请)?,(?:该?申请人)?(?:系|为|是|通过|以|采[用取])[^,。;\\d]{0,8}(?:${words})(?:形式|方式|渠道|途径)?(?:申请|提出|提交|递交)`,
      ),
    ] as const,
);
/** A case of the other kind is joined to those counted before: up to the number. */
const caseBefore = /^[,、](?:发生|提起|引发)?(?:行政)?诉讼/;
/** 涉行政复议、行政诉讼案件9件: cases of both kinds. Up to the number. */
const ofBoth =
  /复议(?:、|和|及|与|或|以及)(?:被)?(?:提起|提出|引起|引发)?(?:行政)?(?:诉讼|应诉)(?:纠纷|类)*(?:案件|案)[总合共]?[计数]?[为有达]?$/;
const complaints = "complaints.total";
/** 收到行政复议、行政诉讼和申诉、举报0件: none of any. Up to the number. */
const ofAllCases =
  /复议(?:案件|申请)?[、和及与或](?:提起)?行政诉讼(?:案件)?(?:、|和|及|与|或|以及)[^,;。]{0,14}(?:申诉|投诉|举报)[^,;。]{0,6}$/;
/** 公开80条,全部通过政府网站公开. */
const allOnSite =
  /^,?(?:信息)?(?:均|全部|都|皆)(?:为|是|已|通过|在|以|于)*(?:网上|(?:县|市|区|省|旗)?(?:政府|政务|门户|局)*(?:网站|网)(?:上)?)(?:主动)?(?:公开|发布|公布)/;
/** 收到申请2件,均为自然人申请, and of one alone 收到申请1件,为自然人申请. */
const applicants = "(?:(自然人|公民|个人)|(法人(?:或者?|和)其[他它]组织)|(?:商业)?企业)";
const subject = "(?:依申请公开|政府信息公开|信息公开|公开)?(?:申请)?(?:事项|件)?";
const oneKindOfApplicant = new RegExp(
  `^${subject}[,(]?(?:申请人)?(?:均|全部|都|皆)(?:[为是系由]|属于?|来自于?)${applicants}`,
);
const oneApplicant = new RegExp(
  `^${subject}[,(]?(?:申请人)?(?:均|全部|都|皆)?(?:[为是系由]|属于?|来自于?)${applicants}`,
);
/** 收到申请1件,为本机关不掌握的政府信息: what became of the only one, or of all (均为). */
const answeredAlike = (
  [
    ["unable.not_held", "(?:本机关|本单位|本部门|我[局委办厅镇乡])?不掌握(?:的|相关|该|其)*(?:政府)?信息"],
    ["nonexistent", "(?:所)?(?:申请(?:公开)?的?)?(?:政府)?信息不存在"],
    ["granted", "(?:予以|同意|依法)公开"],
    ["partially_granted", "(?:予以|同意)?部分公开"],
    ["denied", "(?:不予|不同意)公开"],
    ["not_this_agency", "(?:不属于|非)本(?:行政)?机关(?:职责|掌握|公开|权限|范围|的)*"],
  ] as const
).map(([answer, words]) => {
  const all = new RegExp(`^(?:申请)?,(?:经[^,]{2,8},)?(?:均|全部|都|皆)(?:[为是系]|属于?)?(?:${words})`);
  const only = new RegExp(`^(?:申请)?,(?:经[^,]{2,8},)?(?:[为是系]|属于?|答复为)(?:${words})`);
  return { answer: `applications.outcome.${answer}`, all, only };
});
/** 收到并答复申请6件: came in, and was answered. */
const bothAnswered =
  /(?:收到|受理|接到)[并和及、且](?:均|全部|已|依法|按时|及时|予以)*(?:答复|回复)(?:了)?(?:(?:政府(?:信息)?)?(?:信息公开|依申请公开|公开)?的?(?:申请|事项|件)*)$/;
/** 办结答复57件: closed, and answered. */
const closedToo =
  /办结(?:[并和及、])?(?:予以)?答复(?:了)?(?:(?:政府(?:信息)?)?(?:信息公开|依申请公开)?(?:申请|事项|件)*)$/;
/** 通过信件形式共收到申请1条: all that this number counts came by one way. What it came by stands in front of the receipt. */
const cameByWay = waysToApply.map(
  ([way, words]) =>
    [
      way,
      new RegExp(
        `(?:通过|采[用取]|(?<!所|予|加)以)(?:${words})(?:的)?(?:形式|方式|渠道|途径)?(?:共|累计|全年|总共)*(?:收到|受理|接到|接收)`,
      ),
    ] as const,
);
const mayNameWay = /通过|采[用取]|以/;
/** 受理和办结6件, 受理并办结依申请公开事项6件. */
const bothDone =
  /(?:受理|收到)[并和及、且](?:均|全部|已)?(?:办结|办理完毕)(?:(?:政府(?:信息)?)?(?:信息公开|依申请公开)?(?:申请|事项|件)*)$/;

/**
 * All that one number counts. 行政复议案件和行政诉讼0件: none of either. 不予公开的3件均涉及商业秘密: refused, and why.
 * 工作人员3人,均为兼职: all staff, and of one kind. 1件行政复议作出维持决定: the one case, and how it ended.
 * 收到申请2件,均为网络申请: all of them, and how. 收到申请2件,均为自然人申请: and whose. 行政复议、行政诉讼案件9件: nobody knows how many of which, so nothing.
 */
export function coordinated(
  sentence: string,
  from: number,
  quantity: Quantity,
  behind: string,
  named: Counted,
): Counted[] {
  const { indicator, applicant } = named;
  const words = sentence.slice(from, quantity.start);
  const counted = indicatorsOf(sentence, words, quantity, behind, named).map((each) => ({
    indicator: each,
    applicant,
  }));
  if (indicator !== "applications.received" || applicant !== "total") return counted;
  const asked = (quantity.decimal === "1" ? oneApplicant : oneKindOfApplicant).exec(behind);
  if (asked === null) return counted;
  const kind = asked[1] !== undefined ? "natural_person" : asked[2] !== undefined ? "organization" : "business";
  return [...counted, { indicator, applicant: kind }];
}

/** The indicators of a number, of whichever applicants. `words`: what stands between the last number and this one. */
function indicatorsOf(
  sentence: string,
  words: string,
  { decimal }: Quantity,
  behind: string,
  { indicator, applicant }: Counted,
): string[] {
  const refused = refusedFor(indicator, sentence, words, behind);
  if (refused !== null) return refused;
  if (indicator.startsWith("institution.staff")) {
    const kind = ofOneKind.exec(behind);
    if (kind === null) return [indicator];
    return ["institution.staff", `institution.staff.${kind[1] === undefined ? "part_time" : "full_time"}`];
  }
  if (indicator === "archives.deliveries") {
    const form = ofOneForm.exec(behind)?.[1];
    return form === undefined ? [indicator] : [indicator, `${indicator}.${form === "纸质" ? "paper" : "electronic"}`];
  }
  if (indicator === "applications.received" && applicant === "total") {
    const done = bothDone.test(words) ? ["applications.closed"] : bothAnswered.test(words) ? [answered] : [];
    const by = byWayInFront(sentence, words);
    if (by !== null) return [...by, ...done];
    if (done.length > 0) return [indicator, ...done];
    const one = decimal === "1";
    if (!one && !allAlike.test(behind)) return [indicator];
    const ways = one ? [...byOneWay, ...byItsWay] : byOneWay;
    const way = ways.find(([, pattern]) => pattern.test(behind))?.[0];
    if (way !== undefined) return [indicator, `${indicator}.${way}`];
    const alike = answeredAlike.find(({ all, only }) => all.test(behind) || (one && only.test(behind)));
    return alike === undefined ? [indicator] : [indicator, alike.answer];
  }
  if (indicator === "disclosure.total" && allOnSite.test(behind)) return [indicator, "disclosure.channel.website"];
  if (indicator === answered && closedToo.test(words)) return ["applications.closed", indicator];
  if (indicator === answered && bothAnswered.test(words)) {
    return [...(byWayInFront(sentence, words) ?? ["applications.received"]), indicator];
  }
  if (indicator.startsWith("applications.received.") && !indicator.endsWith(".topic")) {
    const together = jointWays(words);
    if (together !== null) return decimal === "0" ? together.map((way) => `applications.received.${way}`) : [];
    if (isAllReceived(sentence, words)) return ["applications.received", indicator];
  }
  if (indicator === "applications.closed" && allOnTime.test(behind)) return [indicator, `${indicator}.on_time`];
  if (indicator === "applications.closed" && bothDone.test(words)) return ["applications.received", indicator];
  const ofCases = indicator === "reconsideration.total" || indicator === "litigation.total";
  if (ofCases && decimal !== "0" && ofBoth.test(words)) return [];
  if (decimal !== "0" && ofCases) {
    const [, upheld, dismissed, corrected] = (decimal === "1" ? verdict : verdictOnAll).exec(behind) ?? [];
    // 复议7件,诉讼9件,均获维持 says it of both.
    if (decimal !== "1" && caseBefore.test(words)) return [indicator];
    if (corrected !== undefined) return [indicator, indicator.replace("total", "corrected")];
    const isUpheld = upheld !== undefined || (dismissed !== undefined && indicator === "litigation.total");
    return isUpheld ? [indicator, indicator.replace("total", "upheld")] : [indicator];
  }
  if (decimal !== "0" || !(ofCases || indicator === complaints)) return [indicator];
  const between = words.slice(-longestSubject);
  if (indicator === complaints)
    return ofAllCases.test(between) ? ["reconsideration.total", "litigation.total", indicator] : [indicator];
  const both = /复议(?:案件|申请|程序|数量|数)?[、和及与或](?:提起)?行政诉讼/.test(between);
  return both ? ["reconsideration.total", "litigation.total"] : [indicator];
}

/** What a number counts, and whose. */
type Counted = Pick<Named, "indicator" | "applicant">;

const answered = "applications.outcome.total";
const receipt = /收到|受理|接到|接收/g;
/** 收到网络申请3件,信函申请2件: several ways, in one receipt. Behind the first application. */
const otherApplications = /(?:申请|邮件|信函|传真|邮寄)[^,。\d]{0,6}\d/;

/** 全年通过网站收到申请2件: where a sentence tells of one way alone, all came by it. */
function isAllReceived(sentence: string, words: string): boolean {
  return (
    isReceivedByOneWay(words) &&
    isReceiptAlone(sentence) &&
    !otherApplications.test(sentence.slice(sentence.indexOf("申请") + 2))
  );
}

/** What the way in front of a receipt says of its number: that all came by it, where the sentence tells of no other; null where none stands there. */
function byWayInFront(sentence: string, words: string): string[] | null {
  const by = mayNameWay.test(words) ? cameByWay.find(([, pattern]) => pattern.test(words))?.[0] : undefined;
  if (by === undefined) return null;
  const way = `applications.received.${by}`;
  return isReceiptAlone(sentence) ? ["applications.received", way] : [way];
}

function isReceiptAlone(sentence: string): boolean {
  return sentence.match(receipt)?.length === 1;
}
