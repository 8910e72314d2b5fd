/** How an office lays out a report; sizes in points. */
export interface Style {
  readonly borders?: "all" | "levels" | "none";
  readonly size?: number;
  readonly tableSize?: number;
  readonly landscape?: boolean;
  readonly font?: string;
  readonly repeatHeader?: boolean;
  readonly cutRows?: boolean;
  /** Running head. */
  readonly head?: string;
  /** Page numbers. */
  readonly foot?: boolean;
}

export interface Cell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A DOCX of paragraphs (the first is the title) and tables given as rows of cells. */
export function writeDocx(pieces: readonly (string | readonly (readonly Cell[])[])[], style: Style): Uint8Array;
