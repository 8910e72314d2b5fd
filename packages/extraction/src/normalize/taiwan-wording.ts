import { matchesOf } from "../matches-of.js";

/**
 * Words that a mirror's Taiwan localisation writes in place of the mainland's (after conversion to Simplified characters).
 * Each leads back to the mainland term of the genre; where the Taiwan word is also a mainland word of another meaning
 * (档案馆 is an archive in both), the surroundings decide.
 */
const wording: readonly (readonly [pattern: string, mainland: string])[] = [
  ["入口网站", "门户网站"],
  ["资讯", "信息"],
  ["网路", "网络"],
  ["最佳化", "优化"],
  ["释出(?!善意|空间|资金|流动性)", "发布"],
  ["计画", "计划"],
  ["程式", "程序"],
  ["透过", "通过"],
  ["线上", "在线"],
  [
    "(?<=规范性|行政|政策|部门|任免|主动公开|纸质|纸本|电子|公文|红头|制发|印发|下发|转发|出台|相关|有关|法规)档案(?![馆室局法])",
    "文件",
  ],
  ["(?<=规范性|行政规范性)文档", "文件"],
  ["纸本", "纸质"],
  ["覆议", "复议"],
  ["谘询", "咨询"],
  ["答\\s?覆", "答复"],
  ["回覆", "回复"],
  ["電子邮箱", "电子邮箱"],
  ["(?<!不|未)支援(?!灾区|部队)", "支持"],
  ["(?<!产|商)品质", "质量"],
  ["伺服器", "服务器"],
  ["网际网路|互联网路", "互联网"],
  ["部落格", "博客"],
  ["简讯", "短信"],
  ["影片", "视频"],
  ["专案", "项目"],
  ["公帐号", "公众号"],
  ["微讯号", "微信号"],
  ["点选(?=量|数|率|次)", "点击"],
  ["设定(?=政府(?:资讯|信息)公开|(?:资讯|信息)公开|查阅)", "设置"],
  ["视窗(?!系统)", "窗口"],
  ["联络(?=人|电话|地址|方式|我|单位|本)", "联系"],
  ["(?<=所列|本列)资料", "数据"],
  ["(?<=累计|全年|共|主动)传送", "发送"],
  ["(?<=其中)档案(?=\\d)|档案(?=编号|字号|文号)", "文件"],
  ["讯息", "消息"],
  ["智慧财产权", "知识产权"],
  ["社群(?!媒体|网站|平台)", "社区"],
  ["型别", "类型"],
  ["连结(?!果)", "链接"],
  ["列印", "打印"],
  ["影印(?=费)", "复印"],
  ["(?<=关注|注册)使用者", "用户"],
  ["濬县", "浚县"],
  ["澂江", "澄江"],
  ["布林津", "布尔津"],
];

const anyWord = new RegExp(wording.map(([pattern]) => `(${pattern})`).join("|"), "g");

/** A replacement found in a text: what stood at `start` for `length` units becomes `mainland`. */
export interface Wording {
  readonly start: number;
  readonly length: number;
  readonly mainland: string;
}

/** All Taiwan wordings of a Simplified text, in order. */
export function findTaiwanWording(text: string): Wording[] {
  const found: Wording[] = [];
  for (const match of matchesOf(anyWord, text)) {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    found.push({
      start: match.index,
      length: match[0].length,
      mainland: (wording[which] as readonly [string, string])[1],
    });
  }
  return found;
}
