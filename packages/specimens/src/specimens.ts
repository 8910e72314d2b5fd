import { type Edition, editions, GongkaiError, type Script } from "@gongkai/contracts";
import type { Carrier } from "./carriers/carrier.js";
import { carriers, damagedCarriers } from "./carriers/carriers.js";
import { collectFacts } from "./collect-facts.js";
import { combined } from "./damage/conditions.js";
import type { Conditions, Damage } from "./damage/damage.js";
import { readDamageSets } from "./damage/damages.js";
import { composeDraft } from "./draft/compose-draft.js";
import type { Draft } from "./draft/draft.js";
import { organKinds } from "./organ/organ.js";
import { Random } from "./random.js";
import { inTraditional } from "./script.js";
import type { Fields } from "./tools/stored.js";
import type { ReportTruth } from "./truth.js";

/** A synthetic document with what a careful reader takes from it. */
export interface Specimen {
  /** File name: `0000017-2019-county-html-word.html`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly truth: ReportTruth;
}

export interface SpecimenOptions {
  readonly seed: number;
  readonly count: number;
  /** Number of the first one; every specimen depends on the seed, the damage and its own number only. */
  readonly from?: number;
  /** As `readDamageSets` has it; none where it is left out. */
  readonly damage?: string;
}

/** More than these, and serial numbers would repeat. */
const most = 10_000_000;

/**
 * Synthetic reports: the same bytes for the same seed and number, no two of one seed alike. Made one by one, as they are
 * asked for.
 * @throws GongkaiError E_USAGE for more than ten million, or for damage that there is not
 */
export function* specimens({ seed, count, from = 0, damage = "plain" }: SpecimenOptions): Generator<Specimen> {
  if (from + count > most) throw new GongkaiError("E_USAGE", `a seed has ${most} specimens`);
  const sets = readDamageSets(damage).map((damages) => ({ damages, needs: combined(damages) }));
  for (let number = from; number < from + count; number++) {
    const { damages, needs } = sets[number % sets.length] as (typeof sets)[number];
    yield specimen(seed, number, Math.floor(number / sets.length), damages, needs);
  }
}

/** One specimen; `turn` goes round the editions. */
function specimen(seed: number, number: number, turn: number, damages: readonly Damage[], needs: Conditions): Specimen {
  const random = new Random(seed, number);
  const possible = needs.editions ?? editions;
  const edition = possible[turn % possible.length] as Edition;
  const kind = random.pick(organKinds);
  const carrier = random.pick(carriersFor(needs));
  const drawn: Script = random.chance(0.1) ? "traditional" : "simplified";
  const script = needs.script ?? drawn;
  const draft = composeDraft(random, {
    edition,
    kind,
    serial: serialOf(number),
    steady: needs.steady ?? carrier.steady,
    tables: needs.tables ?? "some",
    write: damages.find(({ write }) => write !== undefined)?.write?.(random),
    outline: damages.find(({ outline }) => outline !== undefined)?.outline,
  });
  for (const damage of damages) damage.draft?.(draft, random);

  const isPage = carrier.mediaType === "text/html";
  let text = carrier.render(draft, random);
  if (script === "traditional") text = inTraditional(text);
  for (const damage of damages) text = damage.text?.({ text, isHtml: isPage }, random) ?? text;
  const convert = damages.find((damage) => damage.convert !== undefined)?.convert;
  const isHtml = isPage && convert === undefined;
  if (convert !== undefined) text = convert({ text, isHtml: isPage }, random);
  const store = damages.find((damage) => damage.store !== undefined)?.store;
  const stored = store?.({ text, isHtml }, fieldsOf(draft, script), random);
  const file = stored ?? { text, mediaType: isHtml ? "text/html" : "text/plain" };
  const encode = damages.find((damage) => damage.encode !== undefined)?.encode;
  return {
    name: nameOf(number, draft, carrier, file.mediaType),
    bytes: encode?.(file.text, random) ?? Buffer.from(file.text),
    mediaType: file.mediaType,
    truth: truthOf(draft, damages, scriptAfter(script, damages)),
  };
}

/** What a program knows of a report beside its text, in the report's script. */
function fieldsOf({ title, organ, publishedOn, serial }: Draft, script: Script): Fields {
  const written = script === "traditional" ? inTraditional : (text: string) => text;
  return { title: written(title), organ: written(organ.name), publishedOn, serial };
}

const chosenCarriers = new WeakMap<Conditions, readonly Carrier[]>();

function carriersFor(needs: Conditions): readonly Carrier[] {
  const { carriers: names } = needs;
  if (names === undefined) return carriers;
  const known = chosenCarriers.get(needs);
  if (known !== undefined) return known;
  const chosen = [...carriers, ...damagedCarriers].filter(({ name }) => names.includes(name));
  chosenCarriers.set(needs, chosen);
  return chosen;
}

/** Null where the text has both scripts. */
function scriptAfter(script: Script, damages: readonly Damage[]): Script | null {
  return damages.reduce<Script | null>((now, { script: next }) => (next === undefined ? now : next), script);
}

/** Scatters the numbers over seven digits, each to its own. */
function serialOf(number: number): number {
  return (number * 7_368_787 + 1_234_577) % most;
}

const extensions: Readonly<Record<string, string>> = {
  "text/html": "html",
  "application/json": "json",
  "application/sql": "sql",
  "application/rss+xml": "xml",
};

function nameOf(number: number, { edition, organ }: Draft, { name }: Carrier, mediaType: string): string {
  const extension = extensions[mediaType] ?? "txt";
  return `${String(number).padStart(7, "0")}-${edition}-${organ.kind}-${name}.${extension}`;
}

function truthOf(draft: Draft, damages: readonly Damage[], script: Script | null): ReportTruth {
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
    ...(script === null ? {} : { script }),
    damage: damages.map(({ name }) => name),
    facts: collectFacts(draft),
  };
}
