import type { Origin, StoredFact, StoredReport, Story } from "@gongkai/warehouse";
import { frame } from "./frame.js";
import { type Html, html } from "./html.js";
import { duration, grouped } from "./numbers.js";

/** A document with all that is known of it. */
export interface DocumentStory {
  readonly report: StoredReport;
  readonly facts: readonly StoredFact[];
  readonly story: Story;
  /** Where it came from first; null where its bytes are not archived yet. */
  readonly origin: Origin | null;
}

/** The page of one document: what it is, what was odd about it, each try and each fact with its quote. */
export function documentPage({ report, facts, story, origin }: DocumentStory): string {
  const { title, report_id, status, reason, message } = report;
  const parsed = status === "parsed";
  return frame(
    { title: "Document", aside: parsed ? `${grouped(facts.length)} facts` : status },
    html`<h1>${title ?? (parsed ? "Without a title" : `${status}: ${reason}`)}</h1>
<section><dl>${properties(report, origin).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>
${!parsed && html`<section><h2>Why it is not read</h2><p>${message}</p></section>`}
${story.diagnostics.length > 0 && html`<section><h2>What was odd about it</h2>${diagnosticTable(story)}</section>`}
<section><h2>Tries</h2>${tryTable(story)}</section>
${facts.length > 0 && html`<section><h2>Facts</h2>${factTable(facts)}</section>`}
${parsed && html`<p class="note"><code>gongkai show ${report_id.slice(0, 12)} --fact INDICATOR</code> shows a quote with the text around it.</p>`}`,
  );
}

function properties(report: StoredReport, origin: Origin | null): (readonly [string, string | Html])[] {
  const { province, city, county, checks_passed, checks_failed } = report;
  const place = [province, city, county].filter((name) => name !== null).join(" ");
  const all: readonly (readonly [string, string | null])[] = [
    ["organ", report.organization],
    ["region", place],
    ["level", [report.level, report.kind].filter((name) => name !== null).join(", ")],
    ["reports on", report.year === 0 ? null : String(report.year)],
    ["published", report.published_on],
    ["index number", report.index_number],
    ["document number", report.document_number],
    ["edition", report.edition],
    ["seen at", origin?.source_uri ?? null],
    ["as received", [report.media_type, report.encoding, report.script].filter((name) => name !== "").join(", ")],
    ["checks", checks_passed + checks_failed === 0 ? null : `${checks_passed} hold, ${checks_failed} do not`],
    ["parser", report.parser_version],
  ];
  const known = all.filter(
    (property): property is readonly [string, string] => property[1] !== null && property[1] !== "",
  );
  return [...known, ["id", html`<code>${report.report_id}</code>`]];
}

function diagnosticTable({ diagnostics }: Story): Html {
  return html`<table>${diagnostics.map((row) => html`<tr><td>${row.severity}</td><td><code>${row.code}</code></td><td class="wide">${row.message}</td></tr>`)}</table>`;
}

function tryTable({ tries }: Story): Html {
  return html`<table><tr><th>when (UTC)</th><th>stage</th><th class="number">try</th><th>outcome</th><th>parser</th><th class="number">took</th></tr>
${tries.map((row) => html`<tr><td class="number">${row.attempted_at.toISOString().slice(0, 19).replace("T", " ")}</td><td>${row.stage}</td><td class="number">${row.try}</td><td class="wide"><span class="${row.outcome}">${row.outcome}</span> ${row.reason ?? ""}</td><td>${row.parser_version}</td><td class="number">${duration(row.milliseconds)}</td></tr>`)}</table>`;
}

function factTable(facts: readonly StoredFact[]): Html {
  return html`<table><tr><th>indicator</th><th>period</th><th>applicant</th><th class="number">value</th><th>unit</th><th>certainty</th><th>quote</th></tr>
${facts.map((fact) => html`<tr><td>${fact.indicator}${fact.category !== null && html` {${fact.category}}`}</td><td>${fact.period}</td><td>${fact.applicant}</td><td class="number">${grouped(fact.value)}</td><td>${fact.unit}</td><td>${fact.certainty}</td><td class="wide"><mark>${fact.quote}</mark></td></tr>`)}</table>`;
}
