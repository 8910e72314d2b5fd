import type { Region } from "@gongkai/catalogue";
import type { Organization, RegionName } from "@gongkai/contracts";
import type { Remark } from "../tables/cell-fact.js";
import { withoutBlanks } from "../without.js";
import { organConflict, regionRemarks, yearConflict, yearInferred } from "./conflicts.js";
import { type Contact, readContact } from "./contact.js";
import { type FoundDate, findDates } from "./dates.js";
import { type Entry, type Field, readMetadataBlock } from "./metadata-block.js";
import { completed, describeOrgan, isNational, organNamed, placed, relativeKind } from "./organization.js";
import { type Preface, readPreface } from "./preface.js";
import { type FoundRegion, locate } from "./region.js";
import { contains, regionOfName, regionsOfText } from "./region-name.js";
import { readSignature, type Signature } from "./signature.js";
import { chooseTitle, lineCandidates, organBelow, type Title, type TitleCandidate } from "./title.js";
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
const longestDate = 40;
const documentNumber = /[\u4e00-\u9fa5]{2,12}[[(]20\d\d[\])]\s{0,3}第?\s{0,3}\d{1,4}\s{0,3}号/;
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
  const preface = readPreface(head, text.slice(headEnd, headEnd + 1500));
  const period = yearOfPeriod(head);
  const told = title?.year ?? period?.year ?? yearOfPreface(preface, text, headEnd) ?? yearOfText(text)?.year ?? null;
  const came = told === null ? yearBefore(publication(block, head, title, signature.date, null)) : null;
  const year = told ?? came;
  const publishedOn = publication(block, head, title, signature.date, year);
  const years = [
    ...new Set([year, publishedOn === null ? null : Number(publishedOn.slice(0, 4))].filter((each) => each !== null)),
  ];
  const below = title === null ? null : organBelow(text, title);
  const stated = statedOrgans(title, below, preface, signature, block);
  const { name, own, found, contact } = whoAndWhere(stated, text, head, years);
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
      ...yearConflict(title, period),
      ...yearInferred(came),
      ...regionRemarks(found, contact),
      ...organConflict(found, signature, years),
    ],
  };
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

/** 来源:外交部网站 */
const withoutSite = (name: string | null) => name && organNamed(name.replace(/(?<=.{3})(?:门户)?网站?$/, ""));

/** The organ's name by each place that states it, the most trusted first. */
function statedOrgans(
  title: Title | null,
  below: string | null,
  preface: Preface,
  signature: Signature,
  block: ReadonlyMap<Field, readonly Entry[]>,
): string[] {
  const named = (field: Field) => block.get(field)?.map(({ value }) => organNamed(withoutBlanks(value))) ?? [];
  const titled = title === null ? null : organNamed(title.organ);
  const formal = [signature.organ, ...named("publisher")];
  // 建新镇人民政府 of the title signs as 遂溪县建新镇人民政府.
  const isFuller = (each: string | null) =>
    titled !== null && each !== null && each.length > titled.length && each.endsWith(titled);
  // 审计局 of the title is 鹤山市审计局 of the preface; a title that names a place says what it means.
  const placed = (each: string | null) =>
    isFuller(each) &&
    !/[省市县区旗州盟镇乡街]/.test(titled!) &&
    /[省市县区旗州盟]$/.test(each!.slice(0, -titled!.length));
  const fuller = formal.find(isFuller) ?? [preface.organ, ...named("source").map(withoutSite)].find(placed);
  return [fuller ?? null, titled, below, preface.organ, ...formal, ...named("source").map(withoutSite)].filter(
    (each) => each !== null,
  );
}

/** The organ's full name, the region that this name states, and the region the report belongs to. */
interface WhoAndWhere {
  readonly name: string | null;
  readonly own: Region | null;
  readonly found: FoundRegion | null;
  readonly contact: Contact;
}

function whoAndWhere(stated: readonly string[], text: string, head: string, years: readonly number[]): WhoAndWhere {
  const name = stated[0] ?? null;
  if (name !== null && isNational(name)) return { name, own: null, found: null, contact: noContact };
  let contact = readContact(head, 0, years);
  let found = locate(stated, head, 0, contact, years);
  if (found === null) {
    const tailStart = Math.max(head.length, text.length - longestTail);
    const tail = text.slice(tailStart);
    contact = readContact(tail, tailStart, years);
    found =
      locate(stated, tail, tailStart, contact, years) ??
      locate(stated, text.slice(0, longestHead * 2), 0, noContact, years);
  }
  found = nearer(name, found, text, years);
  const regionOf = (each: string) => regionOfName(each, years, () => (found === null ? [] : [found.region]));
  const full = name === null ? null : completed(name, found?.region ?? null);
  const own = full === null ? null : regionOf(full);
  if (full === null || own !== null || found === null) return { name: full, own, found, contact };
  const inFull = placed(full, found.region, text);
  return { name: inFull, own: inFull === full ? null : regionOf(inFull), found, contact };
}

/**
 * 旗人民政府 is that of the banner that the text names, where the head names only what lies around it; 市教育局 that of the city
 * whose 德州市教育局 the text names.
 */
function nearer(name: string | null, found: FoundRegion | null, text: string, years: readonly number[]) {
  const kind = (name && relativeKind(name)) ?? "";
  if (found === null || found.region.level === "county" || !/[县旗市]/.test(kind)) return found;
  if (kind === "市" && found.region.level !== "province") return found;
  const rest = name?.slice(1) ?? "";
  const isWanted = ({ city, county }: Region) =>
    kind === "市" ? city !== null && text.includes(`${county ?? city}${rest}`) : county?.endsWith(kind);
  const inner = regionsOfText(text.slice(0, longestHead * 2), years).find(
    ({ region }) => isWanted(region) && contains(found.region, region),
  );
  return inner === undefined ? found : { ...inner, source: "text" as const };
}

const noContact: Contact = { telephone: null, postalCode: null, address: null };

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
    // A label without a value has the next line behind it.
    if (value.length > longestDate) continue;
    const date = findDates(value).find(possible);
    if (date !== undefined) return date.date;
  }
  const from = title === null ? 0 : Math.max(0, title.start - 200);
  for (const line of head.slice(from).split("\n").slice(0, 14)) {
    if (line.length > 90 || /统计|条例|通知|起|至|以来|日止|截止|今[天日]|当前[时日]|现在是|。|日[之以]?前/.test(line))
      continue;
    const date = findDates(line).find(possible);
    if (date !== undefined) return date.date;
  }
  return signed !== null && possible(signed) ? signed.date : null;
}

/** A document number that stands on a line of its own, without a label. */
const bareNumber = (head: string) => lineOf(head, documentNumber);

/** An index number on a line of its own: 11371202K21349004N-A/2021-5187305. */
const index = /^[0-9A-Z]{6,20}[-/](?:[0-9A-Z]{1,10}[-/]){0,3}(?:20\d\d[-/]?)\d{3,8}$/;
const bareIndex = (head: string) => lineOf(head, index);

/** What one of a head's first lines begins with. */
function lineOf(head: string, pattern: RegExp): Entry | null {
  for (const line of head.split("\n").slice(0, 12)) {
    const bare = line.trim();
    const match = bare.length <= 40 ? pattern.exec(bare) : null;
    if (match !== null && match.index === 0) {
      const start = head.indexOf(line) + line.indexOf(match[0]);
      return { value: match[0], start, end: start + match[0].length };
    }
  }
  return null;
}
