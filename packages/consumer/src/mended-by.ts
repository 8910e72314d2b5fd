import { type ErrorCode, GongkaiError } from "@gongkai/contracts";

/** A server is away, overloaded or out of room: it is waited for, however long. */
const byWaiting: ReadonlySet<string> = new Set<ErrorCode>([
  "E_BROKER_UNREACHABLE",
  "E_WAREHOUSE_UNREACHABLE",
  "E_WAREHOUSE_BUSY",
  "E_DISK_FULL",
  "E_SHORT_WRITE",
  "E_REDIS_UNREACHABLE",
]);

/** Refused for one of many reasons: waited for in the midst of work, which it may let go on; at a start somebody reads it. */
const refusals: ReadonlySet<string> = new Set<ErrorCode>(["E_BROKER_REFUSED", "E_REDIS_REFUSED"]);

/** Somebody must do something: the process ends, so that they read what. */
const bySomebody: ReadonlySet<string> = new Set<ErrorCode>([
  "E_BROKER_DENIED",
  "E_TOPIC_MISSING",
  "E_MESSAGE_TOO_LARGE",
  "E_NOT_MIGRATED",
  "E_MIGRATION_CHANGED",
  "E_WAREHOUSE_DENIED",
  "E_WAREHOUSE_FORBIDDEN",
  "E_DATABASE_MISSING",
  "E_REDIS_EVICTS",
  "E_DEAD_LETTER_LIMIT",
]);

/** How often all else (a refused query, a bug, a thread that does not start) is tried: it may pass with a new start. */
const triesOfOthers = 5;

/** Whether waiting surely mends an error. */
export function passes(error: unknown): boolean {
  return byWaiting.has(codeOf(error));
}

/** Whether somebody has to do something before work can go on. */
export function needsSomebody(error: unknown): boolean {
  return bySomebody.has(codeOf(error));
}

/** What a consumer does with a batch that failed so for the `tries`th time. */
export function afterFailure(error: unknown, tries: number): "again" | "end" {
  const code = codeOf(error);
  if (passes(error) || refusals.has(code)) return "again";
  return needsSomebody(error) || tries >= triesOfOthers ? "end" : "again";
}

/** The code that users know, or that of a bug. */
export function codeOf(error: unknown): ErrorCode | "E_BUG" {
  return error instanceof GongkaiError ? error.code : "E_BUG";
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
