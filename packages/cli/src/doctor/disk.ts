import type { Finding } from "./finding.js";

/** Below this ClickHouse cannot merge its parts with any ease. */
const leastFree = 1024 ** 3;

export function diskFinding(name: string, freeBytes: number, remedy: string): Finding {
  return { name, ok: freeBytes >= leastFree, found: `${(freeBytes / 1024 ** 3).toFixed(1)} GiB free`, remedy };
}
