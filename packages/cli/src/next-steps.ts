import type { Warehouse } from "@gongkai/warehouse";
import { readRows, rowsFormat } from "./terminal/row-table.js";
import { onStdout } from "./terminal/style.js";

const byYear = `SELECT year, count() AS organs, sum(disclosure_total) AS "items disclosed",
  sum(applications_received) AS "applications received", sum(reconsiderations) AS reconsiderations
FROM organ_years GROUP BY year ORDER BY year DESC LIMIT 8`;

/** After a run: a small table that the warehouse answers, and two commands to try. Empty where no report is stored. */
export async function nextSteps(warehouse: Warehouse, dataFlag: string): Promise<string> {
  const { table, shown } = await readRows(await warehouse.query(byYear, { format: rowsFormat }));
  if (shown === 0) return "";
  const sql = `npx gongkai sql${dataFlag} "SELECT province, count() AS reports FROM annual_reports GROUP BY province ORDER BY reports DESC"`;
  const example = await exampleReport(warehouse);
  const show = `npx gongkai show${dataFlag} ${example ?? "REPORT"} --fact applications.received`;
  return [
    onStdout("bold", "By year, asked of the warehouse"),
    indent(table),
    "",
    onStdout("bold", "Next"),
    indent([sql, show].join("\n")),
    "",
  ].join("\n");
}

/** The beginning of the id of a report that says in a sentence how many applications it received. */
async function exampleReport(warehouse: Warehouse): Promise<string | undefined> {
  const sql = `SELECT substring(report_id, 1, 12) FROM facts WHERE indicator = 'applications.received'
    ORDER BY origin DESC, value DESC LIMIT 1`;
  const id = (await warehouse.queryText(sql, { format: "TSV" })).trim();
  return id === "" ? undefined : id;
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, "  ");
