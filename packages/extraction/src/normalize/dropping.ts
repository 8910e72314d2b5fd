import { textOf } from "../codes.js";
import type { NormalText } from "./normalize.js";

/** A normalised text without the characters at some places, which stand in order; `codes` is what it is made of. */
export function dropping(normal: NormalText, codes: Uint16Array, places: readonly number[]): NormalText {
  const kept = new Uint16Array(codes.length - places.length);
  const origin = new Uint32Array(kept.length + 1);
  let at = 0;
  let next = 0;
  for (let i = 0; i < codes.length; i++) {
    if (i === places[next]) {
      next++;
      continue;
    }
    kept[at] = codes[i] as number;
    origin[at++] = normal.origin[i] as number;
  }
  origin[at] = normal.origin[codes.length] as number;
  return { ...normal, text: textOf(kept, kept.length), codes: kept, origin };
}
