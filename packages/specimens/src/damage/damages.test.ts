import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { specimens } from "../specimens.js";
import { damages, readDamageSets } from "./damages.js";

const names = damages.map(({ name }) => name);
const one = (damage: string, number = 3) => {
  const [only] = specimens({ seed: 8, count: 1, from: number, damage });
  if (only === undefined) throw new Error("no specimen");
  return only;
};
const textOf = (damage: string, number?: number) => Buffer.from(one(damage, number).bytes).toString("utf8");

it("does each damage, and says so in the truth", () => {
  const made = [...specimens({ seed: 4, count: damages.length, damage: "all" })];
  expect(made.map(({ truth }) => truth.damage)).toEqual(names.map((name) => [name]));
  for (const { bytes, truth } of made) {
    expect(bytes.length).toBeGreaterThan(500);
    expect(truth.facts.length).toBeGreaterThan(0);
  }
});

it("makes the same bytes for the same seed, damaged too", () => {
  // As text: byte by byte they would be compared for half a minute.
  const twice = [1, 2].map(() =>
    [...specimens({ seed: 4, count: damages.length, damage: "all" })].map(({ bytes, ...specimen }) => ({
      ...specimen,
      bytes: Buffer.from(bytes).toString("base64"),
    })),
  );
  expect(twice[0]).toEqual(twice[1]);
});

it("does several to one document, or to documents in turn", () => {
  expect(one("pinyin-half-width+print-copy").truth.damage).toEqual(["pinyin-half-width", "print-copy"]);
  const inTurn = [...specimens({ seed: 1, count: 4, damage: "spam,plain" })];
  expect(inTurn.map(({ truth }) => truth.damage)).toEqual([["spam"], [], ["spam"], []]);
});

it("knows every pair that one document can have", () => {
  const pairs = readDamageSets("pairs").map((both) => both.map(({ name }) => name).join("+"));
  expect(pairs).toContain("traditional+columns-missing");
  expect(pairs).not.toContain("traditional+taiwan-wording");
  expect(new Set(pairs).size).toBe(pairs.length);
});

it.each([
  "no-such-thing",
  "traditional+taiwan-wording",
  "cells-one-a-line+div-grid",
  "negation+matrix-cut",
  "html2text+text-nodes",
  "text-nodes+print-copy+cells-one-a-line",
])("refuses %s", (damage) =>
  expect(() => readDamageSets(damage)).toThrow(expect.objectContaining({ code: "E_USAGE" })));

it("leaves what a lost character hits to the reader's choice", () => {
  const [...made] = specimens({ seed: 4, count: 20, damage: "lost-characters" });
  const facts = made.flatMap(({ truth }) => truth.facts);
  expect(facts.some(({ optional }) => optional === true)).toBe(true);
  expect(facts.filter(({ optional }) => optional !== true).length).toBeGreaterThan(facts.length / 2);
});

it("puts its marks where it says", () => {
  expect(textOf("pinyin-half-width")).toMatch(/開\(kāi\)|報\(bào\)|請\(qǐng\)/);
  expect(textOf("zero-width")).toMatch(/[\u200b-\u200d\ufeff\u2060]/);
  expect(textOf("radicals")).toMatch(/[\u2f00-\u2fdf]/);
  expect(textOf("full-width-digits")).toMatch(/[０-９]/);
  expect(textOf("merged-cells-lost")).not.toMatch(/(?:col|row)span/);
  expect(textOf("div-grid")).not.toContain("<table");
  expect(textOf("print-copy").match(/<h1|class=MsoNormal align=center style|biaoti/g)?.length).toBeGreaterThan(1);
  expect(textOf("double-decoded")).toMatch(/[ä-é]/);
  expect(textOf("gb18030")).toContain("\ufffd");
});

it("writes what other tools write", () => {
  const rows = Array.from({ length: 24 }, (_, number) => number)
    .map((number) => textOf("rows-written-by-tools", number))
    .join("");
  for (const row of [/^\[?\['.+', /m, /^".+", ?"|^ {4}"/m, /^[^,]+,,|^"[^"\n]+","/m, / & .* \\\\/, /<nl>/])
    expect(rows).toMatch(row);
  expect(textOf("text-nodes")).not.toMatch(/<\w/);
  expect(textOf("text-nodes")).toMatch(/\n\d+\n/);
  expect(textOf("entities-left")).toMatch(/&[a-z]+;|<br/);
  expect(textOf("html2text")).toMatch(/---\|---|\| --- \|/);
  expect(textOf("line-ends-escaped")).toMatch(/^[^\n]*\\n[^\n]*$/);
});

it("keeps what a tool has made of a page in a file of data", () => {
  const made = [...specimens({ seed: 3, count: 12, damage: "html2text+wrapped-in-data" })];
  expect(new Set(made.map(({ mediaType }) => mediaType))).toEqual(
    new Set(["application/json", "application/sql", "application/rss+xml"]),
  );
  for (const { name, mediaType, bytes } of made) {
    expect(name).toMatch(/\.(?:json|sql|xml)$/);
    if (mediaType === "application/json") JSON.parse(Buffer.from(bytes).toString());
  }
});

it("is listed whole in the README", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const listed = [...readme.matchAll(/^\| `([a-z0-9-]+)` \| (.+) \|$/gm)].map(([, name, about]) => [name, about]);
  expect(listed).toEqual(damages.map(({ name, about }) => [name, about]));
});
