// npm run accuracy: the figures of docs/accuracy.md, made now. Some four minutes on two cores; each step stands by itself.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gongkai-accuracy-"));
const gongkai = ["node", "packages/cli/bin/gongkai.js"];
const corpora = ["samples", ...readdirSync(join(root, "test/corpus")).map((name) => `test/corpus/${name}`)];
const shared = "../shared/corpus";

/** Title, and the command whose output has the figures. */
const steps = [
  ...[...corpora, shared]
    .filter((path) => existsSync(join(root, path)))
    .map((path) => [path, [...gongkai, "score", path]]),
  ["5,000 specimens", [...gongkai, "generate", "--count", "5000", "--seed", "1", "--damage", "all", "--out", folder]],
  ["Each class of damage", [...gongkai, "score", folder, "--by", "damage"]],
  ["All damage, with how often each certainty is right", [...gongkai, "score", folder]],
  ["Speed of text, HTML and PDF", ["npm", "run", "-s", "bench", "--", "test/corpus/formats"]],
  [
    "Length, worst cases, patterns",
    ["npx", "vitest", "run", "packages/extraction/src/linear.test.ts", "test/patterns"],
  ],
  ["Fuzzing, two minutes", ["npm", "run", "-s", "fuzz", "--", "2", "1"]],
];

let failed = 0;
for (const [title, [command, ...args]] of steps) {
  console.log(
    `\n== ${title}\n$ ${[command, ...args].join(" ").replace("node packages/cli/bin/gongkai.js", "npx gongkai")}`,
  );
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  // A score prints a line for each document: those that are all right are left out.
  console.log(stdout.trim() + (status === 0 ? "" : `\n${stderr}`));
  if (status !== 0) failed++;
}
rmSync(folder, { recursive: true });
console.log(`\n${steps.length - failed} of ${steps.length} steps done`);
process.exitCode = failed === 0 ? 0 : 1;
