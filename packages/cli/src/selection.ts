import { GongkaiError } from "@gongkai/contracts";
import { InvalidArgumentError } from "commander";

/** An instant: a date, or a date with a time and its offset from UTC. A date alone is midnight UTC. */
export function instant(text: string): Date {
  const whole = /^\d{4}-\d\d-\d\d$/.test(text) || /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text);
  const time = whole ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(time.getTime())) throw new InvalidArgumentError("It must be a date, or RFC 3339.");
  return time;
}

/** First digits of a report's id. */
export function reportPrefix(text: string): string {
  if (!/^[0-9a-f]{1,64}$/i.test(text)) throw new InvalidArgumentError("It must be the first hex digits of an id.");
  return text.toLowerCase();
}

export function positiveCount(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("It must be a whole number above 0.");
  return value;
}

/**
 * What is done to documents is done to those that were meant: by a filter, or by `--all`.
 * @throws GongkaiError E_USAGE
 */
export function requireSelection(filter: object, all: true | undefined): void {
  if (all || Object.values(filter).some((value) => value !== undefined)) return;
  throw new GongkaiError("E_USAGE", "Name the documents by a filter, or say --all");
}

/** The answers to a question that is asked page by page, in order of id; none of them is empty. */
export async function* inPages<Row>(
  ask: (page: { after: string; limit: number }) => Promise<Row[]>,
  idOf: (row: Row) => string,
  limit = 5000,
): AsyncGenerator<Row[]> {
  for (let after = ""; ; ) {
    const rows = await ask({ after, limit });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < limit) return;
    after = idOf(last);
  }
}
