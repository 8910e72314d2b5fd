import { hash } from "node:crypto";
import { classOf, type Diagnostic, largestDocument, type Outcome, type ParsedReport } from "@gongkai/contracts";
import { withoutCarriedIn } from "./carried-in.js";
import { refusal } from "./classify.js";
import { collectFacts } from "./collect-facts.js";
import { decode } from "./decode/decode.js";
import { decodeLeniently } from "./decode/decode-leniently.js";
import type { SourceDocument } from "./document.js";
import { editionOf } from "./edition.js";
import { type Identification, identify } from "./identify/identify.js";
import { infer } from "./infer.js";
import { withoutKeptOnRequest } from "./kept-on-request.js";
import { joinBrokenCells } from "./layout/broken-cells.js";
import { partCellStreams } from "./layout/cell-streams.js";
import { halveTabs } from "./layout/doubled-tabs.js";
import { layOut } from "./layout/layout.js";
import { joinTextNodes } from "./layout/text-nodes.js";
import { withTabs } from "./layout/written-rows.js";
import { readMedia } from "./media/read-media.js";
import type { MediaReading } from "./media/reading.js";
import { type ProseSection, readNarrative } from "./narrative/narrative.js";
import { type Prose, toProse } from "./narrative/prose.js";
import { withoutEntities } from "./normalize/entities.js";
import { withoutEscapes } from "./normalize/escapes.js";
import { fromSource, type NormalText, normalize, toSource } from "./normalize/normalize.js";
import { type Outline, outline } from "./outline.js";
import { type Refusal, refused } from "./refusal.js";
import { settle } from "./settle.js";
import type { Remark } from "./tables/cell-fact.js";
import { partAsStated } from "./tables/glued-pairs.js";
import { readTables } from "./tables/read-tables.js";
import { verify } from "./verify.js";
import { parserVersion } from "./version.js";

/** A document's outcome, and the text that its offsets count in (null where there is none). */
export interface Extraction {
  readonly outcome: Outcome;
  readonly text: string | null;
}

/** The steps of a document's way, in order. */
export const steps = [
  "hash",
  "decode",
  "media",
  "normalize",
  "layout",
  "outline",
  "identify",
  "tables",
  "narrative",
  "classify",
  "verify",
  "settle",
] as const;
export type Step = (typeof steps)[number];

/** How bytes become text: `lenient` takes what can be read of a document that no encoding fits as a whole. */
export const decodings = ["strict", "lenient"] as const;
export type Decoding = (typeof decodings)[number];

const noFacts = refused("no_facts", "A report in which no figure was found.");
const unidentified = refused("unidentified", "Neither the year nor the organ of this report can be told.");

/**
 * Bytes in, report or rejection out. Pure and synchronous; never throws for what a document holds.
 * `done` is told each step that ends, so that a benchmark can hold its clock beside it.
 */
export function extract(
  bytes: Uint8Array,
  done: (step: Step) => void = ignore,
  decoding: Decoding = "strict",
): Extraction {
  const reportId = hash("sha256", bytes);
  done("hash");
  const read = readBytes(bytes, decoding, () => done("decode"));
  if ("reason" in read) return rejected(reportId, read, [], null);
  const { source } = read;
  done("media");
  const { normal, inPieces } = asPages(normalize(source.text), source.tables.length > 0);
  done("normalize");
  const layout = layOut(normal, source.tables);
  done("layout");
  const outlined = outline(normal.text, layout);
  done("outline");
  const { headEnd, bodyEnd } = outlined;
  const identified = identify({ text: normal.text, titles: titlesOf(source, normal), headEnd, bodyEnd });
  const { year } = identified;
  done("identify");
  const cells = readTables(layout.rows, year);
  done("tables");
  const prose = toProse(normal, layout.lines, bodyEnd, inPieces ? "pieces" : source.wrapped ? "print" : "kept");
  const sentences = readNarrative(prose, proseSections(prose, outlined), year, identified.organization.level);
  const tables = { open: cells.open, ...partAsStated(cells.glued, cells, sentences) };
  done("narrative");

  const remarks: Remark[] = [...read.remarks, ...identified.remarks, ...tables.remarks];
  const reject = (reason: Refusal) => rejected(reportId, reason, diagnosticsOf(remarks, normal), source.text);
  const noReport = refusal(normal.text, source, outlined, tables.facts.length, sentences.length);
  if (noReport !== null) return reject(noReport);
  done("classify");
  const own = withoutKeptOnRequest(withoutCarriedIn(sentences, tables.facts, normal.text), tables.facts, normal.text);
  const { facts, remarks: leftOut } = collectFacts([...tables.facts, ...own]);
  remarks.push(...leftOut);
  if (facts.length === 0) return reject(noFacts);
  if (year === null) return reject(unidentified);

  const edition = editionOf(normal.text, facts, year);
  const inference = infer(facts, tables.open, edition);
  remarks.push(...inference.remarks);
  const all = inference.facts.length === 0 ? facts : [...facts, ...inference.facts];
  const { checks, certainty } = verify(all, edition, inference.spent);
  done("verify");
  const settled = all.map((fact, i) => settle(fact, certainty[i] ?? "stated", normal, source.text));
  done("settle");
  const { encoding, mediaType } = read;
  return {
    outcome: {
      status: "parsed",
      reportId,
      parserVersion,
      ...identityOf(identified, year, normal, source.text),
      edition,
      script: normal.script,
      encoding,
      mediaType,
      sections: sectionsOf(outlined, normal),
      facts: settled,
      checks,
      diagnostics: diagnosticsOf(remarks, normal),
    },
    text: source.text,
  };
}

function ignore(): void {}

/** What tools that took a text out of its page or its program have made of line ends, cells and signs, undone. */
function asPages(normal: NormalText, hasTables: boolean): { normal: NormalText; inPieces: boolean } {
  const joined = joinBrokenCells(withTabs(withoutEntities(withoutEscapes(normal))));
  const whole = hasTables ? joined : partCellStreams(halveTabs(joined));
  const nodes = joinTextNodes(whole);
  return { normal: nodes, inPieces: nodes !== whole };
}

/** The text of a document that is neither empty nor too large and that a reader takes. */
function readBytes(bytes: Uint8Array, decoding: Decoding, onDecoded: () => void): MediaReading | Refusal {
  const { length } = bytes;
  if (length > largestDocument)
    return refused("too_large", `The document has ${length} bytes; at most ${largestDocument} are read.`, {
      bytes: length,
    });
  if (length === 0) return refused("empty", "The document has no bytes.");
  const toText = (part: Uint8Array) => decode(part) ?? (decoding === "lenient" ? decodeLeniently(part) : null);
  return readMedia(bytes, toText, onDecoded);
}

function rejected(
  reportId: string,
  { reason, message, detail }: Refusal,
  diagnostics: Diagnostic[],
  text: string | null,
): Extraction {
  const rejection = { reason, class: classOf(reason), message, detail };
  return { outcome: { status: "rejected", reportId, parserVersion, rejection, diagnostics }, text };
}

function diagnosticsOf(remarks: readonly Remark[], normal: NormalText): Diagnostic[] {
  return remarks.map((remark) => ({ ...remark, ...toSource(normal, remark.start, remark.end) }));
}

/** The sections of the report as offsets of the prose. */
function proseSections(prose: Prose, outlined: Outline): ProseSection[] {
  return outlined.sections.map(({ kind, start }) => ({ kind, start: firstAtOrAfter(prose.place, start) }));
}

function firstAtOrAfter(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function titlesOf(source: SourceDocument, normal: NormalText) {
  return source.titles.map(({ source: kind, start, end }) => {
    const from = fromSource(normal, start);
    const to = fromSource(normal, end);
    return { text: normal.text.slice(from, to), start: from, end: to, source: kind };
  });
}

function sectionsOf({ sections }: Outline, normal: NormalText): ParsedReport["sections"] {
  return sections.map(({ kind, heading, start, end }) => ({ kind, heading, ...toSource(normal, start, end) }));
}

function identityOf(identified: Identification, year: number, normal: NormalText, source: string) {
  const { title, organization, region, publishedOn, indexNumber, documentNumber } = identified;
  return {
    title,
    year,
    organization,
    region,
    publishedOn,
    indexNumber: asWritten(indexNumber, normal, source),
    documentNumber: asWritten(documentNumber, normal, source),
  };
}

/** A number keeps the brackets it was written with: 〔2012〕 is folded to [2012] for matching only. */
function asWritten(entry: Identification["documentNumber"], normal: NormalText, source: string): string | null {
  if (entry === null) return null;
  let written = "";
  for (let i = entry.start; i < entry.end; i++) {
    const character = normal.text[i] as string;
    written += character === "[" || character === "]" ? source[normal.origin[i] as number] : character;
  }
  return written.trim();
}
