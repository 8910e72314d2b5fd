import type { Draft } from "../draft/draft.js";
import type { Random } from "../random.js";

/** A way in which a report reaches a reader: a page or a text of some make. */
export interface Carrier {
  readonly name: string;
  readonly mediaType: "text/html" | "text/plain";
  /** Its tables keep no empty cells: every cell must hold something, or a reader could not tell the columns. */
  readonly steady: boolean;
  render(draft: Draft, random: Random): string;
}
