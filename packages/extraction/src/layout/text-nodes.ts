import { dropping } from "../normalize/dropping.js";
import type { NormalText } from "../normalize/normalize.js";

// A crawler that takes a page's text piece by piece ends a line wherever the page's markup changes, within sentences too:
// 全年公开政府信息 / 249 / 条，其中… Such line ends are none.

/** What no line begins with: most texts have no such line. */
const closing = /\n[,。;:、)》”%]/g;
/** So many of them are no accident. */
const fewest = 3;
/** A line end that parts no lines: in front of what closes, behind what opens, between a number and its unit, and in front of such a number. */
const within =
  /\n(?=[,。;:、)》”%]|(?<=[(《“,、]\n)|(?<=\d\n)(?:年|月|日|条|件|次|个|人|项|份|篇|场|期|家|万|亿|元|余|多)|(?<=[\u4e00-\u9fff,:]\n)\d[\d.]{0,9}\n(?:年|月|日|条|件|次|个|人|项|份|篇|场|期|家|万|亿|元|余|多|%))/g;

/** The text without the line ends that the markup of its page made. Linear in its length. */
export function joinTextNodes(normal: NormalText): NormalText {
  const { text } = normal;
  if (!text.includes("\n,") && !text.includes("\n。")) return normal;
  if ((text.match(closing)?.length ?? 0) < fewest) return normal;
  const places = [...text.matchAll(within)].map(({ index }) => index);
  return dropping(normal, normal.codes, places);
}
