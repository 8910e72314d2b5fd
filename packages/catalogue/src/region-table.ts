import { GongkaiError } from "@gongkai/contracts";
import { z } from "zod";
import { readDataTable } from "./tsv.js";

const schema = z.object({
  code: z.string().regex(/^\d{6}$/),
  name: z.string().min(2),
  /** First and last year in which the name stood for this code, the years of change included. */
  from: z.int(),
  to: z.int(),
});

/** A code of GB/T 2260 with one of its names. */
export type NamedCode = z.infer<typeof schema>;

const open = 9999;

function readNames(file: string, columns: readonly string[]): NamedCode[] {
  const rows = readDataTable(file, columns).map(([code, name, from, to]) => ({
    code,
    name,
    from: Number(from),
    to: to === "" ? open : Number(to),
  }));
  const result = z.array(schema).safeParse(rows);
  if (!result.success) throw new GongkaiError("E_CATALOGUE_DAMAGED", file, { cause: result.error });
  return result.data;
}

/**
 * Every name that a code has had since 2002: `data/regions.tsv`, made from data packages by `scripts/build-regions.js`,
 * with the years widened by `data/regions-extra.tsv`. Read at the first call.
 */
export function namedCodes(): readonly NamedCode[] {
  const names = readNames("regions.tsv", ["code", "name", "from", "to"]);
  const byKey = new Map(names.map((entry) => [entry.code + entry.name, entry]));
  for (const extra of readNames("regions-extra.tsv", ["code", "name", "from", "to", "source"])) {
    const known = byKey.get(extra.code + extra.name);
    if (known === undefined) names.push(extra);
    else Object.assign(known, { from: Math.min(known.from, extra.from), to: Math.max(known.to, extra.to) });
  }
  return names;
}
