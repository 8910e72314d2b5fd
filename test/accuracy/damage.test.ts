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
});

beforeAll(() => {
  gongkai("generate", "--count", "580", "--seed", "21", "--damage", "all", "--out", folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

it("reads at least 0.98 of the facts of every class of damage, and as few wrong", () => {
  const { damage } = scoreSchema.parse(JSON.parse(gongkai("score", folder, "--json")));
  expect(Object.keys(damage).length).toBeGreaterThan(50);
  const weak = Object.entries(damage).filter(([, { recall, precision }]) => Math.min(recall, precision) < 0.98);
  expect(weak).toEqual([]);
});
