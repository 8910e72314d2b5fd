import { type Command, Option } from "commander";
import type { Score } from "../score/score-documents.js";

interface Options {
  readonly json?: true;
  readonly errors?: true;
  readonly only?: string;
  readonly by?: "damage";
}

export function registerScore(program: Command): void {
  program
    .command("score")
    .summary("what parse gets right of a folder of documents with their truth")
    .description(
      "Parses DIR/raw and DIR/rejects/raw and compares with DIR/truth and DIR/rejects/truth (same name, .json):\n" +
        "recall and precision over all facts, by indicator group, by certainty and by document.",
    )
    .argument("<DIR>")
    .option("--errors", "list every missed, wrong and extra fact and field, one line each")
    .option("--only <TEXT>", "only documents whose name contains TEXT")
    .addOption(new Option("--by <WHAT>", "figures for each class of damage of specimens").choices(["damage"]))
    .option("--json", "one JSON object")
    .action(async (folder: string, options: Options) => {
      const { readSpecimens } = await import("../score/truth.js");
      const { specimens, withoutTruth } = readSpecimens(folder);
      for (const path of withoutTruth) process.stderr.write(`${path}: no truth beside it, not scored\n`);
      const wanted = specimens.filter(({ name }) => options.only === undefined || name.includes(options.only));
      const score = await scoreAll(wanted);
      const { printByDamage, printErrors, printScore } = await import("../score/print-score.js");
      if (options.json) process.stdout.write(`${JSON.stringify(await asJson(score))}\n`);
      else if (options.by === "damage") process.stdout.write(`${printByDamage(score.reports)}\n`);
      else if (options.errors) process.stdout.write(`${printErrors(score.reports)}\n\n${printScore(score)}\n`);
      else process.stdout.write(`${printScore(score)}\n`);
    });
}

async function scoreAll(specimens: readonly import("../score/truth.js").Specimen[]): Promise<Score> {
  const { extractFile } = await import("../extract-file.js");
  const { scoreDocument } = await import("../score/score-documents.js");
  const score: Score = { reports: [], rejects: [] };
  for (const specimen of specimens) scoreDocument(score, specimen, await extractFile(specimen.path));
  return score;
}

async function asJson(score: Score): Promise<object> {
  const { byCertainty, byDamage, byGroup, figuresOf } = await import("../score/score-documents.js");
  return {
    totals: figuresOf(score.reports),
    totalsWithoutPdf: figuresOf(score.reports.filter((report) => !report.pdf)),
    damage: Object.fromEntries([...byDamage(score.reports)].map(([name, reports]) => [name, figuresOf(reports)])),
    certainty: Object.fromEntries(byCertainty(score.reports)),
    groups: Object.fromEntries([...byGroup(score.reports)].map(([name, tally]) => [name, tally])),
    documents: score.reports.map(({ verdicts, ...report }) => ({
      ...report,
      errors: verdicts.filter((verdict) => verdict.kind !== "right"),
    })),
    rejects: score.rejects,
  };
}
