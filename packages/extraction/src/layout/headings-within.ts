// A page whose text a crawler put on one line has its headings in the middle of it, glued to the paragraphs behind them:
// 工作平稳。三、依申请公开情况2013年共收到申请2件。

/** So long is no paragraph. */
const shortest = 600;
/** A heading, but not of the first group of a table whose heads stand in front of it: its number, and words up to the first that ends one, where no more of it follows. */
const heading =
  /(?<![\u4e00-\u9fff、]|(?:指 ?标|单位|累计|年度|统计数) )[一二三四五六七八九十]{1,2}、 ?(?!是)[^。;,:!?“”\s\d]{0,36}?(?:概述|概况|情况(?!统计|说明)|措施|事项(?:与附表)?|统计表|问题(?!及|和|与|、))(?!的|及|和|与|、|,|:)|\n/g;

const marks = "*#";

/** Where headings of sections begin and end within the line from `at` to `end`, in order; none in nearly every line. */
export function headingCuts(text: string, at: number, end: number): number[] {
  if (end - at < shortest) return [];
  const cuts: number[] = [];
  heading.lastIndex = at;
  for (let match = heading.exec(text); match !== null && match.index < end; match = heading.exec(text))
    cuts.push(beforeMarks(text, match.index, at), Math.min(heading.lastIndex, end));
  return cuts;
}

/** Where the marks of Markdown in front of a heading begin. */
function beforeMarks(text: string, start: number, from: number): number {
  let at = start;
  while (at > from && marks.includes(text[at - 1] as string)) at--;
  return at;
}
