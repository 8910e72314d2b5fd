import type { Organ } from "../organ/organ.js";
import type { Random } from "../random.js";
import type { ReportDate } from "./dates.js";
import type { MetadataBlock } from "./draft.js";

const noNumber = ["无", "无文号", "-", ""];

/** The block that portals print in front of a document; some fields say that there is none. */
export function drawMetadata(random: Random, organ: Organ, date: ReportDate): MetadataBlock {
  const digits = String(random.between(100_000, 999_999_999)).padStart(9, "0");
  const indexNumber = random.pick([
    `${digits}/${date.year}-${String(random.between(1, 99_999)).padStart(5, "0")}`,
    `1137${digits}${random.between(10, 99)}G/${date.year}-${random.between(1_000_000, 9_999_999)}`,
    `${digits.slice(0, 6)}-${String(random.between(1, 99)).padStart(2, "0")}-${date.year}-${random.between(1000, 9999)}`,
  ]);
  const documentNumber = random.chance(0.3)
    ? `${organ.name.slice(0, 1)}${organ.kind === "bureau" ? "办" : "政办"}${random.pick(["发", "函"])}〔${date.year}〕${random.between(1, 60)}号`
    : null;
  const dateLabel = random.pick(["发布日期", "发文日期", "生成日期"]);
  const entries: [string, string][] = [
    [random.pick(["索引号", "索 引 号"]), indexNumber],
    ["发布机构", organ.name],
    [dateLabel, random.pick([date.iso, `${date.year}年${date.month}月${date.day}日`])],
    [random.pick(["文号", "文　　号"]), documentNumber ?? random.pick(noNumber)],
    ["主题分类", random.pick(["政府信息公开年报", "综合政务/年度报告", "政务公开"])],
  ];
  if (random.chance(0.4)) entries.push(["关键词", random.pick(["年报 信息公开", "政府信息,公开,报告", "信息公开"])]);
  return { entries, indexNumber, documentNumber };
}
