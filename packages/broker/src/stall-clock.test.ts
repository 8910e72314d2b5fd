import { expect, test } from "vitest";
import { StallClock } from "./stall-clock.js";

test("stands still only while there is lag and no progress", () => {
  const clock = new StallClock(100);
  expect(clock.observe(1, 5)).toBe(0);
  expect(clock.observe(1, 5)).toBe(100);
  expect(clock.observe(1, 9)).toBe(200);
  expect(clock.observe(2, 9)).toBe(0);
  expect(clock.observe(2, 9)).toBe(100);
  expect(clock.observe(2, 0)).toBe(0);
});

test("what cannot be known does not count", () => {
  const clock = new StallClock(100);
  clock.observe(1, 5);
  expect(clock.observe(1, 5)).toBe(100);
  expect(clock.observe(1, undefined)).toBe(0);
  expect(clock.observe(1, 5)).toBe(100);
});
