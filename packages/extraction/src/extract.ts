import { hash } from "node:crypto";
import { classOf, type Diagnostic, largestDocument, type Outcome, type RejectionReason } from "@gongkai/contracts";
import { catalogued, firstStatements, withoutCopies } from "./catalogued.js";
import { refusal } from "./classify.js";
import { decode } from "./decode/decode.js";
import { decodeLeniently } from "./decode/decode-leniently.js";
import type { SourceDocument } from "./document.js";
import { editionOf } from "./edition.js";
import { type Identification, identify } from "./identify/identify.js";
import { infer } from "./infer.js";
import { layOut } from "./layout/layout.js";
import { readMedia } from "./media/read-media.js";
import { type ProseSection, readNarrative } from "./narrative/narrative.js";
import { type Prose, toProse } from "./narrative/prose.js";
import { fromSource, type NormalText, normalize, toSource } from "./normalize/normalize.js";
import { type Outline, outline } from "./outline.js";
import { isExact } from "./quantity/number.js";
import { settle } from "./settle.js";
import { readDisclosure } from "./tables/disclosure.js";
import { readLegal } from "./tables/legal.js";
import { readMatrix } from "./tables/matrix.js";
import { readStatistics } from "./tables/statistics.js";
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
  const reject = (
    reason: RejectionReason,
    message: string,
    detail: Record<string, unknown> = {},
    diagnostics: Diagnostic[] = [],
    text: string | null = null,
  ): Extraction => ({
    outcome: {
      status: "rejected",
      reportId,
      parserVersion,
      rejection: { reason, class: classOf(reason), message, detail },
      diagnostics,
    },
    text,
  });

  if (bytes.length > largestDocument)
    return reject("too_large", `The document has ${bytes.length} bytes; at most ${largestDocument} are read.`, {
      bytes: bytes.length,
    });
  if (bytes.length === 0) return reject("empty", "The document has no bytes.");
  const read = readMedia(
    bytes,
    (text) => decode(text) ?? (decoding === "lenient" ? decodeLeniently(text) : null),
    () => done("decode"),
  );
  if ("reason" in read) return reject(read.reason, read.message, read.detail);
  const { source } = read;
  done("media");
  const normal = normalize(source.text);
  done("normalize");
  const layout = layOut(normal, source.tables);
  done("layout");
  const outlined = outline(normal.text, layout);
  done("outline");
  const identified = identify({
    text: normal.text,
    titles: titlesOf(source, normal),
    headEnd: outlined.headEnd,
    bodyEnd: outlined.bodyEnd,
  });
  const { year } = identified;
  done("identify");

  const matrix = readMatrix(layout.rows);
  const disclosure = readDisclosure(layout.rows);
  const legal = readLegal(layout.rows);
  const rest = layout.rows.filter((row) => !matrix.rows.has(row) && !disclosure.rows.has(row) && !legal.rows.has(row));
  const statistics = readStatistics(rest, year);
  const tables = [matrix, disclosure, legal, statistics];
  // flatMap would take them over one by one.
  const tableFacts = [...matrix.facts, ...disclosure.facts, ...legal.facts, ...statistics.facts];
  done("tables");
  const prose = toProse(normal, layout.lines, outlined.bodyEnd, source.wrapped);
  const textFacts = readNarrative(prose, proseSections(prose, outlined), year);

  done("narrative");
  const refused = refusal(normal.text, source, outlined, tableFacts.length, textFacts.length);
  const remarks = [...read.remarks, ...identified.remarks, ...tables.flatMap(({ remarks: each }) => each)];
  const diagnostics = remarks.map((remark) => ({ ...remark, ...toSource(normal, remark.start, remark.end) }));
  if (refused !== null) return reject(refused.reason, refused.message, refused.detail, diagnostics, source.text);
  done("classify");
  const found = [...tableFacts, ...textFacts].map(catalogued);
  const stated = withoutCopies(found.filter(({ decimal }) => isExact(decimal)));
  for (const { decimal, start, end } of found)
    if (!isExact(decimal))
      diagnostics.push({
        severity: "warning",
        code: "number_too_long",
        message: `A number of ${decimal.length} digits counts nothing.`,
        ...toSource(normal, start, end),
      });
  const facts = firstStatements(stated);
  if (facts.length < stated.length)
    diagnostics.push({
      severity: "warning",
      code: "too_many_statements",
      message: `Of ${stated.length} statements ${stated.length - facts.length} say once more what was said a thousand times; they were left out.`,
      start: 0,
      end: 0,
    });
  if (facts.length === 0)
    return reject("no_facts", "A report in which no figure was found.", {}, diagnostics, source.text);
  if (year === null)
    return reject(
      "unidentified",
      "Neither the year nor the organ of this report can be told.",
      {},
      diagnostics,
      source.text,
    );

  const edition = editionOf(normal.text, facts, year);
  const inference = infer(
    facts,
    tables.flatMap(({ open }) => open),
    edition,
  );
  for (const remark of inference.remarks)
    diagnostics.push({ ...remark, ...toSource(normal, remark.start, remark.end) });
  const all = inference.facts.length === 0 ? facts : [...facts, ...inference.facts];
  const { checks, certainty } = verify(all, edition, inference.spent);
  done("verify");
  const settled = all.map((fact, i) => settle(fact, certainty[i] ?? "stated", normal, source.text));
  done("settle");
  return {
    outcome: {
      status: "parsed",
      reportId,
      parserVersion,
      title: identified.title,
      year,
      organization: identified.organization,
      region: identified.region,
      publishedOn: identified.publishedOn,
      indexNumber: asWritten(identified.indexNumber, normal, source.text),
      documentNumber: asWritten(identified.documentNumber, normal, source.text),
      edition,
      script: normal.script,
      encoding: read.encoding,
      mediaType: read.mediaType,
      sections: outlined.sections.map((section) => {
        const { start, end } = toSource(normal, section.start, section.end);
        return { kind: section.kind, heading: section.heading, start, end };
      }),
      facts: settled,
      checks,
      diagnostics,
    },
    text: source.text,
  };
}

function ignore(): void {}

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
