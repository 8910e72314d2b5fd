import type { AppendixLayout } from "../draft/appendix-table.js";
import { appendixTable } from "../draft/appendix-table.js";
import type { Draft } from "../draft/draft.js";
import type { Random } from "../random.js";
import type { Damage } from "./damage.js";

/** Puts a 附表 of this layout in the place of the one that was drawn. */
function replaceAppendix(draft: Draft, random: Random, layout: AppendixLayout): void {
  const style = { zero: "0", groupedCells: false, groupedProse: false } as const;
  for (const block of draft.blocks)
    if (block.kind === "table" && block.table.kind === "appendix")
      block.table = appendixTable(random, draft.facts, style, draft.year, layout);
}

const heads = (year: number): AppendixLayout["heads"] => ({
  label: "指标名称",
  unit: "计量单位",
  year: `${year}年`,
  cumulative: "历年累计",
  change: "同比增减（%）",
  previous: `${year - 1}年`,
});

/** Damage of the local 附表 of edition 2008. */
export const appendixDamages: readonly Damage[] = [
  {
    name: "cumulative-columns",
    about: "a local 附表 with columns for all years and for the report's",
    needs: { editions: ["2008"], tables: true },
    draft: (draft, random) =>
      replaceAppendix(draft, random, {
        columns: random.pick([
          ["unit", "year", "cumulative"],
          ["unit", "cumulative", "year"],
        ] as const),
        heads: heads(draft.year),
      }),
  },
  {
    name: "local-appendix",
    about: "a local 附表 that has units in its labels, or last year's numbers beside this year's",
    needs: { editions: ["2008"], tables: true },
    draft: (draft, random) =>
      replaceAppendix(draft, random, {
        columns: random.pick([["year"], ["previous", "year"], ["cumulative", "year"]] as const),
        heads: { ...heads(draft.year), label: random.pick(["统计指标", "指标名称", "项目"]) },
        unitsInLabels: true,
      }),
  },
];
