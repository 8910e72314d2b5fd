import type { Statement } from "../draft/draft.js";
import { grouped } from "../draft/number-style.js";
import type { NamedPart, ReportFacts } from "../facts/report-facts.js";
import type { Random } from "../random.js";
import type { TrueFact } from "../truth.js";
import { type ListName, lists } from "./lists.js";

/**
 * A sentence with holes, so that what it states is known from how it is made:
 *
 * - `{year}` and other words of `Words`
 * - `{disclosure.total}` a number that is not 0, and a fact; `{disclosure.total?}` may be 0
 * - `{disclosure.total@cumulative}` of that period; `@open` where the text leaves it open
 * - `{~visits.website}` its leading digits only, and an approximate fact
 * - `{wan:visits.website}` its leading digits with 万 behind them, where it has that many; the fact is what is written
 * - `{yuan:institution.budget}` 万元 as yuan
 * - `{0:applications.received}` nothing is written: the sentence says that there was none
 * - `{opt:applications.closed.on_time}` nothing is written: a reader may take the fact from the sentence or not
 * - `{need:CODE}`, `{zero:CODE}` nothing is written: the sentence fits only where CODE is not 0, or is 0
 * - `{list:received}` the parts that are not 0, as `lists.ts` words them
 * - `{categories}`, `{topics}` the named parts
 * - `{n:5-40}` a number that is nobody's indicator, `{p:1-30}` one with a decimal
 */
export interface Template {
  readonly parts: readonly Part[];
}

type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "word"; readonly name: keyof Words }
  | { readonly kind: "count"; readonly indicator: string; readonly period: CountPeriod; readonly may0: boolean }
  | { readonly kind: "approximate" | "wan" | "yuan"; readonly indicator: string }
  | { readonly kind: "none" | "optional" | "need" | "zero"; readonly indicators: readonly string[] }
  | { readonly kind: "list"; readonly name: ListName }
  | { readonly kind: "named"; readonly which: "categories" | "topics" }
  | { readonly kind: "noise"; readonly low: number; readonly high: number; readonly decimals: boolean };

type CountPeriod = "year" | "cumulative" | "open";

/** How the office speaks of itself and of the time. */
export interface Words {
  readonly year: string;
  readonly last: string;
  readonly next: string;
  readonly we: string;
  readonly all: string;
  readonly leaders: string;
  readonly organ: string;
  readonly office: string;
  readonly address: string;
  readonly phone: string;
  readonly postal: string;
  readonly site: string;
}

/** How numbers of sentences are written; what it returns must mean the value. */
export type WriteNumber = (value: number) => string;

/** All that a sentence is made from. */
export interface Telling {
  readonly random: Random;
  readonly facts: ReportFacts;
  readonly words: Words;
  readonly write: WriteNumber;
}

const kinds = { "0": "none", opt: "optional", need: "need", zero: "zero" } as const;

/** Reads a template once; throws a RangeError on a hole that is none. */
export function compile(source: string): Template {
  const parts = source.split(/(\{[^}]*\})/).flatMap((piece): Part[] => {
    if (piece === "") return [];
    return [piece.startsWith("{") ? hole(piece.slice(1, -1)) : { kind: "text", text: piece }];
  });
  return { parts };
}

function hole(inside: string): Part {
  const [head = "", rest] = inside.split(":");
  if (rest !== undefined) {
    if (head in kinds) return { kind: kinds[head as keyof typeof kinds], indicators: rest.split(",") };
    if (head === "wan" || head === "yuan") return { kind: head, indicator: rest };
    if (head === "list" && rest in lists) return { kind: "list", name: rest as ListName };
    const [low, high] = rest.split("-").map(Number);
    if (head !== "n" && head !== "p") throw new RangeError(`{${inside}} is no hole`);
    return { kind: "noise", low: low as number, high: high as number, decimals: head === "p" };
  }
  if (inside === "categories" || inside === "topics") return { kind: "named", which: inside };
  if (inside.startsWith("~")) return { kind: "approximate", indicator: inside.slice(1) };
  if (!inside.includes(".")) return { kind: "word", name: inside as keyof Words };
  const [indicator = "", period = "year"] = inside.replace("?", "").split("@");
  return { kind: "count", indicator, period: period as CountPeriod, may0: inside.includes("?") };
}

/** Whether a sentence would be true of these numbers. */
export function fits({ parts }: Template, { year, cumulative, categories, topics }: ReportFacts): boolean {
  return parts.every((part) => {
    switch (part.kind) {
      case "count": {
        const value = (part.period === "cumulative" ? cumulative : year).get(part.indicator);
        return value !== undefined && (part.may0 || value !== 0);
      }
      case "approximate":
        return (year.get(part.indicator) ?? 0) > 100;
      case "wan":
      case "yuan":
        return (year.get(part.indicator) ?? 0) !== 0;
      case "need":
        return part.indicators.every((indicator) => (year.get(indicator) ?? 0) !== 0);
      case "none":
      case "zero":
        return part.indicators.every((indicator) => year.get(indicator) === 0);
      case "optional":
        return part.indicators.every((indicator) => year.has(indicator));
      case "list":
        return lists[part.name].parts.some(([indicator]) => (year.get(indicator) ?? 0) !== 0);
      case "named":
        return (part.which === "categories" ? categories : topics).length > 0;
      default:
        return true;
    }
  });
}

/** The sentence for these numbers; it must fit them. */
export function tell({ parts }: Template, telling: Telling): Statement {
  const facts: TrueFact[] = [];
  let text = "";
  for (const part of parts) text += tellPart(part, telling, facts);
  return { text, facts };
}

function tellPart(part: Part, telling: Telling, facts: TrueFact[]): string {
  const { random, words, write, facts: numbers } = telling;
  switch (part.kind) {
    case "text":
      return part.text;
    case "word":
      return words[part.name];
    case "count": {
      const { indicator, period } = part;
      const value = (period === "cumulative" ? numbers.cumulative : numbers.year).get(indicator) as number;
      if (period === "year") facts.push({ indicator, value });
      else if (period === "cumulative") facts.push({ indicator, value, period });
      else facts.push({ indicator, value, periods: ["year", "cumulative"] });
      return write(value);
    }
    case "approximate": {
      const { indicator } = part;
      const value = rounded(numbers.year.get(indicator) as number);
      facts.push({ indicator, value, approximate: true });
      return write(value);
    }
    case "wan":
      return tellInTenThousands(part.indicator, telling, facts);
    case "yuan": {
      const value = numbers.year.get(part.indicator) as number;
      facts.push({ indicator: part.indicator, value });
      return write(Math.round(value * 10_000));
    }
    case "none":
      for (const indicator of part.indicators) facts.push({ indicator, value: 0 });
      return "";
    case "optional":
      for (const indicator of part.indicators)
        facts.push({ indicator, value: numbers.year.get(indicator) as number, optional: true });
      return "";
    case "list":
      return tellList(part.name, telling, facts);
    case "named":
      return tellNamed(part.which, telling, facts);
    case "noise":
      return part.decimals
        ? String(random.between(part.low * 10, part.high * 10) / 10)
        : String(random.between(part.low, part.high));
    default:
      return "";
  }
}

/** Downwards to one or two leading digits: 余 and 多 may then stand behind it. */
function rounded(value: number): number {
  const unit = 10 ** Math.max(1, Math.floor(Math.log10(value)) - 1);
  return Math.floor(value / unit) * unit;
}

function tellInTenThousands(indicator: string, { facts: { year }, write }: Telling, facts: TrueFact[]): string {
  const exact = year.get(indicator) as number;
  const value = exact < 10_000 ? exact : Math.round(exact / 100) * 100;
  facts.push({ indicator, value });
  return value < 10_000 ? write(value) : `${value / 10_000}万`;
}

function tellList(name: ListName, { random, facts: { year }, write }: Telling, facts: TrueFact[]): string {
  const { parts, links } = lists[name];
  const items: string[] = [];
  for (const [indicator, wordings] of parts) {
    const value = year.get(indicator);
    if (value === undefined || value === 0) continue;
    facts.push({ indicator, value });
    items.push(random.pick(wordings).replace("#", write(value)));
  }
  return items.join(random.pick(links));
}

function tellNamed(
  which: "categories" | "topics",
  { random, facts: numbers, write }: Telling,
  facts: TrueFact[],
): string {
  const indicator = which === "categories" ? "disclosure.category" : "applications.received.topic";
  const unit = which === "categories" ? "条" : "件";
  const parts: readonly NamedPart[] = numbers[which];
  for (const { name, value } of parts) facts.push({ indicator, value, category: name });
  return parts.map(({ name, value }) => `${name}${write(value)}${unit}`).join(random.pick(["、", "，"]));
}

/** Numbers as most offices write them, or with thousands separated. */
export function plainNumbers(separated: boolean): WriteNumber {
  return separated ? grouped : String;
}
