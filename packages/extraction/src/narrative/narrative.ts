import type { Level, Section } from "@gongkai/contracts";
import type { FoundFact } from "../tables/cell-fact.js";
import { bareDenial } from "./bare-denial.js";
import { type Context, noContext } from "./context.js";
import { isMenuLine } from "./menu-line.js";
import type { Prose } from "./prose.js";
import { readSentence } from "./sentence-reader.js";
import { sentencesThatState } from "./sentences.js";
import { beginningsOf, shapeOf } from "./shape.js";
import { Statements } from "./statements.js";
import { beginsPart, namesField, subHeading } from "./sub-heading.js";

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

/** 四、申请行政复议、提起行政诉讼情况, and on the line below 无。: the one word is of its heading. */
const none = new RegExp(`^${bareDenial}。?$`);
const noneBegins = beginningsOf(shapeOf(bareDenial));
const longestAnswer = 24;
const longestHeading = 60;

/** Where a sentence begins with the heading that it answers. */
function withHeading({ text, codes }: Prose, start: number, end: number): number {
  if (end - start > longestAnswer || codes[start - 1] !== lineEnd) return start;
  if (noneBegins?.has(codes[start] as number) === false || !none.test(text.slice(start, end))) return start;
  const from = text.lastIndexOf("\n", start - 2) + 1;
  return start - from <= longestHeading ? from : start;
}

/** What is left where a heading begins anew: most contexts are of the year already. */
function inYear(context: Context): Context {
  return context.period === "year" ? context : { ...context, period: "year" };
}

/** Whether the line that ends right before `at` leads a list of applications' topics. */
function listsSubjects({ text, codes }: Prose, at: number): boolean {
  return codes[at - 1] === lineEnd && bySubject.test(text.slice(Math.max(0, at - longestItem), at));
}

/** Reads the facts that sentences state, of an office of that level. Offsets of what it returns count in the normalised text. */
export function readNarrative(
  prose: Prose,
  sections: readonly ProseSection[],
  year: number | null,
  level: Level | null = null,
): FoundFact[] {
  const statements = new Statements();
  const firstSection = sections[0]?.start ?? 0;
  let section = 0;
  let under: Section["kind"] = "other";
  let ofField = false;
  let previousEnd = 0;
  let lead = "";
  let context: Context = noContext;
  for (const { start: begin, end } of sentencesThatState(prose)) {
    const start = withHeading(prose, begin, end);
    while (section + 1 < sections.length && (sections[section + 1] as ProseSection).start <= start) {
      section++;
      under = "other";
      ofField = false;
      context = inYear(context);
    }
    const within = sections[section];
    const kindOfSection = within !== undefined && within.start <= start ? within.kind : "overview";
    if (kindOfSection === "problems" || end - start < 4) continue;
    const sentence = prose.text.slice(start, end);
    if (start < firstSection && isMenuLine(prose, start, end, sentence)) continue;
    // The line that leads the list may have been joined to the sentence before.
    if (listsSubjects(prose, start)) lead = "按申请内容分:";
    else if (start - previousEnd > 1 || sentence.length > longestItem) lead = "";
    previousEnd = end;
    const heading = subHeading(sentence);
    if (heading !== null || beginsPart(sentence)) {
      ofField = namesField(sentence, heading !== null);
      context = inYear(context);
    }
    under = heading ?? under;
    const kind = kindOfSection === "overview" && under !== "other" ? under : kindOfSection;
    context = readSentence(
      sentence,
      { prose, offset: start, kind, year, level, lead, ofField: ofField || kindOfSection === "response" },
      context,
      statements,
    );
  }
  return statements.facts();
}
