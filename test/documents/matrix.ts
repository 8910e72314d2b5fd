import { readMatrix } from "../../packages/extraction/src/tables/matrix.js";
import { piped, rowsOf, values } from "./table-rows.js";

/** How the form of 2021 names some of its rows. */
export const labels = {
  received: "一、本年新收政府信息公开申请数量",
  carriedIn: "二、上年结转政府信息公开申请数量",
  granted: "（一）予以公开",
  partial: "（二）部分公开",
  notHeld: "1.本机关不掌握相关政府信息",
  creation: "2.没有现成信息需要另行制作",
  unclear: "3.补正后申请内容仍不明确",
  total: "（七）总计",
  carriedOut: "四、结转下年度继续办理",
};
export const heads = "申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";
/** The cells of a row that counts nothing. */
export const none = "0 0 0 0 0 0 0";

/** The section of the matrix with these rows, as {@link piped} writes them. */
export const lines = (...rows: string[]) => `三、收到和处理政府信息公开申请情况\n${piped(...rows)}`;
/** What is read of these rows under the form's heads. */
export const reading = (...rows: string[]) => readMatrix(rowsOf(lines(heads, ...rows)));
/** The totals that the matrix states, and the codes of its remarks. */
export const totals = ({ facts, remarks }: ReturnType<typeof readMatrix>) => [
  ...values({ facts, remarks: [], open: [], rows: new Set() }).flatMap(
    (fact) => /^applications\.([^@]*=.*)/.exec(fact)?.[1] ?? [],
  ),
  ...remarks.map(({ code }) => code),
];
/** The totals and remarks of these rows under the form's heads. */
export const read = (...rows: string[]) => totals(reading(...rows));
