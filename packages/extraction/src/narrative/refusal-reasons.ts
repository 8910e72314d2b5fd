const outcome = "applications.outcome";

/** An answer that refuses, in the words that end a clause, and the reasons that the forms know for it. */
const refusals = [
  {
    answer: "denied",
    words: "不予公开",
    reasons: [
      ["state_secret", "国家秘密"],
      ["trade_secret", "商业秘密"],
      ["privacy", "(?:个人|他人)隐私"],
      ["not_government_information", "不是《?条例》?所指政府信息"],
      ["third_party_rights", "第三方的?(?:合法)?(?:权益|利益)"],
      ["internal_affairs", "(?:三类|政府|机关)?内部(?:事务|管理)(?:性|类)?信息"],
      ["deliberative_process", "(?:四类)?过程性(?:政府)?信息"],
      ["enforcement_files", "行政执法案卷"],
      ["administrative_inquiry", "行政查询"],
      ["security_stability", "三安全一稳定|社会稳定"],
    ],
  },
  {
    answer: "unable",
    words: "无法提供",
    reasons: [
      ["not_held", "不掌握(?:相关|该|其)*(?:政府)?信息"],
      ["needs_creation", "另行制作"],
      ["unclear", "不明确"],
    ],
  },
  {
    answer: "not_processed",
    words: "不予处理",
    reasons: [
      ["petition", "信访、?(?:举报|投诉)、?(?:投诉)?类?"],
      ["repeat", "重复申请"],
      ["publication", "公开出版物"],
      ["excessive", "大量反复申请"],
    ],
  },
] as const;

const groups = (reasons: readonly (readonly [string, string])[]) => reasons.map(([, words]) => `(${words})`).join("|");

const compiled = new Map(
  refusals.map(({ answer, words, reasons }) => [
    `${outcome}.${answer}`,
    {
      names: reasons.map(([name]) => `${outcome}.${answer}.${name}`),
      each: reasons.map(([, reason]) => new RegExp(reason)),
      // 因涉及商业秘密不予公开3件, 因本机关不掌握相关信息而无法提供3件. Up to the number.
      inFront: new RegExp(
        `(?:${groups(reasons)})(?:政府|信息|事项|申请|”|、|,|而|的|导致|故|因此|决定)*${words}(?:的|答复|决定)*$`,
      ),
      // 不予公开的3件均涉及商业秘密, 不予公开3件(属于行政查询事项). Behind the number.
      behind: new RegExp(
        `^(?:(?:申请)?(?:均|全部|都|皆)?(?:因|是|为)?(?:涉及|属于?)|,(?:均|全部|都|皆)(?:因|是|为)?(?:涉及|属于?)?|,原因均?[是为系](?:涉及|属于)?|,涉及(?=[^,。;、\\d占]{4,12}[。;])|\\((?=[^()\\d一二两三四五六七八九十]{4,40}\\))[^()]{0,24})(?:${groups(reasons)})`,
      ),
    },
  ]),
);

/** Another reason is named with the one: how many were refused for which is open. */
const andAnother = /^(?:信息|权益|利益)?[、和及与或](?!告知)/;

/**
 * What a number of refused applications counts whose one reason stands beside it: all that were refused, and the reason;
 * where the sentence has other reasons too, so many were refused for this one alone. Null where no one reason stands there.
 * `words`: what stands between the last number and this one.
 */
export function refusedFor(indicator: string, sentence: string, words: string, behind: string): string[] | null {
  const refusal = compiled.get(indicator);
  if (refusal === undefined) return null;
  const stated = refusal.behind.exec(behind);
  const match = stated ?? refusal.inFront.exec(words);
  if (match === null) return null;
  const at = match.slice(1).findIndex((reason) => reason !== undefined);
  const beside = (text: string) => refusal.each.some((other, i) => i !== at && other.test(text));
  if (stated === null ? beside(words) : andAnother.test(behind.slice(match[0].length))) return null;
  const reason = refusal.names[at] as string;
  return beside(sentence) ? [reason] : [indicator, reason];
}
