import type { ParsedDocument } from "@gongkai/attempts";
import { decodeOutcome } from "@gongkai/extraction-pool";
import type { StoredFact, Warehouse } from "@gongkai/warehouse";
import { diffFacts, type FactChange } from "./diff-facts.js";

/** What a document is: `parsed`, or why it was rejected. */
export interface DocumentDifference {
  readonly reportId: string;
  readonly title: string | null;
  readonly before: string;
  readonly after: string;
  readonly facts: readonly FactChange[];
}

/** How the answers differ from what is stored, document by document; those that do not are left out. */
export async function compareReports(
  warehouse: Warehouse,
  answers: readonly ParsedDocument[],
): Promise<DocumentDifference[]> {
  const ids = answers.map(({ document }) => document.reportId);
  const [reports, facts] = await Promise.all([warehouse.reportsOf(ids), warehouse.factsOfReports(ids)]);
  const stored = new Map(reports.map((report) => [report.report_id, report]));
  const factsById = new Map<string, StoredFact[]>();
  for (const fact of facts) factsById.set(fact.report_id, [...(factsById.get(fact.report_id) ?? []), fact]);
  const differences: DocumentDifference[] = [];
  for (const answer of answers) {
    const { document } = answer;
    const { outcome } = decodeOutcome(answer);
    const { reportId } = document;
    const report = stored.get(reportId);
    const before = report === undefined ? "unanswered" : report.status === "parsed" ? "parsed" : report.reason;
    const after = outcome.status === "parsed" ? "parsed" : outcome.rejection.reason;
    const changes = diffFacts(factsById.get(reportId) ?? [], outcome.status === "parsed" ? outcome.facts : []);
    if (changes.length === 0 && before === after) continue;
    const title = (outcome.status === "parsed" ? outcome.title : null) ?? report?.title ?? null;
    differences.push({ reportId, title, before, after, facts: changes });
  }
  return differences;
}
