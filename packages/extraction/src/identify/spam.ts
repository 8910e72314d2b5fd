/** Search words that spam set in front of a name, or for a place's: 某某体育_某某官网@:沙田镇. */
const spam =
  /[\w¥\u4e00-\u9fa5]{0,40}_[\w¥\u4e00-\u9fa5]{0,40}(?:官网|网址|平台|下载|提款|投注|娱乐|体育|电话|入口|注册|客户端)[@:]*/g;

/** What its words end with: a file's name has a low line too. */
const spamEnds = /_[\w¥\u4e00-\u9fa5]{0,40}(?:官网|网址|平台|下载|提款|投注|娱乐|体育|电话|入口|注册|客户端)/;

/** Words without what spam injected. */
export function withoutSpam(words: string): string {
  return words.includes("_") && spamEnds.test(words) ? words.replace(spam, "") : words;
}
