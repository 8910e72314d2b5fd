import { expect, it } from "vitest";
import { dayChart } from "./day-chart.js";

const rows = [
  { name: "2026-02-27", parsed: 90, refused: 10, failed: 0 },
  { name: "2026-03-01", parsed: 40, refused: 0, failed: 10 },
];

it("has a place for each day up to the last, also for those without a try", () => {
  const titles = [...dayChart(rows, 4).markup.matchAll(/<title>([^:]+): ([^<]+)<\/title>/g)].map(
    ([, ...parts]) => parts,
  );
  expect(titles).toEqual([
    ["2026-02-26", "0 parsed, 0 refused, 0 failed (–)"],
    ["2026-02-27", "90 parsed, 10 refused, 0 failed (0.0 %)"],
    ["2026-02-28", "0 parsed, 0 refused, 0 failed (–)"],
    ["2026-03-01", "40 parsed, 0 refused, 10 failed (20.0 %)"],
  ]);
});

it("draws what ended in one way as high as its share of the fullest day", () => {
  const heights = [
    ...dayChart(rows, 3).markup.matchAll(/class="(\w+)" x="[^"]+" y="[^"]+" width="[^"]+" height="([^"]+)"/g),
  ];
  const [parsed, refused, later, failed] = heights.map(([, , height]) => Number(height)) as [
    number,
    number,
    number,
    number,
  ];
  expect(heights.map(([, outcome]) => outcome)).toEqual(["parsed", "refused", "parsed", "failed"]);
  expect(parsed / refused).toBeCloseTo(9, 0);
  expect(later / failed).toBeCloseTo(4, 0);
  expect((parsed + refused) / (later + failed)).toBeCloseTo(2, 1);
});

it("names the failure rate of the days that have one", () =>
  expect([...dayChart(rows, 3).markup.matchAll(/<text class="failed"[^>]*>([^<]+)</g)].map(([, rate]) => rate)).toEqual(
    ["20.0 %"],
  ));
