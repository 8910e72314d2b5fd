import type { Random } from "../random.js";
import { rarely, split, splitBy } from "./amounts.js";
import { drawInstitution, drawReceived, drawTraining } from "./facts-2014.js";
import { type NamedPart, putSum, type ReportFacts, sumOf } from "./report-facts.js";

const categoryNames =
  "概况类 计划总结类 政策法规类 规划计划类 工作动态类 人事类 财政类 行政执法类 公共服务类 应急管理类 其他类".split(" ");
const topicNames =
  "土地征收类 房屋拆迁类 财政资金类 劳动就业类 社会保障类 城市规划类 行政审批类 环境保护类 其他类".split(" ");
const disclosed = sumOf(
  "disclosure.total",
  "channel.gazette channel.website channel.press_conference channel.reading_points channel.other",
);
const received = sumOf("applications.received", "in_person fax online email letter other");
const answered = sumOf(
  "applications.outcome.total",
  "granted partially_granted denied nonexistent not_this_agency asked_to_amend",
);
const outcomeWeights = [3, 0.5, 0.4, 0.6, 0.5, 0.2];
const disputes = ["reconsideration.total", "litigation.total"].map((total) => sumOf(total, "upheld corrected other"));

/** The numbers of the prose of edition 2008, and since when they count. */
export function drawProse2008(random: Random, scale: number, facts: ReportFacts): void {
  const { year } = facts;
  const total = random.size(20 * scale, 700 * scale * scale);
  const weights = disclosed.parts.map((channel) =>
    channel.endsWith("website") ? 1 : random.chance(0.45) ? random.fraction() / 4 : 0,
  );
  putSum(year, disclosed, splitBy(random, total, weights));
  year.set("disclosure.normative_documents", random.between(0, Math.min(total, 5 * scale)));
  year.set("disclosure.full_text_electronic_rate", random.chance(0.5) ? 100 : random.between(850, 999) / 10);
  facts.categories.push(...namedParts(random, categoryNames, total));

  const count = drawReceived(random, scale);
  putSum(year, received, split(random, count, received.parts.length, 0.4));
  facts.topics.push(...namedParts(random, topicNames, count));
  year.set("applications.closed", count);
  const kinds = outcomeWeights.map((weight) => (random.chance(0.35) ? 0 : weight * random.fraction()));
  putSum(year, answered, splitBy(random, count, kinds));
  year.set("applications.fees_charged", random.chance(0.04) ? random.between(1, 400) / 100 : 0);

  for (const dispute of disputes) putSum(year, dispute, split(random, rarely(random, scale, 0.05), 3));
  year.set("complaints.total", rarely(random, scale, 0.04));
  drawInquiries(random, scale, year);
  drawInstitution(random, scale, year);
  drawTraining(random, scale, year);
  drawCumulative(random, facts);
}

function drawInquiries(random: Random, scale: number, year: Map<string, number>): void {
  year.set("inquiries.phone", random.size(5, 900 * scale));
  year.set("inquiries.onsite", random.size(5, 600 * scale));
  year.set("inquiries.online", random.size(2, 300 * scale));
  year.set("visits.reading_points", random.size(5, 500 * scale));
  year.set("visits.website", random.size(300, 40_000 * scale));
  const letters = random.size(2, 120 * scale);
  year.set("mailbox.received", letters);
  year.set("mailbox.answered", random.chance(0.6) ? letters : random.between(Math.ceil(letters * 0.8), letters));
}

/** The parts of a total by name, all of them something; too small a total has none. */
function namedParts(random: Random, names: readonly string[], total: number): NamedPart[] {
  const taken = random.some(names, random.between(3, 6));
  if (total < taken.length * 3) return [];
  const spare = split(random, total - taken.length, taken.length, 0.1);
  return taken.map((name, at) => ({ name, value: 1 + (spare[at] as number) }));
}

/** Since 2008: this year's count and what the years before had, part by part, so that the sums hold for both. */
function drawCumulative(random: Random, { year, cumulative }: ReportFacts): void {
  const earlier = 0.5 + random.fraction() * 3;
  for (const { total, parts } of [disclosed, received, answered]) {
    let sum = 0;
    for (const part of parts) {
      const own = year.get(part) as number;
      const since = own + Math.floor(own * earlier) + (own === 0 && random.chance(0.2) ? random.between(1, 9) : 0);
      cumulative.set(part, since);
      sum += since;
    }
    cumulative.set(total, sum);
  }
  for (const dispute of ["reconsideration.total", "litigation.total", "complaints.total"])
    cumulative.set(dispute, (year.get(dispute) as number) + (random.chance(0.2) ? random.between(1, 5) : 0));
}
