import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { boundedFiles } from "./bounded-patterns.js";
import { type FoundPattern, madeDuring, readSource } from "./find-patterns.js";
import { judgePattern, simplified } from "./judge-pattern.js";

// `npx vitest run test/patterns` judges what is new; `PATTERNS=new` also writes it down in judged.tsv, and `PATTERNS=all`
// judges every pattern again first (nine minutes).
const all = process.env.PATTERNS === "all";
const writes = all || process.env.PATTERNS === "new";
const list = fileURLToPath(new URL("./judged.tsv", import.meta.url));
const patience = 20_000;

/** Verdicts by flags and pattern. */
const judged = new Map(
  readFileSync(list, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !all)
    .map((line) => [line.slice(line.indexOf("\t") + 1), line.slice(0, line.indexOf("\t"))] as const),
);

const source = readSource();
let made: FoundPattern[] = [];
let verdicts: { pattern: FoundPattern; verdict: string }[] = [];

beforeAll(async () => {
  made = await madeDuring(async () => {
    const { extract } = await import("@gongkai/extraction");
    const samples = fileURLToPath(new URL("../../samples/raw/", import.meta.url));
    for (const name of readdirSync(samples)) extract(readFileSync(join(samples, name)));
  });
  const known = new Map<string, string>();
  verdicts = [...source.literals, ...made].map((pattern) => {
    const key = `${pattern.flags}\t${pattern.source}`;
    const verdict = known.get(key) ?? judged.get(key) ?? judgePattern(pattern.source, pattern.flags, patience);
    known.set(key, verdict);
    return { pattern, verdict };
  });
  if (writes) writeFileSync(list, `${[...known].map(([key, verdict]) => `${verdict}\t${key}`).join("\n")}\n`);
}, 1_800_000);

describe("every pattern of extraction and catalogue", () => {
  it("is found, whether it is written or made", () => {
    expect(source.literals.length).toBeGreaterThan(300);
    expect(made.length).toBeGreaterThan(100);
    expect(source.constructors).toContain("packages/extraction/src/narrative/subject.ts");
  });

  it("is never exponential", () =>
    expect(verdicts.filter(({ verdict }) => verdict === "exponential").map(say)).toEqual([]));

  it("is linear where its text may be long", () =>
    expect(
      verdicts
        .filter(({ verdict, pattern }) => verdict !== "safe" && boundedFiles[fileOf(pattern)] === undefined)
        .map(say),
    ).toEqual([]));

  it("has no bound that nothing needs", () => {
    const needed = new Set(verdicts.filter(({ verdict }) => verdict !== "safe").map(({ pattern }) => fileOf(pattern)));
    expect(Object.keys(boundedFiles).filter((file) => !needed.has(file))).toEqual([]);
  });
});

describe("judgePattern", () => {
  it.each([
    ["^(a|b|ab)+c", "exponential"],
    ["^(?:本.{1,2})*收", "exponential"],
    ["a+b", "2nd degree polynomial"],
    ["\\d+(?=条)", "2nd degree polynomial"],
    ["^\\s{0,8}年", "safe"],
    ["(?<!x)[abc]{1,60}d", "safe"],
  ])("%s: %s", (pattern, verdict) => expect(judgePattern(pattern, "", patience)).toBe(verdict));

  it("leaves out lookarounds and shortens repeats, and nothing else", () =>
    expect(simplified("(?<![)\\]])a{1,60}[(?=x]\\(?=b{4}(?=c(?:d))e{2,}")).toEqual({
      kept: "a{1,3}[(?=x]\\(?=b{3}e{2,}",
      lookarounds: true,
    }));
});

function fileOf({ place }: FoundPattern): string {
  return place.replace(/^packages\/\w+\/src\//, "").replace(/:\d+$/, "");
}

function say({ pattern: { place, source: written }, verdict }: { pattern: FoundPattern; verdict: string }): string {
  return `${place}: ${verdict}: ${written}`;
}
