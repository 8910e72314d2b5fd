import { organNamed, withoutOffice } from "./organ-name.js";

/** An organ's name within a sentence, as the source of a pattern: the first group. */
export const name = "([\\u4e00-\\u9fa5()]{2,40}?)";

/** Words that belong to another document's title or to the sentence, not to an organ. */
const foreign =
  /党工委$|党委$|根据|依据|结合|从事|目前|负责|按照|关于|通知|条例|做好|要求|规定|情况|概述|部分|[我全][省市县区州镇乡局委办厅院部街]|推进|[本我][局委办厅院]$|^(?:本|我|各|全|其|该|现|特|请|把|使(?!领)|让|确保|或)/;

/** The same, of what an office does and where. */
const deedOrPlace = /推动|促进|办公室为|了|^在|(?<=[局委厅]|政府|办事处)在|^将(?!乐)/;

/** A kind of office without a name. */
const nameless =
  /^(?:人民政府|政府|机关|单位|[局委厅院]?(?:党政)?(?:综合)?办公[室厅]|党政办|部门|委员会|街道|乡镇|海关|公安|税务|高等学校|高校|(?:经济|技术|高新|产业|工业){0,3}(?:开发区|高新区|景区|风景区|风景名胜区|园区|示范区|新区))$/;

/** Whether words of a sentence are no organ's name. */
export function isForeign(words: string): boolean {
  return foreign.test(words) || deedOrPlace.test(words) || nameless.test(words);
}

/** What an office did, not its name: 成立了白石市粮食局政府信息公开…. */
const deed = /^(?:成立|设立|组成|制[定订]|修订|完善|健全|落实)(?!中学)/;

/** The organ that words of a sentence name, without its office; null where they name none. */
export function asOrgan(words: string): string | null {
  return isForeign(words) || deed.test(words) ? null : organNamed(withoutOffice(words));
}
