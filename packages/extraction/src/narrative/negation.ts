import { matchesOf } from "../matches-of.js";
import { bareDenial } from "./bare-denial.js";
import { listedWays, waysIn } from "./denied-ways.js";
import { lastYear } from "./lexicon/words.js";
import { charactersOf, shapeOf } from "./shape.js";

/** A sentence's word that something did not happen, and what did not. Offsets into the sentence. */
export interface Negation {
  readonly indicator: string;
  readonly start: number;
  readonly end: number;
}

const no =
  "(?:(?<!信息)不存在(?=[^,。;]{0,16}(?:收费|收取|复议|诉讼|投诉))|没有|从未|尚未|均未|并未|暂未|尚无|暂无|均无|未曾|未|无|没)";
/** 无 and 未 within words that deny nothing that is counted. */
const begin = new RegExp(
  `(?<![法])${no}(?!法|偿|缴|障碍|关|线|正当|误|纸|效|形|须|需|来|能|经复议|审|按|及时|如期|足|完|被纠|败|人员)`,
  "g",
);
/**
 * 举报投诉为零, 行政复议、行政诉讼均为零, 行政复议、行政诉讼均未发生. 案件数 is 案件 and 数 and never 案 and 件数: what can be read in
 * two ways costs twice as much with every repetition.
 */
const nothing =
  /((?:(?:引[发起]的?(?:[有相]关)?(?:政府)?信息公开的?)?(?:行政复议|行政诉讼|(?:行政)?申诉|举报投诉|投诉举报|依申请(?:公开)?(?:办理|受理量)?|信息公开申请|收费(?:[和及]减免)?|收取的?费用)(?:(?:政府)?信息)?(?:件数)*(?:案(?:件(?:件数)*)?|(?:申请|事项|数量|数)(?:件数)*)*[、和及与]?)+)(?:的?(?:件数|数量|金额|总额))?(?:(?:均|都|皆|也|亦)?为(?:零|0(?![\d.,%件条次起宗项例]))|,?(?:20\d\d年度?|本年度?|全年)?(?:均|都|皆)(?:未|没有)(?:发生|出现)过?)/g;
const nothingEnds = /为[零0]|[均都皆][未没]/;
/** 受理公开申请:无。 诉讼情况:无此情况。 The answer may stand on the line below, or as a sentence. */
const none = new RegExp(`([^,。;:\\d\\n]{2,24})(?::|:?\\n|(?<=情况)。?)${bareDenial}(?=[。;]|$)`, "g");
/** What parts such an answer from its label. */
const mayAnswer = /[:\n]|情况/;
/** 受理政府信息公开申请0: the unit is lost. */
const noneAsked = /(?:收到|受理|接到)[^,。;:\d]{0,16}申请(?:件数|数量|数)?[:为]?0(?=[。;]?$)/;
/** 网上申请和信函申请没有收到, 当面申请为零, 不予公开的没有: what is denied stands in front. */
const deniedBefore = /([^,。;:\d]{2,24}?)(?:也|均|都)?(?:(?:没有|未)(?:收到|发生|出现|受理)?过?|为零)(?=[,。;]|$)/g;
const mayDenyBefore = /(?:[没未](?:有|收到|发生|出现|受理)+过?|为零)(?:[,。;]|$)/;
/** 不予公开的没有. */
const noneRefused = /(?:不予|不同意)公开的?(?:申请|信息)?$/;
/** 全年一件申请也没有收到, 政府信息公开申请没有收到. */
const noApplication =
  /^(?:全年|本?年度?|我[局镇县市区委办乡厅院省])?(?:一[件份条起])?(?:政府|政务)?(?:信息公开|依申请公开)?的?申请$/;
/** 全年未收到申请,历年累计收到申请数为0: said of other years than what the clause before denies. */
const inAll = /(?:历年|累计)[^,。;:]*$/;
const ends = /[。;]|\d/;
const continues =
  /^(?:行政复议|行政诉讼|提起|申请行政|复议|诉讼|举报|投诉|申诉|(?:也没|也未|亦未|亦无|也无)(?!有?结转)|以及|和|及|或|收费|被申请|被提起)/;

const denied = deniable([
  [
    /(?:制[发定][、和并]?(?:出台|印发|发布)?|^新?(?:出台|印发))(?:新的)?(?:[、和及或]?(?:修[改订]|废止|清理))*(?:规章[、和及])?(?:行政)?规范性文件/,
    "disclosure.normative_documents_issued",
  ],
  [
    /(?:制[发定][、和并]?(?:出台|印发|发布)?|^新?(?:出台|印发|颁布))(?:新的)?(?:[、和及或]?(?:修[改订]|废止|清理))*规章(?!制度)/,
    "rules.issued",
  ],
  [/废止(?:[、和及或]?修[改订])*(?:规章[、和及])?(?:行政)?规范性文件/, "normative.repealed"],
  // 尚未 总计 未经复议: the heads of a table.
  [/(?<!未经(?:行政)?)复议(?!机关|审查机关|决定|机构|被|后)/, "reconsideration.total"],
  [/诉讼(?!请求)|行政应诉|法院(?:提出|提起)?起诉/, "litigation.total"],
  ...(
    [
      ["licensing", "许可"],
      ["penalties", "处罚"],
      ["coercion", "强制"],
    ] as const
  ).map(
    ([of, kind]) =>
      [
        new RegExp(
          `^(?:[作做]出|实施|办理|产生|发生|进行)(?:过|任何)*(?:行政(?:许可|处罚|强制|检查)[、和及或]?)*行政${kind}(?:决定|措施|案件|事项)*(?=[、和及或]|$)`,
        ),
        `${of}.decisions`,
      ] as const,
  ),
  [
    /(?:^|,[也亦](?:没有?|未))(?:召开|举办|举行|参加|组织)(?:过|或者?|、)*(?:举办|召开)?(?:政府|专题)?新闻(?:发布|通气)会/,
    "response.press_conferences",
  ],
  [
    /(?:^|,[也亦](?:没有?|未))(?:开展|举办|组织|进行|参加|参与)过?(?:政府网站|网站)?(?:在线|网络|网上)访谈/,
    "response.online_interviews",
  ],
  [
    /^(?:单独|专门|另外)?(?:举办|组织|开展|开办|自办)过?(?:专门|专题|业务|政府信息公开|政务公开|信息公开|的)*培训/,
    "training.courses",
  ],
  [
    /(?:^|,[也亦](?:没有?|未))(?:单独|专门)?(?:召开|举行)过?(?:专门|专题|的)*(?:政府信息公开|政务公开|信息公开)(?:工作|专题)*会/,
    "training.meetings",
  ],
  [/^(?:发生|收到|受理|接到|接受|接待|有)?过?[^,]{0,8}电话[^,]{0,6}咨询/, "inquiries.phone"],
  [/^(?:发生|收到|受理|接到|接受|接待|有)?过?[^,]{0,8}(?:现场|当面|来访|窗口|上门)[^,]{0,6}咨询/, "inquiries.onsite"],
  [/^(?:发生|收到|受理|接到|接受|接待|有)?过?[^,]{0,8}(?:网上|网络|在线)[^,]{0,6}咨询/, "inquiries.online"],
  [
    /^(?:配备|安排|设|有)?(?:从事)?(?:政府信息公开|信息公开|工作|的)*[专全]职(?:工作)?人员/,
    "institution.staff.full_time",
  ],
  [/(?:举报|投诉)(?!人|电话|类)/, "complaints.total"],
  [
    /(?<!乱|违规|事业性)收费|收取(?!罚)|收过?一分钱|费用|(?:检索|复制|邮寄|复印|信息处理|公开处理|工本)费/,
    "applications.fees_charged",
  ],
]);
/** 部分单位没有组织培训: others did. */
const someOnly = /(?:部分|个别|少数|一些|有的|有些|多数|大多|不少)[^,。;]{0,14}$/;
/** What is denied of fees are those of the trade, or only that any were reduced. */
function ofOtherFees(text: string): boolean {
  return /^[^,]{0,6}事业性收/.test(text) || (/^[^,]{0,8}减免/.test(text) && !/收费|收取/.test(text));
}

/** 均不收费: said of what was done, not of what the rules allow (不收费的, 不收费标准). */
const free =
  /(?:均|都|一律|全部|全年|度)[^,。]{0,4}(?:不收费|不收取(?:任何|相关|提供|政府|信息|检索|复[制印]|邮寄|成本|工本|、|的)*费用?)(?![的标项])|20\d\d年度?[^,。;\d]{2,30}暂不收费(?![的标项])/;
/** 无上年结转申请, 上年度无结转. */
const carriedFromLastYear = new RegExp(`^[^,]{0,6}${lastYear}结转`);
const endsWithLastYear = new RegExp(`${lastYear}$`);
/** 无不予公开信息的情况: nothing was refused; and no answer was partial. */
const noAnswer = deniable([
  [
    /^(?:[^,]{0,4}|延期(?:办理|答复)[和及、或])(?:不予|不同意)公开(?:政府)?(?:信息)?的?(?:情况|情形|申请|事项)/,
    "applications.outcome.denied",
  ],
  [/^[^,]{0,4}部分公开(?:政府)?(?:信息)?的?(?:情况|情形|申请|事项)/, "applications.outcome.partially_granted"],
]);
const application =
  /(?:申请(?!公开[^,。;]{0,12}类[型别]|公开(?:政府|政务)?(?:信息)?的?(?:收费|费用|减免|行政(?:复议|诉讼))|人|行政|复议|引起|引发|被|而|提起|产生|导致|发生|工作|的行政|的复议|复)|依申请公开(?!引起|引发|[^,。;]{0,12}类[型别]|的?行政|(?:政府|政务)?(?:信息)?的?(?:收费|费用|减免))|受理件|要求(?:公开|提供|获取)(?:政府|政务|相关|有关|的)*信息)/;

/** 因政府信息依申请公开答复导致的行政复议: what is denied is what it led to. */
const causes = /^(?:有|发生|出现|产生)?因[^,]*(?:导致|引[起发]|产生|[有相]关的(?:行政)?(?:复议|诉讼))/;

/** 执法规范,无行政复议: of what the office enforces, and not of what it discloses. */
const ofEnforcement = /执法[^。;]*复议|执法[^。;]*诉讼/;

/** What may be denied, each with the characters that its words hold: most texts lack them. */
function deniable(patterns: readonly (readonly [pattern: RegExp, indicator: string])[]) {
  return patterns.map(([pattern, indicator]) => ({ pattern, indicator, needed: shapeOf(pattern.source).needed }));
}

/** Everything a sentence denies, each once. `legal`: the sentence's section is about reconsideration and complaints. */
export function findNegations(sentence: string, legal: boolean): Negation[] {
  const found: Negation[] = [];
  const seen = new Set<string>();
  /** Each once for the year and once for all years: what is denied first counts. */
  const note = (indicator: string, start: number, length: number) => {
    const denied = inAll.test(sentence.slice(0, start)) ? `${indicator} in all` : indicator;
    if (seen.has(denied)) return;
    seen.add(denied);
    found.push({ indicator, start, end: start + length });
  };
  for (const match of nothingEnds.test(sentence) ? matchesOf(nothing, sentence) : []) {
    const named = match[1] as string;
    const indicators = denied.filter(({ pattern }) => pattern.test(named)).map(({ indicator }) => indicator);
    if (indicators.length === 0 || named.includes("信息公开申请") || named.includes("依申请"))
      indicators.push("applications.received");
    for (const indicator of indicators) note(indicator, match.index, match[0].length);
  }
  for (const match of mayAnswer.test(sentence) ? matchesOf(none, sentence) : [])
    for (const indicator of noneOf(match[1] as string)) note(indicator, match.index, match[0].length);
  for (const match of mayDenyBefore.test(sentence) ? matchesOf(deniedBefore, sentence) : []) {
    const named = match[1] as string;
    if (noneRefused.test(named)) note("applications.outcome.denied", match.index, match[0].length);
    else if (noApplication.test(named)) note("applications.received", match.index, match[0].length);
    else for (const { indicator } of waysIn(named)) note(indicator, match.index, match[0].length);
  }
  const unasked = sentence.includes("0") ? noneAsked.exec(sentence) : null;
  if (unasked !== null) note("applications.received", unasked.index, unasked[0].length);
  const gratis = sentence.includes("不收") ? free.exec(sentence) : null;
  if (gratis !== null) note("applications.fees_charged", gratis.index, gratis[0].length);
  const enforcement =
    !legal && sentence.includes("执法") && !/信息公开|政务公开/.test(sentence) && ofEnforcement.test(sentence);
  begin.lastIndex = 0;
  for (let match = begin.exec(sentence); match !== null; match = begin.exec(sentence)) {
    const scope = scopeOf(sentence, match.index + match[0].length);
    const text = sentence.slice(match.index + match[0].length, scope);
    // 未产生与诉讼(行政复议、行政申诉)有关的费用支出 denies costs, no cases.
    if (/(?:诉讼|复议)[^,。]{0,20}[有相]关的?费用/.test(text)) continue;
    if (
      /^(?:出现|发现)?(?:[^,]{0,6}|[^,]{0,30}(?:诉讼|复议)(?:案件)?)(?:纠错|败诉|撤销|延误|违规|乱收费|泄密|泄露|超期)/.test(
        text,
      )
    )
      continue;
    const ofSome = someOnly.test(sentence.slice(Math.max(0, match.index - 16), match.index));
    const add = (indicator: string, at: number, length: number) =>
      note(indicator, match.index, match[0].length + at + length);
    const missing = ~charactersOf(text);
    for (const { pattern, indicator, needed } of denied) {
      if ((needed & missing) !== 0) continue;
      const hit = pattern.exec(text);
      if (hit === null || ofSome) continue;
      if (enforcement && /^(?:reconsideration|litigation)/.test(indicator)) continue;
      if (indicator === "complaints.total" && !(legal || /复议|诉讼|信息公开|政务公开/.test(sentence))) continue;
      if (indicator === "applications.fees_charged" && ofOtherFees(text)) continue;
      add(indicator, hit.index, hit[0].length);
    }
    const channels = [...waysIn(text), ...listedWays(text, sentence.slice(scope))];
    if (channels.length > 0) {
      for (const { indicator, at, length } of channels) add(indicator, at, length);
      begin.lastIndex = Math.max(begin.lastIndex, scope);
      continue;
    }
    const carriedIn = /^结转/.test(text) && endsWithLastYear.test(sentence.slice(0, match.index));
    if (carriedIn) {
      add("applications.carried_in", 0, 2);
      continue;
    }
    const carriedOut = /^(?:[^,]{0,8}结转[至到入]?下一?年|下一?年度?结转)/.exec(text);
    if (carriedOut !== null) {
      add("applications.carried_out", 0, carriedOut[0].length);
      continue;
    }
    // 未发生依申请公开方面的行政复议: what is denied is what came of it.
    const cameOf = /^[^,]{0,8}依申请公开[^,、]{0,14}的(?:行政)?(?:复议|诉讼)/.test(text);
    const charged = /^[对向][^,]*(?:收取|收费)/.test(text);
    const asked =
      charged || cameOf || causes.test(text) || carriedFromLastYear.test(text) ? null : application.exec(text);
    if (asked !== null && !/复议|诉讼|收取|收费|费用|延期|逾期|超/.test(text.slice(0, asked.index)))
      add("applications.received", asked.index, asked[0].length);
    if (carriedFromLastYear.test(text)) {
      const carried = text.search(/结转/);
      add("applications.carried_in", carried, 2);
    }
    for (const { pattern, indicator, needed } of noAnswer) {
      if ((needed & missing) !== 0) continue;
      const hit = pattern.exec(text);
      if (hit !== null) add(indicator, 0, hit[0].length);
    }
    const late = /^[^,]{0,4}延期/.exec(text);
    if (late !== null) add("applications.closed.extended", late.index, late[0].length);
    begin.lastIndex = Math.max(begin.lastIndex, scope);
  }
  return found;
}

/** What a label counts that 无 stands behind: its last words tell. 申请行政复议、提起行政诉讼的情况:无 denies both. */
function noneOf(label: string): string[] {
  if (label.includes("支出")) return [];
  if (/复议[、和及与](?:提起)?(?:行政)?诉讼[、和及与](?:收费|费用)(?:的)?情况$/.test(label))
    return ["reconsideration.total", "litigation.total", "applications.fees_charged"];
  if (/(?:收费|收取(?:的)?费用)(?:及减免|和减免)?的?(?:情况|金额|数额)?$/.test(label))
    return ["applications.fees_charged"];
  if (label.includes("减免")) return [];
  if (
    /复议[、和及与](?:提起)?行政诉讼(?:[、和及与]|以及)(?:行政)?(?:申诉|投诉举报|举报投诉)的?(?:案件|案|情况)*$/.test(
      label,
    )
  )
    return ["reconsideration.total", "litigation.total"];
  if (/复议[、和及与](?:提起)?行政诉讼的?(?:案件|案|情况|数量|数)*$/.test(label))
    return ["reconsideration.total", "litigation.total"];
  if (/复议(?:申请|案件|案|情况|数量|数)*$/.test(label)) return ["reconsideration.total"];
  if (/诉讼(?:案件|案|情况|数量|数)*$/.test(label)) return ["litigation.total"];
  if (
    /(?:(?:受理|收到|接到)(?:政府|政务)?(?:信息)?(?:公开)?(?:的)?申请|依申请公开(?:政府信息|信息)?的?)(?:情况|数量|数|件数)*$/.test(
      label,
    )
  )
    return ["applications.received"];
  return [];
}

/** A denial reaches to the end of its clause, and over following clauses that only go on with its list. */
function scopeOf(sentence: string, from: number): number {
  let end = from;
  for (;;) {
    const comma = sentence.slice(end).search(/[,。;:]/);
    const stop = comma === -1 ? sentence.length : end + comma;
    const digit = sentence.slice(end, stop).search(ends);
    if (digit !== -1 && end + digit < stop) return end + digit;
    if (stop >= sentence.length || sentence[stop] !== ",") return stop;
    const rest = sentence.slice(stop + 1);
    if (!continues.test(rest) || /^[^,。;]{0,20}\d/.test(rest)) return stop;
    end = stop + 1;
  }
}
