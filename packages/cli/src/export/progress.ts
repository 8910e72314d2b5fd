import { grouped } from "../terminal/table.js";

/** A line on stderr that says how far a file has come; nothing where stderr is no terminal. */
export interface ExportProgress {
  rows(table: string, rows: number): void;
  stop(): void;
}

const silent: ExportProgress = { rows() {}, stop() {} };
/** Milliseconds. */
const between = 100;

export function startExportProgress(): ExportProgress {
  if (!process.stderr.isTTY) return silent;
  let drawnAt = 0;
  return {
    rows(table, rows) {
      const now = performance.now();
      if (now - drawnAt < between) return;
      drawnAt = now;
      process.stderr.write(`\r\u001b[K${table}  ${grouped(rows)} rows`);
    },
    stop: () => void process.stderr.write("\r\u001b[K"),
  };
}
