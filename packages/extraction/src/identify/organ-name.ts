import { holding, tableOf } from "../without.js";
import { endingWith } from "./endings.js";
import { endsAsOrgan } from "./organ-line.js";
import { isDivision } from "./organization.js";
import { withoutSpam } from "./spam.js";

/** Zones that a management committee runs; 浦东新区 and the like are districts and stand in the catalogue. */
const endsAsZone = endingWith(
  "开发区|高新区|产业区|保税区|度假区|风景区|名胜区|景区|示范区|试验区|合作区|管理区|园区|保税港区|综保区|航空港区|经开区|集聚区|集中区|工业区|旅游区|自贸区|经济区|实验区|经济特区|商务区|保护区|新区|工业园|产业园|科技园|创业园|台创园|化工园|软件园|物流园|生态城|科学城|科技城|新城".split(
    "|",
  ),
);
const endsAsDistrict = endingWith(["浦东新区", "滨海新区", "沈北新区"]);
/** A prefecture or league has no people's government but an administrative office. */
const endsAsPrefecture = endingWith(["地区", "盟"]);
/** A place of any other kind. */
const endsAsPlace = endingWith("省|市|州|县|区|旗|镇|乡|街道|苏木".split("|"));
/** What else an organ's name ends with. */
const endsOtherwise = endingWith("港|农场|林场|师|团|气象部门".split("|"));

/** What a sentence leaves in front of a name, and what that begins with. */
const inFront = /^(?:关于|(?:并|现|特)*(?:向社会)?(?:公布|发布)|原(?=[\u4e00-\u9fa5]{2,4}[省市县区州]))/;
const inFrontBegins = tableOf("关并现特向公发原");
const ownParts = /\((?:本级|机关|本级机关|本部|本机关|汇总|总|含[^()]{2,20})\)$|(?<=人民政府|[局厅]|委员会)机关$/;

/** 鹤山市人民政府门户网站: where the organ's report stands. */
const ownSite = /(?<=政府|[局委厅办])(?:门户|官方)?网站$/;

/** 阿拉善盟行政公署及办公室: the organ reports for its office too. */
const andItsOffice = /(?<=政府|公署|行署|管委会|管理委员会)(?:及其?|和)办公[厅室]$/;

/** 鹤山县委县政府 */
const partyAnd = /([省市县区州])\1?委、?\1(?=(?:人民)?政府)/;

/** 白石县白石县水务局: the place said twice. */
const twice = /^([\u4e00-\u9fa5]{2,8}[省市县区旗州盟])\1/;

/** What a page put on one line leaves in front of a name: …政府信息公开年报 正文 塔城市人民政府, lenovo967 宁夏回族自治区…. */
const pageInFront =
  /^.{0,80}(?:公开(?:年报|方式|指南|目录|制度|内容)?|年报|正文|互动(?:交流)?|[A-Za-z]\d*|\d)(?=[\u4e00-\u9fa5]{2,9}?(?:自治)?[省市县区旗州].{0,30}(?:政府|[局厅委会办院]|办事处)$)/;
const besidesNames = /[公年正互A-Za-z\d]/;

/** 佳荣里街: a subdistrict by its short name, as some cities call all of theirs; no road. */
const subdistrict = /^[\u4e00-\u9fa5]{2,}(?<!大|小|步行|商业|[东西南北中]一?)街$/;

/** SLJ-白石市水务局: the code that a portal knows the organ by. */
const code = /^[A-Za-z]{2,12}[-_ ]+(?=[\u4e00-\u9fa5])/;

const holdsMark = holding('《》"“”()');
/** Marks, and a bracket without the other. */
const strayMarks = /[《》"“”]|\((?![^()]+\))|(?<!\([^()]+)\)/g;

/** An organ's name alone: without what a sentence leaves around it, its own parts and what is said twice. */
function nameIn(words: string): string {
  let name = withoutSpam(words);
  if (inFrontBegins[name.charCodeAt(0)] === 1) name = name.replace(inFront, "");
  if (name.endsWith(")") || name.endsWith("机关")) name = name.replace(ownParts, "");
  if (name.endsWith("厅") || name.endsWith("室")) name = name.replace(andItsOffice, "");
  if (name.endsWith("网站")) name = name.replace(ownSite, "");
  if (name.includes("委")) name = name.replace(partyAnd, "$1");
  if (name.startsWith("?")) name = name.replace(/^\?+/, "");
  if (name.charCodeAt(0) < 128) name = name.replace(code, "");
  if (besidesNames.test(name)) name = name.replace(pageInFront, "");
  if (name.includes(name.slice(0, 3), 3)) name = name.replace(twice, "$1");
  return holdsMark(name) ? name.replace(strayMarks, "") : name;
}

/** Words of two characters that name no organ of their own. */
const namesNone = /^(?:[本我各全][市县区省局]|学校|学院|公司|医院)$/;
/** A government's office without the government. */
const bareOffice = /^(?:人民)?政府办(?:公[室厅])?$/;

/** What an organ is called in full that a title or sentence names: a place alone stands for its government, a zone for its committee. */
export function organNamed(words: string): string | null {
  const name = nameIn(words);
  if (name.endsWith("室") && bareOffice.test(name)) return null;
  if (name.length < 2 || name.startsWith("了") || name.startsWith("我") || (name.length === 2 && namesNone.test(name)))
    return null;
  // The customs of its whole area reports under the customs' name.
  if (name.endsWith("海关关区")) return name.slice(0, -2);
  if (endsAsZone(name) && !endsAsDistrict(name)) return `${name}管理委员会`;
  if (endsAsPrefecture(name)) return `${name}行政公署`;
  if (isDivision(name)) return name;
  if (endsAsPlace(name))
    return name.endsWith("街道") ? `${name}办事处` : `${name.replace(/人民政府(?=.+[镇乡]$)/, "")}人民政府`;
  if (name.endsWith("街") && subdistrict.test(name)) return `${name}道办事处`;
  if (name.endsWith("政府") && /[省市县区州盟旗镇乡]政府$/.test(name)) return name.replace(/政府$/, "人民政府");
  const whole = name.endsWith(")") ? name.replace(/\([^()]+\)$/, "") : name;
  return endsAsOrgan(whole) || endsOtherwise(name) ? name : null;
}

const office =
  /(?:(?<=[局厅署]|委员会)[^局厅署]{2,8}(?:中心|[科处股室组])|(?:政府|政务)?信息(?:与政务)?公开.*|政务公开.*|(?:党政)?(?:综合)?办公[室厅](?:综合[科股处室]|秘书[科股处])?|党政(?:综合)?办|综合[科股处室]|秘书[科股处]|法规[科股处]|院内|大院)$/;

/** 城关镇政府综合督查办公室: a town's offices are none of its organs. */
const townshipOffice = /^(.{2,}(?:[镇乡](?:人民)?政府|街道办事处))[\u4e00-\u9fa5]{2,12}(?:办公室|办|中心|[科股所站])$/;

const section = /(?<=办公[室厅])(?:综合|秘书)[科股处室]$/;

/** 白石大学学校办公室, 白石学院党委院长办公室: a school's own office. */
const schoolOffice = /^(.{2,}?(?:大学|学院))(?:学校|校长|院长|党委|党政|行政|[、和]){1,4}(?:综合)?办公室$/;

/** What offices end with, but those for disclosure. */
const officeEnds = tableOf("心科处室股组厅办内院所站");

/** An organ's name without the office in it that answers questions: 高青县畜牧局办公室, 南平市人民政府信息公开工作领导小组办公室. */
export function withoutOffice(name: string): string {
  const last = name.charCodeAt(name.length - 1);
  const isWhole = officeEnds[last] === 0 && last !== name.charCodeAt(name.length - 2) && !name.includes("公开");
  if (isWhole) return name.endsWith("人民") ? `${name}政府` : name;
  const town = townshipOffice.exec(name)?.[1] ?? schoolOffice.exec(name)?.[1];
  if (town !== undefined) return town;
  // 海关总署办公厅政务公开处, 县公安局指挥中心办公室: an office within an office.
  // 鹤山市水务局局办公室: the bureau's office, called by what it is the office of.
  const outer = name.replace(office, "").replace(/([局委厅院])\1$/, "$1");
  const organ = /政府办公[厅室]$/.test(outer) ? outer : outer.replace(office, "");
  if (organ.endsWith("人民")) return `${organ}政府`;
  if (organ.length >= 3 && organNamed(organ) !== null) return organ;
  // 鹤山市重点项目领导小组办公室综合科: an office that is no organ's own.
  return name.replace(section, "");
}
