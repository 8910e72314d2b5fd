import { indicatorOf } from "@gongkai/catalogue";
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

const money = new Set(["元", "万元", "亿元"]);

/** Whether a number may count what an indicator does in a unit that its cell names: money counts money alone, and a rate rates. */
function mayBeCountedIn(indicator: string, written: string): boolean {
  if (written !== "%" && !money.has(written)) return true;
  const unit = indicatorOf(indicator)?.unit ?? "";
  return written === "%" ? unit === "%" : money.has(unit);
}

/** What the cells of a table say: a fact each that holds a number; the others stay open. */
export class TableCells {
  private readonly cells: OpenCell[] = [];
  private isDamaged = false;

  /** `facts`, `remarks`: where they go. */
  constructor(
    private readonly facts: FoundFact[],
    private readonly remarks: Remark[],
  ) {}

  /** A cell, whatever it holds. `unit`: what its number counts, where not as written in it. */
  take(name: CellName, cell: Value, unit = cell.value.unit, category: string | null = null): void {
    const { indicator, period, applicant } = name;
    const { value, text, start, end } = cell;
    if (value.kind === "number") {
      if (!mayBeCountedIn(indicator, value.unit)) {
        const message = `${text} is no number of ${indicator}, which is counted otherwise; nothing was taken.`;
        this.remarks.push({ severity: "warning", code: "unit_conflict", message, start, end });
        return;
      }
      const { decimal, approximate } = value;
      const status = approximate ? "approximate" : "stated";
      this.facts.push({ indicator, period, applicant, category, decimal, unit, status, origin: "table", start, end });
      return;
    }
    if (value.kind === "unreadable") this.isDamaged = true;
    this.cells.push({ indicator, period, applicant, reading: value.kind === "unreadable" ? text : null, start, end });
  }

  /** A cell that is missing from its row, which stands from `start` to `end`. */
  lost({ indicator, period, applicant }: CellName, { start, end }: TableRow): void {
    this.isDamaged = true;
    this.cells.push({ indicator, period, applicant, reading: "?", start, end });
  }

  /** The cells without number; none of a table all of whose cells can be read. */
  get open(): OpenCell[] {
    return this.isDamaged ? this.cells : [];
  }
}
