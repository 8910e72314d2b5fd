import type { Quantity } from "../quantity/quantities.js";
import { isAnsweredByOneWay } from "./scope.js";
import type { Statements } from "./statements.js";

/** All applications that came in. */
export const receivedInAll = { indicator: "applications.received", applicant: "total" } as const;

/**
 * Whether a number that an answer's words name counts no answers. 没有收到申请。不予公开信息9条: documents that are kept back.
 * 收到申请12件,电话答复3件: some of the answers. 依申请公开信息6条,不予公开信息13条: more than were asked for, so both are kinds of
 * documents, and what was taken for applications gives way. `from`: the sentence's first statement.
 */
export function isNoAnswer(
  indicator: string,
  { unit, decimal }: Quantity,
  phrase: string,
  statements: Statements,
  from: number,
): boolean {
  if (decimal === "0") return false;
  const received = statements.ofYear(0, receivedInAll)?.decimal;
  if (unit === "条" && received === "0") return true;
  if (unit === "条" && indicator === "applications.outcome.denied" && Number(received) < Number(decimal)) {
    statements.weaken(from, receivedInAll, "year");
    return true;
  }
  return indicator === "applications.outcome.total" && isAnsweredByOneWay(phrase) && received !== decimal;
}
