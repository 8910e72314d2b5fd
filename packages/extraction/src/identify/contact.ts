import { type Region, regionsOfAreaCode, regionsOfPostalCode } from "@gongkai/catalogue";

/** The region that a telephone number or postal code stands for, and where that is written. */
export interface ContactRegion {
  readonly region: Region;
  readonly source: "telephone" | "postal_code";
  readonly start: number;
  readonly end: number;
}

/** What a report's contact paragraph says of its place. */
export interface Contact {
  readonly telephone: Clue | null;
  readonly postalCode: Clue | null;
  readonly address: { readonly text: string; readonly start: number; readonly end: number } | null;
}

interface Clue {
  readonly regions: readonly Region[];
  readonly start: number;
  readonly end: number;
}

const telephone = /(?<!\d)\(?(0(?:10|2\d|[3-9]\d{2}))\)?\s{0,8}[-—–－ ]{0,3}\s{0,8}[2-8]\d{6,7}(?!\d)/;
const postalCode = /(?:邮编|邮政编码|邮政编号|邮编号)\s{0,8}(?:为|是)?\s{0,8}[:：]?\s{0,8}(\d{6})(?!\d)/;
const address = /地址\s{0,8}[:：为是]?\s{0,8}([^,;。)\n]{4,60})/;

/** The first telephone number, postal code and address of a part of the text that begins at `offset`. */
export function readContact(part: string, offset: number, years: readonly number[]): Contact {
  const called = telephone.exec(part);
  const posted = part.includes("邮") ? postalCode.exec(part) : null;
  const place = part.includes("地址") ? address.exec(part) : null;
  const written = place?.[1] ?? "";
  const end = place === null ? 0 : offset + place.index + place[0].length;
  return {
    telephone: called && clue(called, offset, regionsOfAreaCode(called[1] as string, years[0])),
    postalCode: posted && clue(posted, offset, regionsOfPostalCode(posted[1] as string, years[0])),
    address: place && { text: written.trim(), start: end - written.length, end },
  };
}

function clue(match: RegExpExecArray, offset: number, regions: readonly Region[]): Clue {
  const start = offset + match.index;
  return { regions, start, end: start + match[0].length };
}

/** The city that telephone and postal code agree on, or that one of them names alone. */
export function regionOfClues({ telephone: called, postalCode: posted }: Contact): ContactRegion | null {
  const agreed = called?.regions.filter(({ code }) => posted?.regions.some((other) => other.code === code)) ?? [];
  for (const [regions, source, place] of [
    [agreed, "telephone", called],
    [called?.regions, "telephone", called],
    [posted?.regions, "postal_code", posted],
  ] as const) {
    if (regions?.length === 1 && place)
      return { region: regions[0] as Region, source, start: place.start, end: place.end };
  }
  return null;
}
