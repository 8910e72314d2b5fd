import { regionNames } from "./regions.js";

/** A region's full name in a text; UTF-16 offsets. */
export interface RegionMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Names by their first two characters, longest first. */
let byPrefix: Map<number, string[]> | undefined;
/** A bit for each first character: most places are passed over by it. */
const firstCharacters = new Uint8Array(0x10000 / 8);

function mayBegin(code: number): boolean {
  return (((firstCharacters[code >> 3] as number) >> (code & 7)) & 1) === 1;
}

function prefixOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function compile(): Map<number, string[]> {
  const map = new Map<number, string[]>();
  for (const name of regionNames()) {
    const first = name.charCodeAt(0);
    firstCharacters[first >> 3] = (firstCharacters[first >> 3] as number) | (1 << (first & 7));
    const key = prefixOf(name, 0);
    const names = map.get(key);
    if (names === undefined) map.set(key, [name]);
    else names.push(name);
  }
  for (const names of map.values()) names.sort((a, b) => b.length - a.length);
  return map;
}

/** The longest name that begins at this place and ends before `end`. */
function nameAt(
  names: ReadonlyMap<number, readonly string[]>,
  text: string,
  at: number,
  end: number,
): string | undefined {
  if (at >= end - 1 || !mayBegin(text.charCodeAt(at))) return undefined;
  const name = names.get(prefixOf(text, at))?.find((candidate) => text.startsWith(candidate, at));
  return name === undefined || at + name.length > end ? undefined : name;
}

/**
 * The full names of regions, of whatever year, from left to right; the longest at each place. Two may share one
 * character, 枣庄市市中区 as 枣庄市中区, where none begins behind the first: 阳泉市郊区 is no 市郊区. Linear in the text's length.
 */
export function findRegionNames(text: string, start = 0, end = text.length): RegionMention[] {
  byPrefix ??= compile();
  const mentions: RegionMention[] = [];
  for (let at = start; at < end - 1; at++) {
    const name = nameAt(byPrefix, text, at, end);
    if (name === undefined) continue;
    const behind = at + name.length;
    mentions.push({ name, start: at, end: behind });
    at = nameAt(byPrefix, text, behind, end) === undefined ? behind - 2 : behind - 1;
  }
  return mentions;
}
