const newline = 10;
const carriageReturn = 13;
const none = Buffer.alloc(0);

/** Reads a stream of bytes by lines and by lengths, holding little of it. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #ahead: Buffer = none;
  #over = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /**
   * The next line as Latin-1, without its end; undefined at the end of the stream. Of a line longer than `most` only the
   * beginning is given, the rest passed over.
   */
  async line(most: number): Promise<string | undefined> {
    if (!(await this.#fill())) return undefined;
    let text = "";
    for (;;) {
      const at = this.#ahead.indexOf(newline);
      const piece = at < 0 ? this.#ahead : this.#ahead.subarray(0, at);
      if (text.length < most) text += piece.toString("latin1", 0, Math.min(piece.length, most - text.length));
      this.#ahead = at < 0 ? none : this.#ahead.subarray(at + 1);
      if (at >= 0 || !(await this.#fill())) break;
    }
    return text.charCodeAt(text.length - 1) === carriageReturn ? text.slice(0, -1) : text;
  }

  /** The next bytes, up to `most` of them; undefined at the end of the stream. */
  async some(most: number): Promise<Buffer | undefined> {
    if (!(await this.#fill())) return undefined;
    const taken = this.#ahead.subarray(0, most);
    this.#ahead = this.#ahead.subarray(taken.length);
    return taken;
  }

  /** The next bytes without taking them; fewer than asked only at the end of the stream. */
  async peek(count: number): Promise<Buffer> {
    while (this.#ahead.length < count && !this.#over) await this.#more();
    return this.#ahead.subarray(0, count);
  }

  /** All that is left. */
  async *rest(): AsyncGenerator<Buffer> {
    for (let bytes = await this.some(1 << 18); bytes; bytes = await this.some(1 << 18)) yield bytes;
  }

  /** False at the end of the stream. */
  async #fill(): Promise<boolean> {
    while (this.#ahead.length === 0 && !this.#over) await this.#more();
    return this.#ahead.length > 0;
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#chunks.next();
    if (done) this.#over = true;
    else {
      const chunk = Buffer.from(value.buffer, value.byteOffset, value.length);
      this.#ahead = this.#ahead.length === 0 ? chunk : Buffer.concat([this.#ahead, chunk]);
    }
  }
}
