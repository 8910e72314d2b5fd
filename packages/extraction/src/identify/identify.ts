import { type Region, regionByCode } from "@gongkai/catalogue";
import type { Organization, RegionName } from "@gongkai/contracts";
import type { Remark } from "../tables/cell-fact.js";
import { type FoundDate, findDates } from "./dates.js";
import { type Entry, type Field, readMetadataBlock } from "./metadata-block.js";
import { completed, describeOrgan, isNational, isOrganLine, organNamed, organOfPreface } from "./organization.js";
import { contactCities, regionOfContact, regionOfName, regionsOfText } from "./region.js";
import { chooseTitle, lineCandidates, type Title, type TitleCandidate } from "./title.js";
import { yearOfPeriod, yearOfText } from "./year.js";

export interface IdentifyInput {
  /** The normalised text. */
  readonly text: string;
  /** Titles that the medium marks as such. */
  readonly titles: readonly TitleCandidate[];
  /** Where the first section begins. */
  readonly headEnd: number;
  /** Where the report ends. */
  readonly bodyEnd: number;
}

/** Who reported on which year, and when; offsets in the normalised text. */
export interface Identification {
  readonly title: string | null;
  readonly year: number | null;
  readonly organization: Organization;
  readonly region: RegionName;
  readonly publishedOn: string | null;
  readonly indexNumber: Entry | null;
  readonly documentNumber: Entry | null;
  readonly remarks: readonly Remark[];
}

/** How much of the text before the first section is looked at. */
const longestHead = 3000;
/** How much of the report's end may be its signature. */
const longestTail = 600;
const innerSignature =
  /\n[ ]*([\u4e00-\u9fa5 ]{3,30})\n[ ]*((?:20\d\d|二[〇○零OoОо一二三四五六七八九]{3}) ?年[^\n]{3,14}日)[ ]*\n/;
const documentNumber = /[\u4e00-\u9fa5]{2,12}\[20\d\d\]\s*第?\d{1,4}号/;

/** Tells organ, region, year, dates and numbers, each by the most trusted place that states it (reports.md: Who, where, when). */
export function identify({ text, titles, headEnd, bodyEnd }: IdentifyInput): Identification {
  const head = text.slice(0, Math.min(Math.max(headEnd, 400), longestHead));
  const block = readMetadataBlock(text, Math.min(headEnd, longestHead));
  const named =
    block
      .get("title")
      ?.map((entry): TitleCandidate => ({ text: entry.value, start: entry.start, end: entry.end, source: "meta" })) ??
    [];
  const title = chooseTitle([...lineCandidates(text, Math.min(headEnd + 200, longestHead)), ...titles, ...named]);
  const tailStart = Math.max(0, bodyEnd - longestTail);
  const closing = readSignature(text, tailStart, bodyEnd);
  // An annex with tables may stand behind the signature.
  const signature = closing.date === null && closing.organ === null ? readInnerSignature(text) : closing;
  const period = yearOfPeriod(head);
  const year = title?.year ?? period?.year ?? yearOfText(text)?.year ?? null;
  const remarks: Remark[] = [];
  if (title?.year != null && period !== null && period.year !== title.year)
    remarks.push({
      severity: "warning",
      code: "year_conflict",
      message: `The title says ${title.year}, the stated period ${period.year}.`,
      start: period.start,
      end: period.end,
    });

  const publishedOn = publication(block, head, title, signature.date, year);
  const years = [
    ...new Set([year, publishedOn === null ? null : Number(publishedOn.slice(0, 4))].filter((each) => each !== null)),
  ];
  const { name, region } = whoAndWhere(text, head, title, block, signature.organ, years);
  const number = block.get("documentNumber")?.find(({ value }) => /\d/.test(value)) ?? bareNumber(head);
  return {
    title: title?.text ?? null,
    year,
    organization: describeOrgan(name, region),
    region:
      region === null
        ? { code: null, province: null, city: null, county: null }
        : { code: region.code, province: region.province, city: region.city, county: region.county },
    publishedOn,
    indexNumber: block.get("indexNumber")?.find(({ value }) => /[0-9A-Za-z]/.test(value)) ?? null,
    documentNumber: number,
    remarks,
  };
}

function whoAndWhere(
  text: string,
  head: string,
  title: Title | null,
  block: ReadonlyMap<Field, readonly Entry[]>,
  signature: string | null,
  years: readonly number[],
): { name: string | null; region: Region | null } {
  const preface = organOfPreface(head);
  const stated = [
    title === null ? null : organNamed(title.organ),
    preface?.name ?? null,
    signature,
    ...(block.get("publisher")?.map(({ value }) => organNamed(value.replace(/\s/g, ""))) ?? []),
    ...(block.get("source")?.map(({ value }) => organNamed(value.replace(/\s/g, ""))) ?? []),
  ].filter((each) => each !== null);
  // A title without an organ: its government's office signs for the government.
  const name = stated[0] ?? null;
  if (name !== null && isNational(name)) return { name, region: null };
  const mentioned = regionsOfText(head, years).map(({ region }) => region);
  const cities = contactCities(head).flatMap((code) => regionByCode(code, years[0]) ?? []);
  const wider = [
    ...mentioned,
    ...cities,
    ...(title === null ? [] : regionsOfText(title.text, years).map(({ region }) => region)),
  ];
  let region: Region | null = null;
  for (const each of stated) {
    region = regionOfName(each, years, wider);
    if (region !== null) break;
  }
  region ??= regionOfContact(head, years[0] ?? null)?.region ?? null;
  region ??=
    mentioned[0] ??
    regionsOfText(text.slice(0, 6000), years)[0]?.region ??
    regionsOfText(text.slice(-2500), years)[0]?.region ??
    null;
  region ??= regionOfContact(text.slice(-2500), years[0] ?? null)?.region ?? null;
  return { name: name === null ? null : completed(name, region), region };
}

/** The organ and the date that close a report. */
function readSignature(text: string, start: number, end: number): { organ: string | null; date: FoundDate | null } {
  let organ: string | null = null;
  let date: FoundDate | null = null;
  let offset = start;
  for (const line of text.slice(start, end).split("\n")) {
    const bare = line.replace(/[\s()]/g, "");
    const dates = bare.length <= 44 ? findDates(line) : [];
    const last = dates.at(-1);
    if (last !== undefined && bare.length <= 44 && !/至|统计|填报|条例|日止/.test(bare)) {
      date = { date: last.date, start: offset + last.start, end: offset + last.end };
      const before = line.slice(0, last.start).replace(/[\s()]/g, "");
      if (isOrganLine(before)) organ = before;
    } else if (isOrganLine(bare) && !bare.includes("|")) organ = bare;
    offset += line.length + 1;
  }
  return { organ, date };
}

/** A signature before an annex: a line with an organ's name, and right below it a line with a date. */
function readInnerSignature(text: string): { organ: string | null; date: FoundDate | null } {
  const match = innerSignature.exec(text);
  if (match === null) return { organ: null, date: null };
  const organ = (match[1] as string).replace(/\s/g, "");
  const date = findDates(match[2] as string)[0];
  if (!isOrganLine(organ) || date === undefined) return { organ: null, date: null };
  const start = match.index + match[0].indexOf(match[2] as string) + date.start;
  return { organ, date: { date: date.date, start, end: start + date.end - date.start } };
}

/** The day a report was made public: as its metadata say, as a bare date near the title does, or as it is signed. */
function publication(
  block: ReadonlyMap<Field, readonly Entry[]>,
  head: string,
  title: Title | null,
  signed: FoundDate | null,
  year: number | null,
): string | null {
  const possible = ({ date }: FoundDate) => year === null || Number(date.slice(0, 4)) >= year;
  for (const { value } of block.get("published") ?? []) {
    const date = findDates(value).find(possible);
    if (date !== undefined) return date.date;
  }
  const from = title === null ? 0 : Math.max(0, title.start - 200);
  for (const line of head.slice(from).split("\n").slice(0, 14)) {
    if (line.length > 90 || /统计|条例|通知|起|至|以来|日止/.test(line)) continue;
    const date = findDates(line).find(possible);
    if (date !== undefined) return date.date;
  }
  return signed !== null && possible(signed) ? signed.date : null;
}

/** A document number that stands on a line of its own, without a label. */
function bareNumber(head: string): Entry | null {
  for (const line of head.split("\n").slice(0, 12)) {
    const bare = line.trim();
    const match = bare.length <= 40 ? documentNumber.exec(bare) : null;
    if (match !== null && match.index === 0) {
      const start = head.indexOf(line) + line.indexOf(match[0]);
      return { value: match[0], start, end: start + match[0].length };
    }
  }
  return null;
}
