import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largestDocument } from "@gongkai/contracts";
import { afterAll, expect, test } from "vitest";
import { readDocument } from "./read-document.js";

const folder = mkdtempSync(join(tmpdir(), "gongkai-read-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

test("the id is the hash of the bytes as they are", async () => {
  writeFileSync(at("a.txt"), "政府信息公开");
  const { reportId, size, bytes } = await readDocument(at("a.txt"));
  expect(reportId).toBe(createHash("sha256").update("政府信息公开").digest("hex"));
  expect([size, bytes?.toString()]).toEqual([18, "政府信息公开"]);
});

test("a file of exactly the limit is read, one byte more is only hashed", async () => {
  writeFileSync(at("big.txt"), "");
  truncateSync(at("big.txt"), largestDocument);
  expect((await readDocument(at("big.txt"))).bytes?.length).toBe(largestDocument);
  truncateSync(at("big.txt"), largestDocument + 1);
  const { bytes, size, reportId } = await readDocument(at("big.txt"));
  expect([bytes, size]).toEqual([null, largestDocument + 1]);
  expect(reportId).toBe(
    createHash("sha256")
      .update(Buffer.alloc(largestDocument + 1))
      .digest("hex"),
  );
});

test("a named pipe without a writer is refused at once", async () => {
  execFileSync("mkfifo", [at("pipe")]);
  await expect(readDocument(at("pipe"))).rejects.toThrow(/pipe is no regular file/);
});

test("a folder, a dangling link and a circle of links say which they are", async () => {
  symlinkSync("nowhere", at("dangling"));
  symlinkSync("circle", at("circle"));
  await expect(readDocument(folder)).rejects.toMatchObject({ code: "E_FILE_UNREADABLE" });
  await expect(readDocument(at("dangling"))).rejects.toMatchObject({ code: "E_PATH_NOT_FOUND" });
  await expect(readDocument(at("circle"))).rejects.toThrow(/circle/);
});
