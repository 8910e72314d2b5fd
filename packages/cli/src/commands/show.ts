import { GongkaiError } from "@gongkai/contracts";
import type { StoredFact, StoredReport, Warehouse } from "@gongkai/warehouse";
import type { Command } from "commander";
import { type DataOption, withData } from "../data-option.js";
import { quoteInPlace } from "../quote-in-place.js";
import { factLabel } from "../score/fact-key.js";
import { onStdout } from "../terminal/style.js";
import { columns } from "../terminal/table.js";

interface Options extends DataOption {
  readonly fact?: string;
  readonly json?: true;
}

export function registerShow(program: Command): void {
  const command = program
    .command("show")
    .summary("a stored report: what it is and its facts, or a fact's quote in its place")
    .argument("<REPORT>", "its id, or so much of its beginning that no other report is meant")
    .option("--fact <INDICATOR>", "where the report says it: the quote with the text around it")
    .option("--json", "one JSON object: `report` and `facts`");
  withData(command).action(async (report: string, options: Options) => {
    const { askWarehouse } = await import("../open-warehouse.js");
    await askWarehouse(options, async (warehouse) => {
      const stored = await warehouse.report(await wholeId(warehouse, report));
      const facts = await warehouse.factsOf(stored.report_id, options.fact);
      if (options.json) process.stdout.write(`${JSON.stringify({ report: stored, facts })}\n`);
      else if (options.fact === undefined) process.stdout.write(`${describe(stored, facts)}\n`);
      else process.stdout.write(`${await inPlace(warehouse, stored, facts, options.fact)}\n`);
    });
  });
}

async function wholeId(warehouse: Warehouse, prefix: string): Promise<string> {
  if (!/^[0-9a-f]{1,64}$/i.test(prefix)) throw new GongkaiError("E_REPORT_NOT_FOUND", `Report ${prefix}`);
  const [id, another] = await warehouse.reportsLike(prefix, 2);
  if (id === undefined) throw new GongkaiError("E_REPORT_NOT_FOUND", `Report ${prefix}`);
  if (another !== undefined)
    throw new GongkaiError("E_USAGE", `${prefix} begins the ids of several reports, ${id} and ${another} among them`);
  return id;
}

function describe(report: StoredReport, facts: readonly StoredFact[]): string {
  const { report_id, status, reason, message, title, organization, province, city, county } = report;
  if (status !== "parsed") {
    return `${onStdout("dim", report_id)}\n${onStdout("yellow", `${status}: ${reason}`)}  ${message}`;
  }
  const { year, edition, script, encoding, published_on, checks_passed, checks_failed, parser_version } = report;
  const place = [province, city, county].filter((name) => name !== null).join(" ");
  const published = published_on === null ? null : `published ${published_on}`;
  return [
    onStdout("bold", title ?? organization ?? report_id),
    [organization, place, year, `edition ${edition}`, script, encoding, published].filter(Boolean).join(" · "),
    onStdout("dim", report_id),
    "",
    columns(
      ["indicator", "period", "applicant", "value", "unit", "origin", "certainty"],
      facts.map(({ indicator, category, period, applicant, value, unit, origin, certainty }) => [
        category === null ? indicator : `${indicator} {${category}}`,
        period,
        applicant,
        Number(value),
        unit,
        origin,
        certainty,
      ]),
    ),
    "",
    `${facts.length} facts; ${checks_passed} of ${checks_passed + checks_failed} checks hold; parser ${parser_version}`,
  ].join("\n");
}

/** Each fact with its quote in the text of the revision that found it. */
async function inPlace(
  warehouse: Warehouse,
  report: StoredReport,
  facts: readonly StoredFact[],
  indicator: string,
): Promise<string> {
  if (facts.length === 0) return `${report.title ?? report.report_id}: no fact of ${indicator}.`;
  const text = await warehouse.reportText(report.report_id, report.revision);
  const blocks = facts.map((fact) => {
    const { value, unit, status, origin, certainty, quote, start, end } = fact;
    const head = `${onStdout("bold", factLabel(fact))} = ${value} ${unit}  ${onStdout("dim", `${status}, ${origin}, ${certainty}, ${start}–${end}`)}`;
    if (text === null) return `${head}\n  “${quote}”`;
    const place = quoteInPlace(text, { quote, start, end });
    return `${head}\n  ${place.before}${onStdout(["bold", "inverse"], place.quote)}${place.after}`;
  });
  return [onStdout("bold", report.title ?? report.report_id), ...blocks].join("\n\n");
}
