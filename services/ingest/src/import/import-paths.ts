import { statSync } from "node:fs";
import { resolve } from "node:path";
import { GongkaiError } from "@gongkai/contracts";
import { crashPoint, type Telemetry } from "@gongkai/telemetry";
import { discoverDocuments } from "../discover-documents.js";
import { fileDocuments, kindOf } from "../file-documents.js";
import type { SourceKind } from "../intake-document.js";
import { unreadable } from "../read-document.js";
import type { Sink } from "../sink.js";
import { Window } from "../window.js";
import type { FileState, ImportJournal } from "./import-journal.js";

export interface ImportOptions {
  readonly sink: Sink;
  readonly journal: ImportJournal;
  readonly telemetry: Pick<Telemetry, "count">;
  /** When it fires, what has been read still arrives, and no more is read. */
  readonly signal: AbortSignal;
  /** A file, line or record that cannot be read; the rest goes on. */
  readonly onProblem: (problem: GongkaiError, source: SourceKind) => void;
  /** Whether a file is to be left for later, as one that is being written. Default: none is. */
  readonly isPending?: (file: FileState) => boolean;
}

/** What an import did. */
export interface ImportTally {
  /** Documents that were sent and acknowledged, and of these those that had been taken before or are too large to carry. */
  sent: number;
  duplicates: number;
  tooLarge: number;
  /** Files that an earlier import had finished. */
  skipped: number;
  /** Files, lines and records that could not be read. */
  unreadable: number;
}

export const emptyTally = (): ImportTally => ({ sent: 0, duplicates: 0, tooLarge: 0, skipped: 0, unreadable: 0 });

const limits = { bytes: 16 * 1024 * 1024, items: 1000 };
/** How many entries of a large file may come again after a crash, besides those of the window. */
const noteEvery = 500;

/**
 * Sends the documents of all files under `paths` that the journal does not know yet as they are. Each file is noted when
 * all its documents are acknowledged, so the same call again, after whatever end, leaves no hole.
 * @throws GongkaiError where the sink fails
 */
export async function importPaths(
  paths: readonly string[],
  options: ImportOptions,
  tally: ImportTally = emptyTally(),
): Promise<ImportTally> {
  const window = new Window(limits);
  const problem = (error: GongkaiError, source: SourceKind) => {
    tally.unreadable++;
    options.onProblem(error, source);
  };
  for await (const discovery of discoverDocuments(paths)) {
    if (options.signal.aborted) break;
    if ("problem" in discovery) {
      problem(discovery.problem, "folder");
      continue;
    }
    try {
      await importFile(discovery.path, options, window, tally, problem);
    } catch (error) {
      if (!(error instanceof GongkaiError) || !ofFiles.has(error.code)) throw error;
      problem(error, kindOf(discovery.path));
    }
  }
  await window.drained();
  return tally;
}

const ofFiles: ReadonlySet<string> = new Set(["E_PATH_NOT_FOUND", "E_FILE_UNREADABLE"]);

async function importFile(
  path: string,
  { sink, journal, telemetry, signal, isPending }: ImportOptions,
  window: Window,
  tally: ImportTally,
  problem: ImportOptions["onProblem"],
): Promise<void> {
  const file = stateOf(path);
  const done = journal.done(file);
  if (done === Number.POSITIVE_INFINITY) {
    tally.skipped++;
    return;
  }
  if (isPending?.(file)) return;
  const source = kindOf(path);
  let number = 0;
  for await (const entry of fileDocuments(path)) {
    if (signal.aborted) return;
    const at = ++number;
    if (at <= done) continue;
    crashPoint("ingest.read");
    if (entry instanceof GongkaiError) {
      problem(entry, source);
      continue;
    }
    const size = entry.bytes?.length ?? 0;
    const settle = ({ duplicate }: { duplicate: boolean }) => {
      crashPoint("ingest.produced");
      const result = entry.bytes === null ? "too_large" : duplicate ? "duplicate" : "accepted";
      telemetry.count("gongkai_documents_received_total", { source, result });
      telemetry.count("gongkai_documents_received_bytes_total", { source }, entry.size);
      tally.sent++;
      if (result === "duplicate") tally.duplicates++;
      if (result === "too_large") tally.tooLarge++;
      if (at % noteEvery === 0) journal.note(file, at);
    };
    await window.add(size, sink.take(entry), settle);
  }
  await window.add(0, Promise.resolve(), () => journal.note(file, Number.POSITIVE_INFINITY));
}

function stateOf(path: string): FileState {
  try {
    const { size, mtimeMs } = statSync(path);
    return { path: resolve(path), size, mtimeMs };
  } catch (error) {
    throw unreadable(path, error);
  }
}
