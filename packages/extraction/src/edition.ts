import type { Edition } from "@gongkai/contracts";
import type { FoundFact } from "./tables/cell-fact.js";

/**
 * The edition a document follows, by what it contains: rows and columns that only one form has, then the shape of its
 * sections, and the year only where the content is silent.
 */
export function editionOf(text: string, facts: readonly FoundFact[], year: number | null): Edition {
  const tables = new Set(facts.filter(({ origin }) => origin === "table").map(({ indicator }) => indicator));
  const has = (pattern: RegExp) => [...tables].some((indicator) => pattern.test(indicator));
  if (has(/\.(?:repealed|in_force)$|^charges\.amount$|outcome\.other\./)) return "2021";
  if (has(/\.(?:items_previous|items_change|newly_disclosed|disclosed_total)$|^procurement\./)) return "2019";
  if (/本年废止|现行有效件数|本年制发件数/.test(text)) return "2021";
  if (/上一年项目数量|本年新制作|政府集中采购/.test(text)) return "2019";
  if (has(/^(?:litigation\.direct|litigation\.after|applications\.carried|applications\.outcome\.unable)/))
    return year !== null && year >= 2021 ? "2021" : "2019";
  if (has(/^(?:response|archives)\.|dedicated_bodies|\.wechat|\.weibo|closed\.|redirected/)) return "2014";
  if (/(?:收到和处理政府信息公开申请情况|被申请行政复议、提起行政诉讼情况|第二十条第\([一五六八九]\)项)/.test(text))
    return year !== null && year >= 2021 ? "2021" : "2019";
  if (/统计指标[\s\S]{0,40}统计数/.test(text)) return "2014";
  if (year === null) return "2008";
  return year >= 2021 ? "2021" : year >= 2019 ? "2019" : year >= 2014 ? "2014" : "2008";
}
