import { itemsMedium, mediumBefore } from "./medium.js";
import { isByAnotherWay } from "./scope.js";
import type { Item, Reading } from "./what-counts.js";

/** Leads from all that a site published to the government information in it. */
const partOfSite = /^,?其中,?(?:发布|公布|更新|上传)[^,;]{0,16}$/;

/** Where the words leave open what published the documents, the medium that the clauses before name did. */
export function publishedBy(sentence: string, { quantity, words, last }: Item, reading: Reading): Reading {
  if (reading.named.indicator !== "disclosure.total") return reading;
  // 网站发布信息8700条,其中发布政府信息320条: of what stands on the site.
  if (last?.indicator === "disclosure.channel.website" && partOfSite.test(words.between))
    return { ...reading, named: { ...reading.named, indicator: last.indicator } };
  const ofOwn = words.phrase.includes("主动公开");
  if (ofOwn && last?.indicator !== "disclosure.total") return reading;
  const medium = (ofOwn ? itemsMedium : mediumBefore)(sentence, quantity.start);
  return medium === null ? reading : { ...reading, named: { ...reading.named, indicator: medium } };
}

/** 在门户网站公开财政信息12条、人事信息9条: words that name a site and a kind, in front of a list of kinds. */
export function isFirstOfSite({ indicator, weak }: Reading["named"]): boolean {
  return weak && indicator.startsWith("disclosure.channel.");
}

/** 通过网站公开20条,通过新媒体公开9条: what one of several ways published is not all. */
export function isOneOfWays({ words, last }: Item, { named }: Reading): boolean {
  if (named.indicator !== "disclosure.total" || last?.indicator.startsWith("disclosure.channel.") !== true)
    return false;
  return isByAnotherWay(words.phrase);
}
