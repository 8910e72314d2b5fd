// What the media readers hand on: text, and where its tables' cells are. Offsets are UTF-16 units into `text`.

/** A cell of a table as the medium gives it. */
export interface SourceCell {
  readonly start: number;
  readonly end: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A table of the medium; rows as written, spans unexpanded. Layout tables are not among them. */
export interface SourceTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly SourceCell[])[];
}

/** A place that may hold the title. */
export interface SourceTitle {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: "title_tag" | "heading" | "meta";
}

export interface SourceLink {
  readonly href: string;
  readonly text: string;
}

/** A document as its medium gives it, before any normalisation. */
export interface SourceDocument {
  readonly text: string;
  readonly tables: readonly SourceTable[];
  readonly titles: readonly SourceTitle[];
  readonly links: readonly SourceLink[];
  /** Pictures in the body; a page of pictures only is a scan. */
  readonly images: number;
  /** True where line ends may be typographic (plain text, pages pasted from a print); false where a line is a paragraph. */
  readonly wrapped: boolean;
}
