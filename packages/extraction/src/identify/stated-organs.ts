import { withoutBlanks } from "../without.js";
import type { Entry } from "./metadata-block.js";
import type { Field } from "./metadata-labels.js";
import { organNamed } from "./organ-name.js";
import type { Preface } from "./preface.js";
import type { Signature } from "./signature.js";
import type { Title } from "./title.js";

/** 来源:外交部网站 */
function withoutSite(name: string | null): string | null {
  if (name === null) return null;
  const isSite = name.endsWith("网") || name.endsWith("站");
  return organNamed(isSite ? name.replace(/(?<=.{3})(?:门户)?网站?$/, "") : name);
}

/** The organ's name by each place that states it, the most trusted first. */
export function statedOrgans(
  title: Title | null,
  below: string | null,
  preface: Preface,
  signature: Signature,
  block: ReadonlyMap<Field, readonly Entry[]>,
): string[] {
  const named = (field: Field) => block.get(field)?.map(({ value }) => organNamed(withoutBlanks(value))) ?? [];
  const titled = title === null ? null : organNamed(title.organ);
  const formal = [signature.organ, ...named("publisher")];
  const sources = named("source").map(withoutSite);
  // 建新镇人民政府 of the title signs as 遂溪县建新镇人民政府.
  const isFuller = (each: string | null) =>
    titled !== null && each !== null && each.length > titled.length && each.endsWith(titled);
  // 审计局 of the title is 鹤山市审计局 of the preface; a title that names a place says what it means.
  const placed = (each: string | null) =>
    isFuller(each) &&
    !/[省市县区旗州盟镇乡街]/.test(titled!) &&
    /[省市县区旗州盟]$/.test(each!.slice(0, -titled!.length));
  const fuller = formal.find(isFuller) ?? [preface.organ, ...sources].find(placed);
  return [fuller ?? null, titled, below, preface.organ, ...formal, ...sources].filter((each) => each !== null);
}
