import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeWholeFile } from "./whole-file.js";

const folder = mkdtempSync(join(tmpdir(), "gongkai-whole-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

test("a file has its name when it is whole, in a folder made for it", async () => {
  const path = join(folder, "made", "a.csv");
  async function* looking() {
    yield Buffer.from("a,");
    expect(existsSync(path)).toBe(false);
    yield Buffer.from("b\n");
  }
  expect(await writeWholeFile(path, looking(), { force: false })).toBe(4);
  expect(readFileSync(path, "utf8")).toBe("a,b\n");
  expect(readdirSync(join(folder, "made"))).toEqual(["a.csv"]);
});

test("what breaks off leaves what was there before, and nothing else", async () => {
  const path = join(folder, "b.csv");
  writeFileSync(path, "before");
  async function* broken() {
    yield Buffer.from("half");
    throw new Error("broke off");
  }
  await expect(writeWholeFile(path, broken(), { force: true })).rejects.toThrow("broke off");
  expect(readFileSync(path, "utf8")).toBe("before");
  expect(readdirSync(folder).filter((name) => name.startsWith("b"))).toEqual(["b.csv"]);
});

test("a file that is there is replaced only by force, also where it came meanwhile", async () => {
  const path = join(folder, "c.csv");
  async function* slow() {
    yield Buffer.from("mine");
    writeFileSync(path, "theirs");
  }
  await expect(writeWholeFile(path, slow(), { force: false })).rejects.toMatchObject({ code: "E_FILE_EXISTS" });
  expect(readFileSync(path, "utf8")).toBe("theirs");
  await writeWholeFile(path, pieces("new"), { force: true });
  expect(readFileSync(path, "utf8")).toBe("new");
});

test("a folder that cannot be one", async () => {
  writeFileSync(join(folder, "file"), "");
  const within = join(folder, "file", "d.csv");
  await expect(writeWholeFile(within, pieces("x"), { force: false })).rejects.toMatchObject({
    code: "E_FOLDER_UNWRITABLE",
  });
});
