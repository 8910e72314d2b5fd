import { editions, GongkaiError } from "@gongkai/contracts";
import { z } from "zod";
import { printTable, readDataTable } from "./tsv.js";

const schema = z.object({
  /** Dotted and stable: `applications.received.in_person`. */
  code: z.string().regex(/^[a-z_]+(\.[a-z_]+)*$/),
  /** As the official table prints it, in mainland Simplified. */
  label: z.string().min(1),
  /** The unit its values are brought to. */
  unit: z.string().min(1),
  /** On whose official tables the label stands; a sentence may state any indicator in any year. */
  editions: z.array(z.enum(editions)).min(1),
  /** The code of the total that this is a part of. */
  totalOf: z.string().nullable(),
  /** Other wordings; each counts within its own section or group, and the longest that fits wins. */
  aliases: z.array(z.string().min(1)),
});

/** What a report counts: one row of `data/indicators.tsv`. */
export type Indicator = z.infer<typeof schema>;

const columns = ["code", "label", "unit", "editions", "total_of", "aliases"] as const;
const none = "-";

function readIndicators(): Indicator[] {
  const rows = readDataTable("indicators.tsv", columns).map(([code, label, unit, editions, totalOf, aliases]) => ({
    code,
    label,
    unit,
    editions: editions!.split(","),
    totalOf: totalOf === none ? null : totalOf,
    aliases: aliases === none ? [] : aliases!.split("|"),
  }));
  const result = z.array(schema).safeParse(rows);
  if (!result.success) throw new GongkaiError("E_CATALOGUE_DAMAGED", "indicators.tsv", { cause: result.error });
  return result.data;
}

/** All indicators, in the order of the official tables. */
export const indicators: readonly Indicator[] = readIndicators();

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
for (const { code, totalOf } of indicators) {
  if (totalOf !== null && !byCode.has(totalOf)) {
    throw new GongkaiError("E_CATALOGUE_DAMAGED", `indicators.tsv: ${code} is a part of the unknown ${totalOf}`);
  }
}

/** The indicator of a code, or undefined. */
export function indicatorOf(code: string): Indicator | undefined {
  return byCode.get(code);
}

/** The indicators as the text of `indicators.tsv`. */
export function printIndicators(): string {
  const rows = indicators.map(({ code, label, unit, editions, totalOf, aliases }) => [
    code,
    label,
    unit,
    editions.join(),
    totalOf ?? none,
    aliases.length === 0 ? none : aliases.join("|"),
  ]);
  return printTable({ header: columns, rows });
}
