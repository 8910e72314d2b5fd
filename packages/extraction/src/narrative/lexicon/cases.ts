import type { Entry } from "./entry.js";
import { annulled, money } from "./words.js";

const cases = "件 起 宗 例 次 项 个";
/** What an office decided, not what it published of that. */
const decided = "(?:(?:办理|作出|做出|实施|办结|核发|处理)(?:了|各类|的)*)";
/** Cases that the office heard or pleaded, and that were not brought against it. */
const heard = "审理|代理|作为复议机关";
/** Who decided a case, and how it is said, between its number and the verdict: 1件被复议机关撤销, 2件由法院判决驳回. */
const byWhom =
  "(?:被|经|由|获|予以)?(?:[\\u4e00-\\u9fa5]{0,6}(?:复议机关|政府|法院|上级机关))?(?:审理后?|依法|作出|做出|予以|决定|判决|裁定|结果|为|被|已)*";

/** The results of cases that went to court, by the way they came there, in front of a number and behind. */
const courtWays = [
  ["direct", "direct"],
  ["after_reconsideration", "appealed"],
] as const;
const courtResults = [
  ["upheld", "(?:结果|被|予以)*维持(?:的)?", "维持"],
  ["corrected", "(?:结果|被)*(?:纠正|纠错)(?:的)?", `(?:纠正|纠错|${annulled}|确认违法)`],
  ["other", "其他(?:结果|情形)(?:的)?", "其他(?:结果|情形)"],
  ["pending", "(?:尚未|未|正在|尚在)审[结理](?:中|的)*", "(?:尚未|未|正在|尚在)审[结理]"],
] as const;

/** Cases against the office, and what it decided. */
// biome-ignore format: a wording a line, so that the list can be read as one
export const ofCases: readonly Entry[] = [
  // 复议、诉讼、投诉
  { indicator: "reconsideration.total", units: cases, key: "复议", before: "(?:行政)?复议(?:的)?(?:申请书?|案件|案|事项|诉讼|情况|程序)?", not: `受理.{0,30}不服|${heard}` },
  { indicator: "litigation.total", units: cases, key: "诉", before: "(?:行政诉讼|行政应诉|诉讼)(?:的)?(?:案件|案|事项|情况|程序)?", not: heard },
  { indicator: "litigation.total", units: cases, key: "诉", after: "(?:政府信息公开)?(?:类)?行政诉讼", before: "(?:发生|引发|引起|涉及|有|提起)?(?:了)?" },
  { indicator: "reconsideration.total", units: `${cases} 份`, after: "(?:涉及|因|有关)?(?:政府)?(?:信息公开)?(?:工作|事务|方面)?(?:的|类)?行政复议", before: "(?:发生|引发|引起|涉及|有|申请)?(?:了)?" },
  { indicator: "reconsideration.total", units: cases, before: "^(?:其中|有)*", after: "(?:申请)?(?:进入|转入|引发|引起|被(?:申请|提起))(?:了)?行政复议" },
  ...[["reconsideration", "复议"], ["litigation", "诉讼"]].map(([of, key]): Entry => ({ indicator: `${of}.total`, units: "条", key: key!, before: `(?:引[起发]|收到|受理|发生|产生|提起)(?:了|的)*(?:行政)?${key}(?:申请|案件)?` })),
  { indicator: "litigation.direct.total", units: cases, key: "直接", before: "未经(?:行政)?复议(?:而)?直接(?:向[^,]{2,8}?)?(?:起诉|提起(?:行政)?诉讼)(?:的)?(?:案件)?" },
  { indicator: "litigation.after_reconsideration.total", units: cases, key: "复议后", before: "(?:经)?(?:行政)?复议后(?:向[^,]{2,8}?)?(?:起诉|提起(?:行政)?诉讼|再起诉)(?:的)?(?:案件)?" },
  { indicator: "complaints.total", units: cases, key: "公开", before: "(?:信息|政务)公开(?:工作)?(?:引起|引发|方面|有关|问题|相关|而|的|类|被)*(?:举报|投诉|申诉)(?:、|和)?(?:举报|投诉|案件|信件)*" },
  { indicator: "complaints.total", units: cases, key: "申诉", before: "行政申诉(?:、举报)?(?:案件|案|事项)?", within: "complaints" },
  { indicator: "complaints.total", units: cases, key: "投诉", before: "(?:举报投诉|投诉举报|被举报投诉|举报、投诉)(?:案件)?", within: "complaints" },
  { indicator: "complaints.total", units: cases, key: "投诉", before: "(?:关于|反映)[^,]{2,20}的投诉(?:案件)?", within: "complaints" },
  { indicator: "complaints.total", units: cases, key: "举报", before: "(?:收到)?举报(?:案件)?", not: "消费|市场|价格|环[境保]|违法", within: "complaints" },
  { indicator: "complaints.total", units: cases, key: "投诉", before: "(?:受理|收到|接到)(?:了)?(?:相|有)关(?:的)?投诉(?:案件)?", within: "complaints" },
  { indicator: "complaints.total", units: cases, before: "(?:投诉|举报|申诉)(?:案件|信件)?", after: ",?(?:均|都|全部)?(?:属于?|涉及)(?:政府)?信息公开(?:工作)?(?:方面|类|领域|问题|[,。;])" },
  { indicator: "reconsideration.upheld", units: cases, before: "^(?:其中|另|有)*,?", after: `(?:申请|案件)?${byWhom}维持`, within: "reconsideration" },
  { indicator: "reconsideration.corrected", units: cases, before: "^(?:其中|另|有)*,?", after: `(?:申请|案件)?${byWhom}(?:${annulled}|纠正|纠错|确认违法|责令)`, within: "reconsideration" },
  { indicator: "reconsideration.pending", units: cases, before: "^(?:其中|另|有|剩余|其余)*,?", after: "(?:申请|案件)?(?:目前)?(?:正在|尚在|仍在|尚未|未)[^,。;\\d]{0,10}(?:审理|审结|办理中)", within: "reconsideration" },
  { indicator: "litigation.upheld", units: cases, before: "^(?:其中|另|有)*,?", after: `(?:申请|案件)?${byWhom}(?:维持|驳回)(?!人)`, within: "litigation" },
  { indicator: "litigation.corrected", units: cases, before: "^(?:其中|另|有)*,?", after: `(?:申请|案件)?${byWhom}(?:${annulled}|纠正|纠错|确认违法)`, within: "litigation" },
  { indicator: "reconsideration.upheld", units: cases, key: "维持", before: "(?:结果|予以|均|被|复议|机关|作出|已)*维持(?:具体行政行为|原(?:具体)?行政行为|原答复|原?决定|的)*", within: "reconsideration" },
  { indicator: "reconsideration.corrected", units: cases, key: "纠", before: "(?:结果|被|依法|复议机关)*(?:纠错|纠正)(?:的)?", within: "reconsideration" },
  { indicator: "reconsideration.corrected", units: cases, key: "确认违法", before: "(?:被|依法|决定)*确认违法(?:的)?", within: "reconsideration" },
  { indicator: "litigation.corrected", units: cases, key: "确认违法", before: "(?:被|依法|判决)*确认违法(?:的)?", within: "litigation" },
  { indicator: "reconsideration.total", units: cases, before: "^(?:共|有)*", after: "(?:答复|申请|告知书?)被(?:申请人)?(?:申请|提起)(?:了)?行政复议" },
  { indicator: "reconsideration.corrected", units: cases, key: "撤销", before: "(?:被|依法)*撤销(?:和|或|并|、)?(?:责令)?(?:重新)?(?:答复)?(?:的)?", within: "reconsideration" },
  { indicator: "reconsideration.corrected", units: cases, key: "责令", before: "责令(?:重新|限期)?(?:答复|处理|公开)(?:的)?", within: "reconsideration" },
  { indicator: "reconsideration.pending", units: cases, key: "审", before: "(?:尚未|未|正在|尚在)审[结理](?:中|的)*(?:(?:行政)?复议(?:案件|申请)?)?", within: "reconsideration" },
  { indicator: "reconsideration.other", units: cases, key: "其他", before: "其他(?:结果|情形|处理|情况)?(?:的)?", within: "reconsideration" },
  { indicator: "litigation.upheld", units: cases, key: "维持", before: "(?:结果|予以|均|被|法院|作出|已)*维持(?:具体行政行为|原行政行为|原?判决|或者|驳回|原告|诉讼请求|的)*", within: "litigation" },
  { indicator: "litigation.upheld", units: cases, key: "驳回", before: "驳回(?:原告|诉讼|请求|起诉|上诉|的)*", within: "litigation" },
  { indicator: "litigation.corrected", units: cases, key: "纠", before: "(?:结果|被|依法)*(?:纠错|纠正)(?:的)?", within: "litigation" },
  { indicator: "litigation.corrected", units: cases, key: "撤销", before: "(?:判决|被|依法)*撤销(?:和|或|并|、)?(?:责令)?(?:重新)?(?:答复)?(?:的)?", within: "litigation" },
  { indicator: "litigation.other", units: cases, key: "其他", before: "其他(?:结果|情形|处理|情况)?(?:的)?", within: "litigation" },
  ...courtWays.flatMap(([way, within]) => courtResults.flatMap(([result, words, behind]): Entry[] => [
    { indicator: `litigation.${way}.${result}`, units: cases, before: words, within },
    { indicator: `litigation.${way}.${result}`, units: cases, before: "^(?:其中|另|有)*,?", after: `(?:案件)?${byWhom}${behind}`, within },
  ])),
  { indicator: "complaints.upheld", units: cases, key: "维持", before: "(?:结果|予以|被)*维持(?:的)?", within: "complained" },
  { indicator: "complaints.corrected", units: cases, key: "纠", before: "被?纠(?:错|正)(?:的)?", within: "complained" },
  { indicator: "complaints.other", units: cases, key: "其他情形", before: "其他情形(?:的)?", within: "complained" },

  // 许可、处罚、强制、收费
  { indicator: "licensing.decisions", units: cases, key: "行政许可", before: `(?:${decided}行政许可(?:处理)?(?:决定|事项|案件)*|(?:^|[局委办厅院])(?:本年度?|全年|共)*行政许可(?:本年)?处理决定)` },
  { indicator: "penalties.decisions", units: cases, key: "行政处罚", before: `(?:${decided}行政处罚(?:处理)?(?:决定|事项|案件)*|(?:^|[局委办厅院])(?:本年度?|全年|共)*行政处罚(?:本年)?处理决定)` },
  { indicator: "coercion.decisions", units: cases, key: "行政强制", before: `(?:${decided}行政强制(?:处理)?(?:决定|事项|案件)*|(?:^|[局委办厅院])(?:本年度?|全年|共)*行政强制(?:本年)?处理决定)` },
  ...([["licensing", "许可"], ["penalties", "处罚"], ["coercion", "强制"]] as const).map(([of, kind]): Entry => ({ indicator: `${of}.decisions`, units: "件 起 宗", before: "[作做]出(?:了)?", after: `行政${kind}(?:决定)?[,。;、]` })),
  { indicator: "penalties.decisions", units: cases, key: "行政处罚", before: "^、?行政处罚(?:处理)?(?:决定|案件)*", within: "decisions" },
  { indicator: "penalties.decisions", units: "件 起 宗", key: "行政处罚", before: "^、?行政处罚事项", within: "decisions" },
  { indicator: "coercion.decisions", units: "件 起 宗", key: "行政强制", before: "^、?行政强制事项", within: "decisions" },
  { indicator: "coercion.decisions", units: cases, key: "行政强制", before: "^、?行政强制(?:处理)?(?:决定|案件)*", within: "decisions" },

  { indicator: "other_services.decisions", units: cases, key: "对外管理服务", before: "其[他它]对外管理服务事项(?:本年)?处理决定" },

  { indicator: "procurement.projects", units: "个 项", key: "集中采购", before: "政府集中采购(?:的)?项目", not: "公[开示布]|发布" },
  { indicator: "procurement.amount", units: money, key: "集中采购", before: "(?:政府)?集中采购(?:项目)?总?金额", not: "公[开示布]|发布" },
  { indicator: "procurement.amount", units: money, key: "金额", before: "^、?(?:采购)?总?金额", within: "procurement" },
  { indicator: "charges.amount", units: money, key: "事业性收费", before: "(?:收取|征收|收缴)?(?:了)?行政事业性收费(?:收入|收取)?(?:总额|总金额|金额)?" },
];
