import { regionsNamed } from "@gongkai/catalogue";
import { holding, withoutBlanks } from "../without.js";
import { isContraction } from "./contraction.js";
import { endingWith } from "./endings.js";
import type { Entry } from "./metadata-block.js";
import type { Field } from "./metadata-labels.js";
import { organNamed } from "./organ-name.js";
import type { Preface } from "./preface.js";
import type { Signature } from "./signature.js";
import type { Title } from "./title.js";

/** 来源:外交部网站 */
function withoutSite(name: string | null): string | null {
  if (name === null) return null;
  const isSite = name.endsWith("网") || name.endsWith("站");
  return organNamed(isSite ? name.replace(/(?<=.{3})(?:门户)?网站?$/, "") : name);
}

/** A kind of place within a name, which a title may leave out: 鹤山(市)水务局. */
const kindWithin =
  /^([\u4e00-\u9fa5]{2,4}?)(?:[市县区旗州盟]|[\u4e00-\u9fa5]{0,6}(?:实验|开发|高新|示范|管理|新)区)(.{3,})$/;

const holdsPlace = holding("省市县区旗州盟镇乡街");
const endsAsPlace = endingWith([..."省市县区旗州盟"]);

/** Whether words are a place's name, in full or, as zones are called, for short: 鹤山 of 鹤山工业园. */
function isPlace(words: string): boolean {
  return endsAsPlace(words) || (words.length <= longestShort && regionsNamed(words).length > 0);
}

const longestShort = 4;

/** Whether a name is another one and the place it is in. */
function isWithPlace(full: string | null, said: string): boolean {
  return full !== null && full.length > said.length && full.endsWith(said) && isPlace(full.slice(0, -said.length));
}

/** Whether a name is another one and the kind of its place. */
function saysKind(full: string, short: string): boolean {
  if (!full.startsWith(short.slice(0, 2))) return false;
  const match = kindWithin.exec(full);
  return match !== null && `${match[1]}${match[2]}` === short;
}

/**
 * The organ's name by each place that states it, the most trusted first. The preface is read where it is asked for: mostly the
 * title says it all. `implied`: the organ that is told only by the way, where no place states one.
 */
export function statedOrgans(
  title: Title | null,
  below: string | null,
  preface: () => Preface,
  signature: Signature,
  block: ReadonlyMap<Field, readonly Entry[]>,
  implied: () => string | null,
): Iterable<string> {
  const named = (field: Field) => block.get(field)?.map(({ value }) => organNamed(withoutBlanks(value))) ?? [];
  const titled = title === null ? null : organNamed(title.organ);
  const formal = [signature.organ, ...named("publisher")];
  const sources = named("source").map(withoutSite);
  // 建新镇人民政府 of the title signs as 遂溪县建新镇人民政府.
  const isFuller = (each: string | null) =>
    titled !== null &&
    each !== null &&
    each.length > titled.length &&
    (each.endsWith(titled) || saysKind(each, titled) || isContraction(titled, each));
  // 审计局 of the title is 鹤山市审计局 of the preface; a title that names a place says what it means.
  const placed = (each: string | null) => isFuller(each) && (!each!.endsWith(titled!) || isPlace(before(each!)));
  const before = (each: string) => each.slice(0, -titled!.length);
  const mayBePlaced = titled !== null && !holdsPlace(titled);
  const fuller =
    formal.find(isFuller) ?? (mayBePlaced ? [preface().organ, ...sources].find(placed) : undefined) ?? null;
  // 张家镇人民政府 of the preface is 白石市张家镇人民政府 to who published it.
  const rest = () => {
    const said = preface().organ;
    const withPlace = said === null ? undefined : formal.find((each) => isWithPlace(each, said));
    return [withPlace ?? null, said, ...formal, ...sources];
  };
  return new StatedNames([fuller, titled, below], rest, implied);
}

// A class: an object or a generator made anew for each document costs the engine a map and every look-up behind it a miss.
class StatedNames implements Iterable<string> {
  constructor(
    private readonly first: readonly (string | null)[],
    private readonly rest: () => readonly (string | null)[],
    private readonly implied: () => string | null,
  ) {}

  *[Symbol.iterator](): Generator<string> {
    let isTold = false;
    for (const each of this.first) {
      if (each === null) continue;
      isTold = true;
      yield each;
    }
    for (const each of this.rest()) {
      if (each === null) continue;
      isTold = true;
      yield each;
    }
    const last = isTold ? null : this.implied();
    if (last !== null) yield last;
  }
}
