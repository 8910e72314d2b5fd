import { applicants, editions, GongkaiError } from "@gongkai/contracts";
import { z } from "zod";
import { indicatorOf } from "./indicators.js";
import { printTable, readDataTable } from "./tsv.js";

const schema = z.object({
  name: z.string().min(1),
  /** Where the sum must hold. */
  editions: z.array(z.enum(editions)).min(1),
  /**
   * `document`: once, over the values of all applicants together. `applicant`: once for each applicant.
   * `indicator`: once for each indicator of the matrix; its terms are then applicants, not indicators.
   */
  forEach: z.enum(["document", "applicant", "indicator"]),
  /** The sum of these … */
  left: z.array(z.string()).min(1),
  /** … stands in this relation … */
  relation: z.enum(["=", ">="]),
  /** … to the sum of these. */
  right: z.array(z.string()).min(1),
  /** When it holds, for a reader; empty where always. */
  note: z.string(),
});

/** A sum that must hold within a report: one row of `data/identities.tsv`. */
export type Identity = z.infer<typeof schema>;

const columns = ["identity", "editions", "for_each", "left", "relation", "right", "note"] as const;
const plus = " + ";

function readIdentities(): Identity[] {
  const rows = readDataTable("identities.tsv", columns).map(
    ([name, editions, forEach, left, relation, right, note]) => ({
      name,
      editions: editions!.split(","),
      forEach,
      left: left!.split(plus),
      relation,
      right: right!.split(plus),
      note,
    }),
  );
  const result = z.array(schema).safeParse(rows);
  if (!result.success) throw new GongkaiError("E_CATALOGUE_DAMAGED", "identities.tsv", { cause: result.error });
  return result.data;
}

/** All sums, in the file's order; a name can stand for several editions. */
export const identities: readonly Identity[] = readIdentities();

for (const { name, forEach, left, right } of identities) {
  const known = (term: string) =>
    forEach === "indicator" ? (applicants as readonly string[]).includes(term) : indicatorOf(term) !== undefined;
  const unknown = [...left, ...right].find((term) => !known(term));
  if (unknown !== undefined) {
    throw new GongkaiError("E_CATALOGUE_DAMAGED", `identities.tsv: ${name} names the unknown ${unknown}`);
  }
}

/** The sums as the text of `identities.tsv`. */
export function printIdentities(): string {
  const rows = identities.map(({ name, editions, forEach, left, relation, right, note }) => [
    name,
    editions.join(),
    forEach,
    left.join(plus),
    relation,
    right.join(plus),
    note,
  ]);
  return printTable({ header: columns, rows });
}
