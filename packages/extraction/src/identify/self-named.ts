import { matchesOf } from "../matches-of.js";
import { asOrgan } from "./organ-words.js";
import { isNational } from "./organization.js";

/** 地址:赣县大埠乡人民政府: where a town's government that calls itself 我乡 is asked. */
const townsAddress = /地址:?([\u4e00-\u9fa5]{2,20}(?:([镇乡])(?:人民)?政府|(街道)办事处))(?=[,;。)(])/;

/** The town whose own government is the address to ask at. */
export function townAt(text: string): string | null {
  const match = text.includes("地址") ? townsAddress.exec(text) : null;
  return match !== null && text.includes(`我${match[2] ?? match[3]}`) ? asOrgan(match[1] as string) : null;
}

/** 特向社会公布我旗2021年度信息公开年度报告: a whole place's, whose name the text tells elsewhere. */
const placesReport =
  /(?:公布|公开|发布|编制)了?我([市县区旗州])(?:20\d\d年度?)?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?的?(?:报告|年报)/;

/** The government, by the kind of its place, whose report a text says that it is. */
export function ownPlace(text: string): string | null {
  const kind = text.includes("我") ? placesReport.exec(text)?.[1] : undefined;
  return kind === undefined ? null : `${kind}人民政府`;
}

/** 我局…《白石海事局政务公开管理办法》: whose rules on disclosure these are, where the text calls itself by that kind of organ. */
const ownRules =
  /《([\u4e00-\u9fa5]{2,20}([局厅委院办校队部署]))(?:机关|系统)?[\u4e00-\u9fa5]{0,8}?(?:(?:政府信息|政务|信息|依申请)公开|政务信息|网站)[^《》\n]{0,12}(?:办法|规定|细则|制度|指南|目录|流程|规程)》|《([\u4e00-\u9fa5]{2,20}([局厅委院办校队]))(?:权责|权力|责任|服务)清单》/g;

/** Organs of the state that no local one calls itself like: 我部, 我署. */
const ownKinds = /[部署]$/;

/** The organ whose own rules a text cites that names it nowhere else. */
export function ruler(text: string): string | null {
  for (const match of matchesOf(ownRules, text)) {
    const organ = text.includes(`我${match[2] ?? match[4]}`) ? asOrgan((match[1] ?? match[3]) as string) : null;
    if (organ !== null && (!isNational(organ) || ownKinds.test(organ))) return organ;
  }
  return null;
}
