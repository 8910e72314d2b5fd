import type { Stretch } from "./stretch.js";

// A crawler that puts nothing in place of line ends and cells leaves a form as one word: 规章000行政规范性文件3112三、收到和处理.
// Its rows are told apart again: a label begins behind the digits of the row before it, or with a number of its own.

/** Words of the forms' heads, and what stands behind them: where they stand in a long line, the form may be run together. */
const heads = [
  "信息内容",
  "申请人情况",
  "结果维持",
  "统计指标",
  "指标名称",
  "统 计 指 标",
  "指 标",
  "统计项目",
  "项目名称",
];
const behindHead =
  /(?:本年|上一?年|历年|20\d\d ?年|采购项目|自然人|结果纠正|(?:名 ?称 ?)?(?:计 ?量)? ?单 ?位|数量 ?主动公开)/y;
/** A line that holds a form is longer. */
const shortest = 80;
/** So many labels with digits right behind them are rows of a form. */
const fewestRows = 3;

/** So many, where a bar or tab ends it: that of the page's foot, and none that parts cells. */
const fewestBeforeBar = 10;

/** What ends a form: prose, or the heading of section 五. */
const ending = /[。|\t\n]|\*{0,2}五、(?:存在|政府信息公开)/g;
/** 第二十条第(一)项 in front of the first head. */
const titleBefore = /第二十条 ?第\(一\)项 ?$/;
const longestTitle = 16;

/** Where rows begin by what they begin with; and behind the last head of a form, where its numbers follow. */
const rowStart =
  /第二十条|(?<!第)\([一二三四五六七]\)(?!项)|\*{0,2}[一二三四五六]、|(?<![\d.])\d[.、．](?= ?[\u4e00-\u9fff“])|\(本列数据|申请人情况|信息内容|行政复议 ?行政诉讼|其中:|(?:规章|(?<!行政)规范性文件|行政(?:规范性文件|许可|处罚|强制|事业性收费)|其他对外管理服务事项|政府集中采购)(?= ?-?\d)|(?<=[开读费训议讼诉]情况)(?=[\u4e00-\u9fff])|(?<=历年累计数?|统计数|指标数量)(?= ?[\u4e00-\u9fff(])(?! ?(?:数|[本当上]年|同比|比上|增减))|(?<=审结 ?总计 ?)(?=\d)|\n/g;
/** The heads of one column or more, behind which the first row begins: 指标名称单位历年累计数2015年度. */
const behindHeads =
  /(?:单 ?位|名 ?称)(?: ?(?:(?:20\d\d ?年度?|[本当全上](?:年度?|期)|年[度末终底]|历年)(?:总?累计)?(?:统计数?|合计数?|总?数[量据]?|数值)?|总?累计数?据?|统计数?|合计数?|总?数量?|数值|同比(?:增减|增长)?(?:\(%\))?)){1,3} ?(?=[\u4e00-\u9fff(])(?!单 ?位|历年|累计|合计|统计|总?数|[量值度末终底年据]|同比|增[减长]|比上|[本当上]年|20\d\d)|\n/g;
/** Behind the number of a row, and its unit if it has one: the next row's label. */
const behindNumber =
  /(?<=\d)(?:万?元|[条件次篇个人项份%])? ?(?=(?:\d[.、．] ?)?(?![\d年月日条件次篇个人项份万元余多.、,%])[\u4e00-\u9fff(“])|\n/g;

const none: readonly number[] = [];

/** Finds, in the lines of a text, where the rows of forms begin whose cells nothing parts. Lines are asked for in order. */
export class RunTogether {
  /** Where each head stands next, and the first of them: most lines lie in front of it. */
  private readonly next = heads.map(() => -1);
  private first = -1;

  constructor(private readonly text: string) {}

  /** Where the line from `at` to `end` is to be cut, in order; none in nearly every line. */
  cuts(at: number, end: number): readonly number[] {
    if (end - at < shortest || this.firstHead(at) >= end) return none;
    const cuts = new Set<number>();
    for (let from = at; from < end; ) {
      const form = this.formFrom(from, end);
      if (form === null) break;
      if (this.isGlued(form)) {
        for (const pattern of [rowStart, behindHeads, behindNumber]) this.cutBy(pattern, form, cuts);
        cuts.add(form.start).add(form.end);
      }
      from = Math.max(form.end, form.start + 1);
    }
    return [...cuts].filter((cut) => cut > at && cut < end).sort((a, b) => a - b);
  }

  /** The first form that begins between `from` and `end`: from its first head to the prose behind it. */
  private formFrom(from: number, end: number): Stretch | null {
    const first = this.firstHead(from);
    if (first >= end) return null;
    const before = Math.max(from, first - longestTitle);
    const title = titleBefore.exec(this.text.slice(before, first));
    ending.lastIndex = first;
    const stop = ending.exec(this.text)?.index ?? end;
    return { start: title === null ? first : before + title.index, end: Math.min(stop, end) };
  }

  /** Where the first head behind `from` stands. */
  private firstHead(from: number): number {
    if (this.first < from) {
      for (const [i, head] of heads.entries())
        if ((this.next[i] as number) < from) this.next[i] = this.headFrom(head, from);
      this.first = Math.min(...this.next);
    }
    return this.first;
  }

  private headFrom(head: string, from: number): number {
    for (let at = this.text.indexOf(head, from); at !== -1; at = this.text.indexOf(head, at + 1)) {
      behindHead.lastIndex = at + head.length + (this.text[at + head.length] === " " ? 1 : 0);
      if (behindHead.test(this.text)) return at;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Whether digits stand right behind labels. */
  private isGlued({ start, end }: Stretch): boolean {
    const last = this.text[end];
    const fewest = last === "|" || last === "\t" ? fewestBeforeBar : fewestRows;
    let rows = 0;
    for (let at = start + 1; at < end && rows < fewest; at++)
      if (isDigit(this.text.charCodeAt(at)) && endsLabel(this.text, at - 1)) rows++;
    return rows === fewest;
  }

  private cutBy(pattern: RegExp, { start, end }: Stretch, cuts: Set<number>): void {
    pattern.lastIndex = start;
    for (let match = pattern.exec(this.text); match !== null; match = pattern.exec(this.text)) {
      if (match.index >= end) return;
      cuts.add(pattern === rowStart ? match.index : match.index + match[0].length);
      if (pattern.lastIndex === match.index) pattern.lastIndex++;
    }
  }
}

const firstHan = 0x4e00;

/** A Han character, or the bracket behind a unit: 申请答复数(件)512. */
function endsLabel(text: string, at: number): boolean {
  return text.charCodeAt(at) >= firstHan || (text[at] === ")" && text.charCodeAt(at - 1) >= firstHan);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
