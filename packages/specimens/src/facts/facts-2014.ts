import type { Random } from "../random.js";
import { rarely, split, splitBy } from "./amounts.js";
import { putSum, type ReportFacts, sumOf } from "./report-facts.js";

const received = sumOf("applications.received", "in_person fax online letter");
const closed = sumOf("applications.closed", "on_time extended");
const outcomes = sumOf(
  "applications.outcome.total",
  "already_public granted partially_granted denied not_this_agency nonexistent asked_to_amend redirected",
);
const outcomeWeights = [1, 1.5, 0.4, 0.5, 0.8, 0.7, 0.2, 0.2];
const denied = sumOf(
  "applications.outcome.denied",
  "state_secret trade_secret privacy security_stability not_government_information other_laws",
);
const disputes = ["reconsideration.total", "litigation.total", "complaints.total"].map((total) =>
  sumOf(total, "upheld corrected other"),
);
const deliveries = sumOf("archives.deliveries", "paper electronic");
const staff = sumOf("institution.staff", "full_time part_time");

/** The numbers of the national 统计表 of edition 2014, all of its lines. */
export function drawStatistics(random: Random, scale: number, { year }: ReportFacts): void {
  drawDisclosure(random, scale, year);
  drawResponse(random, scale, year);
  drawApplications(random, scale, year);
  for (const dispute of disputes) putSum(year, dispute, split(random, rarely(random, scale), 3));
  putSum(year, deliveries, split(random, random.size(1, 60 * scale * scale) - 1, 2));
  year.set("applications.fees_charged", random.chance(0.04) ? random.between(1, 400) / 100 : 0);
  drawInstitution(random, scale, year);
  drawTraining(random, scale, year);
}

/** Information that went out by several channels counts once: the channels add up to the total or to more. */
function drawDisclosure(random: Random, scale: number, year: Map<string, number>): void {
  const total = random.size(12 * scale, 900 * scale * scale);
  const [gazette, website, weibo, wechat, other] = splitBy(random, total, [
    random.chance(0.4) ? 0.03 : 0,
    1,
    random.chance(0.5) ? random.fraction() / 4 : 0,
    random.chance(0.6) ? random.fraction() / 3 : 0,
    random.chance(0.5) ? random.fraction() / 4 : 0,
  ]) as [number, number, number, number, number];
  const again = random.chance(0.4) ? random.between(0, total - website) : 0;
  year.set("disclosure.total", total);
  year.set("disclosure.normative_documents", random.between(0, Math.min(total, 4 * scale)));
  year.set(
    "disclosure.normative_documents_issued",
    (year.get("disclosure.normative_documents") as number) + random.between(0, scale),
  );
  year.set("disclosure.channel.gazette", gazette);
  year.set("disclosure.channel.website", website + again);
  year.set("disclosure.channel.weibo", weibo);
  year.set("disclosure.channel.wechat", wechat);
  year.set("disclosure.channel.other", other);
}

function drawResponse(random: Random, scale: number, year: Map<string, number>): void {
  const conferences = rarely(random, scale, 0.12);
  const interviews = rarely(random, scale, 0.12);
  year.set("response.total", rarely(random, scale, 0.15));
  year.set("response.press_conferences", conferences);
  year.set("response.press_conferences_by_leaders", random.between(0, conferences));
  year.set("response.online_interviews", interviews);
  year.set("response.online_interviews_by_leaders", random.between(0, interviews));
  year.set("response.policy_interpretations", random.between(0, 9 * scale * scale));
  year.set("response.social_media", rarely(random, scale, 0.1));
  year.set("response.other", rarely(random, scale, 0.1));
}

function drawApplications(random: Random, scale: number, year: Map<string, number>): void {
  const count = drawReceived(random, scale);
  putSum(year, received, split(random, count, received.parts.length));
  const extended = random.chance(0.2) ? random.between(0, Math.floor(count / 4)) : 0;
  putSum(year, closed, [count - extended, extended]);
  const weights = outcomeWeights.map((weight) => (random.chance(0.35) ? 0 : weight * random.fraction()));
  const kinds = splitBy(random, count, weights);
  putSum(year, outcomes, kinds);
  putSum(year, denied, split(random, kinds[3] as number, denied.parts.length, 0.5));
}

/** How many applied: none at one small office in two. */
export function drawReceived(random: Random, scale: number): number {
  return random.chance(0.6 / scale) ? 0 : random.size(1, 14 * scale * scale);
}

export function drawInstitution(random: Random, scale: number, year: Map<string, number>): void {
  const fullTime = random.between(0, 4 * scale);
  const partTime = random.between(1, 6 * scale * scale);
  year.set("institution.dedicated_bodies", random.between(0, 1 + (scale > 3 ? 8 * scale : 0)));
  year.set("institution.reading_points", random.between(1, 1 + 4 * scale));
  putSum(year, staff, [fullTime, partTime]);
  year.set("institution.budget", random.chance(0.4) ? 0 : random.size(1, 400 * scale) / 10);
}

export function drawTraining(random: Random, scale: number, year: Map<string, number>): void {
  const courses = random.between(0, 1 + scale);
  year.set("training.meetings", random.between(1, 1 + scale));
  year.set("training.courses", courses);
  year.set("training.trainees", courses === 0 ? 0 : random.size(8, 90 * scale));
}
