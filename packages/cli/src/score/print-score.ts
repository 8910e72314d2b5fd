import { onStdout } from "../terminal/style.js";
import { columns } from "../terminal/table.js";
import type { Verdict } from "./compare-facts.js";
import { metadataFields } from "./compare-metadata.js";
import { factLabel } from "./fact-key.js";
import {
  byCertainty,
  byDamage,
  byGroup,
  type Figures,
  figuresOf,
  type ReportScore,
  type Score,
} from "./score-documents.js";
import { precision, recall } from "./tally.js";

/** Four digits, cut and not rounded: 0.99996 is not yet all. */
const ratio = (value: number): string => (Math.floor(value * 1e4) / 1e4).toFixed(4);

/** The whole score for people: totals, groups, documents, metadata, rejections. */
export function printScore(score: Score): string {
  const { reports } = score;
  const parts = [
    totals(score),
    groups(reports),
    certainty(reports),
    documents(reports),
    metadata(reports),
    rejects(score),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function totals({ reports }: Score): string {
  if (reports.length === 0) return "";
  const rows: [string, Figures][] = [["all reports", figuresOf(reports)]];
  const readable = reports.filter((report) => !report.pdf);
  if (readable.length < reports.length) rows.push(["all but PDF", figuresOf(readable)]);
  return columns(
    ["", "reports", "wanted", "given", "right", "recall", "precision", "recall≠0", "mean recall", "mean precision"],
    rows.map(([name, f]) => [
      name,
      f.reports,
      f.wanted,
      f.given,
      f.right,
      ...[f.recall, f.precision, f.recallNonZero, f.meanRecall, f.meanPrecision].map(ratio),
    ]),
  );
}

function groups(reports: readonly ReportScore[]): string {
  if (reports.length === 0) return "";
  return columns(
    ["indicator group", "wanted", "given", "right", "recall", "precision"],
    [...byGroup(reports)].map(([name, t]) => [name, t.wanted, t.given, t.right, ratio(recall(t)), ratio(precision(t))]),
  );
}

function certainty(reports: readonly ReportScore[]): string {
  const rows = [...byCertainty(reports)].filter(([, { given }]) => given > 0);
  if (rows.length === 0) return "";
  return columns(
    ["certainty", "given", "right", "share"],
    rows.map(([name, { given, right }]) => [name, given, right, ratio(right / given)]),
  );
}

/** Recall and precision of each class of damage, those that are a bug first: below 0.98; and what each certainty is worth. */
export function printByDamage(reports: readonly ReportScore[]): string {
  const classes = [...byDamage(reports)].map(([name, members]) => ({ name, members, figures: figuresOf(members) }));
  const worst = ({ figures }: (typeof classes)[number]) => Math.min(figures.recall, figures.precision);
  classes.sort((a, b) => worst(a) - worst(b));
  const table = columns(
    ["damage", "reports", "rejected", "wanted", "given", "right", "recall", "precision", "metadata"],
    classes.map(({ name, members, figures: f }) => {
      const verdicts = members.flatMap((report) => report.metadata);
      const right = verdicts.filter((verdict) => verdict.right).length;
      const rejected = members.filter((report) => report.rejected !== null).length;
      const shares = [f.recall, f.precision, verdicts.length === 0 ? 0 : right / verdicts.length];
      return [name, f.reports, rejected, f.wanted, f.given, f.right, ...shares.map(ratio)];
    }),
  );
  return [table, certainty(reports)].filter((part) => part !== "").join("\n\n");
}

function documents(reports: readonly ReportScore[]): string {
  if (reports.length === 0) return "";
  return columns(
    ["document", "wanted", "given", "right", "recall", "precision", ""],
    reports.map(({ name, tally: t, rejected, metadata }) => {
      const badFields = metadata.filter((verdict) => !verdict.right).map((verdict) => verdict.field);
      const note = rejected
        ? `rejected: ${rejected.reason}`
        : badFields.length > 0
          ? `not ${badFields.join(", ")}`
          : "";
      return [name, t.wanted, t.given, t.right, ratio(recall(t)), ratio(precision(t)), note];
    }),
  );
}

function metadata(reports: readonly ReportScore[]): string {
  const verdicts = reports.flatMap((report) => report.metadata);
  if (verdicts.length === 0) return "";
  const rows = metadataFields.map((field) => {
    const judged = verdicts.filter((verdict) => verdict.field === field);
    return `${field} ${judged.filter((verdict) => verdict.right).length}/${judged.length}`;
  });
  return `metadata of the parsed  ${rows.join("  ")}`;
}

function rejects({ rejects }: Score): string {
  if (rejects.length === 0) return "";
  const wrong = rejects.filter((reject) => !reject.right);
  const right = `rejections ${rejects.length - wrong.length}/${rejects.length}`;
  return [right, ...wrong.map((r) => `  ${r.name}: ${r.got ?? "parsed"}, want ${r.want.join(" or ")}`)].join("\n");
}

/** One line an error, under the document's name. */
export function printErrors(reports: readonly ReportScore[]): string {
  const blocks: string[] = [];
  for (const report of reports) {
    const lines = report.verdicts.filter((verdict) => verdict.kind !== "right").map(errorLine);
    for (const { field, want, got, right } of report.metadata)
      if (!right) lines.push(`  ${onStdout("magenta", "META ")} ${field} got ${got} want ${want}`);
    if (report.rejected) lines.unshift(`  rejected: ${report.rejected.reason} (${report.rejected.message})`);
    if (lines.length > 0) blocks.push([onStdout("bold", report.name), ...lines].join("\n"));
  }
  return blocks.join("\n");
}

function errorLine({ kind, name, want, got, quote }: Verdict): string {
  const label = factLabel(name);
  const place = quote === undefined ? "" : ` "${quote.replace(/\s+/gu, " ").slice(0, 60)}"`;
  if (kind === "miss") return `  ${onStdout("yellow", "MISS ")} ${label} = ${want}`;
  if (kind === "extra") return `  ${onStdout("cyan", "EXTRA")} ${label} = ${got}${place}`;
  return `  ${onStdout("red", "WRONG")} ${label} got ${got} want ${want}${place}`;
}
