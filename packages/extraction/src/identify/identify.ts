import type { Region } from "@gongkai/catalogue";
import type { Organization, RegionName } from "@gongkai/contracts";
import type { Remark } from "../tables/cell-fact.js";
import { type FoundDate, findDates } from "./dates.js";
import { type Entry, type Field, readMetadataBlock } from "./metadata-block.js";
import { completed, describeOrgan, isNational, organNamed } from "./organization.js";
import { type Preface, readPreface } from "./preface.js";
import { type FoundRegion, locate, readContact, regionOfName } from "./region.js";
import { readSignature, type Signature } from "./signature.js";
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

/** How much of the text before the first section is looked at, and how much of its end. */
const longestHead = 3000;
const longestTail = 2500;
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
  const signature = readSignature(text, bodyEnd);
  const preface = readPreface(head, text.slice(headEnd, headEnd + 400));
  const period = yearOfPeriod(head);
  const year = title?.year ?? period?.year ?? preface.year ?? yearOfText(text)?.year ?? null;
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
  const stated = statedOrgans(title, preface, signature, block);
  const { name, own, found } = whoAndWhere(stated, text, head, years);
  const region = found?.region ?? null;
  if (found !== null && found.source !== "organ")
    remarks.push({
      severity: "info",
      code: "region_inferred",
      message: `No organ's name says the region: it follows from the ${sourceNames[found.source]}.`,
      start: found.start,
      end: found.end,
    });
  const number = block.get("documentNumber")?.find(({ value }) => /\d/.test(value)) ?? bareNumber(head);
  return {
    title: title?.text ?? null,
    year,
    organization: describeOrgan(name, own),
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

/** The organ's name by each place that states it, the most trusted first. */
function statedOrgans(
  title: Title | null,
  preface: Preface,
  signature: Signature,
  block: ReadonlyMap<Field, readonly Entry[]>,
): string[] {
  const named = (field: Field) => block.get(field)?.map(({ value }) => organNamed(value.replace(/\s/g, ""))) ?? [];
  const titled = title === null ? null : organNamed(title.organ);
  const formal = [signature.organ, ...named("publisher")];
  // 建新镇人民政府 of the title signs as 遂溪县建新镇人民政府.
  const fuller = formal.find(
    (each) => titled !== null && each !== null && each.length > titled.length && each.endsWith(titled),
  );
  return [fuller ?? null, titled, preface.organ, ...formal, ...named("source")].filter((each) => each !== null);
}

/** The organ's full name, the region that this name states, and the region the report belongs to. */
function whoAndWhere(
  stated: readonly string[],
  text: string,
  head: string,
  years: readonly number[],
): { name: string | null; own: Region | null; found: FoundRegion | null } {
  const name = stated[0] ?? null;
  if (name !== null && isNational(name)) return { name, own: null, found: null };
  const tail = text.slice(Math.max(head.length, text.length - longestTail));
  const found =
    locate(stated, head, readContact(head, years[0] ?? null), years) ??
    locate(stated, tail, readContact(tail, years[0] ?? null), years) ??
    locate(stated, text.slice(0, longestHead * 2), noContact, years);
  const full = name === null ? null : completed(name, found?.region ?? null);
  return {
    name: full,
    own: full === null ? null : regionOfName(full, years, () => (found === null ? [] : [found.region])),
    found,
  };
}

const sourceNames = {
  organ: "organ",
  address: "address",
  telephone: "telephone number",
  postal_code: "postal code",
  text: "text around it",
} as const;
const noContact = { telephone: null, postalCode: null, address: null };

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
