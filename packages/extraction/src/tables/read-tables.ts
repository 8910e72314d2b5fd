import type { TableRow } from "../layout/rows.js";
import type { FoundFact, OpenCell, Remark } from "./cell-fact.js";
import { readDisclosure } from "./disclosure.js";
import type { GluedPair } from "./glued-pairs.js";
import { readLegal } from "./legal.js";
import { readMatrix } from "./matrix.js";
import { readStatistics } from "./statistics.js";

/** What all tables of a document say. */
export interface Tables {
  readonly facts: readonly FoundFact[];
  readonly remarks: readonly Remark[];
  /** The cells without number of tables in which some cannot be read. */
  readonly open: readonly OpenCell[];
  /** Numbers that are those of two columns, and that sentences may tell apart. */
  readonly glued: readonly GluedPair[];
}

/** Reads the tables of every edition. What no form of the later editions claims is read as statistics. */
export function readTables(rows: readonly TableRow[], year: number | null): Tables {
  const matrix = readMatrix(rows);
  const disclosure = readDisclosure(rows);
  const legal = readLegal(rows);
  const rest = rows.filter((row) => !matrix.rows.has(row) && !disclosure.rows.has(row) && !legal.rows.has(row));
  const statistics = readStatistics(rest, year);
  // Spread, because flatMap would take them over one by one.
  return {
    facts: [...matrix.facts, ...disclosure.facts, ...legal.facts, ...statistics.facts],
    remarks: [...matrix.remarks, ...disclosure.remarks, ...legal.remarks, ...statistics.remarks],
    open: [...matrix.open, ...disclosure.open, ...legal.open, ...statistics.open],
    glued: statistics.glued,
  };
}
