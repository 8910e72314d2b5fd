import { extract } from "../../packages/extraction/src/extract.js";

/** Sentences by the section they stand in, and all that they say: `indicator{category}:period~=value`, ~ where hedged. */
export type Sentences = readonly (readonly [sentence: string, facts: string])[];

/** A report whose other sentences state one fact only, which `factsOf` leaves out. */
export function report(place: number, sentence: string): Buffer {
  const lines = [
    "临河县人民政府2012年政府信息公开工作年度报告",
    "根据《条例》编制本报告。",
    "一、概述",
    "2012年工作有序。",
    "二、主动公开政府信息情况",
    "各项工作有序推进。",
    "三、依申请公开政府信息情况",
    "工作规范。",
    "四、因政府信息公开申请行政复议、提起行政诉讼和收费情况",
    "工作规范。",
    "五、其他",
    "全县设立查阅点19个。",
  ];
  return Buffer.from(lines.with(place, sentence).join("\n"));
}

/** What a document says, each fact as `Sentences` write it, in order. */
export function factsOf(document: Buffer): string[] {
  const { outcome } = extract(document);
  const facts = outcome.status === "parsed" ? outcome.facts : [];
  return facts
    .filter(({ indicator, value }) => indicator !== "institution.reading_points" || value !== 19)
    .map(({ indicator, applicant, category, period, status, value }) => {
      const kind = category === null ? "" : `{${category}}`;
      return `${indicator}${applicant === "total" ? "" : `@${applicant}`}${kind}${period === "year" ? "" : `:${period}`}${status === "approximate" ? "~" : ""}=${value}`;
    })
    .sort();
}
