import { errorTable, GongkaiError } from "@gongkai/contracts";

/** One thing looked at. `remedy` says what to do where it is not well. */
export interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  readonly remedy: string | null;
}

export function well(name: string, found: string): Finding {
  return { name, ok: true, found, remedy: null };
}

/** A GongkaiError as a finding: what happened, and what the table of errors says to do. Others are bugs, and thrown. */
export function unwell(name: string, error: unknown): Finding {
  if (!(error instanceof GongkaiError)) throw error;
  const remedy = errorTable[error.code];
  const found = error.message.endsWith(remedy) ? error.message.slice(0, -remedy.length - 2) : error.message;
  return { name, ok: false, found: `${found} (${error.code})`, remedy };
}
