import type { Block, Statement, Table, TableKind } from "../draft/draft.js";
import type { Section, Topic } from "./outline.js";
import { preface } from "./sentences/preface.js";
import { compile, fits, type Telling, type Template, tell } from "./template.js";

const prefaces = preface.map(compile);
const numerals = "一二三四五六七八九十".split("");

/** Makes the table of this kind, or null where the report has none. */
export type TableMaker = (kind: TableKind) => Table | null;

/** The body of a report, from the preface to the last section and its tables. */
export function compose(outline: readonly Section[], telling: Telling, tableOf: TableMaker): Block[] {
  const { random } = telling;
  const blocks: Block[] = [{ kind: "paragraph", statements: [tell(random.pick(prefaces), telling)] }];
  let number = 0;
  for (const section of outline) {
    const inside = composeSection(section, telling);
    const table = section.table === undefined ? null : tableOf(section.table);
    if (inside.length === 0 && table === null) continue;
    blocks.push({ kind: "heading", text: `${numerals[number++]}、${random.pick(section.headings)}` }, ...inside);
    if (table !== null) blocks.push({ kind: "table", table });
  }
  return blocks;
}

function composeSection(section: Section, telling: Telling): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of section.paragraphs) {
    const statements = paragraph.map((topic) => say(topic, telling)).filter((statement) => statement !== null);
    if (statements.length > 0) blocks.push({ kind: "paragraph", statements });
  }
  return blocks;
}

function say({ templates, chance }: Topic, telling: Telling): Statement | null {
  const { random, facts } = telling;
  if (!random.chance(chance)) return null;
  const first = random.between(0, templates.length - 1);
  for (let at = 0; at < templates.length; at++) {
    const template = templates[(first + at) % templates.length] as Template;
    if (fits(template, facts)) return tell(template, telling);
  }
  return null;
}
