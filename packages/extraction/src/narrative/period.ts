import type { Period } from "@gongkai/contracts";
import { matchesOf } from "../matches-of.js";
import { isBracketed } from "./phrase.js";
import { isMadeUpByYears, spansIn } from "./time-span.js";

/** A word of time in a sentence; `sum` is a bare 累计, which may only mean "in all"; `asof` is a closing date (截至…) that may or may not begin a cumulative count. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: "cumulative" | "sum" | "asof" | "year" | "previous_year" | "other_year";
  /** Numbers behind this place are not counted in its time. */
  readonly spentBehind: number;
}

const pattern =
  /((?<!年度?[及和与])历年(?!来?[之的]?(?:最|新高|同期|平均))(?:来)?(?:累计|共)?|(?:自|从)[^,。;]{0,26}?(?:以来|(?:实施|施行)(?:以来)?)|(?<!今年|本年|去年|年度|\d年)以来|20\d\d年?(?:\d{1,2}月(?:\d{1,2}日)?)?以来|20\d\d年至20\d\d年|目前[^,。;\d]{0,4}(?:总计|累计)|近[二两三四五六七八九十几\d]{1,2}年(?:来|以来)?)|((?:截至|截止|截止到|到|(?<=^|[,;:])至)[^,。;]{0,6}?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|底|末|年底)(?:止|为止)?|截[至止]20\d\d年度?(?=,)|截至[^,。;]{0,4}(?:目前|年底))|(累计)|(上年度?|去年|上一年度?)|(?:自|从)?(20\d\d)(?=年|\d{2,4}日起?[至到]20)(?:\d{2,4}日起?[至到]\5\d{2,4}日|年)(?:度|\d{1,2}月\d{1,2}日起?(?:至|到|-|—|~){1,2}(?:\5年)?\d{1,2}月\d{1,2}日)?|(本年度?|今年|当年|全年|年内|年度内|(?<![近多几\d一二三四五六七八九十])一年来|新增)/g;

/** The year that a span of time begins in, where it says. */
const since = /(?<=^[自从]?)20\d\d/;

/** Forms since 2019 count their year alone: 累计 with no beginning is "in all" of it. */
const firstOfItsYearAlone = 2019;
/** 结转2026年度继续办理: where it went, not its time. */
const carriedTo = /转[至到入]?$/;
const carried = /^(?:结转|转结|转来)/;
const carriedFrom = /^(?:未|无|没有)?(?:结转|转结)(?![至到入下]|20)/;
/** 结转2013年, 结转到2013年: into the report's year. `behind`: what follows the year before. */
function carriedInto(behind: string, year: number | null): boolean {
  return /^(?:结转|转结)(?:至|到|入)?(20\d\d)年/.exec(behind)?.[1] === String(year);
}
/** What names a document by its year: 2011年度部门决算. */
const ofDocument = /^度?(?:部门|单位|本级|财政|政府|“?三公”?经费)*(?:预决?算|决算)(?!公开|情况)/;
const causes = /^[^,;:。\d]{0,18}(?:引发|引起|导致)/;
/** A count of the same clause or the one before: 268条，历年累计905条. */
const countInFront = /\d[\d,.]*[万余]?[条件篇份次人个宗][,(、]?$/;
const clauseEnd = /[,;)。]/g;
/** 累计办理9件,其中本年新收8件,上年结转1件: parts of what the year had to answer. */
const fresh = /^度?新(?:收|接收)/;
const ofWhich = /其中,?$/;
/** A count within the clause of a mark: 全年办结5件, not 全年运行平稳. */
const counting = /^[^,;。]*?\d/;

/** The times of one sentence, ready to be asked for each of its numbers. */
export class Times {
  private readonly marks: Mark[] = [];

  /**
   * `inherited`: the time of the clause before, for a sentence that begins with 其中. `opened`: whether the paragraph so far
   * has named the report's year and counted nothing, so that a bare 累计 counts in it.
   */
  constructor(
    private readonly sentence: string,
    private readonly year: number | null,
    private readonly inherited: Period,
    private readonly opened: () => boolean = () => false,
  ) {
    const spans = spansIn(sentence, year);
    for (const match of matchesOf(pattern, sentence)) {
      const start = match.index;
      if (spans.some((span) => span.start <= start && start < span.end)) continue;
      const end = start + match[0].length;
      const behind = sentence.slice(Math.max(0, start - 1), start);
      // 结转上年、比上年 name another count, not the time of this one.
      if (match[4] !== undefined && (/[比较与同转]$/.test(behind) || carried.test(sentence.slice(end, end + 2))))
        continue;
      if (
        match[5] !== undefined &&
        (/[比较与同]$/.test(behind) || carriedTo.test(sentence.slice(Math.max(0, start - 3), start)))
      )
        continue;
      // 因2023年的申请引发复议1件: when what caused it came in.
      if (match[5] !== undefined && behind === "因" && causes.test(sentence.slice(end, end + 24))) continue;
      // 发布了《某区2014年统计公报》: the time of a document, not of what is counted.
      if (match[5] !== undefined && sentence.lastIndexOf("《", start) > sentence.lastIndexOf("》", start)) continue;
      // 部门2012年预算、2011年决算信息2条: likewise, in a list of them.
      if (match[5] !== undefined && ofDocument.test(sentence.slice(end, end + 12))) continue;
      // 2012年结转申请2件 names where they came from; of the year itself it leaves open where they went.
      // 2012年结转2013年申请2件, of a report on 2013: both ends are named, and they count in its year.
      if (
        match[5] !== undefined &&
        Number(match[5]) === (year ?? 0) - 1 &&
        carriedInto(sentence.slice(end, end + 9), year)
      )
        continue;
      const from = match[5] !== undefined && carriedFrom.test(sentence.slice(end, end + 4)) ? Number(match[5]) : null;
      if (from !== null && from === (year ?? 0) - 1) continue;
      const kind = from !== null && from === year ? "other_year" : this.kindOf(match);
      this.marks.push({ start, end, kind, spentBehind: this.spentBehind(kind, start, end) });
    }
    for (const { start, end, of } of spans)
      this.marks.push({ start, end, kind: of ?? "other_year", spentBehind: Infinity });
    if (spans.length > 0) this.marks.sort((one, other) => one.start - other.start);
  }

  /**
   * A mark right in front of a number holds for that number alone (268条，历年累计905条；其中…), and so does another year's
   * (上年为7件) up to its clause's end.
   */
  private spentBehind(kind: Mark["kind"], start: number, end: number): number {
    const { sentence } = this;
    if (kind === "cumulative" || kind === "sum") {
      const isAdjacent = /^(?:共|达|为|约)?\d/.test(sentence.slice(end, end + 3));
      return isAdjacent && countInFront.test(sentence.slice(Math.max(0, start - 12), start)) ? end : Infinity;
    }
    if (kind !== "previous_year" && kind !== "other_year") return Infinity;
    // What a bracket says of its own number: 复议2件(其中1件为2023年申请)，维持1件.
    const closing = isBracketed(sentence, start) ? sentence.indexOf(")", end) : -1;
    clauseEnd.lastIndex = end;
    const stop = clauseEnd.exec(sentence)?.index ?? -1;
    const counted = stop !== -1 && /\d/.test(sentence.slice(end, stop));
    return Math.min(closing === -1 ? Infinity : closing, counted ? stop : Infinity);
  }

  private kindOf(match: RegExpMatchArray): Mark["kind"] {
    if (match[1] !== undefined) return this.spanOf(match[1]);
    if (match[2] !== undefined) return "asof";
    if (match[3] !== undefined) return "sum";
    if (match[4] !== undefined) return "previous_year";
    if (match[5] !== undefined) {
      const named = Number(match[5]);
      // 2013年1月1日至12月31日: nobody counts a later year than the one reported on.
      if (this.year === null || named === this.year || (named > this.year && match[0].includes("月"))) return "year";
      return named === this.year - 1 ? "previous_year" : "other_year";
    }
    return "year";
  }

  /** 2012年以来, 自2012年5月1日施行 is the year of a report on 2012; 近三年 is no time that is counted here. */
  private spanOf(words: string): Mark["kind"] {
    if (words.startsWith("近")) return "other_year";
    return since.exec(words)?.[0] === `${this.year}` ? "year" : "cumulative";
  }

  /** Whether a number at `at` is counted up to a closing date, and nothing says since when. */
  isAsOf(at: number): boolean {
    return this.marks.findLast((mark) => mark.end <= at && at <= mark.spentBehind)?.kind === "asof";
  }

  /**
   * The time of a number at `at`. Null: it counts another year altogether. 累计 behind a year's own mark (2016年…累计) means
   * "in all" of that year; a bare closing date is the year's unless the sentence sets the year's count against it.
   */
  at(at: number): Period | null {
    if (isMadeUpByYears(this.sentence, at)) return "cumulative";
    const before = this.marks.filter((mark) => mark.end <= at && at <= mark.spentBehind);
    const last = before.at(-1);
    if (last === undefined) return this.inherited;
    if (last.kind === "other_year") return null;
    if (last.kind === "year" || last.kind === "previous_year") return last.kind;
    if (last.kind === "asof") return this.isSetAgainst(at) ? "cumulative" : "year";
    if (last.kind === "cumulative") return "cumulative";
    const earlier = this.beforeSum(before.slice(0, -1), last);
    const closing = earlier.some(
      (mark) => mark.kind === "asof" || (mark.kind === "cumulative" && mark.end < last.start),
    );
    const year = earlier.at(-1);
    const ofYear = year?.kind === "year";
    // 截至12月31日,全年累计: the year's sum, whatever date closes it.
    if (ofYear && this.sentence[year.start] !== "2" && /^[^,;:。\d]*$/.test(this.sentence.slice(year.end, last.start)))
      return "year";
    // 截至12月31日,网站2022年累计发布: the year right in front of the word is meant.
    if (ofYear && year.end === last.start && this.year !== null && this.year >= firstOfItsYearAlone) return "year";
    if (ofYear) return closing || this.isDividedByYear(at) ? "cumulative" : "year";
    if (closing || earlier.length > 0) return "cumulative";
    const opened = this.opened() && !this.sentence.includes("新增", at);
    return opened || (this.year !== null && this.year >= firstOfItsYearAlone && !this.isSetAgainst(at))
      ? "year"
      : "cumulative";
  }

  /** 年内累计公开90条,其中网站累计公开60条: a part is summed up over no other time than its total, whose word is left out. */
  private beforeSum(earlier: readonly Mark[], { start }: Mark): readonly Mark[] {
    const total = earlier.at(-1);
    return total?.kind === "sum" && this.sentence.slice(total.end, start).includes("其中")
      ? earlier.slice(0, -1)
      : earlier;
  }

  /** 年内,网站累计公开900条,其中2012年公开10条: all of them, though the year is named in front. */
  private isDividedByYear(at: number): boolean {
    return this.marks.some(
      ({ start, kind }) =>
        start >= at &&
        kind === "year" &&
        ofWhich.test(this.sentence.slice(Math.max(0, start - 3), start)) &&
        this.isSetAgainst(at),
    );
  }

  /** Whether the year's own count stands behind a number: 截至年底900条,其中2012年10条. */
  private isSetAgainst(at: number): boolean {
    return this.marks.some(
      ({ start, end, kind }) =>
        start >= at &&
        kind === "year" &&
        counting.test(this.sentence.slice(end)) &&
        !fresh.test(this.sentence.slice(end, end + 4)),
    );
  }
}
