import type { DeadLetter, Warehouse } from "@gongkai/warehouse";
import { inPages, requireSelection } from "../selection.js";
import { type DeadLetterOptions, filterOf } from "./dead-letter-options.js";

/** The dead letters that are meant, some thousand at a time. @throws GongkaiError E_USAGE where neither filter nor `--all` says which */
export function selectedLetters(warehouse: Warehouse, options: DeadLetterOptions): AsyncGenerator<DeadLetter[]> {
  const filter = filterOf(options);
  requireSelection(filter, options.all);
  return inPages(
    (page) => warehouse.deadLetters(filter, page),
    ({ report_id }) => report_id,
  );
}
