import { type Command, InvalidArgumentError } from "commander";
import { startProgress } from "../terminal/progress.js";

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly out: string;
  readonly damage: string;
  readonly rejects: number;
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
    .option("--rejects <N>", "so many documents that are no reports besides, under DIR/rejects", wholeNumber, 0)
    .option("--json", "the summary as one JSON object")
    .action(generate);
}

async function generate({ json, ...options }: Options): Promise<void> {
  const { writeSpecimens } = await import("../write-specimens.js");
  const progress = startProgress();
  progress.found(options.count + options.rejects);
  const startedAt = performance.now();
  try {
    const { count, rejects, bytes } = writeSpecimens({ ...options, onProgress: (done) => progress.done(done, 0) });
    progress.stop();
    const seconds = (performance.now() - startedAt) / 1000;
    const rate = Math.round((count + rejects) / seconds);
    const { seed, out } = options;
    if (json) process.stdout.write(`${JSON.stringify({ reports: count, rejects, bytes, seed, out, seconds })}\n`);
    else {
      const besides = rejects === 0 ? "" : ` and ${rejects} that are none`;
      process.stdout.write(
        `${count} reports${besides}, ${(bytes / 1e6).toFixed(1)} MB, under ${out}: ${rate} a second\n`,
      );
    }
  } finally {
    progress.stop();
  }
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError("It must be a whole number.");
  return value;
}
