import type { Level } from "@gongkai/contracts";
import { clauseOf } from "./phrase.js";

// Whose number it is, where a sentence tells of bodies below the office, which count for themselves, or of those above it.

/** Bodies below the office, more than one: 6个区县局, 各州级分局, 县(市)水文局, 流域机构. */
const levels = "[省市州盟县区旗乡镇]";
const bodies = "(?:局|委|办|处|院|所|站|队|机构|中心)";
const severalBelow = `(?:(?:\\d{1,3}个|各)(?:${levels}{1,3}(?:\\(${levels}(?:、?${levels}){0,2}\\))?级?|流域|派出|派驻)|${levels}\\(${levels}(?:、?${levels}){0,2}\\)级?|流域|派出|派驻)[\\u4e00-\\u9fa5]{0,8}?${bodies}`;
/** 6个区县局合计召开会议13次, 派出机构另收到申请4件. The clause up to the number. */
const countedApart = new RegExp(`^${severalBelow}(?:共|累计)?(?:另外?|合计|总计|分别)`);
const apart = /另|[合总]计|分别/;
/** 收到申请4件,由各机构自行答复: said behind a number of whoever answered it. */
const answeredThere =
  /^(?:申请)?,(?:均|全部|都)?[由归]各?(?:[省市州盟县区旗乡镇]{1,2}级?局|[\u4e00-\u9fa5]{0,6}(?:机构|单位))(?:自行|各自|分别)(?:答复|回复|办理|处理|统计)/;

/** 在省水利厅网站发布信息9条, 水利部门户网站: sites of bodies above the office, by their own names. In front of the number. */
const does = "(?:官方|门户|政府)?网站?(?:上|共|累计|全年|主动)*(?:公开|发布|刊|登|更新|上传)";
const nationalSite = new RegExp(`(?:国家[\\u4e00-\\u9fa5]{2,10}|(?<![本我各全])部)${does}`);
const provincialSite = new RegExp(`省[\\u4e00-\\u9fa5]{1,8}[厅局委办院会]${does}`);

/** Whether words name the site of a body above an office of that level; of one whose level is not known, nobody can tell. */
export function isOfSiteAbove(phrase: string, level: Level | null): boolean {
  if (level === null || level === "national" || !phrase.includes("网")) return false;
  return nationalSite.test(phrase) || (level !== "province" && provincialSite.test(phrase));
}

/** Whether a number is that of several bodies below the office, each of which counts and answers for itself. */
export function isOfBodiesBelow(sentence: string, at: number, phrase: string, behind: string): boolean {
  if (apart.test(phrase) && countedApart.test(clauseOf(sentence, at))) return true;
  return behind.includes(",") && answeredThere.test(behind);
}
