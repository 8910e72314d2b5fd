// Heads of columns that read like cells of a row: a year by itself, a sign of percent.

const names = "(?:统计)?(?:指标|项目|事项|内容|类别)(?:名称)?|(?:计量|计算)?单位|序号|代码|编号";
const times = "(?:历年|本年|上年|上一年|当年|去年|本期|20\\d\\d年?)(?:度|累计)?(?:总?数|数量)?";
const headWord = new RegExp(`^(?:(?:${names}){1,2}|${times}|总?累计数?|统计数|数量|数值|合计|同比|增减|%)$`);
const year = /^20\d\d$/;
const unitHead = /^(?:计量|计算)?单位$/;
/** 统计指标计量单位 */
const longest = 8;
/** No table has so many columns. */
const mostColumns = 64;

/** Whether a cell that reads like a row's is a head: the head of the units stands right in front of it, or nothing but heads does. */
export function isHead(cell: string, before: readonly { readonly text: string }[]): boolean {
  if (cell !== "%" && (cell.length !== 4 || !year.test(cell))) return false;
  return before.length > 0 && (unitHead.test(before.at(-1)!.text) || areHeadWords(before));
}

/** Whether cells are words that heads of columns are made of, and nothing else: 指标名称, 单位, 统计数. */
export function areHeadWords(cells: readonly { readonly text: string }[]): boolean {
  return cells.length <= mostColumns && cells.every(({ text }) => text.length <= longest && headWord.test(text));
}
