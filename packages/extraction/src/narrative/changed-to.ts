/** 主动公开信息由2014年的655条增至702条: what it counts stands in front of the former count. Up to the number. */
const changed =
  /(?:^|[,;:。]|20\d\d年度?)([^,;:。\d]{2,30}?)(?:由|从)(?:20\d\d年度?|上一?年度?|去年)(?:全年|同期)?的?\d[\d.]*万?[条件份次个篇人期场]{1,2}(?:大幅|逐步|明显)?(?:增[加长多]?|上升|提高|提升|扩大|减少?|下降|降低?|缩减|回落)(?:到|至|为)了?$/;
const endsChange = new Set([..."到至为了"]);
const longest = 80;

/** What the number counts that the sentence up to it says the last year's count changed to; null where it says no such thing. */
export function countedBeforeChange(sentence: string, at: number): string | null {
  if (!endsChange.has(sentence[at - 1] as string)) return null;
  return changed.exec(sentence.slice(Math.max(0, at - longest), at))?.[1] ?? null;
}
