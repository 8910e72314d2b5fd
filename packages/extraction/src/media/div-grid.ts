import type { SourceCell, SourceTable } from "../document.js";

/** Elements that pages make tables of without <table>. */
export const gridElements: ReadonlySet<string> = new Set(["div", "section", "ul", "ol", "li", "dl", "dt", "dd"]);

const number =
  /^(?:[+\-—–]?[\d０-９][\d０-９,，.．]*(?:[%％条條件次篇个個人项項份场場期]|人次|[万萬]?元)?|[/—–-]+|[零〇一二三四五六七八九十百千]{1,6})$/;
const longestNumber = 15;
/** What pages write into a blank cell. */
const blank = /^[\u00a0\u3000]+$/;
/** Print or markup may part the digits of one number. */
const mostWords = 4;

/** Fewer rows or cells are no table. */
const fewestRows = 3;
const fewestCells = 6;
const fewestNumbers = 2;

/** An element on its way: what its own text is like, and what elements it holds. */
interface Frame {
  readonly start: number;
  end: number;
  /** Words of its own. */
  words: number;
  isNumber: boolean;
  /** `cell` holds no elements, `row` only cells; the rest is `other`. */
  kind: "cell" | "row" | "other";
  children: Frame[];
}

/**
 * Finds tables made of elements: an element whose children are rows of cells, of which enough are numbers. Unlike the lines of
 * the text these rows keep their empty cells. Told each element and word in reading order, with places in the text.
 */
export class DivGrids {
  readonly grids: SourceTable[] = [];
  private readonly open: Frame[] = [];

  /** `longest`: a cell of more characters is a text. */
  constructor(private readonly longest: number) {}

  opened(start: number): void {
    this.open.push({ start, end: start, words: 0, isNumber: true, kind: "cell", children: [] });
  }

  word(word: string): void {
    const frame = this.open.at(-1);
    if (frame === undefined || blank.test(word)) return;
    frame.words++;
    if (frame.isNumber) frame.isNumber = frame.words <= mostWords && word.length <= longestNumber && number.test(word);
  }

  /** Something else that is no cell's content: a table. */
  broken(): void {
    const frame = this.open.at(-1);
    if (frame !== undefined) frame.kind = "other";
  }

  /** Whether the element that ends is a table. */
  closed(end: number): boolean {
    const frame = this.open.pop();
    if (frame === undefined) return false;
    frame.end = Math.max(frame.start, end);
    let isTable = false;
    const { children } = frame;
    const [only] = children;
    if (frame.kind === "other") frame.children = [];
    else if (only !== undefined) {
      if (frame.words > 0) frame.kind = "other";
      else if (children.length === 1) this.become(frame, only);
      else if (children.every(({ kind }) => kind === "cell")) frame.kind = "row";
      else {
        isTable = isGrid(children, this.longest);
        if (isTable) this.grids.push(tableOf(frame));
        frame.kind = "other";
      }
      if (frame.kind === "other") frame.children = [];
    }
    this.open.at(-1)?.children.push(frame);
    return isTable;
  }

  /** An element around one other is that other. */
  private become(frame: Frame, only: Frame): void {
    frame.kind = only.kind;
    frame.words = only.words;
    frame.isNumber = only.isNumber;
    frame.children = only.children;
  }
}

function isGrid(rows: readonly Frame[], longest: number): boolean {
  if (rows.length < fewestRows || rows.some(({ kind }) => kind === "other")) return false;
  const cells = rows.flatMap(cellsOf);
  const blanks = cells.filter(({ words }) => words === 0).length;
  const numbers = cells.filter(({ words, isNumber }) => words > 0 && isNumber).length;
  return (
    cells.length >= fewestCells &&
    rows.filter(({ kind }) => kind === "row").length * 2 > rows.length &&
    numbers >= fewestNumbers &&
    (numbers + blanks) * 4 >= cells.length &&
    cells.every(({ start, end }) => end - start <= longest)
  );
}

function cellsOf(row: Frame): readonly Frame[] {
  return row.kind === "row" ? row.children : [row];
}

function tableOf({ start, end, children }: Frame): SourceTable {
  const rows = children.map((row): SourceCell[] =>
    cellsOf(row).map((cell) => ({ start: cell.start, end: cell.end, colSpan: 1, rowSpan: 1 })),
  );
  return { start, end, rows };
}
