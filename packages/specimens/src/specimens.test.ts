import { createHash } from "node:crypto";
import { editions } from "@gongkai/contracts";
import { expect, it } from "vitest";
import { carriers } from "./carriers/carriers.js";
import { organKinds } from "./organ/organ.js";
import { specimens } from "./specimens.js";

const one = (seed: number, number: number) => [...specimens({ seed, count: 1, from: number })][0];
const many = [...specimens({ seed: 5, count: 600 })];

it("makes the same bytes and the same truth for the same seed and number", () => {
  for (const number of [0, 7, 599]) expect(one(5, number)).toEqual(many[number]);
  expect([...specimens({ seed: 5, count: 3, from: 100 })]).toEqual(many.slice(100, 103));
  expect(one(6, 0)?.bytes).not.toEqual(many[0]?.bytes);
});

it("makes no two alike", () => {
  const hashes = many.map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"));
  expect(new Set(hashes).size).toBe(many.length);
});

it("makes every edition, kind of organ, carrier and script", () => {
  const names = many.map(({ name }) => name).join("\n");
  for (const part of [...editions, ...organKinds, ...carriers.map(({ name }) => name)])
    expect(names).toContain(`-${part}`);
  expect(new Set(many.map(({ truth }) => truth.script))).toEqual(new Set(["simplified", "traditional"]));
});

it("says in the text what the truth says", () => {
  for (const { bytes, truth } of many) {
    if (truth.script === "traditional") continue;
    const text = Buffer.from(bytes)
      .toString("utf8")
      .replace(/<[^>]*>|[\s,]/g, "");
    expect(text).toContain(truth.organization);
    for (const { value } of truth.facts) if (value > 9) expect(text).toContain(String(value));
  }
});
