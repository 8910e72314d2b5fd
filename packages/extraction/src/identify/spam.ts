/** Search words that spam set in front of a name, or for a place's: 某某体育_某某官网@:沙田镇. */
const spam =
  /[\w¥\u4e00-\u9fa5]{0,40}_[\w¥\u4e00-\u9fa5]{0,40}(?:官网|网址|平台|下载|提款|投注|娱乐|体育|电话|入口|注册|客户端)[@:]*/g;

/** What its words end with: a file's name has a low line too. */
const spamEnds = /_[\w¥\u4e00-\u9fa5]{0,40}(?:官网|网址|平台|下载|提款|投注|娱乐|体育|电话|入口|注册|客户端)/;

/** A gambling site's name where a place stood: 某某博彩官网区人民政府, 某某彩票网水务局. */
const gambling =
  /[\u4e00-\u9fa5]{0,6}(?:[体福足]彩|博彩|彩票|[葡普]京|赌场|棋牌|六合彩|时时彩|娱乐城)(?!中心|管理|发行)[\u4e00-\u9fa5]{0,4}?(?:官方)?(?:官网|网站|网|平台|app)/g;
const gambles = /[彩京赌棋乐].{0,6}[网台p]/;

/** Words without what spam injected. */
export function withoutSpam(words: string): string {
  const own = words.includes("_") && spamEnds.test(words) ? words.replace(spam, "") : words;
  return gambles.test(own) ? own.replace(gambling, "") : own;
}
