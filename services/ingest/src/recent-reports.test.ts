import { expect, test } from "vitest";
import { RecentReports } from "./recent-reports.js";

test("the last ones are known; seeing one again keeps it", () => {
  const recent = new RecentReports(2);
  for (const id of ["a", "b", "a", "c"]) recent.add(id);
  expect(["a", "b", "c"].map((id) => recent.has(id))).toEqual([true, false, true]);
  recent.delete("a");
  expect(recent.has("a")).toBe(false);
});
