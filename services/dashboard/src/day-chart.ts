import type { OutcomeCount } from "@gongkai/warehouse";
import { type Html, html } from "./html.js";
import { failureRate, grouped, percent } from "./numbers.js";

const width = 1130;
const height = 190;
const ground = height - 22;
const ceiling = 16;
const widestBar = 46;
const day = 86_400_000;

/** Bars of how the tries of each day ended, days without any left empty; the failure rate above each. */
export function dayChart(rows: readonly OutcomeCount[], days: number): Html {
  const filled = everyDay(rows, days);
  const most = Math.max(1, ...filled.map(total));
  const step = width / filled.length;
  const bar = Math.min(widestBar, step * 0.72);
  const labelled = Math.ceil(filled.length / 12);
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="How the tries of each day ended">
<line x1="0" x2="${width}" y1="${ground + 0.5}" y2="${ground + 0.5}" stroke="var(--line)"/>
${filled.map((row, i) => {
  const x = i * step + (step - bar) / 2;
  let top = ground;
  const parts = (["parsed", "refused", "failed"] as const).map((outcome) => {
    const part = (row[outcome] / most) * (ground - ceiling);
    top -= part;
    return (
      row[outcome] > 0 &&
      html`<rect class="${outcome}" x="${x.toFixed(1)}" y="${top.toFixed(1)}" width="${bar.toFixed(1)}" height="${Math.max(part, 1).toFixed(1)}"/>`
    );
  });
  const rate = failureRate(row);
  return html`<g><title>${row.name}: ${grouped(row.parsed)} parsed, ${grouped(row.refused)} refused, ${grouped(row.failed)} failed (${percent(rate)})</title>${parts}
${rate !== null && rate > 0 && html`<text class="failed" x="${(x + bar / 2).toFixed(1)}" y="${(top - 4).toFixed(1)}" text-anchor="middle">${percent(rate)}</text>`}
${i % labelled === (filled.length - 1) % labelled && html`<text x="${(x + bar / 2).toFixed(1)}" y="${height - 6}" text-anchor="middle">${row.name.slice(5)}</text>`}</g>`;
})}</svg>
<p class="legend"><span class="parsed"><i></i>parsed</span><span class="refused"><i></i>refused: no reports</span><span class="failed"><i></i>failed, with the failure rate</span></p>`;
}

function total({ parsed, refused, failed }: OutcomeCount): number {
  return parsed + refused + failed;
}

/** The `days` that end with the last row's. */
function everyDay(rows: readonly OutcomeCount[], days: number): OutcomeCount[] {
  const known = new Map(rows.map((row) => [row.name, row]));
  const last = Date.parse(rows.at(-1)?.name ?? "");
  return Array.from({ length: days }, (_, i) => {
    const name = new Date(last - (days - 1 - i) * day).toISOString().slice(0, 10);
    return known.get(name) ?? { name, parsed: 0, refused: 0, failed: 0 };
  });
}
