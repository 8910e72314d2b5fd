import { type Edition, editions } from "@gongkai/contracts";
import { drawFacts } from "../facts/report-facts.js";
import { drawOrgan, type Organ, type OrganKind } from "../organ/organ.js";
import { compose } from "../prose/compose.js";
import { outlines, type Section } from "../prose/outline.js";
import { plainNumbers, type Words, type WriteNumber } from "../prose/template.js";
import type { Random } from "../random.js";
import { appendixTable, drawAppendixLayout } from "./appendix-table.js";
import { article20Table } from "./article20-table.js";
import { drawDates, writtenDates } from "./dates.js";
import type { Draft, Table, TableKind } from "./draft.js";
import { legalTable } from "./legal-table.js";
import { matrixTable } from "./matrix-table.js";
import { drawMetadata } from "./metadata-block.js";
import { drawNumberStyle } from "./number-style.js";
import { statisticsTable } from "./statistics-table.js";
import { drawTitle } from "./title.js";

/** What is settled before a report is drawn. */
export interface DraftPlan {
  readonly edition: Edition;
  readonly kind: OrganKind;
  readonly serial: number;
  /** Every cell must hold something, because the carrier keeps no empty ones. */
  readonly steady: boolean;
  /** Whether editions 2008 and 2014 have their table; those of 2019 and 2021 always have. */
  readonly tables: boolean | "some";
  /** How sentences write numbers; drawn where it is left out. */
  readonly write?: WriteNumber | undefined;
  /** What is told, where it is not the edition's own outline. */
  readonly outline?: readonly Section[] | undefined;
}

const firstYear: Readonly<Record<Edition, number>> = { "2008": 2008, "2014": 2014, "2019": 2019, "2021": 2021 };
const lastYear = 2024;

/** Draws a report: who, when, its numbers, its words and tables. */
export function composeDraft(random: Random, plan: DraftPlan): Draft {
  const { edition, kind, serial, steady } = plan;
  const year = random.between(
    firstYear[edition],
    (firstYear[editions[editions.indexOf(edition) + 1] as Edition] ?? lastYear + 1) - 1,
  );
  const organ = drawOrgan(random, kind, year);
  const facts = drawFacts(random, edition, organ.scale);
  const style = drawNumberStyle(random, steady);
  const dates = drawDates(random, year);
  const metadata = random.chance(0.5) ? drawMetadata(random, organ, dates) : null;
  const hasTable = plan.tables === "some" ? random.chance(edition === "2014" ? 0.9 : 0.4) : plan.tables;
  const tableOf = (table: TableKind): Table | null => {
    if (table === "matrix") return matrixTable(edition === "2019" ? "2019" : "2021", facts, style);
    if (table === "article20") return article20Table(edition === "2019" ? "2019" : "2021", facts, style);
    if (table === "legal") return legalTable(facts, style);
    if (!hasTable) return null;
    if (table === "statistics") return statisticsTable(random, facts, style, year);
    return appendixTable(random, facts, style, year, drawAppendixLayout(random, year, steady));
  };
  const write = plan.write ?? plainNumbers(style.groupedProse);
  const blocks = compose(
    plan.outline ?? outlines[edition],
    { random, facts, write, words: wordsOf(organ, year, serial) },
    tableOf,
  );
  const appendix = edition === "2008" ? tableOf("appendix") : null;
  if (appendix !== null) blocks.push({ kind: "table", table: appendix });
  const signed = metadata === null || random.chance(0.5);
  if (signed) blocks.push({ kind: "closing", lines: [organ.name, random.pick(writtenDates(dates))] });
  return {
    organ,
    year,
    edition,
    facts,
    title: drawTitle(random, organ, year),
    metadata,
    publishedOn: dates.iso,
    serial,
    inferable: [],
    blocks,
  };
}

function wordsOf(organ: Organ, year: number, serial: number): Words {
  const digits = String(serial % 10_000_000).padStart(7, "0");
  const areaCode = organ.place === null ? "010" : organ.place.areaCode;
  const long = areaCode !== null && areaCode.length === 3;
  const prefix = organ.place === null ? "1008" : organ.place.postalPrefix;
  return {
    year: String(year),
    last: String(year - 1),
    next: String(year + 1),
    we: organ.we,
    all: organ.all,
    leaders: organ.leaders,
    organ: organ.name,
    office: organ.office,
    address: organ.address,
    phone: `${areaCode === null ? "" : `${areaCode}-`}${long ? "8" : ""}${digits}`,
    postal: prefix === null ? "" : `邮编：${prefix}${String(serial % 100).padStart(2, "0")}，`,
    site: "政府门户网站",
  };
}
