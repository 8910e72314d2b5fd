import type { Edition } from "@gongkai/contracts";
import type { Random } from "../random.js";
import { rarely, split, splitBy } from "./amounts.js";
import { drawReceived, drawTraining } from "./facts-2014.js";
import { putSum, type ReportFacts, type Sum, sumOf } from "./report-facts.js";

const outcome = "applications.outcome";
/** The rows of 三、本年度办理结果 without the total, in the form's order, by edition. */
const outcomeRows: Record<"2019" | "2021", readonly string[]> = {
  "2019": outcomes(["other"]),
  "2021": outcomes(["other.amendment_overdue", "other.fee_overdue", "other.other"]),
};

function outcomes(other: string[]): string[] {
  const denied =
    "state_secret other_laws security_stability third_party_rights internal_affairs deliberative_process enforcement_files administrative_inquiry";
  const unable = "not_held needs_creation unclear";
  const refused = "petition repeat publication excessive reconfirmation";
  return [
    "granted",
    "partially_granted",
    ...denied.split(" ").map((name) => `denied.${name}`),
    ...unable.split(" ").map((name) => `unable.${name}`),
    ...refused.split(" ").map((name) => `not_processed.${name}`),
    ...other,
  ].map((name) => `${outcome}.${name}`);
}

/** How often the rows occur; rows that are not named are rare. */
const weights: Record<string, number> = {
  "applications.outcome.granted": 6,
  "applications.outcome.partially_granted": 1.5,
  "applications.outcome.unable.not_held": 4,
  "applications.outcome.unable.needs_creation": 0.6,
  "applications.outcome.not_processed.petition": 0.8,
  "applications.outcome.not_processed.repeat": 0.5,
  "applications.outcome.other": 0.6,
  "applications.outcome.other.other": 0.5,
};

/** What prose says in one number and the matrix in several rows, by edition. */
const groups = { "2019": groupsOf("2019"), "2021": groupsOf("2021") };

function groupsOf(edition: "2019" | "2021"): Sum[] {
  return ["denied", "unable", "not_processed", "other"].flatMap((group) => {
    const total = `${outcome}.${group}`;
    const parts = outcomeRows[edition].filter((row) => row.startsWith(`${total}.`));
    return parts.length === 0 ? [] : [{ total, parts }];
  });
}

const results = "upheld corrected other pending";
const reconsideration = sumOf("reconsideration.total", results);
const suits = ["litigation.direct.total", "litigation.after_reconsideration.total"].map((total) =>
  sumOf(total, results),
);

/** The numbers of the six fixed sections: the table of 第二十条, the matrix, the fifteen of section 四, and the prose. */
export function drawFixedSections(random: Random, edition: Edition, scale: number, facts: ReportFacts): void {
  const { year } = facts;
  if (edition === "2019") drawArticle20Of2019(random, scale, year);
  else drawArticle20Of2021(random, scale, year);
  drawMatrix(random, edition === "2019" ? "2019" : "2021", scale, facts);
  putSum(year, reconsideration, split(random, rarely(random, scale), 4));
  for (const suit of suits) putSum(year, suit, split(random, rarely(random, scale, 0.04), 4));
  year.set(
    "litigation.total",
    suits.reduce((sum, { total }) => sum + (year.get(total) as number), 0),
  );
  drawOverview(random, scale, year);
}

function drawArticle20Of2019(random: Random, scale: number, year: Map<string, number>): void {
  const issues = scale > 4 ? [0.3, 1] : [0, 1];
  for (const [at, kind] of ["rules", "normative"].entries()) {
    const issued = random.chance(issues[at] as number) ? random.between(0, 5 * scale) : 0;
    year.set(`${kind}.issued`, issued);
    year.set(`${kind}.newly_disclosed`, random.between(0, issued));
    year.set(`${kind}.disclosed_total`, issued === 0 && at === 0 ? 0 : issued + random.between(0, 30 * scale));
  }
  for (const kind of ["licensing", "other_services", "penalties", "coercion", "charges"]) {
    const idle = random.chance(0.3);
    year.set(`${kind}.items_previous`, idle ? 0 : random.size(1, 300 * scale));
    year.set(`${kind}.items_change`, idle ? 0 : random.between(-12, 20));
    if (kind !== "charges") year.set(`${kind}.decisions`, idle ? 0 : random.size(1, 4000 * scale * scale));
  }
  const projects = random.chance(0.3) ? 0 : random.size(1, 60 * scale);
  year.set("procurement.projects", projects);
  year.set("procurement.amount", projects === 0 ? 0 : projects * random.between(2_000, 900_000));
}

function drawArticle20Of2021(random: Random, scale: number, year: Map<string, number>): void {
  for (const kind of ["rules", "normative"]) {
    const issues = kind === "normative" || (scale > 4 && random.chance(0.5));
    const issued = issues ? random.between(0, 5 * scale) : 0;
    year.set(`${kind}.issued`, issued);
    year.set(`${kind}.repealed`, issues ? random.between(0, 3 * scale) : 0);
    year.set(`${kind}.in_force`, issues ? issued + random.between(0, 40 * scale) : 0);
  }
  for (const kind of ["licensing", "penalties", "coercion"])
    year.set(`${kind}.decisions`, random.chance(0.3) ? 0 : random.size(1, 4000 * scale * scale));
  year.set("charges.amount", random.chance(0.5) ? 0 : random.size(1, 90_000 * scale) / 100);
}

/** The matrix: for every column 新收 + 结转 = 总计 + 结转下年度, for every row the columns add up. */
function drawMatrix(random: Random, edition: "2019" | "2021", scale: number, { year, matrix }: ReportFacts): void {
  const received = byApplicant(random, drawReceived(random, scale * 1.3));
  const carriedIn = byApplicant(random, random.chance(0.3) ? random.between(0, 2 * scale) : 0);
  const rows = outcomeRows[edition];
  const cells = rows.map(() => [0, 0, 0, 0, 0, 0]);
  const closed: number[] = [];
  const carriedOut: number[] = [];
  const chosen = rows.map((row) => {
    const weight = weights[row] ?? 0.25;
    return random.chance(0.25 + weight / 4) ? weight * (0.3 + random.fraction()) : 0;
  });
  for (let column = 0; column < 6; column++) {
    const open = (received[column] as number) + (carriedIn[column] as number);
    const kept = random.chance(0.25) ? random.between(0, Math.ceil(open / 8)) : 0;
    carriedOut.push(kept);
    closed.push(open - kept);
    if (open === kept) continue;
    splitBy(random, open - kept, chosen).forEach((part, at) => {
      (cells[at] as number[])[column] = part;
    });
  }
  matrix.set("applications.received", withTotal(received));
  matrix.set("applications.carried_in", withTotal(carriedIn));
  rows.forEach((row, at) => {
    matrix.set(row, withTotal(cells[at] as number[]));
  });
  matrix.set(`${outcome}.total`, withTotal(closed));
  matrix.set("applications.carried_out", withTotal(carriedOut));
  for (const [row, values] of matrix) year.set(row, values[6] as number);
  for (const { total, parts } of groups[edition])
    year.set(
      total,
      parts.reduce((sum, row) => sum + (year.get(row) as number), 0),
    );
  year.set("applications.closed", year.get(`${outcome}.total`) as number);
}

/** Most applicants are natural persons. */
function byApplicant(random: Random, total: number): number[] {
  const others = [0.25, 0.03, 0.03, 0.12, 0.06].map((weight) => (random.chance(0.5) ? 0 : weight * random.fraction()));
  return splitBy(random, total, [1, ...others]);
}

function withTotal(values: readonly number[]): number[] {
  return [...values, values.reduce((sum, value) => sum + value, 0)];
}

/** What section 一 tells besides. */
function drawOverview(random: Random, scale: number, year: Map<string, number>): void {
  const total = random.size(15 * scale, 1200 * scale * scale);
  const [website, wechat, weibo, other] = splitBy(random, total, [
    1,
    random.chance(0.7) ? random.fraction() / 2 : 0,
    random.chance(0.3) ? random.fraction() / 5 : 0,
    random.chance(0.3) ? random.fraction() / 5 : 0,
  ]) as [number, number, number, number];
  year.set("disclosure.total", total);
  year.set("disclosure.channel.website", website);
  year.set("disclosure.channel.wechat", wechat);
  year.set("disclosure.channel.weibo", weibo);
  year.set("disclosure.channel.other", other);
  year.set("response.policy_interpretations", random.between(0, 9 * scale * scale));
  year.set("response.press_conferences", rarely(random, scale, 0.12));
  year.set("response.online_interviews", rarely(random, scale, 0.12));
  year.set("applications.fees_charged", 0);
  drawTraining(random, scale, year);
}
