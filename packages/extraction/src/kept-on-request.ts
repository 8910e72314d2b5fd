import type { FoundFact } from "./tables/cell-fact.js";

const onRequest = /依申请公开(?:的)?(?:政府)?信息/;

/**
 * The sentences' facts without documents that are disclosed on request alone (制作信息851条，依申请公开信息788条): the form says
 * how many applications there were, and it was another number.
 */
export function withoutKeptOnRequest(
  sentences: readonly FoundFact[],
  table: readonly FoundFact[],
  text: string,
): readonly FoundFact[] {
  const isReceived = ({ indicator, applicant, period }: FoundFact) =>
    indicator === "applications.received" && applicant === "total" && period === "year";
  const received = table.filter(isReceived);
  if (received.length === 0) return sentences;
  return sentences.filter(
    (fact) =>
      !isReceived(fact) ||
      fact.unit !== "条" ||
      received.some(({ decimal }) => decimal === fact.decimal) ||
      !onRequest.test(text.slice(fact.start, fact.end)),
  );
}
