import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gongkai-damage-"));
const gongkai = (...args: string[]) =>
  execFileSync("node", ["packages/cli/bin/gongkai.js", ...args], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
const scoreSchema = z.object({
  damage: z.record(z.string(), z.object({ recall: z.number(), precision: z.number() })),
  certainty: z.record(z.string(), z.object({ given: z.number(), right: z.number() })),
});

let scored: z.infer<typeof scoreSchema>;

beforeAll(() => {
  gongkai("generate", "--count", "1400", "--seed", "21", "--damage", "all", "--out", folder);
  scored = scoreSchema.parse(JSON.parse(gongkai("score", folder, "--json")));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

it("reads at least 0.98 of the facts of every class of damage, and as few wrong", () => {
  const { damage } = scored;
  expect(Object.keys(damage).length).toBeGreaterThan(50);
  const weak = Object.entries(damage).filter(([, { recall, precision }]) => Math.min(recall, precision) < 0.98);
  expect(weak).toEqual([]);
});

it("is right where it says so: 99.9 % of what is verified, 99 % of what is inferred", () => {
  const { certainty } = scored;
  const share = (name: string) => (certainty[name]?.right ?? 0) / (certainty[name]?.given ?? 0);
  expect(certainty.inferred?.given).toBeGreaterThan(10);
  expect(share("verified")).toBeGreaterThanOrEqual(0.999);
  expect(share("inferred")).toBeGreaterThanOrEqual(0.99);
});
