/** 工作动态类占42%,共58条; 网站公开占73.2%(940条): a share between a name and its count. */
const share =
  /占(?:总数|总量|总件数|全部|比)?的?约?\d[\d.]{0,6}%[,、(]?(?=(?:共|计|为|即|有){0,2}\d[\d.]{0,9}[条件份篇次人个])/g;

/** A sentence of the same length in which shares that stand between a name and its count are words that only lead to it. */
export function withoutShares(sentence: string): string {
  return sentence.includes("占") ? sentence.replace(share, (words) => "共".repeat(words.length)) : sentence;
}
