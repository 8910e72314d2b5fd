export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end; null where it is longer than is read. */
  readonly text: string | null;
}

const newline = 10;

/** The lines of a text in UTF-8, empty ones left out, none of more than `most` bytes held. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const line = (): Line | undefined => {
    const text = length > most ? null : decode(pieces);
    const found = text === "" ? undefined : { number, text };
    number++;
    pieces = [];
    length = 0;
    return found;
  };
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length > most) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      const found = line();
      if (found) yield found;
    }
    keep(chunk.subarray(from));
  }
  const found = line();
  if (found) yield found;
}

/** A byte order mark is no part of the text. */
function decode(pieces: readonly Uint8Array[]): string {
  return new TextDecoder().decode(Buffer.concat(pieces)).trim();
}
