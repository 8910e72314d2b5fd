import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gongkai-specimens-"));
const gongkai = (...args: string[]) =>
  execFileSync("node", ["packages/cli/bin/gongkai.js", ...args], { cwd: root, encoding: "utf8" });
const scoreSchema = z.object({
  documents: z.array(z.object({ name: z.string(), errors: z.array(z.unknown()), rejected: z.unknown() })),
  rejects: z.array(z.object({ name: z.string(), right: z.boolean() })),
});

beforeAll(() => {
  gongkai("generate", "--count", "400", "--seed", "11", "--rejects", "180", "--out", folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

it("reads every fact of every plain specimen, and no other; refuses what is no report, for the right reason", () => {
  const { documents, rejects } = scoreSchema.parse(JSON.parse(gongkai("score", folder, "--json")));
  expect(documents).toHaveLength(400);
  expect(documents.filter(({ errors, rejected }) => errors.length > 0 || rejected !== null)).toEqual([]);
  expect(rejects).toHaveLength(180);
  expect(rejects.filter(({ right }) => !right)).toEqual([]);
});
