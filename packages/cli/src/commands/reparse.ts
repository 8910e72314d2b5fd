import { editions, GongkaiError, readEnvironment, rejectionReasons } from "@gongkai/contracts";
import type { ReportFilter, Warehouse } from "@gongkai/warehouse";
import { type Command, Option } from "commander";
import { type DataOption, serverUrl, withData } from "../data-option.js";
import type { ReparseTally } from "../reparse/tally.js";
import { inPages, positiveCount, reportPrefix, requireSelection } from "../selection.js";
import { startProgress } from "../terminal/progress.js";

interface Options extends DataOption, ReportFilter {
  readonly all?: true;
  readonly diff?: true;
  readonly threads?: number;
  readonly json?: true;
}

export function registerReparse(program: Command): void {
  const command = program
    .command("reparse")
    .summary("stored documents again, with today's parser")
    .description(
      "Reads the stored bytes of documents that have an answer again, with all remedies at once. The new answer replaces\n" +
        "the old one whole, also where the parser's version is the same. Where KAFKA_BROKERS and CLICKHOUSE_URL are set,\n" +
        "the answers go to reports.parsed; otherwise into the warehouse at once. Killed, it may be run again.",
    )
    .option("--report <ID>", "the document, by the first digits of its id", reportPrefix)
    .addOption(new Option("--reason <REASON>", "rejected for this").choices(rejectionReasons))
    .addOption(new Option("--edition <EDITION>", "reports of this edition").choices(editions))
    .option("--year <YEAR>", "reports on this year", positiveCount)
    .option("--site <SITE>", "seen at this host (file: local files)")
    .option("--parser-version <VERSION>", "answered by this parser")
    .option("--all", "every document that has an answer")
    .option("--diff", "store nothing: which facts would appear, vanish or change")
    .option("--threads <N>", "threads that parse (default: one less than there are cores)", positiveCount)
    .option("--json", "one JSON object");
  withData(command).action(reparse);
}

async function reparse(options: Options): Promise<void> {
  const { report, reason, edition, year, site, parserVersion } = options;
  const filter: ReportFilter = { report, reason, edition, year, site, parserVersion };
  requireSelection(filter, options.all);
  const { askMigrated } = await import("../ask-migrated.js");
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
  await askMigrated(options, async (warehouse) => {
    const work = {
      documents: selected(warehouse, filter),
      pool: options.threads === undefined ? {} : { threads: options.threads },
      signal: interrupted.signal,
    };
    const progress = startProgress();
    const answered = await (options.diff ? showDifference : replace)(warehouse, work, options, (count) =>
      progress.done(count, 0),
    ).finally(() => progress.stop());
    process.stdout.write(answered);
    if (interrupted.signal.aborted) throw new GongkaiError("E_INTERRUPTED", "Not all documents were read again");
  });
}

interface Work {
  readonly documents: AsyncIterable<{ readonly reportId: string; readonly size: number }>;
  readonly pool: { readonly threads?: number };
  readonly signal: AbortSignal;
}

async function* selected(
  warehouse: Warehouse,
  filter: ReportFilter,
): Work["documents"] & AsyncGenerator<{ reportId: string; size: number }> {
  const pages = inPages(
    (page) => warehouse.storedReports(filter, page),
    ({ reportId }) => reportId,
    20_000,
  );
  for await (const page of pages) yield* page;
}

async function replace(
  warehouse: Warehouse,
  work: Work,
  options: Options,
  onProgress: (count: number) => void,
): Promise<string> {
  const { KAFKA_BROKERS: brokers } = readEnvironment(process.env);
  const show = ({ answered }: Readonly<ReparseTally>) => onProgress(answered);
  let tally: ReparseTally;
  if (brokers !== undefined && serverUrl(options) !== undefined) {
    const { publishReparsed } = await import("../reparse/publish-reparsed.js");
    const { withBroker } = await import("../service.js");
    tally = await withBroker(brokers, "reparse", undefined, (broker) => publishReparsed(warehouse, broker, work, show));
  } else {
    const { loadReparsed } = await import("../reparse/load-reparsed.js");
    tally = await loadReparsed(warehouse, work, show);
  }
  const { answered, parsed, rejected } = tally;
  if (options.json) return `${JSON.stringify({ reparsed: answered, parsed, rejected })}\n`;
  const reasons = Object.entries(rejected).map(([reason, count]) => `${reason} ${count}`);
  return `${answered} read again, ${parsed} parsed, ${answered - parsed} rejected${reasons.length > 0 ? ` (${reasons.join(" · ")})` : ""}\n`;
}

async function showDifference(
  warehouse: Warehouse,
  work: Work,
  options: Options,
  onProgress: (count: number) => void,
): Promise<string> {
  const { diffReparsed } = await import("../reparse/diff-reparsed.js");
  const { differenceText } = await import("../reparse/print-difference.js");
  const difference = await diffReparsed(warehouse, work, onProgress);
  return `${options.json ? JSON.stringify(difference) : differenceText(difference)}\n`;
}
