/** Text in the making: blanks are collapsed as a browser does, and each line ends once. */
export class LineWriter {
  /** Characters written. */
  length = 0;
  /** Last character written, or "\n" at the start. */
  last = "\n";
  /** White space seen and not yet written: none, a blank, or one that held a line end of the source. */
  private pending: "" | " " | "\n" = "";
  private readonly parts: string[] = [];

  /** The number of pieces written, a place for `since`. */
  get pieces(): number {
    return this.parts.length;
  }

  blank(hasLineEnd: boolean): void {
    if (this.pending === "" || hasLineEnd) this.pending = hasLineEnd ? "\n" : " ";
  }

  /** Blanks that nothing comes after are nothing. */
  dropBlank(): void {
    this.pending = "";
  }

  word(word: string): void {
    // A source line end between two Han characters is Word's wrapping, not a blank.
    if (this.pending !== "" && this.last !== "\n" && this.last !== "\t") {
      const tight = this.pending === "\n" && this.last > "\u2e7f" && word > "\u2e7f";
      if (!tight) this.write(" ");
    }
    this.pending = "";
    this.write(word);
  }

  breakLine(): void {
    this.pending = "";
    if (this.last !== "\n") this.write("\n");
  }

  write(data: string): void {
    if (data === "") return;
    this.parts.push(data);
    this.length += data.length;
    this.last = data[data.length - 1] as string;
  }

  /** What was written after so many pieces, trimmed. */
  since(piece: number): string {
    return this.parts.slice(piece).join("").trim();
  }

  text(): string {
    return this.parts.join("");
  }
}
