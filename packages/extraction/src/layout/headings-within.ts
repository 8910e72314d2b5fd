// A page whose text a crawler put on one line has its headings in the middle of it, glued to the paragraphs behind them:
// 工作平稳。三、依申请公开情况2013年共收到申请2件。

/** So long is no paragraph. */
const shortest = 600;
/** A heading, but not of the first group of a table whose heads stand in front of it: its number, and words up to the first that ends one, where no more of it follows. */
const heading =
  /(?<![\u4e00-\u9fff、]|(?:指 ?标|单位|累计|年度|统计数) )[一二三四五六七八九十]{1,2}、 ?(?!是)[^。;,:!?“”\s\d]{0,36}?(?:概述|概况|情况(?!统计|说明)|措施|事项(?:与附表)?|统计表|问题(?!及|和|与|、))(?!的|及|和|与|、|,|:)|\n/g;

/**
 * The heading of a part of section 二, which says how, in what kinds or how much was disclosed: (二)主动公开政府信息的主要类别. No
 * row of a table: neither its number nor its unit stands behind it.
 */
const partHeading =
  /(?<!第)(?:\([一二三四五六七八九十]\)|(?<![\d.])[1-9][.、．]) ?(?:主动|公开|政府|政务|信息|主要|工作|[的其])+(?:类别|形式|渠道|途径|方式|范围|载体|数量)(?:[、和与及](?:类别|形式|渠道|途径|方式|范围|载体|数量))?(?:情况)?(?![\u4e00-\u9fff]? ?(?:\d(?!\d{3} ?年|[.、．])|[-—|]))|\n/g;
/** What a heading is no heading in front of, but the beginning of a sentence, or ends by itself. */
const goesOn = "的是为有在,:;、和与及。";

const marks = "*#";

/** Where headings begin and end within the line from `at` to `end`, in order; none in nearly every line. */
export function headingCuts(text: string, at: number, end: number): number[] {
  if (end - at < shortest) return [];
  const cuts: number[] = [];
  for (const pattern of [heading, partHeading]) {
    pattern.lastIndex = at;
    for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text))
      cuts.push(beforeMarks(text, match.index, at), ...endOf(pattern, text, end));
  }
  return cuts.sort((a, b) => a - b);
}

/** Where the marks of Markdown in front of a heading begin. */
function beforeMarks(text: string, start: number, from: number): number {
  let at = start;
  while (at > from && marks.includes(text[at - 1] as string)) at--;
  return at;
}

/** Where a heading ends that was just found, if the words behind it do not go on from it. */
function endOf({ lastIndex }: RegExp, text: string, end: number): number[] {
  return goesOn.includes(text[lastIndex] ?? ".") ? [] : [Math.min(lastIndex, end)];
}
