import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { discoverDocuments, requirePaths } from "./discover-documents.js";

const folder = mkdtempSync(join(tmpdir(), "gongkai-discover-"));
const at = (...names: string[]) => join(folder, ...names);

beforeAll(() => {
  mkdirSync(at("a", "b"), { recursive: true });
  for (const file of [
    ["a", "1.txt"],
    ["a", "b", "2.html"],
    ["a", ".hidden"],
  ])
    writeFileSync(at(...file), "x");
  symlinkSync("..", at("a", "b", "up"));
  symlinkSync("../a/1.txt", at("a", "link.txt"));
  symlinkSync("nowhere", at("a", "dangling"));
  symlinkSync("circle", at("a", "circle"));
  execFileSync("mkfifo", [at("a", "pipe")]);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function discovered(...paths: string[]) {
  const found = { paths: [] as string[], problems: [] as string[] };
  for await (const discovery of discoverDocuments(paths)) {
    if ("path" in discovery) found.paths.push(relative(folder, discovery.path));
    else found.problems.push(`${discovery.problem.code} ${discovery.problem.message}`);
  }
  return { paths: found.paths.sort(), problems: found.problems.sort() };
}

test("a folder with everything in it, hidden entries and circles aside", async () => {
  const { paths, problems } = await discovered(at("a"));
  expect(paths).toEqual(["a/1.txt", "a/b/2.html", "a/link.txt", "a/pipe"]);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^E_FILE_UNREADABLE .*circle \(its links go round in a circle\)/);
  expect(problems[1]).toMatch(/^E_PATH_NOT_FOUND .*dangling/);
});

test("a folder named twice is walked once, a hidden file that is named is taken", async () => {
  const { paths } = await discovered(at("a", "b"), at("a", "b"), at("a", ".hidden"));
  expect(paths.filter((path) => path.startsWith("a/b/2"))).toEqual(["a/b/2.html"]);
  expect(paths).toContain("a/.hidden");
});

test("a path that is not there is wrong use, a dangling link inside is not", async () => {
  await expect(requirePaths([at("a"), at("missing")])).rejects.toMatchObject({ code: "E_PATH_NOT_FOUND" });
  await expect(requirePaths([at("a")])).resolves.toBeUndefined();
});
