import { matchesOf } from "../matches-of.js";
import { asOrgan } from "./organ-words.js";

/** 为认真做好白石镇政府信息公开工作: whose disclosure the report is to further. */
const furthered =
  /为(?:了)?(?:认真|切实|扎实|进一步|更好地?|全面){0,2}(?:做好|搞好|抓好|推进|加强)([\u4e00-\u9fa5]{2,24}?)(?:政府|政务)?信息公开(?:的)?工作/g;
/** 根据…和白石学院2012-2013学年信息公开工作执行情况编制: whose work the report is made from. */
const madeFrom =
  /(?:根据|依据|按照|结合|和|及|与)([\u4e00-\u9fa5()]{4,24}?)(?:20\d\d[\d—~年度-]{0,8}学?年度?)?(?:的)?(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:执行|开展|实施|进展|落实|实际)?情况,?现?(?:编制|编写|撰写|汇总)/g;
/** 《白石大学信息公开实施细则》: whose rules a school follows. */
const schoolRules =
  /《([\u4e00-\u9fa5()]{2,20}(?:大学|学院|学校|中学))(?:校务|校园)?(?:信息|校务)公开[^《》\n]{0,12}(?:办法|规定|细则|制度|指南|目录|条例)(?:\([^()《》]{1,6}\))?》/g;

/** 出台了临河市水利局政务公开暂行规定: whose rules, without the marks of a title. */
const laidDown =
  /(?:出台|制定|印发|制订|修订|下发)了?(?:20\d\d年度?)?([\u4e00-\u9fa5()]{4,24}?[局委厅])(?:政府|政务)?(?:信息|政务)公开(?:工作)?[\u4e00-\u9fa5]{0,8}(?:规定|方案|制度|办法|细则)/g;

/** 主要包括临河市水务局权力清单: whose powers are listed. */
const powers =
  /(?:包括|公布了?|编制了?|制定了?|[、和及“"])([\u4e00-\u9fa5]{4,20}?[局委厅])(?:“一把手”)?(?:权力|权责|责任)(?:和责任|和权力)?清单/g;

/** 2014年,白石乡未收取费用: a town that calls itself 我乡 tells its name by the way. */
const town =
  /(?<=[,。;\n年度])(?!度)([\u4e00-\u9fa5]{2,5}(?:镇|乡|街道))(?:人民政府|政府|办事处)?(?=未收[取到]|未发生|没有收到|主动公开)/g;

/** 2014年度,白石县水务局未发生…: so does a bureau that calls itself 我局, which none examines that is another. */
const bureau =
  /(?<=[,。;\n年度])(?!度(?!假))([\u4e00-\u9fa5]{1,9}[省市县区旗州][\u4e00-\u9fa5]{2,12}局)(?=未收[取到]|未发生|没有收到|没有发生|高度重视|对政府信息(?![^。]{0,20}(?:检查|督查|督导|考核|审计|评[估议]|指导)))/g;

/** “白石县水务局”官方微信公众号: whose account is called by its name. */
const account =
  /(?<!转[发载]|关注|引用|来自)“([\u4e00-\u9fa5]{1,9}[省市县区旗州][\u4e00-\u9fa5]{2,12}局)”(?:新浪|政务|官方){0,3}(?:微博|微信)/g;

/** 依据各县、市、区以及市直各部门…情况编制: a whole place's report, and the site of whose government it stands on. */
const fromAllOrgans =
  /(?:综合|汇总|依据|根据)[^。]{0,30}各[省市县区盟旗州][^。]{0,30}(?:部门|单位|机构)[^。]{0,40}(?:编制|汇总)/;
const ownSite =
  /(?:[在从于]|通过|登录|[“"])([\u4e00-\u9fa5]{2,9}[省市县区旗州盟])人民政府(?:(?:政府|政务)?信息公开|门户|政务){0,2}网/;

/** What kind of organ the text calls itself: 我局, 本院. */
const self = /[我本]([局委厅院校镇乡县区市州旗])(?![委]|属各)/g;
const ownNames: ReadonlyMap<string, RegExp> = new Map([
  ["校", /学院|大学|学校|中学/],
  ["院", /院$/],
  ["委", /委员会$|委$/],
]);

/**
 * The organ that a report tells only by the way, where neither title, signature nor preface names it. It counts where the text
 * calls itself by no other kind of organ: 我局 is not the town whose disclosure it furthers.
 */
export function impliedOrgan(head: string, body: string): string | null {
  const opening = head + body;
  if (!opening.includes("公开")) return null;
  const kinds = new Set(Array.from(opening.matchAll(self), ([, kind]) => kind as string));
  const isOwn = (organ: string) =>
    [...kinds].every((kind) => (ownNames.get(kind) ?? new RegExp(`${kind}(?:人民政府|$)`)).test(organ));
  // Who is named by the way only is the one that the text calls 我局.
  for (const pattern of [
    furthered,
    madeFrom,
    schoolRules,
    ...(kinds.size > 0 ? [laidDown, powers, town, bureau, account] : []),
  ])
    for (const match of matchesOf(pattern, opening)) {
      const organ = asOrgan(match[1] as string);
      if (organ !== null && isOwn(organ) && (pattern !== furthered || isPlaced(organ))) return organ;
    }
  const place = kinds.size === 0 || ownPlace.test([...kinds].join("")) ? ownSite.exec(opening)?.[1] : undefined;
  return place !== undefined && fromAllOrgans.test(opening) ? `${place}人民政府` : null;
}

/** What a whole place calls itself: 我市. */
const ownPlace = /^[市县区州旗]$/;

/** Whether a name says where its organ is: 乡镇机关 does not. */
function isPlaced(organ: string): boolean {
  return /^(?!乡镇|镇乡|区县|市县|县区|县乡|各).{1,}[省市县区旗州盟镇乡].|街道/.test(organ);
}
