import { matchesOf } from "../matches-of.js";
import { organNamed } from "./organ-name.js";
import { asOrgan, isForeign, name } from "./organ-words.js";

/** How a sentence names the organ that reports, without the year. */
interface Wording {
  readonly pattern: RegExp;
  /** What stands in every text that it fits: most are passed over by it. */
  readonly needs: string;
}

function wording(pattern: string, needs: string): Wording {
  return { pattern: new RegExp(pattern, "g"), needs };
}

/** 现编制揭东区公路局政府信息公开工作年度报告: the year stands elsewhere. */
export const organAlone = wording(
  `(?:公布|发布|编制|编写)了?${name}(?:政府|政务)?信息公开(?:工作)?年度(?:工作)?(?:报告|年报)`,
  "年度",
);
/** 结合白石保税区政府信息公开情况编制, 以及2010年度白石市粮食局信息公开工作编制: of whose work it tells. */
export const ownWork = wording(
  `(?:结合|包括|包含|(?:以及|及|和)20\\d\\d年度?)${name}(?:20\\d\\d年度?)?(?:政府)?信息公开[工作开展总体实际的]{0,8}(?:情况|编制)`,
  "信息公开",
);
/** 由中原区审计局编制; 由钟祥镇人民政府根据…编制. */
export const author = wording(
  `由${name}(?:、[^,。;]{2,40}?)?(?=根据|依据|依照|按照|围绕|结合|汇总|负责|综合(?!行政|服务|执法|办|管理|事务|保障)|组织|牵头|编制|编写|撰写|公布|发布)`,
  "由",
);
/** 旗人民政府办公室编制了2017年政府信息公开工作报告. */
const maker = wording(
  `(?:^|[。\\n,;])${name}(?:特|现|特此)?(?:编制|编写|撰写)了?[《<]?(?:20\\d\\d年度?)?的?(?:政府|政务)?信息公开`,
  "信息公开",
);
/** 岐山县教育体育局现向社会公开…; 2022年,府谷县教育和体育局根据…; 塘山乡人民政府信息公开工作紧紧围绕…. */
export const subject = wording(
  `(?:^|[。\\n,;]|[一1]、(?:总体|基本|主要)?(?:情况|概况|概述))(?:\\d{4}年(?:度|以来)?,?)?${name}(?=是[^,。]{2,24}(?:派出机构|派出机关|组成部门|工作部门|职能部门|直属机构)|属于?[^,。]{0,10}(?:机关|机构|部门|单位)|现?根据|现?依据|现?按照|严格|[现特]?向社会|认真|全面|坚持|围绕|紧紧|高度|深入|积极|不断|持续|聚焦|着力|紧扣|进一步|大力|扎实|加强|结合|通过|继续|始终|切实|依法|在[^。,]{0,12}[委府局][^。]{0,30}领导|在[^,。;\\d]{0,20}(?:网站?|平台|专栏)[上中]?(?:共|累计|主动)*(?:公开|发布)|以[^,。\\d]{2,40}(?:为指导|为引领|为统领)|(?<!网站?|平台)主动公开|(?:政府)?信息公开工作(?!办公室|领导小组))`,
  "",
);
/** 请与泾县教育体育局联系; 请联系长春市绿园区春城街道办事处(…). */
export const contact = wording(
  `(?:请与|请和|请向|请联系:?|可与|可联系|可?致电|直接与|联系单位:?)${name}(?:(?<=办公[室厅])[\\u4e00-\\u9fa5]{2,4}[科股处])?(?=联系|[(,。;]|咨询|反映)`,
  "",
);

/** 成立了白石市粮食局政府信息公开领导小组: an office's own group, where nothing else names the office. */
export const ownGroup = wording(
  `(?:成立了?|组成的|设立了?)${name}(?=(?:政府|政务)?信息公开(?:工作)?领导小组)`,
  "领导小组",
);

/** The first organ that a wording names in a text. `own`: offices that report for themselves, told where one is asked for. */
export function organBy({ pattern, needs }: Wording, text: string, own: (() => RegExp) | null = null): string | null {
  if (!text.includes(needs)) return null;
  for (const match of matchesOf(pattern, text)) {
    const words = match[1] as string;
    const organ = own?.().test(words) ? organNamed(words) : asOrgan(words);
    if (organ !== null && !isForeign(words)) return organ;
  }
  return null;
}

const makes = /(?:编制|编写|撰写)了?[《<]?(?:20\d\d年度?)?的?(?:政府|政务)?信息公开/;

/** The organ that a text says made the report. */
export function makerOf(text: string): string | null {
  return makes.test(text) ? organBy(maker, text) : null;
}
