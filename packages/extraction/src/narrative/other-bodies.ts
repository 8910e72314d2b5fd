import { clauseOf } from "./phrase.js";

// Whose number it is, where a sentence tells of several bodies below the office, which count for themselves.

/** Bodies below the office, more than one: 6个区县局, 各州级分局, 县(市)水文局, 流域机构. */
const level = "[省市州盟县区旗乡镇]";
const bodies = "(?:局|委|办|处|院|所|站|队|机构|中心)";
const severalBelow = `(?:(?:\\d{1,3}个|各)(?:${level}{1,3}(?:\\(${level}(?:、?${level}){0,2}\\))?级?|流域|派出|派驻)|${level}\\(${level}(?:、?${level}){0,2}\\)级?|流域|派出|派驻)[\\u4e00-\\u9fa5]{0,8}?${bodies}`;
/** 6个区县局合计召开会议13次, 派出机构另收到申请4件. The clause up to the number. */
const countedApart = new RegExp(`^${severalBelow}(?:共|累计)?(?:另外?|合计|总计|分别)`);
const apart = /另|[合总]计|分别/;
/** 收到申请4件,由各机构自行答复: said behind a number of whoever answered it. */
const answeredThere =
  /^(?:申请)?,(?:均|全部|都)?[由归]各?(?:[省市州盟县区旗乡镇]{1,2}级?局|[\u4e00-\u9fa5]{0,6}(?:机构|单位))(?:自行|各自|分别)(?:答复|回复|办理|处理|统计)/;

/** Whether a number is that of several bodies below the office, each of which counts and answers for itself. */
export function isOfBodiesBelow(sentence: string, at: number, phrase: string, behind: string): boolean {
  if (apart.test(phrase) && countedApart.test(clauseOf(sentence, at))) return true;
  return behind.includes(",") && answeredThere.test(behind);
}
