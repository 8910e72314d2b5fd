import type { Section } from "@gongkai/contracts";
import type { FoundFact } from "../tables/cell-fact.js";
import { type Context, noContext } from "./context.js";
import type { Prose } from "./prose.js";
import { readSentence } from "./sentence-reader.js";
import { sentencesThatState } from "./sentences.js";
import { Statements } from "./statements.js";
import { subHeading } from "./sub-heading.js";

/** Where a section of the report lies in the prose, and what it is about. */
export interface ProseSection {
  readonly kind: Section["kind"];
  readonly start: number;
}

/** A line that the topics of applications follow, each on its own. */
const bySubject =
  /(?:按|从)(?:照)?申请(?:公开)?(?:的)?(?:信息)?(?:内容|事项)(?:划分|分类|来?分|统计|来?看)?(?:情况)?(?:如下)?[:,。]?\n$/;
const lineEnd = 0x0a;
/** How long a line of such a list is at most. */
const longestItem = 40;

/** Whether the line that ends right before `at` leads a list of applications' topics. */
function listsSubjects({ text, codes }: Prose, at: number): boolean {
  return codes[at - 1] === lineEnd && bySubject.test(text.slice(Math.max(0, at - longestItem), at));
}

/** Reads the facts that sentences state. Offsets of what it returns count in the normalised text. */
export function readNarrative(prose: Prose, sections: readonly ProseSection[], year: number | null): FoundFact[] {
  const statements = new Statements();
  let section = 0;
  let under: Section["kind"] = "other";
  let previousEnd = 0;
  let lead = "";
  let context: Context = noContext;
  for (const { start, end } of sentencesThatState(prose)) {
    while (section + 1 < sections.length && (sections[section + 1] as ProseSection).start <= start) {
      section++;
      under = "other";
    }
    const within = sections[section];
    const own = within !== undefined && within.start <= start ? within.kind : "overview";
    if (own === "problems" || end - start < 4) continue;
    const sentence = prose.text.slice(start, end);
    // The line that leads the list may have been joined to the sentence before.
    if (listsSubjects(prose, start)) lead = "按申请内容分:";
    else if (start - previousEnd > 1 || sentence.length > longestItem) lead = "";
    previousEnd = end;
    under = subHeading(sentence) ?? under;
    const kind = own === "overview" && under !== "other" ? under : own;
    context = readSentence(sentence, { prose, offset: start, kind, year, lead }, context, statements);
  }
  return statements.facts();
}
