import { readCell } from "./cell.js";
import { areHeadWords, isHead } from "./head-words.js";
import type { Part, TableRow, Value } from "./rows.js";

/** How many loose label pieces are remembered in front of a row: labels of PDF text wrap over up to five lines. */
const remembered = 8;

/** The rows without labels are those of sections 三 and 四, cut in two at most. */
const fewestBehindNumeral = 6;

/**
 * How a table's rows are told apart: `rows`, the medium ends them; `stream`, cells follow each other and a label begins the
 * next row; `loose`, lines of text with numbers at their ends.
 */
export type RowMode = "rows" | "stream" | "loose";

/** Builds rows out of cells in reading order. */
export class RowBuilder {
  readonly rows: TableRow[] = [];
  private labels: Part[] = [];
  private unit = "";
  private values: Value[] = [];
  private half = 0;
  private table = 0;
  private mode: RowMode = "loose";

  /** Whether the labels that wait for their values, and `text` behind them, end within brackets: no number there is a value. */
  isWithinBrackets(text: string): boolean {
    let open = 0;
    for (const part of this.labels) open = openBrackets(part.text, open);
    return openBrackets(text, open) > 0;
  }

  /** Whether a row is open that has cells already. */
  get holdsValues(): boolean {
    return this.values.length > 0;
  }

  /** Begins a new table, or a stretch of loose text. */
  startTable(mode: RowMode): void {
    this.endRow(false);
    this.labels = [];
    this.table++;
    this.mode = mode;
  }

  /** Goes on in the same table in another mode; labels that wait for their values are kept. */
  continueAs(mode: RowMode): void {
    if (this.values.length > 0) this.push();
    this.mode = mode;
  }

  /** One cell. `copies`: how many columns a blank cell spans. */
  cell(part: Part, copies: number): void {
    const chinese = this.labels.length > 0 || (this.mode === "rows" && this.values.length > 0);
    const value = readCell(part.text, this.delimited && chinese);
    // Where nothing ends a row, what is lost in front of its first word was a label.
    const begins = this.labels.length === 0 && this.values.length === 0;
    const isLabel =
      value.kind === "label" ||
      (value.kind === "unreadable" && begins && this.mode !== "rows") ||
      (value.kind === "unit" && this.values.length === 0 && endsWord(this.labels.at(-1)?.text, part.text)) ||
      (this.values.length === 0 && isHead(part.text, this.labels));
    if (isLabel) {
      if (this.holdsLostLabel()) this.labels.push(...this.values.splice(0));
      if (this.isBesideMerged()) this.values = [];
      if (this.values.length > 0) this.nextHalf();
      this.labels.push(part);
      if (!this.delimited && this.labels.length > remembered) this.labels.shift();
    } else if (value.kind === "unit" && this.labels.length > 0 && (this.values.length === 0 || this.unit === "")) {
      this.unit = value.unit;
    } else {
      const held: Value = { text: part.text, start: part.start, end: part.end, value };
      for (let i = value.kind === "blank" ? copies : 1; i > 0; i--) this.values.push(held);
    }
  }

  /** Ends a row that the medium delimits. `keepLabels`: labels without values may belong to what follows. */
  endRow(keepLabels: boolean): void {
    if (this.mode === "rows") this.readFirstNumeral();
    if (this.values.length > 0 || (this.delimited && this.labels.length > 0 && !keepLabels)) this.push();
    this.half = 0;
  }

  /** 二 in front of a whole row of numbers is one of them, and no label. */
  private readFirstNumeral(): void {
    const [first] = this.labels;
    if (first === undefined || this.labels.length > 1 || this.values.length < fewestBehindNumeral) return;
    const value = readCell(first.text, true);
    if (value.kind !== "number") return;
    this.values.unshift({ text: first.text, start: first.start, end: first.end, value });
    this.labels = [];
  }

  /** Whether all that stands in the row so far cannot be read: in front of a word that was a label. */
  private holdsLostLabel(): boolean {
    return this.labels.length === 0 && this.values.every(({ value }) => value.kind === "unreadable");
  }

  /** Whether one blank cell is what a label or a head that is merged over several leaves below or beside it. */
  private isBesideMerged(): boolean {
    return (
      this.mode === "rows" &&
      this.values.length === 1 &&
      this.values[0]?.value.kind === "blank" &&
      areHeadWords(this.labels)
    );
  }

  private get delimited(): boolean {
    return this.mode !== "loose";
  }

  private nextHalf(): void {
    this.push();
    if (this.mode === "rows") this.half++;
  }

  private push(): void {
    const first = this.labels[0] ?? this.values[0];
    const last = this.values.at(-1) ?? this.labels.at(-1);
    if (first !== undefined && last !== undefined) {
      this.rows.push({
        labels: this.labels,
        unit: this.unit,
        values: this.values,
        delimited: this.delimited,
        table: this.table,
        half: this.half,
        start: first.start,
        end: last.end,
      });
    }
    this.labels = [];
    this.values = [];
    this.unit = "";
  }
}

/** Whether what looks like a unit is the end of a label that is broken: 规范性文 件, 其他对外管理服务事 项. */
function endsWord(label: string | undefined, unit: string): boolean {
  return (
    label !== undefined &&
    ((unit === "件" && /规范性文$|电子邮$/.test(label)) || (unit === "项" && label.endsWith("服务事")))
  );
}

/** How many brackets are open behind `text`, where `before` were in front of it. None is beyond the end of its sentence. */
function openBrackets(text: string, before: number): number {
  let open = before;
  for (const character of text) {
    if (character === "(") open++;
    else if (character === ")" && open > 0) open--;
    else if (character === "。") open = 0;
  }
  return open;
}
