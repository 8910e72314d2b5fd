import type { Organization, RegionName } from "@gongkai/contracts";
import { once } from "../once.js";
import type { Remark } from "../tables/cell-fact.js";
import { withoutBlanks } from "../without.js";
import { bareIndex, bareNumber } from "./bare-number.js";
import { organConflict, regionRemarks, yearConflict, yearInferred } from "./conflicts.js";
import { filledOn } from "./filled-on.js";
import { impliedOrgan } from "./implied-organ.js";
import { type Entry, readMetadataBlock } from "./metadata-block.js";
import { describeOrgan } from "./organization.js";
import { type Preface, readPreface } from "./preface.js";
import { publication } from "./publication.js";
import { readSignature } from "./signature.js";
import { statedOrgans } from "./stated-organs.js";
import { chooseTitle, type TitleCandidate } from "./title.js";
import { lineCandidates } from "./title-lines.js";
import { organBelow } from "./title-organ.js";
import { whoAndWhere } from "./who-and-where.js";
import { yearOfPeriod, yearOfText, yearPastPeriod } from "./year.js";

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
/** How much of the text behind it may name the organ. */
const longestOpening = 1500;
/** What stands behind an empty 文号: the title is none. */
const mayNumber = (value: string) => /\d/.test(value) && !/信息公开/.test(value);

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
  const signature = readSignature(text, bodyEnd);
  const preface = once(() => readPreface(head, text.slice(headEnd, headEnd + longestOpening)));
  const period = yearOfPeriod(head);
  const stated = title?.year ?? yearPastPeriod(period, head, text);
  const told = stated ?? period?.year ?? yearOfPreface(preface(), text, headEnd) ?? yearOfText(text)?.year ?? null;
  const came = told === null ? yearBefore(publication(block, head, title, signature.date, null)) : null;
  const year = told ?? came;
  const signed = signature.date ?? filledOn(text, bodyEnd);
  const publishedOn = publication(block, head, title, signed, year);
  const years = yearsOf(year, publishedOn);
  const below = title === null ? null : organBelow(text, title);
  const organs = statedOrgans(title, below, preface, signature, block, () =>
    impliedOrgan(withoutBlanks(head), withoutBlanks(text.slice(head.length, headEnd + longestOpening))),
  );
  const { name, own, found, contact } = whoAndWhere(organs, text, head, years);
  const region = found?.region ?? null;
  const number = block.get("documentNumber")?.find(({ value }) => mayNumber(value)) ?? bareNumber(head);
  return {
    title: title?.text ?? null,
    year,
    organization: describeOrgan(name, own),
    region:
      region === null
        ? { code: null, province: null, city: null, county: null }
        : { code: region.code, province: region.province, city: region.city, county: region.county },
    publishedOn,
    indexNumber: block.get("indexNumber")?.find(({ value }) => /[0-9A-Za-z]/.test(value)) ?? bareIndex(head),
    documentNumber: number,
    remarks: [
      ...yearConflict(stated, period),
      ...yearInferred(came),
      ...regionRemarks(found, contact),
      ...organConflict(found, signature, years),
    ],
  };
}

/** The years whose names of regions the report may use: the one it is on and the one it came out in. */
function yearsOf(year: number | null, publishedOn: string | null): number[] {
  const published = publishedOn === null ? null : Number(publishedOn.slice(0, 4));
  if (year === null) return published === null ? [] : [published];
  return published === null || published === year ? [year] : [year, published];
}

/** Reports come out in the first months of the next year (Regulations on the Disclosure of Government Information, article 49). */
const lastMonth = 6;

/** The year that a report which came out on a day is on, where that is early enough to tell. */
function yearBefore(day: string | null): number | null {
  return day === null || Number(day.slice(5, 7)) > lastMonth ? null : Number(day.slice(0, 4)) - 1;
}

/** The year a preface names, unless it stands in the report's first section and the text speaks of the next: last year's report came out in it. */
function yearOfPreface({ year }: Preface, text: string, headEnd: number): number | null {
  if (year === null || text.slice(0, headEnd).includes(String(year))) return year;
  const spoken = yearOfText(text)?.year ?? year;
  return spoken === year + 1 ? spoken : year;
}
