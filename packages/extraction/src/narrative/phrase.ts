// Where in a sentence the words of a number begin and end. Offsets count in the sentence.

/** Longest subject looked at, in characters. Longer ones hold several clauses. */
export const longestSubject = 96;

/** Whether a code unit is one of ,;:。 */
function endsClause(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x3a || code === 0x3002;
}

/** Whether a code unit ends a clause or is a bracket. */
function endsPhrase(code: number): boolean {
  return endsClause(code) || code === 0x28 || code === 0x29;
}

/** Whether a code unit ends a phrase or is a digit. */
function endsWords(code: number): boolean {
  return endsPhrase(code) || (code >= 0x30 && code <= 0x39);
}

/** The quote begins with the clause that the number ends, a remark in brackets right before it passed over: 脱贫攻坚(乡村振兴)2条. */
export function evidenceStart(sentence: string, at: number): number {
  const bracket = sentence[at - 1] === ")" ? sentence.lastIndexOf("(", at) : -1;
  let start = bracket > 0 && at - bracket < longestRemark ? bracket : at;
  while (start > 0 && at - start < longestSubject && !endsPhrase(sentence.charCodeAt(start - 1))) start--;
  return start;
}

/** How long a remark in brackets is at most, and one that lists what is counted: 信息(包括政务、服务等4个栏目)共76条. */
const longestRemark = 40;
const longestListing = 100;
const longestClause = 200;
const lists = /^\((?:包括|包含|涵盖|含)/;

/** The words in front of a number. */
export interface Words {
  readonly phrase: string;
  readonly between: string;
  readonly listed: boolean;
  /** They are one of several names that the number is handed out to. */
  readonly handed?: boolean;
}

/**
 * The words before a number: `phrase` reaches back to punctuation or the last number, `between` to the last number whatever
 * stands there. A bracketed remark right before the number is passed over. `listed`: only 、 parts it from the last item.
 */
export function wordsBefore(sentence: string, from: number, at: number): Words {
  let end = at;
  if (sentence[at - 1] === ")") {
    const bracket = sentence.lastIndexOf("(", at);
    if (bracket > 0 && at - bracket < longestRemark) {
      end = bracket;
      if (from > bracket) from = Math.max(0, bracket - longestSubject);
    }
  }
  const classed = classesBefore(sentence, end);
  if (classed !== null) {
    end = classed;
    from = Math.max(0, classed - longestSubject);
  }
  const grown = grownFrom(sentence, from, at);
  if (grown !== null) {
    end = grown;
    from = Math.max(0, grown - longestSubject);
  }
  let start = end;
  while (start > from && end - start < longestSubject && !endsPhrase(sentence.charCodeAt(start - 1))) start--;
  return {
    phrase: beforeBracket(sentence, start) + sentence.slice(start, end),
    between: sentence.slice(from, end),
    listed: sentence[end - 1] === "、",
  };
}

/** 公开政府信息13类共计268条: how many kinds there are, and where they begin; null where no such number stands there. */
function classesBefore(sentence: string, at: number): number | null {
  const before = sentence.slice(Math.max(0, at - longestClasses), at);
  const classes = before.includes("类") ? classesInAll.exec(before) : null;
  return classes === null ? null : at - classes[0].length;
}
const classesInAll = /(?:\d{1,3}(?:大|小|个)?类(?:别|信息)?[,、和]?){1,2}(?:[共合总]计|共)?$/;
const longestClasses = 24;

/**
 * 公开数同比增长23%,达到3256条, 申请量与去年持平,共34件: where the words in front of the growth end; null where none leads to
 * the number.
 */
function grownFrom(sentence: string, from: number, at: number): number | null {
  if (growthEnds.has(sentence[from - 1]!) && at - from <= longestLead && leads.test(sentence.slice(from, at))) {
    const growth = grew.exec(sentence.slice(Math.max(0, from - longestGrowth), from));
    return growth === null ? null : from - growth[0].length;
  }
  if (!mayEndLead.has(sentence[at - 1]!)) return null;
  const trend = trends.exec(sentence.slice(Math.max(from, at - longestGrowth), at));
  return trend === null ? null : at - trend[0].length;
}
const growthEnds = new Set("%条件份次篇");
const leads = /^,(?:达到?了?|为|共)$/;
const longestLead = 4;
const mayEndLead = new Set("达到了为共有计");
const before = "(?:去年|上年度?|上一年度?|往年|20\\d\\d年度?)(?:同期)?(?:相比)?";
const grew = new RegExp(
  `,?(?:(?:同比|环比|[比较与同](?:${before})?)?(?:增长|增加|上升|提高|下降|减少)了?|(?:同比|[比较](?:${before}))(?:多|少)了?)(?:约|近)?\\d[\\d.]*(?:%|[条件份次篇])$`,
);
const degree = "(?:基本|大致|总体|略有|稍有|有所|大幅|明显|显著|小幅|逐年|持续|稳步|不断|保持|呈)";
const change = "(?:增长|增加|增多|上升|提高|下降|减少|回落)";
const trends = new RegExp(
  `,?(?:(?:[比较与和同]${before},?|同比|环比)(?:${degree}{0,2}(?:持平|相当|不变|${change}))|${degree}{1,2}${change}|稳中有[升增降减])(?:趋势|态势)?,(?:达到?了?|为|共有?|共计|[总合]计|总数为|均为)$`,
);
const longestGrowth = 40;

/** 政务微信(微信号:abc)公开: what a bracketed name interrupts; "" where no bracket ends at `at`, or one that counts. */
function beforeBracket(sentence: string, at: number): string {
  if (sentence[at - 1] !== ")") return "";
  const bracket = sentence.lastIndexOf("(", at);
  if (bracket <= 0 || at - bracket > longestListing) return "";
  const remark = sentence.slice(bracket, at);
  if (remark === "(兼)") return sentence.slice(Math.max(0, bracket - 1), at);
  if (!lists.test(remark) && !media.test(remark) && (remark.length > longestRemark || counts.test(remark))) return "";
  let start = bracket;
  for (;;) {
    while (start > 0 && bracket - start < longestSubject && !endsWords(sentence.charCodeAt(start - 1))) start--;
    // A year ends no words.
    if (sentence[start] !== "年" || !yearEnd.test(sentence.slice(start - 4, start))) break;
    start -= 4;
  }
  return sentence.slice(start, bracket);
}

const yearEnd = /^20\d\d$/;

/** 微博账号(2个)发布: how many there are of what publishes. */
const media = /^\(\d{1,3}[个家]\)$/;

const counts = /\d[万余多]{0,2}[条件篇份次人个宗元%]/;

/** The words from the last mark of punctuation to `at`, the last of them where they do not end. */
export function clauseOf(sentence: string, at: number): string {
  const least = Math.max(0, at - longestClause);
  let start = at;
  while (start > least && !endsClause(sentence.charCodeAt(start - 1))) start--;
  return sentence.slice(start, at);
}

/** 办结10件(含上年转入2件): a part of the count in front of the bracket. */
export function isIncluded(sentence: string, at: number): boolean {
  const bracket = sentence.lastIndexOf("(", at);
  return (
    bracket !== -1 &&
    bracket > sentence.lastIndexOf(")", at) &&
    /^\((?:其中)?(?:包?含|包括)/.test(sentence.slice(bracket, bracket + 6))
  );
}

/** Whether `at` lies within brackets. */
export function isBracketed(sentence: string, at: number): boolean {
  const bracket = sentence.lastIndexOf("(", at);
  return bracket !== -1 && bracket > sentence.lastIndexOf(")", at);
}

const besides = /^,(?:均|全部|都|皆)[为是系属][^,;。\d]{2,20}(?=[,;、])/;

/** The words behind a number without a remark on all it counts: 通知公告2条,均为人事科信息;工作动态20条. */
export function withoutBesides(between: string): string {
  return between.startsWith(",") ? between.replace(besides, "") : between;
}

/** 、概况类信息条、政策类信息: an item of a list that has lost its number. */
const numberless = /^[,;、][\u4e00-\u9fa5]{2,12}(?:类|信息)[条件篇份](?=[,;、])/;

/** The words behind a number without what a bracket says of it, 人事信息5条(含招录、任免)、工作动态48条, and without an item that lost its number. */
export function withoutRemark(between: string): string {
  const words = between.startsWith("(") ? between.replace(/^\([^()]*\)/, "") : withoutBesides(between);
  return words.replace(numberless, "");
}
