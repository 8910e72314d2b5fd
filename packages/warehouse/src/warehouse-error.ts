import { ClickHouseError } from "@clickhouse/client";
import { type ErrorCode, GongkaiError } from "@gongkai/contracts";

/** ClickHouse's names of errors (its src/Common/ErrorCodes.cpp) by what is to be done; any other is a refused query. */
const namesByCode = {
  E_WAREHOUSE_DENIED: [
    "AUTHENTICATION_FAILED",
    "REQUIRED_PASSWORD",
    "WRONG_PASSWORD",
    "UNKNOWN_USER",
    "IP_ADDRESS_NOT_ALLOWED",
  ],
  E_WAREHOUSE_FORBIDDEN: ["ACCESS_DENIED"],
  E_DATABASE_MISSING: ["UNKNOWN_DATABASE"],
  E_DISK_FULL: ["NOT_ENOUGH_SPACE"],
  E_WAREHOUSE_BUSY: [
    "CANNOT_ALLOCATE_MEMORY",
    "CANNOT_SCHEDULE_TASK",
    "KEEPER_EXCEPTION",
    "MEMORY_LIMIT_EXCEEDED",
    "NETWORK_ERROR",
    "QUERY_WAS_CANCELLED",
    "QUOTA_EXCEEDED",
    "SERVER_OVERLOADED",
    "SOCKET_TIMEOUT",
    "TABLE_IS_READ_ONLY",
    "TIMEOUT_EXCEEDED",
    "TOO_MANY_PARTS",
    "TOO_MANY_SIMULTANEOUS_QUERIES",
  ],
} as const satisfies Partial<Record<ErrorCode, readonly string[]>>;

const codeOfName: ReadonlyMap<string, ErrorCode> = new Map(
  Object.entries(namesByCode).flatMap(([code, names]) => names.map((name) => [name, code as ErrorCode])),
);

/** An error of the ClickHouse client as one of ours; one of ours stays as it is. */
export function warehouseError(cause: unknown): GongkaiError {
  if (cause instanceof GongkaiError) return cause;
  if (cause instanceof ClickHouseError) {
    return new GongkaiError(codeOf(cause), cause.message.trim().replace(/[.:]+$/, ""), { cause });
  }
  const what = cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : String(cause);
  return new GongkaiError("E_WAREHOUSE_UNREACHABLE", what, { cause });
}

function codeOf({ type, message }: ClickHouseError): ErrorCode {
  // A full disk comes under several names, as it is met while space is reserved, a file is written or a log is kept.
  if (/No space left on device|not enough space/i.test(message)) return "E_DISK_FULL";
  return codeOfName.get(type ?? "") ?? "E_QUERY_FAILED";
}
