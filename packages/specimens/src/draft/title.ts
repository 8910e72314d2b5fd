import type { Organ } from "../organ/organ.js";
import type { Random } from "../random.js";

/** A report's title, as offices put organ and year into it. */
export function drawTitle(random: Random, organ: Organ, year: number): string {
  const { name, placeName } = organ;
  const titles = [
    `${name}${year}年政府信息公开工作年度报告`,
    `${name}${year}年政府信息公开工作年度报告`,
    `${name}${year}年度政府信息公开工作年度报告`,
    `${year}年${name}政府信息公开工作年度报告`,
    `${name}关于${year}年政府信息公开工作的年度报告`,
    `${name}政府信息公开工作年度报告（${year}年）`,
    `${name}${year}年政府信息公开年度报告`,
  ];
  if (placeName !== null)
    titles.push(`${placeName}${year}年政府信息公开工作年度报告`, `${year}年${placeName}政府信息公开工作年度报告`);
  return random.pick(titles);
}
