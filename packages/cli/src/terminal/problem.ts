import { GongkaiError } from "@gongkai/contracts";
import { styled } from "./style.js";

/** One line on stderr: the code, what happened and what to do about it. */
export function reportProblem(error: unknown): void {
  const line = error instanceof GongkaiError ? `${error.code} ${error.message}` : `E_BUG ${stackOf(error)}`;
  process.stderr.write(`${styled(process.stderr, "red", "gongkai:")} ${line}\n`);
}

/** An error that is none of ours is a bug: its stack is what a maintainer needs. */
function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
