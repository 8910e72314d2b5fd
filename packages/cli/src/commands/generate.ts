import { type Command, InvalidArgumentError } from "commander";
import { startProgress } from "../terminal/progress.js";

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly out: string;
  readonly damage: string;
  readonly json?: true;
}

export function registerGenerate(program: Command): void {
  program
    .command("generate")
    .summary("synthetic reports with their truth")
    .description(
      "Writes reports under DIR/raw and what a careful reader takes from each under DIR/truth (same name, .json): every\n" +
        "edition, level and script, HTML and text. The same seed gives the same bytes, and no two reports are alike.",
    )
    .requiredOption("--count <N>", "how many", wholeNumber)
    .option("--seed <S>", "what they are drawn from", wholeNumber, 1)
    .requiredOption("--out <DIR>", "folder to write into; made where there is none")
    .option(
      "--damage <NAMES>",
      "what makes them hard to read: a,b gives a and b in turn, a+b gives both; all gives each (packages/specimens/README.md)",
      "plain",
    )
    .option("--json", "the summary as one JSON object")
    .action(generate);
}

async function generate({ count, seed, out, damage, json }: Options): Promise<void> {
  const { writeSpecimens } = await import("../write-specimens.js");
  const progress = startProgress();
  progress.found(count);
  const startedAt = performance.now();
  let written: { count: number; bytes: number };
  try {
    written = writeSpecimens({ count, seed, out, damage, onProgress: (done) => progress.done(done, 0) });
  } finally {
    progress.stop();
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const rate = Math.round(written.count / seconds);
  if (json)
    process.stdout.write(`${JSON.stringify({ reports: written.count, bytes: written.bytes, seed, out, seconds })}\n`);
  else
    process.stdout.write(
      `${written.count} reports, ${(written.bytes / 1e6).toFixed(1)} MB, under ${out}: ${rate} a second\n`,
    );
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError("It must be a whole number.");
  return value;
}
