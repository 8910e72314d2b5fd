import type { Edition, Script } from "@gongkai/contracts";
import type { Draft } from "../draft/draft.js";
import type { Section } from "../prose/outline.js";
import type { WriteNumber } from "../prose/template.js";
import type { Random } from "../random.js";
import type { Fields, Stored } from "../tools/stored.js";

/** On what documents a damage can be done; what is left out may be anything. */
export interface Conditions {
  readonly editions?: readonly Edition[];
  readonly carriers?: readonly string[];
  readonly script?: Script;
  /** Editions 2008 and 2014 with or without their table. */
  readonly tables?: boolean;
  /** Every cell must hold something. */
  readonly steady?: true;
}

/** A text on its way out, with what a later step must know of it. */
export interface Rendered {
  readonly text: string;
  readonly isHtml: boolean;
}

/**
 * One way in which real documents are hard to read. It acts where it stands in the making: on the words (`outline`,
 * `write`), on the draft, where what is lost is also lost for the truth, on the rendered text, on what tools make of it, or on its bytes.
 */
export interface Damage {
  readonly name: string;
  /** What it does, for people. */
  readonly about: string;
  readonly needs: Conditions;
  /** What the report tells, in place of its edition's outline. */
  readonly outline?: readonly Section[];
  /** How sentences write numbers. */
  readonly write?: (random: Random) => WriteNumber;
  /** It settles which columns the matrix has, and where. */
  readonly columns?: true;
  /** Changes the draft in place, and the facts with it. */
  readonly draft?: (draft: Draft, random: Random) => void;
  /** Changes the text; must keep what a careful reader takes from it. */
  readonly text?: (rendered: Rendered, random: Random) => string;
  /** What a tool makes of the page: a text. */
  readonly convert?: (rendered: Rendered, random: Random) => string;
  /** The file that a program keeps it in. */
  readonly store?: (rendered: Rendered, fields: Fields, random: Random) => Stored;
  /** The script of the result, where it changes; null where the text has both. */
  readonly script?: Script | null;
  /** The bytes of the text; UTF-8 without it. */
  readonly encode?: (text: string, random: Random) => Uint8Array;
}

/** Applies `change` to the text of a page between its tags, or to a whole text. Styles, scripts and comments are left alone. */
export function onText({ text, isHtml }: Rendered, change: (piece: string) => string): string {
  if (!isHtml) return change(text);
  return text.replace(
    /(<!--[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\2>|<[^>]*>|&[#\w]+;)|([^<&]+)/gi,
    (_, markup: string | undefined, _name, piece: string | undefined) =>
      markup ?? (piece !== undefined && /\S/.test(piece) ? change(piece) : (piece ?? "")),
  );
}
