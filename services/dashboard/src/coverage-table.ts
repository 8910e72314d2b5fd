import type { CoverageRow } from "@gongkai/warehouse";
import { Html, html } from "./html.js";
import { grouped } from "./numbers.js";

const strongest = 0.75;
const weakest = 0.12;

/** Reports by province and year, the more the darker; years without any report between the first and the last stay blank. */
export function coverageTable(rows: readonly CoverageRow[]): Html {
  const first = Math.min(...rows.map(({ year }) => year));
  const years = Array.from({ length: Math.max(...rows.map(({ year }) => year)) - first + 1 }, (_, i) => first + i);
  const most = Math.log(1 + Math.max(...rows.map(({ reports }) => reports)));
  const provinces = [...new Set(rows.map(({ province }) => province))];
  const sums = years.map((year) => sum(rows.filter((row) => row.year === year)));
  return html`<table class="heat"><tr><th></th>${years.map((year) => html`<th>${year}</th>`)}<th class="number">all</th></tr>
${provinces.map((province) => {
  const own = rows.filter((row) => row.province === province);
  const byYear = new Map(own.map(({ year, reports }) => [year, reports]));
  return html`<tr><td>${province === "" ? "of no province" : province}</td>${years.map((year) => cell(byYear.get(year) ?? 0, most))}<td class="number">${grouped(sum(own))}</td></tr>`;
})}
<tr><td>all</td>${sums.map((reports) => html`<td>${reports === 0 ? "" : grouped(reports)}</td>`)}<td class="number">${grouped(sum(rows))}</td></tr></table>`;
}

function cell(reports: number, most: number): Html {
  if (reports === 0) return html`<td></td>`;
  const strength = weakest + (strongest - weakest) * (Math.log(1 + reports) / most);
  return html`<td style="background: rgba(var(--heat), ${strength.toFixed(2)})">${new Html(grouped(reports))}</td>`;
}

function sum(rows: readonly CoverageRow[]): number {
  return rows.reduce((all, { reports }) => all + reports, 0);
}
