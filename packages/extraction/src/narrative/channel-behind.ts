import type { Words } from "./phrase.js";

/** 69条通过政府网站公开, 28条由微信公众号推送: what published them, said behind the number. */
const way =
  /^(?:信息|文件|是|为|系|均)?(?:通过|经由?|在|以|由)([^,;。:、和及\d]{2,16}?)(?:上|平台)?(?:主动)?(?:公开|发布|公布|推送)(?=[,;。)、])/;
/** 余下40条用公开栏、广播等其他方式公开. */
const otherwise =
  /^(?:信息|文件)?(?:是|为)?(?:通过|采?用|以|由)[^,;。:\d]{2,24}等其[他它](?:方式|形式|渠道|途径)(?:主动)?(?:公开|发布|公布)/;
/** What may stand in front of such a number: 其中, or what published the one before. */
const infront = /^[,;:(]{0,3}(?:其中|[其剩]余的?|[余剩]下的?|另有|另外)?[,:]{0,2}$/;

/**
 * What published a number's documents, in the words that stand in front of numbers (通过政府网站公开), where it stands behind
 * this one; null where it does not.
 */
export function channelBehind(behind: string, { between }: Words): string | null {
  const medium = otherwise.test(behind) ? "其他方式" : way.exec(behind)?.[1];
  if (medium === undefined) return null;
  const ofOneBefore = way.exec(between)?.[0] ?? "";
  return infront.test(between.slice(ofOneBefore.length)) ? `通过${medium}公开` : null;
}
