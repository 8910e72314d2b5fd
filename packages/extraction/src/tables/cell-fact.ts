import type { Applicant, Period } from "@gongkai/contracts";
import type { TableRow, Value } from "../layout/rows.js";

/** A fact as the readers find it, before units and evidence are settled. Offsets into the normalised text. */
export interface FoundFact {
  readonly indicator: string;
  readonly period: Period;
  readonly applicant: Applicant;
  readonly category: string | null;
  /** Exact decimal in `unit`. */
  readonly decimal: string;
  /** Unit as written, or "" where the catalogue's is meant. */
  readonly unit: string;
  readonly status: "stated" | "stated_none" | "approximate" | "inferred";
  readonly origin: "text" | "table";
  readonly start: number;
  readonly end: number;
  readonly check?: string | undefined;
}

/** A cell of a form's place that gives no number: blank in the document, or unreadable, or lost. */
export interface OpenCell {
  readonly indicator: string;
  readonly period: Period;
  readonly applicant: Applicant;
  /** What can be read of an unreadable cell, other characters for lost digits; null for a blank one. */
  readonly reading: string | null;
  readonly start: number;
  readonly end: number;
}

/** A remark about a place of the normalised text. */
export interface Remark {
  readonly severity: "info" | "warning" | "error";
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface TableReading {
  readonly facts: FoundFact[];
  readonly remarks: Remark[];
  /** The cells without number of tables in which some cannot be read. */
  readonly open: OpenCell[];
  /** The rows that were read as this table's, whether or not they gave facts: no other reader takes them. */
  readonly rows: ReadonlySet<TableRow>;
}

/** What a cell counts. */
export interface CellName {
  readonly indicator: string;
  readonly period: Period;
  readonly applicant: Applicant;
}

/** Which of a table's cells give no number. Nothing is kept of a table all of whose cells can be read. */
export class OpenCells {
  private readonly cells: OpenCell[] = [];
  private isDamaged = false;

  /** A cell that holds no number. */
  add({ indicator, period, applicant }: CellName, { value, text, start, end }: Value): void {
    if (value.kind === "unreadable") this.isDamaged = true;
    this.cells.push({ indicator, period, applicant, reading: value.kind === "unreadable" ? text : null, start, end });
  }

  /** A cell that is missing from its row, which stands from `start` to `end`. */
  lost({ indicator, period, applicant }: CellName, { start, end }: TableRow): void {
    this.isDamaged = true;
    this.cells.push({ indicator, period, applicant, reading: "?", start, end });
  }

  get open(): OpenCell[] {
    return this.isDamaged ? this.cells : [];
  }
}
