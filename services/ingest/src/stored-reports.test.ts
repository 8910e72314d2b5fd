import { expect, test } from "vitest";
import { storedReports } from "./stored-reports.js";

test("ids that come while a question is on its way share the next one", async () => {
  const questions: string[][] = [];
  const isStored = storedReports(async (ids) => {
    questions.push([...ids]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return new Set(["b", "d"]);
  });
  const first = ["a", "b"].map(isStored);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const second = ["c", "d"].map(isStored);
  expect(await Promise.all([...first, ...second])).toEqual([false, true, false, true]);
  expect(questions).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("where it cannot be told, the answer is no, and the next question is asked", async () => {
  let times = 0;
  const isStored = storedReports(async () => {
    if (++times === 1) throw new Error("away");
    return new Set(["a"]);
  });
  expect(await isStored("a")).toBe(false);
  expect(await isStored("a")).toBe(true);
});

test("an answer that is late is no", async () => {
  expect(await storedReports(() => new Promise(() => {}))("a")).toBe(false);
});
