import type { Finding } from "./finding.js";

/** More than this, and times in tables and logs no longer tell an order. */
const mostMs = 2000;

/**
 * Compares a server's clock with ours. `asked` and `answered` are our times around the question, in milliseconds: the
 * server's lies between them, so half of what the answer took is the error of the comparison.
 */
export function clockFinding(name: string, server: Date, asked: number, answered: number): Finding {
  const offset = server.getTime() - (asked + answered) / 2;
  const doubt = (answered - asked) / 2;
  const seconds = `${(Math.abs(offset) / 1000).toFixed(1)} s`;
  return {
    name: `${name} clock`,
    ok: Math.abs(offset) - doubt <= mostMs,
    found: Math.abs(offset) <= Math.max(doubt, 100) ? "as ours" : `${seconds} ${offset > 0 ? "ahead" : "behind"}`,
    remedy:
      "Set the clocks of both machines, by NTP say. Times are only for reading: nothing is lost or doubled by it.",
  };
}
