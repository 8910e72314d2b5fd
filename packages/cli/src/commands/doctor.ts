import type { Command } from "commander";
import { type DataOption, dataFolder, withData } from "../data-option.js";
import { onStdout } from "../terminal/style.js";

interface Options extends DataOption {
  readonly json?: true;
}

export function registerDoctor(program: Command): void {
  const command = program
    .command("doctor")
    .summary("what is there, of which version, and what to mend")
    .option("--json", "one JSON object a finding, one a line");
  withData(command).action(async (options: Options) => {
    const { examine } = await import("../doctor/examine.js");
    for await (const finding of examine(dataFolder(options))) {
      const { name, ok, found, remedy } = finding;
      if (!ok) process.exitCode = 1;
      if (options.json) process.stdout.write(`${JSON.stringify(finding)}\n`);
      else {
        const mark = ok ? onStdout("green", "✓") : onStdout("red", "✗");
        process.stdout.write(`${mark} ${name.padEnd(12)} ${found}${ok || remedy === null ? "" : `: ${remedy}`}\n`);
      }
    }
  });
}
