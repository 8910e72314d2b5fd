import type { Edition } from "@gongkai/contracts";
import type { ReportFacts } from "../facts/report-facts.js";
import type { Organ } from "../organ/organ.js";
import type { TrueFact } from "../truth.js";

/** A sentence or a clause with what it states. */
export interface Statement {
  text: string;
  facts: readonly TrueFact[];
}

/** A cell of a table; `fact` is what it states, for a cell of numbers that is not blank. */
export interface Cell {
  text: string;
  colSpan: number;
  rowSpan: number;
  fact?: TrueFact;
}

export type Row = Cell[];

const tableKinds = ["article20", "matrix", "legal", "statistics", "appendix"] as const;
export type TableKind = (typeof tableKinds)[number];

export interface Table {
  kind: TableKind;
  caption: string | null;
  rows: Row[];
  /** How many rows at the top hold no number. */
  headerRows: number;
}

export type Block =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; statements: Statement[] }
  | { kind: "table"; table: Table }
  | { kind: "closing"; lines: string[] };

/** The block in front of the text that portals print: 索引号, 文号, 发布日期 … */
export interface MetadataBlock {
  readonly entries: readonly (readonly [label: string, value: string])[];
  readonly indexNumber: string | null;
  readonly documentNumber: string | null;
}

/** A report before it is put into a carrier: everything it says, and what of it is a fact. */
export interface Draft {
  readonly organ: Organ;
  readonly year: number;
  readonly edition: Edition;
  readonly facts: ReportFacts;
  title: string;
  metadata: MetadataBlock | null;
  /** As a reader can know it: from the metadata block or the closing. */
  publishedOn: string | null;
  /** A number no other report of the seed has: telephone and address of the page hold it. */
  readonly serial: number;
  /** What no cell states any more, but a reader may infer from the sums. */
  readonly inferable: TrueFact[];
  blocks: Block[];
}

export function label(text: string, colSpan = 1, rowSpan = 1): Cell {
  return { text, colSpan, rowSpan };
}

/** Whether a cell is one of numbers: it states a fact, or it is blank where one could stand. */
export function isValue(cell: Cell): boolean {
  return cell.fact !== undefined || /^[-/—无\s\u00a0]*$/.test(cell.text);
}
