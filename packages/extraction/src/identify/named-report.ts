import { matchesOf } from "../matches-of.js";
import { organNamed } from "./organ-name.js";
import { isForeign, name } from "./organ-words.js";
import { withoutPath } from "./title-organ.js";

const disclosure =
  "(?:(?:政府|政务)?信息公开[^。;《》\\n]{0,14}?(?:报告|年报|总结|情况)|政府信息(?:工作)?年度(?:工作)?报告)";
const announced = "(?:(?:公布|公开|发布|编制|编写|形成|汇总)[的了]?|现[将就]|[《<])";
/** 现公布揭东区公路局2015年度政府信息公开工作年度报告; 《清水县教育局2023年政府信息公开工作年度报告》. */
const organYear = new RegExp(`${announced}${name}(20\\d\\d)年度?的?${disclosure}`, "g");
/** 现发布《农业部政府信息公开工作2011年度报告》. */
const organThenYear = new RegExp(
  `${announced}${name}(?:政府|政务)?信息公开(?:工作)?(20\\d\\d)年度?(?:工作)?(?:情况)?(?:报告|年报)`,
  "g",
);
/** 特向社会公布2019年度青龙镇政府信息公开年度报告; 现编制2014-2015学年白石学院信息公开工作年度报告. */
const yearOrgan = new RegExp(`${announced}(?:20\\d\\d[-—~至])?(20\\d\\d)学?年度?${name}${disclosure}`, "g");
/** 揭东高新区管委会2010年年报根据…编制. */
const ownReport = new RegExp(
  `(?:^|[。\\n])${name}(20\\d\\d)年度?(?:年报|年度报告|报告)(?=是?(?:根据|依据|依照|按照))`,
  "g",
);

/**
 * The most telling wording first, each with the groups of organ and year, and what stands around the year wherever it fits: most
 * texts are passed over by it.
 */
const wordings = [
  [organYear, /20\d\d年度?的?(?:政府|政务)?信息/, 1, 2],
  [organThenYear, /信息公开(?:工作)?20\d\d/, 1, 2],
  [yearOrgan, /[布开制写成总的了将就《<]20\d\d/, 2, 1],
  [ownReport, /20\d\d年度?(?:年报|年度报告|报告)是?[根依按]/, 1, 2],
] as const;

/**
 * What may stand between such a word and the name: 现从主动公开等五方面就某区农林局…, what the report treats of; 信息公开年度报告现向
 * 社会公布通辽市人民政府…, the end of a title that nothing parts from the sentence behind it.
 */
const beforeName = /^.*(?:(?:方面|部分|内容)[就对将]|[公发]布了?(?!中心))|^(?:工作|年度|的)*(?:报告|年报)/;

/** The organ and year by which a sentence names the report itself; null where none does. */
export function namedReport(text: string): { organ: string; year: number } | null {
  for (const [pattern, needed, organAt, yearAt] of wordings) {
    if (!needed.test(text)) continue;
    for (const match of matchesOf(pattern, text)) {
      let words = match[organAt] as string;
      words = withoutPath(words.replace(beforeName, ""));
      // 镇人民政府信息公开: the name is cut by the subject.
      if (words.endsWith("人民")) words += "政府";
      const organ = isForeign(words) ? null : organNamed(words);
      if (organ !== null) return { organ, year: Number(match[yearAt]) };
    }
  }
  return null;
}
