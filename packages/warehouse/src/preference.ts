import type { ParsedReport } from "@gongkai/contracts";
import { reportKey } from "./report-key.js";

/**
 * Which of several documents of one organ and year to take: the greatest. One with tables before all others, then the latest
 * published, then the fullest (contract.md, "Topics, queues, tables"); the last 27 bits decide between equals, always the same way.
 */
export function preferenceOf({ reportId, publishedOn, facts }: ParsedReport): bigint {
  const hasTables = facts.some((fact) => fact.origin === "table");
  const day = publishedOn === null ? 0 : Math.max(0, Math.floor(Date.parse(publishedOn) / 86_400_000));
  const tables = hasTables ? 1n << 63n : 0n;
  const published = BigInt(Math.min(day, 2 ** 20 - 1)) << 43n;
  const fullness = BigInt(Math.min(facts.length, 2 ** 16 - 1)) << 27n;
  return tables | published | fullness | (reportKey(reportId) >> 37n);
}
