import type { RetryJob } from "@gongkai/retries";

/** How a log names a try: its document, the place of that one's raw message where it is known, and which try it is. */
export function jobFields({ reportId, raw, stage, step }: RetryJob): Record<string, unknown> {
  return { reportId, ...raw, stage, step };
}
