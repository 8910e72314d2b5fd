import type { Quantity } from "../quantity/quantities.js";
import { documentUnits, noKind } from "./division.js";

/** What an item of a list begins with: 1.机构概况类:, (二)政策法规类信息:. */
const heading =
  /^(?:\([一二三四五六七八九十]\)[\u4e00-\u9fa5]{2,10}(?=\d))?[^\u4e00-\u9fa5]{0,4}(?:[一二三四五六七八九十]{1,2}[)、.])?([\u4e00-\u9fa5、]{2,14}类)(?:政府)?(?:信息)?:/;
const published = /公开|发布|公布|更新|信息/;

/** The kind that heads a sentence and the one count of documents in it: 1.机构概况类:更新领导分工等信息18条. Null where it is none. */
export function kindHeading(sentence: string, quantities: readonly Quantity[]): ReadonlyMap<Quantity, string> | null {
  const kind = sentence.includes("类") ? heading.exec(sentence)?.[1] : undefined;
  if (kind === undefined || noKind.test(kind) || sentence.includes("申请") || !published.test(sentence)) return null;
  const documents = quantities.filter(({ unit }) => documentUnits.has(unit));
  return documents.length === 1 ? new Map([[documents[0] as Quantity, kind]]) : null;
}
