import type { Level } from "@gongkai/contracts";
import { isOfBodiesBelow, isOfSiteAbove } from "./other-bodies.js";
import { isAnothers } from "./scope.js";
import { countsDisclosed, countsEvents, type Item } from "./what-counts.js";

const produced =
  /(?:制作|(?<!已)获取|产生|形成|制发)[^,。;\d]{0,12}(?:信息|公文|文件)|(?:(?:生成|印发)(?:了|的|各类|公文类|政府)*(?:信息|公文|文件)(?:共|总数)?|发文)\d+[条件份篇],?其中/;
/** 产生公文124条(包含规范性文件1条): a part of what was made. */
const heldByProduced = /(?:产生|生成|形成|制作)[^,。;\d]{0,12}\d+[条件份篇]\([^\d]*$/;
/** 主动公开信息34条,依申请公开信息12条,不予公开信息7条: all documents by how they may be disclosed. */
const byAttribute =
  /主动公开的?(?:政府)?(?:信息)?\d+[条件份](?:,占[^,;。\d]{0,12}\d[\d.]*%)?[,、;]依申请公开的?(?:政府)?(?:信息)?\d+[条件份](?:,占[^,;。\d]{0,12}\d[\d.]*%)?[,、;](?:和|及)?不(?:予以?)?公开/;
/** 主动公开信息6条,不予公开信息0条,依申请公开信息0条: how the office's own documents may be disclosed. */
const byAccess = /主动公开(?:政府|政务)?信息(?:总?数)?[为共]?\d{1,7}条,(?:其中)?(?:依申请|不予以?)公开(?:政府)?信息/;
/** 编制目录信息420条,其中主动公开380条,依申请公开40条: the same of those that were put in order. */
const orderedByAccess =
  /(?:编制|清理|梳理|整理|收录|录入)[^,。;\d]{0,16}\d{1,7}[条件份],其中主动公开(?:政府|信息|的){0,3}\d{1,7}[条件份][,、;]依申请公开/;
const asked = /收到|受理|接到|答复|申请人|公开申请/;
/** 向县政府办公室报送主动公开文件32件: what others were sent. */
const sent = /向[^,]{2,20}(?:报送|送交|移送|上报)[^,]{0,24}$/;
/** 政府公报刊登政策解读11件: what the gazette reprinted. Up to the number. */
const reprinted = /公报[^。]{0,40}(?:刊登|刊发|刊载|登载)/;
/** 发布文字解读18个,图片解读7个: interpretations of one form, where those of another stand beside them. */
const ofForm = /(?:文字|图[文片解表]|音?视频|动[画漫])(?:政策)?解读/;
const letters = /信件|来信|邮件|留言|诉求/;
/** 减免复制费120元, 减免收费3笔,共120元: what was not charged. Up to the number. */
const spared = /(?:减免|免收|免除)[^,;。\d]{0,12}(?:\d{1,6}(?:笔|人?次|件|人)[,、]?(?:[共合总]计|共|计)?)?$/;
/** 投入经费15万元用于网站改版: the form leaves out what sites and gazettes cost. Behind the number. */
const forMedia = /^[^,。;]{0,4}用于[^,。;]{0,12}(?:网站|公报|公众号)/;
/** 上半年答复6件, 现场咨询一季度310人次: of a part of the year. */
const partOfYear = /[上下]半年|[一二三四]季度/;
const endsTitle = /(?:报告|年报)$/;
const longestInTitle = 24;
/** 还举办就业技能培训51期: of something else than what was spoken of. */
const besides = /(?:^|[年,])(?:还|另外?|此外)(?:先后|共)?(?:举办|组织|开展|开办)(?![^,]*(?:信息|政务)公开)/;
const received = "applications.received";
const points = "institution.reading_points";
/** 各社区设查阅点1个. */
const ofEach = /[各每均都]/;
/** 各设查阅点2个. */
const eachHas = /(?:各自?|每个?[\u4e00-\u9fa5]{1,6})[均都]?[设建有置]/;

/** Whether a number counts the reading points of each of several places. */
export function isOfEach({ words: { phrase }, quantity }: Item, indicator: string): boolean {
  if (indicator !== points || !ofEach.test(phrase) || phrase.includes("共")) return false;
  return quantity.decimal === "1" || eachHas.test(phrase);
}

/** Whether the words around a number say that it is another's, or of something else than its indicator counts. */
export function isOthersNumber(item: Item, indicator: string, sentence: string, level: Level | null): boolean {
  const { subject, behind, last } = item;
  const { phrase } = item.words;
  const { start } = item.quantity;
  if (isAnothers(subject, phrase) || isOfBodiesBelow(sentence, start, phrase, behind)) return true;
  if (partOfYear.test(phrase) && !countsEvents(indicator)) return true;
  if (isOfTitle(sentence, start)) return true;
  if (countsDisclosed(indicator))
    return sent.test(phrase) || (indicator === "disclosure.channel.website" && isOfSiteAbove(phrase, level));
  const upTo = sentence.slice(0, start);
  const ofApplications = last?.indicator.startsWith(received) === true;
  switch (indicator) {
    case points:
      return isOfEach(item, indicator);
    case "training.courses":
      return besides.test(phrase);
    case "disclosure.normative_documents":
      return heldByProduced.test(upTo);
    case "response.policy_interpretations":
      return reprinted.test(upTo) || (ofForm.test(phrase) && ofForm.test(behind));
    case "institution.budget":
      return forMedia.test(behind);
    case "mailbox.received":
      // 收到申请9件,局长信箱收到2件: applications that came by a mailbox.
      return ofApplications && !letters.test(phrase);
    case received:
      // 收到书面申请6件: all that came, unless what came otherwise stands before it.
      return (ofApplications && phrase.includes("书面")) || isOfDocuments(sentence, upTo);
    case "applications.fees_charged":
      return spared.test(upTo) || isOfDocuments(sentence, upTo);
    default:
      return indicator.startsWith("applications.") && isOfDocuments(sentence, upTo);
  }
}

/** 某镇2012年度报告(公开信息188条): within the title of another report. */
function isOfTitle(sentence: string, at: number): boolean {
  const bracket = sentence.lastIndexOf("(", at);
  return bracket > 2 && at - bracket < longestInTitle && endsTitle.test(sentence.slice(bracket - 2, bracket));
}

/** How an office's own documents may be disclosed is no application: 制作信息90条，其中主动公开80条、依申请公开9条、不予公开1条. */
function isOfDocuments(sentence: string, upTo: string): boolean {
  return (
    !asked.test(upTo) &&
    (produced.test(upTo) || byAccess.test(upTo) || orderedByAccess.test(upTo) || byAttribute.test(sentence))
  );
}
