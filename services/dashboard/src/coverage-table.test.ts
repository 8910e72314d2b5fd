import { expect, it } from "vitest";
import { coverageTable } from "./coverage-table.js";

const cells = (row: string) => [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, text]) => text);

it("sums reports by province and by year, and leaves years without any blank", () => {
  const { markup } = coverageTable([
    { province: "", year: 2012, reports: 1 },
    { province: "甘肃省", year: 2010, reports: 1200 },
    { province: "甘肃省", year: 2012, reports: 3 },
  ]);
  expect(markup.split("<tr>").slice(1).map(cells)).toEqual([
    ["", "2010", "2011", "2012", "all"],
    ["of no province", "", "", "1", "1"],
    ["甘肃省", "1,200", "", "3", "1,203"],
    ["all", "1,200", "", "4", "1,204"],
  ]);
});
