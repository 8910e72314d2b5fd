import type { DocumentDifference } from "@gongkai/standalone";
import { onStdout } from "../terminal/style.js";
import { columns, grouped } from "../terminal/table.js";
import type { ReparseDifference } from "./diff-reparsed.js";

/** A list that is longer serves nobody on a terminal; `--json` has all. */
const mostDocuments = 50;

/** What would change: counted by indicator, listed by document. */
export function differenceText({ compared, indicators, documents }: ReparseDifference): string {
  const head = `${grouped(compared)} documents read again, ${grouped(documents.length)} would change`;
  if (documents.length === 0) return head;
  const byIndicator = Object.entries(indicators).sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = [head];
  if (byIndicator.length > 0) {
    blocks.push(
      columns(
        ["indicator", "appear", "vanish", "change"],
        byIndicator.map(([indicator, { appears, vanishes, changes }]) => [indicator, appears, vanishes, changes]),
      ),
    );
  }
  blocks.push(
    columns(
      ["report", "was", "would be", "appear", "vanish", "change", "title"],
      documents
        .slice(0, mostDocuments)
        .map((document) => [
          document.reportId.slice(0, 12),
          document.before,
          document.after,
          changesOf(document, "appears"),
          changesOf(document, "vanishes"),
          changesOf(document, "changes"),
          document.title,
        ]),
    ),
  );
  const left = documents.length - mostDocuments;
  if (left > 0) blocks.push(onStdout("dim", `and ${grouped(left)} more: --json lists all`));
  return blocks.join("\n\n");
}

const changesOf = ({ facts }: DocumentDifference, change: string): number =>
  facts.filter((fact) => fact.change === change).length;
