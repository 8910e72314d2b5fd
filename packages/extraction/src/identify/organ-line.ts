import { endingWith } from "./endings.js";

const organWords =
  "人民政府|政府|局|委员会|委|厅|办公室|办|部|署|院|中心|处|所|站|队|会|社|馆|校|公司|集团|海关|街道办事处|办事处|管委会|学校|大学|学院|医院|银行|分行|支行|支队|大队|分局|总局|行署|监狱|妇联|残联|工商联|文联|科协|幼儿园|中学|小学|博物苑|植物园|动物园|电视台|气象台";
/** Whether a name ends with a word for a kind of organ. */
export const endsAsOrgan = endingWith(organWords.split("|"));
/** Whether a line ends as an organ's name does that signs. */
const endsAsSigner = endingWith([...organWords.split("|"), "管理区", "开发区"]);
/** The last characters of these. */
export const signerEnds = `${organWords
  .split("|")
  .map((word) => word.at(-1))
  .join("")}区`;

/** Whether a line is nothing but an organ's name, as a signature is. */
export function isOrganLine(line: string): boolean {
  return (
    line.length >= 3 &&
    line.length <= 30 &&
    endsAsSigner(line) &&
    !/[,。;:0-9]|公开|报告|下一|上一|打印|我|关于|版权|主办|承办|网站|^(?:信息|文章)?来源|^作者|^供稿/.test(line)
  );
}
