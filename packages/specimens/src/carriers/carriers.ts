import type { Carrier } from "./carrier.js";
import { htmlMobile } from "./html-mobile.js";
import { htmlPlain } from "./html-plain.js";
import { htmlPortal } from "./html-portal.js";
import { htmlTrs } from "./html-trs.js";
import { htmlWord } from "./html-word.js";
import { htmlWps } from "./html-wps.js";
import { textOneLine } from "./text-one-line.js";
import { textCsv, textJson, textLatex, textPython, textTokens } from "./text-rows.js";
import { textBars, textLines, textMarkdown, textPipes, textRunTogether, textSpaces, textTabs } from "./text-tables.js";
import { textWrapped } from "./text-wrapped.js";

/** The carriers of plain specimens, HTML first. */
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

/** Those that only damage asks for. */
export const damagedCarriers: readonly Carrier[] = [
  htmlMobile,
  textRunTogether,
  textOneLine,
  textPython,
  textJson,
  textCsv,
  textLatex,
  textTokens,
];
