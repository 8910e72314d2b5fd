import type { SectionKind } from "@gongkai/contracts";
import { kindOf } from "../outline.js";

const numbered =
  /^(?:\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、]|[一二三四五六七八九十]{1,2}[、是])([^\d,。;:]{2,24})[。:]?$/;
const telling: ReadonlySet<SectionKind> = new Set([
  "disclosure",
  "applications",
  "reconsideration",
  "fees",
  "inquiries",
]);

const field =
  /(?:推进|做好|加强|深化|强化|加大|抓好|完善|推动|优化|聚焦)[^,。;:]{2,20}(?<!主动|依申请|政务|政府信息|依法|全面|重点领域|重点领域信息)公开。?$/;

/** 加强政策解读, 回应关切: what is published under it interprets or answers. */
const answering = /解读|回应/;

/** (四)做好政策解读同步起草、同步发布…: glued to the paragraph that it heads. */
const glued = /^\([一二三四五六七八九十]\)[^,。;:\d]{0,6}(?:政策|文件)解读/;

/** Whether a sentence begins with a number of headings within a section. */
export function beginsPart(sentence: string): boolean {
  return sentence.startsWith("(") && sentence[2] === ")" && "一二三四五六七八九十".includes(sentence[1]!);
}

/** Whether a heading, or a paragraph that it is glued to, names one field of what is disclosed: （3）推进食品安全信息公开。 Its counts are that field's. */
export function namesField(sentence: string, isNumbered: boolean): boolean {
  if (glued.test(sentence)) return true;
  if (!isNumbered) return false;
  return answering.test(sentence) || (sentence.includes("公开") && field.test(sentence));
}

/**
 * What the sentences behind a numbered heading within a section are about: 一、总体情况 … （二）依申请公开。全年新收22件. "other"
 * where its words leave that to the section; null where the sentence is no such heading.
 */
export function subHeading(sentence: string): SectionKind | null {
  if (sentence.length > 30) return null;
  const words = numbered.exec(sentence)?.[1];
  if (words === undefined) return null;
  const kind = kindOf(words);
  return telling.has(kind) ? kind : "other";
}
