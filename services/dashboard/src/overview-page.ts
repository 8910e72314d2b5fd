import type { FailureRow, OutcomeCount, Overview, ReasonRow, SpeedRow } from "@gongkai/warehouse";
import { coverageTable } from "./coverage-table.js";
import { dayChart } from "./day-chart.js";
import { frame } from "./frame.js";
import { type Html, html } from "./html.js";
import { duration, failureRate, grouped, percent } from "./numbers.js";

/** How many hex digits of an id are shown: they tell reports apart. */
const shownDigits = 12;

/** The page of all: what came in, what became of it, what cannot be read and why, and what the reports cover. */
export function overviewPage(overview: Overview, days: number, now: Date): string {
  const { counts } = overview;
  if (counts.received === 0)
    return frame(
      { title: "Overview", refreshes: true },
      html`<section><h2>Nothing here yet</h2><p class="empty">No document has been received. <code>gongkai run FOLDER</code> reads a folder; <code>POST /reports</code> takes one document by HTTP.</p></section>`,
    );
  const rate = failureRate({ parsed: counts.parsed, failed: counts.dead + counts.in_retry });
  const aside = `${now.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  return frame(
    { title: "Overview", aside, refreshes: true },
    html`<div class="tiles">
${tile(counts.received, "documents received")}${tile(counts.parsed, "reports parsed")}${tile(counts.refused, "refused: no reports")}
${tile(counts.dead, "dead letters")}${tile(counts.in_retry, "to be tried again")}${tile(counts.in_flight, "in flight")}${tile(counts.facts, "facts")}
<div class="tile"><b>${percent(rate)}</b><span>failure rate</span></div></div>
<section><h2>Tries, day by day</h2>${dayChart(overview.days, days)}</section>
<section><h2>Why documents are no reports, or could not be read</h2>${reasonTable(overview.reasons, counts.received)}</section>
<div class="columns">
<section><h2>Failures by media type</h2>${outcomeTable(overview.mediaTypes, "media type")}</section>
<section><h2>Failures by site</h2>${outcomeTable(overview.sites, "site")}</section>
<section><h2>Failures by parser version</h2>${outcomeTable(overview.parserVersions, "version")}</section>
<section><h2>Time of a try</h2>${speedTable(overview.speeds)}</section>
</div>
<section><h2>Dead letters, the latest first</h2>${failureTable(overview.failures)}</section>
${overview.coverage.length > 0 && html`<section><h2>Reports by province and the year they report on</h2>${coverageTable(overview.coverage)}</section>`}`,
  );
}

function tile(value: number, label: string): Html {
  return html`<div class="tile"><b>${grouped(value)}</b><span>${label}</span></div>`;
}

function outcomeTable(rows: readonly OutcomeCount[], name: string): Html {
  return html`<table><tr><th>${name}</th><th class="number">parsed</th><th class="number">refused</th><th class="number">failed</th><th></th><th class="number">rate</th></tr>
${rows.map((row) => {
  const rate = failureRate(row);
  return html`<tr><td class="wide">${row.name}</td><td class="number">${grouped(row.parsed)}</td><td class="number">${grouped(row.refused)}</td><td class="number">${grouped(row.failed)}</td>
<td><span class="meter"><i style="width: ${((rate ?? 0) * 100).toFixed(1)}%"></i></span></td><td class="number">${percent(rate)}</td></tr>`;
})}</table>`;
}

function reasonTable(rows: readonly ReasonRow[], received: number): Html {
  if (rows.length === 0) return html`<p class="empty">Every document is a report and was read.</p>`;
  return html`<table><tr><th>class</th><th>reason</th><th class="number">documents</th><th class="number">of all</th></tr>
${rows.map((row) => html`<tr><td class="${row.class}">${row.class}</td><td class="wide">${row.reason}</td><td class="number">${grouped(row.documents)}</td><td class="number">${percent(row.documents / received)}</td></tr>`)}</table>`;
}

function speedTable(rows: readonly SpeedRow[]): Html {
  return html`<table><tr><th>media type</th><th class="number">tries</th><th class="number">half within</th><th class="number">99 in 100 within</th></tr>
${rows.map((row) => html`<tr><td class="wide">${row.name}</td><td class="number">${grouped(row.tries)}</td><td class="number">${duration(row.median)}</td><td class="number">${duration(row.slowest)}</td></tr>`)}</table>`;
}

function failureTable(rows: readonly FailureRow[]): Html {
  if (rows.length === 0) return html`<p class="empty">There are none.</p>`;
  return html`<table><tr><th>document</th><th>reason</th><th class="number">tries</th><th>tried last (UTC)</th><th>where it was seen</th></tr>
${rows.map((row) => html`<tr><td><a href="/documents/${row.report_id}"><code>${row.report_id.slice(0, shownDigits)}</code></a></td><td>${row.reason}</td><td class="number">${row.tries}</td><td class="number">${row.tried_at}</td><td class="wide">${row.source_uri}</td></tr>`)}</table>`;
}
