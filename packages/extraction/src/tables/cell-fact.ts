import type { Applicant, Period } from "@gongkai/contracts";
import type { TableRow } from "../layout/rows.js";

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
  /** The rows that were read as this table's, whether or not they gave facts: no other reader takes them. */
  readonly rows: ReadonlySet<TableRow>;
}
