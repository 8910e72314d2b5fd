import type { Applicant } from "@gongkai/contracts";
import type { Statements } from "./statements.js";
import type { Named } from "./subject.js";
import { waysToApply } from "./ways.js";
import type { Item } from "./what-counts.js";

/** 每个社区设立1个查阅点,全镇共有14个. */
const inAllPlaces =
  /^[^,、;\d]{0,10}[,、;](?:全[\u4e00-\u9fa5]{1,2}|目前|现)?(?:总计|合计|共计|总共|共|总数)[有为达设建]{0,2}$/;
/** What leads to a sum behind its parts, and says nothing else. */
export const inAll = /^[,、;](?:总计|合计|共计|总共|共)为?$/;
/** 邮寄费128元、复印费77元,合计205元: what no form divides; the sum is meant. */
const countedTogether = new Set(["applications.fees_charged"]);
const applicants: readonly Applicant[] = [
  "natural_person",
  "organization",
  "business",
  "research",
  "social_welfare",
  "legal_service",
  "other_organization",
];
const ofAnyForm = ["upheld", "corrected", "other"];
const points = "institution.reading_points";
const disclosed = "disclosure.total";
/** 县本级公开90条,各部门公开400条,全县合计490条: of all levels together. */
const ofWhole = /[,、;](?:全[省市县区州旗镇乡局系统]{1,2})(?:总计|合计|共计|总共|共)(?:公开)?为?$/;
const ofPoints = new Set(["个", "处", "家"]);
const received = "applications.received";
const resultsOf = new Map([
  ["reconsideration", [...ofAnyForm, "pending"]],
  ["litigation.direct", [...ofAnyForm, "pending"]],
  ["litigation.after_reconsideration", [...ofAnyForm, "pending"]],
  ["litigation", ofAnyForm],
  ["complaints", ofAnyForm],
]);

/**
 * All that a sum behind its parts counts: 结果维持2件,尚未审结1件,总计3件 all cases of a kind, 信函申请8件、网上申请13件,共计21件
 * all that came; null where the parts do not add up to it, as where the cases of another kind are in it. `from`: the
 * sentence's first statement.
 */
export function sumOfParts({ quantity, words, last }: Item, statements: Statements, from: number): Named | null {
  if (last === null) return null;
  if (last.indicator === points && ofPoints.has(quantity.unit) && inAllPlaces.test(words.between))
    return { indicator: points, applicant: "total", weak: false };
  if (last.indicator === disclosed && last.unit === quantity.unit && ofWhole.test(words.between))
    return { indicator: disclosed, applicant: "total", weak: false };
  if (!inAll.test(words.between)) return null;
  if (countedTogether.has(last.indicator) && last.unit === quantity.unit)
    return { indicator: last.indicator, applicant: "total", weak: false };
  const kind = last.indicator.slice(0, last.indicator.lastIndexOf("."));
  if (kind === received) {
    const sum = waysToApply.reduce((total, [way]) => total + countOf(`${kind}.${way}`, statements, from), 0);
    return sum === Number(quantity.decimal) ? { indicator: kind, applicant: "total", weak: false } : null;
  }
  if (last.indicator === received) {
    const sum = applicants.reduce((total, each) => total + countOf(received, statements, from, each), 0);
    return sum === Number(quantity.decimal) ? { indicator: received, applicant: "total", weak: false } : null;
  }
  const results = resultsOf.get(kind);
  if (results === undefined) return null;
  const sum = results.reduce((total, result) => total + countOf(`${kind}.${result}`, statements, from), 0);
  return sum === Number(quantity.decimal) ? { indicator: `${kind}.total`, applicant: "total", weak: false } : null;
}

function countOf(indicator: string, statements: Statements, from: number, applicant: Applicant = "total"): number {
  return Number(statements.ofYear(from, { indicator, applicant })?.decimal ?? 0);
}

const sum = /合计|总计|共计|^总?共$/;

/** Whether words in front of a number say that it is a sum: 局里举办4次,全年共5次. */
export function isSum(phrase: string): boolean {
  const ofYear = phrase.indexOf("全年");
  return sum.test(phrase) || (ofYear !== -1 && phrase.includes("共", ofYear));
}
