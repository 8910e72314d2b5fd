import type { Carrier } from "./carrier.js";
import { htmlPlain } from "./html-plain.js";
import { htmlPortal } from "./html-portal.js";
import { htmlTrs } from "./html-trs.js";
import { htmlWord } from "./html-word.js";
import { htmlWps } from "./html-wps.js";
import { textBars, textLines, textMarkdown, textPipes, textSpaces, textTabs } from "./text-tables.js";
import { textWrapped } from "./text-wrapped.js";

/** All carriers, HTML first. */
export const carriers: readonly Carrier[] = [
  htmlPlain,
  htmlWord,
  htmlWps,
  htmlPortal,
  htmlTrs,
  textPipes,
  textMarkdown,
  textBars,
  textLines,
  textTabs,
  textSpaces,
  textWrapped,
];
