import type { Outcome, ParsedReport } from "@gongkai/contracts";
import { GongkaiError } from "@gongkai/contracts";
import { type Command, Option } from "commander";
import { reportProblem } from "../terminal/problem.js";
import { onStdout } from "../terminal/style.js";
import { columns } from "../terminal/table.js";

interface Options {
  readonly json?: true;
  readonly text?: true;
}

export function registerParse(program: Command): void {
  program
    .command("parse")
    .summary("what one document says, without storing anything")
    .description("Extracts each FILE and prints the report, or why it is none. Needs no warehouse and stores nothing.")
    .argument("<FILE...>")
    .addOption(new Option("--json", "one JSON object a line, one for each FILE, in order").conflicts("text"))
    .option("--text", "the text that the offsets of facts count in")
    .action(async (files: string[], options: Options) => {
      const { extractFile } = await import("../extract-file.js");
      for (const input of files) {
        try {
          const { outcome, text } = await extractFile(input);
          if (options.text) process.stdout.write(withNewline(text ?? ""));
          else if (options.json) process.stdout.write(`${JSON.stringify({ input, ...outcome })}\n`);
          else process.stdout.write(`${describe(input, outcome)}\n`);
        } catch (error) {
          if (!(error instanceof GongkaiError)) throw error;
          reportProblem(error);
          process.exitCode = 2;
        }
      }
    });
}

const withNewline = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);

function describe(input: string, outcome: Outcome): string {
  if (outcome.status === "rejected") {
    const { reason, class: kind, message } = outcome.rejection;
    return `${onStdout("bold", input)}\n${onStdout("yellow", `rejected (${kind}): ${reason}`)}  ${message}\n`;
  }
  const failed = outcome.checks.filter((check) => !check.passed);
  return [
    onStdout("bold", outcome.title ?? input),
    `${reportLine(outcome)}\n`,
    columns(
      ["indicator", "period", "applicant", "value", "unit", "origin", "certainty", "quote"],
      outcome.facts.map((fact) => [
        fact.category === null ? fact.indicator : `${fact.indicator} {${fact.category}}`,
        fact.period,
        fact.applicant,
        fact.value,
        fact.unit,
        fact.origin,
        fact.certainty,
        fact.evidence.quote.replace(/\s+/gu, " ").slice(0, 40),
      ]),
    ),
    `\n${outcome.facts.length} facts, ${outcome.checks.length - failed.length}/${outcome.checks.length} checks passed`,
    ...failed.map(({ check, left, right }) => onStdout("yellow", `  ${check}: ${left} ≠ ${right}`)),
    ...outcome.diagnostics.map(({ severity, code, message }) => `  ${severity} ${code}: ${message}`),
    "",
  ].join("\n");
}

function reportLine({ organization, region, year, edition, script, publishedOn, encoding }: ParsedReport): string {
  const place = [region.province, region.city, region.county].filter((name) => name !== null).join(" ");
  const published = publishedOn === null ? null : `published ${publishedOn}`;
  return [organization.name, place, year, `edition ${edition}`, script, encoding, published]
    .filter(Boolean)
    .join(" · ");
}
