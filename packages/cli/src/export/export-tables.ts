import { existsSync, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { AskedTable, Warehouse } from "@gongkai/warehouse";
import type { Format } from "./format.js";
import { unlessInterrupted, untilInterrupted } from "./interruption.js";
import type { PlannedFile } from "./plan-files.js";
import { startExportProgress } from "./progress.js";
import { fileBytes, type TableToWrite } from "./table-bytes.js";
import { requireFree, writeWholeFile } from "./whole-file.js";
import { mostRows, tooManyRows } from "./xlsx/sheet.js";

export interface ExportOptions {
  readonly where?: string | undefined;
  readonly bom: boolean;
  readonly force: boolean;
  readonly signal: AbortSignal;
}

/** A file as it was written; `path` is null for standard output. */
export interface WrittenFile {
  readonly path: string | null;
  readonly format: Format;
  readonly bytes: number;
  readonly tables: readonly { readonly name: AskedTable; readonly rows: number }[];
}

/**
 * Writes the files one after the other. What can be told to be wrong is told before the first of them is begun.
 * @throws GongkaiError E_FILE_EXISTS, E_CONDITION_REFUSED, E_SHEET_FULL, E_DISK_FULL, E_FOLDER_UNWRITABLE,
 * E_EXPORT_INTERRUPTED, and what the warehouse throws
 */
export async function exportTables(
  warehouse: Warehouse,
  files: readonly PlannedFile[],
  options: ExportOptions,
): Promise<WrittenFile[]> {
  const prepared = [];
  for (const file of files) prepared.push(await unlessInterrupted(options.signal, prepare(warehouse, file, options)));
  const written: WrittenFile[] = [];
  for (const file of prepared) written.push(await write(warehouse, file, options));
  return written;
}

interface PreparedFile extends PlannedFile {
  readonly contents: readonly Omit<TableToWrite, "onRows">[];
}

async function prepare(
  warehouse: Warehouse,
  file: PlannedFile,
  { where, force }: ExportOptions,
): Promise<PreparedFile> {
  if (file.path !== null) requireFree(file.path, force);
  const contents = [];
  for (const table of file.tables) {
    const asked = { table, where };
    const columns = await warehouse.askedColumns(asked);
    if (file.format === "xlsx" && (await warehouse.countRows(asked, mostRows + 1)) > mostRows) throw tooManyRows(table);
    contents.push({ asked, columns });
  }
  return { ...file, contents };
}

async function write(
  warehouse: Warehouse,
  { path, format, contents }: PreparedFile,
  { bom, force, signal }: ExportOptions,
): Promise<WrittenFile> {
  const progress = startExportProgress();
  const tables = contents.map(({ asked, columns }) => {
    const counted = { name: asked.table, rows: 0 };
    const onRows = (rows: number) => {
      counted.rows += rows;
      progress.rows(asked.table, counted.rows);
    };
    onRows(0);
    return { counted, asked, columns, onRows };
  });
  const bytes = untilInterrupted(signal, fileBytes(warehouse, format, tables, { bom }));
  try {
    const size = path === null ? await toStdout(bytes) : await writeWholeFile(path, bytes, { force });
    return { path, format, bytes: size, tables: tables.map(({ counted }) => counted) };
  } finally {
    progress.stop();
  }
}

async function toStdout(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0;
  await pipeline(
    bytes,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        yield chunk;
      }
    },
    process.stdout,
    { end: false },
  );
  return size;
}

/** Whether a folder stands there. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
