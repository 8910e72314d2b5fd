import { type FoundDate, findDates } from "./dates.js";
import type { Entry } from "./metadata-block.js";
import type { Field } from "./metadata-labels.js";
import type { Title } from "./title.js";

const longestDate = 40;
/** How many lines around the title may hold the bare date, and how long one is. */
const mostLines = 14;
const longestLine = 90;
const beginsWithDate = /^20\d\d[-./年]\d{1,2}[-./月]\d{1,2}(?!\d|日?[起至到—~-])/;
/** What a line says that names another day: when the count begins or ends, a rule's, today's, when the page was saved or filed. */
const otherDay =
  /归档|存档|统计|条例|通知|起|至|以来|日止|截止|今[天日]|当前[时日]|现在是|星期|采集|抓取|爬取|。|日[之以]?前/;

/** Such a label on the line above its day. */
const otherLabel = /^[|\s]*(?:归档|存档|抓取|采集)(?:日期|时间)[:|\s]*$/;

/**
 * The day a report was made public: as its metadata say, as a bare date near the title does, or as it is signed. A day of
 * the year it is on that is before the year is out and it was signed is a portal's stopgap (2016-01-01).
 */
export function publication(
  block: ReadonlyMap<Field, readonly Entry[]>,
  head: string,
  title: Title | null,
  signed: FoundDate | null,
  year: number | null,
): string | null {
  const day = publishedAt(block, head, title, year);
  const bySignature = signed !== null && isPossible(signed, year) ? signed.date : null;
  const isStopgap = day !== null && bySignature !== null && day < `${year}-12` && bySignature > `${year}-12`;
  return day === null || isStopgap ? bySignature : day;
}

function isPossible({ date }: FoundDate, year: number | null): boolean {
  return year === null || Number(date.slice(0, 4)) >= year;
}

function publishedAt(
  block: ReadonlyMap<Field, readonly Entry[]>,
  head: string,
  title: Title | null,
  year: number | null,
): string | null {
  const possible = (found: FoundDate) => isPossible(found, year);
  for (const { value } of block.get("published") ?? []) {
    // A label without a value has the next line behind it; on a page of one line a value has the rest of it.
    if (value.length > longestDate && !beginsWithDate.test(value)) continue;
    const date = findDates(value.slice(0, longestDate)).find(possible);
    if (date !== undefined) return date.date;
  }
  const from = title === null ? 0 : Math.max(0, title.start - 200);
  let label = "";
  for (const line of head.slice(from).split("\n", mostLines)) {
    const date = line.length > longestLine ? undefined : findDates(line).find(possible);
    if (date !== undefined && !otherDay.test(line) && !otherLabel.test(label)) return date.date;
    if (line.trim() !== "") label = line;
  }
  return null;
}
