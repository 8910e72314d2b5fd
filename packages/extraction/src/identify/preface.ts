import { matchesOf } from "../matches-of.js";
import { isNational, organNamed, withoutOffice, withoutSpam } from "./organization.js";

/** What a preface says of the report it opens. */
export interface Preface {
  readonly organ: string | null;
  readonly year: number | null;
}

const name = "([\\u4e00-\\u9fa5()]{2,40}?)";
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
/** 特向社会公布2019年度青龙镇政府信息公开年度报告. */
const yearOrgan = new RegExp(`${announced}(20\\d\\d)年度?${name}${disclosure}`, "g");
/** 揭东高新区管委会2010年年报根据…编制. */
const ownReport = new RegExp(
  `(?:^|[。\\n])${name}(20\\d\\d)年度?(?:年报|年度报告|报告)(?=是?(?:根据|依据|依照|按照))`,
  "g",
);
/** 现编制揭东区公路局政府信息公开工作年度报告: the year stands elsewhere. */
const organAlone = new RegExp(
  `(?:公布|发布|编制|编写)了?${name}(?:政府|政务)?信息公开(?:工作)?年度(?:工作)?(?:报告|年报)`,
  "g",
);
/** 结合白石保税区政府信息公开情况编制: of whose work it tells. */
const ownWork = new RegExp(
  `(?:结合|包括|包含)${name}(?:20\\d\\d年度?)?(?:政府)?信息公开[工作开展总体实际的]{0,8}情况`,
  "g",
);
/** 由中原区审计局编制; 由钟祥镇人民政府根据…编制. */
const author = new RegExp(
  `由${name}(?:、[^,。;]{2,40}?)?(?=根据|依据|依照|按照|围绕|结合|汇总|负责|综合(?!行政|服务|执法|办|管理|事务|保障)|组织|牵头|编制|编写|撰写|公布|发布)`,
  "g",
);
/** 旗人民政府办公室编制了2017年政府信息公开工作报告. */
const maker = new RegExp(
  `(?:^|[。\\n,;])${name}(?:编制|编写|撰写)了?[《<]?(?:20\\d\\d年度?)?的?(?:政府|政务)?信息公开`,
  "g",
);
/** 岐山县教育体育局现向社会公开…; 2022年,府谷县教育和体育局根据…; 塘山乡人民政府信息公开工作紧紧围绕…. */
const subject = new RegExp(
  `(?:^|[。\\n,;])(?:\\d{4}年(?:度|以来)?,?)?${name}(?=是[^,。]{2,24}(?:派出机构|派出机关|组成部门|工作部门|职能部门|直属机构)|属于?[^,。]{0,10}(?:机关|机构|部门|单位)|现?根据|现?依据|现?按照|严格|现?向社会|认真|全面|坚持|围绕|紧紧|高度|深入|积极|不断|持续|聚焦|着力|紧扣|进一步|大力|扎实|加强|结合|通过|继续|始终|切实|依法|在[^。,]{0,12}[委府局][^。]{0,30}领导|以[^,。\\d]{2,40}(?:为指导|为引领|为统领)|(?:政府)?信息公开工作(?!办公室|领导小组))`,
  "g",
);
/** 请与泾县教育体育局联系; 请联系长春市绿园区春城街道办事处(…). */
const contact = new RegExp(
  `(?:请与|请和|请向|请联系:?|可与|可联系|直接与|联系单位:?)${name}(?=联系|[(,。;]|咨询|反映)`,
  "g",
);

/** 成立了白石市粮食局政府信息公开领导小组: an office's own group, where nothing else names the office. */
const ownGroup = new RegExp(`(?:成立了?|组成的|设立了?)${name}(?=(?:政府|政务)?信息公开(?:工作)?领导小组)`, "g");
/** 地址:赣县大埠乡人民政府: where a town's government that calls itself 我乡 is asked. */
const townsAddress = /地址:?([\u4e00-\u9fa5]{2,20}(?:([镇乡])(?:人民)?政府|(街道)办事处))(?=[,;。)(])/;

/** 榕城区政府办公室收到申请: what an office says of itself, it reports for itself. */
const ownOffice = /^[^我全本]{2,}(?:市|县|区|旗|州)(?:人民)?政府办公[厅室]$/;
/** The same where it calls itself 我办: 区政府办公室. */
const ownOfficeHere = /^(?:[^我全本]{2,})?(?:市|县|区|旗|州)(?:人民)?政府办公[厅室]$/;

/** 我局…《白石海事局政务公开管理办法》: whose rules on disclosure these are, where the text calls itself by that kind of organ. */
const ownRules =
  /《([\u4e00-\u9fa5]{2,20}([局厅委院办校队部署]))(?:机关|系统)?[\u4e00-\u9fa5]{0,8}?(?:(?:政府信息|政务|信息|依申请)公开|政务信息|网站)[^《》\n]{0,12}(?:办法|规定|细则|制度|指南|目录|流程|规程)》/g;

/** The end of a line within words: 由临河县水务\\n局编制. */
const brokenLine = /(?<=[\u4e00-\u9fa5])\n(?=[\u4e00-\u9fa5])/g;

/** Words that belong to another document's title or to the sentence, not to an organ. */
const foreign =
  /党工委$|党委$|根据|依据|结合|从事|目前|负责|按照|关于|通知|条例|做好|要求|规定|情况|概述|部分|[我全][省市县区州镇乡局委办厅院部街]|推进|^(?:本|我|各|全|其|该|现|特|请|把|或)/;

/** The same, of what an office does and where. */
const deedOrPlace = /推动|促进|办公室为|了|^在|^将(?!乐)/;

/** A kind of office without a name. */
const nameless =
  /^(?:人民政府|政府|机关|单位|办公室|部门|委员会|街道|乡镇|海关|公安|税务|(?:经济|技术|高新|产业|工业){0,3}(?:开发区|高新区|景区|风景区|风景名胜区|园区|示范区|新区))$/;

const isForeign = (words: string): boolean => [foreign, deedOrPlace, nameless].some((pattern) => pattern.test(words));

/** What an office did, not its name: 成立了白石市粮食局政府信息公开…. */
const deed = /^(?:成立|设立|组成)/;

/**
 * The organ that the opening of a report names, and the year where it is named with the report, by the most telling wording:
 * the report's own title inside a sentence, its author, the sentence's subject, whom to ask. `body`: what follows the head;
 * its first sentence may be the first that names the organ.
 */
export function readPreface(head: string, body: string): Preface {
  const flat = withoutAsides(head);
  for (const [pattern, organAt, yearAt] of [
    [organYear, 1, 2],
    [organThenYear, 1, 2],
    [yearOrgan, 2, 1],
    [ownReport, 1, 2],
  ] as const) {
    for (const match of matchesOf(pattern, flat)) {
      let words = match[organAt] as string;
      // 现从主动公开等五方面就某区农林局…: what the report treats of stands before the name.
      words = words.replace(/^.*(?:方面|部分|内容)[就对将]/, "");
      // 镇人民政府信息公开: the name is cut by the subject.
      if (words.endsWith("人民")) words += "政府";
      const organ = isForeign(words) ? null : organNamed(words);
      if (organ !== null) return { organ: inFull(organ, flat, body), year: Number(match[yearAt]) };
    }
  }
  const start = withoutAsides(body.slice(0, 300));
  const own = /[我本]办(?![法理公事好])/.test(flat + start) ? ownOfficeHere : ownOffice;
  const asked = governmentOf(first(contact, flat), () => flat + withoutAsides(body));
  const organ =
    first(organAlone, flat) ??
    first(author, flat) ??
    first(maker, flat) ??
    first(ownWork, flat, own) ??
    first(subject, flat, own) ??
    asked ??
    first(subject, start, own) ??
    first(author, flat.replace(brokenLine, "")) ??
    townAt(flat) ??
    first(ownGroup, flat) ??
    first(ownGroup, withoutAsides(body.slice(0, 400))) ??
    ruler(flat) ??
    ruler(withoutAsides(body));
  // 东华街道 of the text is asked for as 海州区人民政府东华街道办事处.
  const isFuller = asked !== null && organ !== null && asked.length > organ.length && asked.endsWith(organ);
  return { organ: isFuller ? asked : organ, year: null };
}

/** 现公布水务局2013年度…报告。2013年,松溪县水务局深入…: the name that the first sentences give in full. */
function inFull(organ: string, head: string, body: string): string {
  if (/[省市县区旗州盟镇乡街]/.test(organ)) return organ;
  const named = [first(subject, head), first(subject, withoutAsides(body.slice(0, 300)))];
  return named.find((each) => each?.endsWith(organ) && /[省市县区旗州盟]$/.test(each.slice(0, -organ.length))) ?? organ;
}

/** A government's office for its services, where the text speaks of all its organs: the government reports. */
const servant =
  /^(.+?[市县区旗州])(?:人民政府|政府)?(?:政务服务|行政审批|大数据|数据|电子政务|信息|网络信息)[\u4e00-\u9fa5]{0,12}(?:中心|局|办)$/;
const ofAllOrgans = /我[市县区旗州](?!委|局)|全[市县区旗州]各/;

/** Who asks to be asked for a whole government reports for it, unless it speaks of itself. */
function governmentOf(asked: string | null, textOf: () => string): string | null {
  const place = asked === null ? undefined : servant.exec(asked)?.[1];
  if (place === undefined) return asked;
  const text = textOf();
  return !ofAllOrgans.test(text) || /[我本](?:局|中心|办|单位)/.test(text) ? asked : `${place}人民政府`;
}

/** The town whose own government is the address to ask at. */
function townAt(text: string): string | null {
  const match = townsAddress.exec(text);
  return match !== null && text.includes(`我${match[2] ?? match[3]}`) ? asOrgan(match[1] as string) : null;
}

/** Organs of the state that no local one calls itself like: 我部, 我署. */
const ownKinds = /[部署]$/;

/** The organ whose own rules a text cites that names it nowhere else. */
function ruler(text: string): string | null {
  for (const match of matchesOf(ownRules, text)) {
    const organ = text.includes(`我${match[2]}`) ? asOrgan(match[1] as string) : null;
    if (organ !== null && (!isNational(organ) || ownKinds.test(organ))) return organ;
  }
  return null;
}

/** Without blanks, and without what a bracket calls the organ from then on: 某市公安局(以下简称“市公安局”)坚持…. */
function withoutAsides(text: string): string {
  return withoutSpam(text.replace(/[^\S\n]+/g, "")).replace(/\(以下[^()]{0,30}\)/g, "");
}

function first(pattern: RegExp, text: string, own: RegExp | null = null): string | null {
  for (const match of matchesOf(pattern, text)) {
    const words = match[1] as string;
    const organ = own?.test(words) ? organNamed(words) : asOrgan(words);
    if (organ !== null && !isForeign(words)) return organ;
  }
  return null;
}

function asOrgan(words: string): string | null {
  return isForeign(words) || deed.test(words) ? null : organNamed(withoutOffice(words));
}
