import { indicators } from "@gongkai/catalogue";
import type { Edition } from "@gongkai/contracts";
import type { CataloguedFact } from "./catalogued.js";
import { keysAnIndicator } from "./fact-key.js";

/** Cells that only one form has, or only one of two, by their indicators. */
const signs = {
  of2021: /\.(?:repealed|in_force)$|^charges\.amount$|outcome\.other\./,
  of2019: /\.(?:items_previous|items_change|newly_disclosed|disclosed_total)$|^procurement\./,
  since2019: /^(?:litigation\.direct|litigation\.after|applications\.carried|applications\.outcome\.unable)/,
  of2014: /^(?:response|archives)\.|dedicated_bodies|\.wechat|\.weibo|closed\.|redirected/,
} as const;
type Sign = keyof typeof signs;

/** The signs that the cells of each indicator are, in the catalogue's order. */
const signsOf: readonly (readonly Sign[])[] = indicators.map(({ code }) =>
  (Object.keys(signs) as Sign[]).filter((sign) => signs[sign].test(code)),
);

/**
 * The edition a document follows, by what it contains: rows and columns that only one form has, then the shape of its
 * sections, and the year only where the content is silent.
 */
export function editionOf(text: string, facts: readonly CataloguedFact[], year: number | null): Edition {
  const seen = new Set<Sign>();
  for (const { origin, key } of facts)
    if (origin === "table") for (const sign of signsOf[Math.floor(key / keysAnIndicator)] ?? []) seen.add(sign);
  const recent = year !== null && year >= 2021 ? "2021" : "2019";
  if (seen.has("of2021")) return "2021";
  if (seen.has("of2019")) return "2019";
  if (/本年废止|现行有效件数|本年制发件数/.test(text)) return "2021";
  if (/上一年项目数量|本年新制作|采购项目数量|采购总金额/.test(text)) return "2019";
  if (seen.has("since2019")) return recent;
  if (seen.has("of2014")) return "2014";
  if (/(?:收到和处理政府信息公开申请情况|被申请行政复议、提起行政诉讼情况|第二十条第\([一五六八九]\)项)/.test(text))
    return recent;
  if (/统计指标[\s\S]{0,40}统计数/.test(text)) return "2014";
  if (year === null) return "2008";
  return year >= 2021 ? "2021" : year >= 2019 ? "2019" : year >= 2014 ? "2014" : "2008";
}
