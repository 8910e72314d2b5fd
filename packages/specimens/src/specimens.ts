import { type Edition, editions, GongkaiError } from "@gongkai/contracts";
import type { Carrier } from "./carriers/carrier.js";
import { carriers } from "./carriers/carriers.js";
import { collectFacts } from "./collect-facts.js";
import { composeDraft } from "./draft/compose-draft.js";
import type { Draft } from "./draft/draft.js";
import { type OrganKind, organKinds } from "./organ/organ.js";
import { Random } from "./random.js";
import { inTraditional } from "./script.js";
import type { ReportTruth } from "./truth.js";

/** A synthetic document with what a careful reader takes from it. */
export interface Specimen {
  /** File name: `000017-2019-county-html-word.html`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly truth: ReportTruth;
}

export interface SpecimenOptions {
  readonly seed: number;
  readonly count: number;
  /** Number of the first one; every specimen depends on the seed and its own number only. */
  readonly from?: number;
}

/** More than these, and serial numbers would repeat. */
const most = 10_000_000;

/**
 * Synthetic reports: the same bytes for the same seed and number, no two of one seed alike. Made one by one, as they are
 * asked for.
 * @throws GongkaiError E_USAGE for more than ten million
 */
export function* specimens({ seed, count, from = 0 }: SpecimenOptions): Generator<Specimen> {
  if (from + count > most) throw new GongkaiError("E_USAGE", `a seed has ${most} specimens`);
  for (let number = from; number < from + count; number++) yield specimen(seed, number);
}

/** The specimen of this number. */
export function specimen(seed: number, number: number): Specimen {
  const random = new Random(seed, number);
  const edition = editions[number % editions.length] as Edition;
  const kind = random.pick(organKinds);
  const carrier = random.pick(carriers);
  const traditional = random.chance(0.15);
  const draft = composeDraft(random, {
    edition,
    kind,
    serial: serialOf(number),
    steady: carrier.steady,
    tables: "some",
  });
  const simplified = carrier.render(draft, random);
  const text = traditional ? inTraditional(simplified) : simplified;
  return {
    name: nameOf(number, draft, carrier),
    bytes: Buffer.from(text),
    mediaType: carrier.mediaType,
    truth: truthOf(draft, traditional ? "traditional" : "simplified"),
  };
}

/** Scatters the numbers over seven digits, each to its own. */
function serialOf(number: number): number {
  return (number * 7_368_787 + 1_234_577) % most;
}

function nameOf(number: number, { edition, organ }: Draft, { name, mediaType }: Carrier): string {
  const kind: OrganKind = organ.kind;
  return `${String(number).padStart(7, "0")}-${edition}-${kind}-${name}.${mediaType === "text/html" ? "html" : "txt"}`;
}

function truthOf(draft: Draft, script: ReportTruth["script"]): ReportTruth {
  const { organ, metadata } = draft;
  return {
    documentKind: "report",
    edition: draft.edition,
    year: draft.year,
    province: organ.place?.region.province ?? null,
    city: organ.place?.region.city ?? null,
    county: organ.place?.region.county ?? null,
    organization: organ.name,
    publishedOn: draft.publishedOn,
    indexNumber: metadata?.indexNumber ?? null,
    documentNumber: metadata?.documentNumber ?? null,
    script,
    damage: [],
    facts: collectFacts(draft.blocks),
  };
}
