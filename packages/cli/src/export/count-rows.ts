/** Hears of rows as they are written. */
export type OnRows = (rows: number) => void;

const newline = 0x0a;
const quote = 0x22;

/** Passes JSON lines through and tells how many there were. */
export async function* countLines(bytes: AsyncIterable<Uint8Array>, onRows: OnRows): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    let rows = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) rows++;
    onRows(rows);
    yield chunk;
  }
}

/** Passes CSV with a header through and tells how many rows there were: a line's end within quotes ends no row. */
export async function* countRecords(bytes: AsyncIterable<Uint8Array>, onRows: OnRows): AsyncGenerator<Uint8Array> {
  let quoted = false;
  let rows = -1;
  for await (const chunk of bytes) {
    for (const byte of chunk) {
      // A quote that is doubled within quotes ends them and begins them again.
      if (byte === quote) quoted = !quoted;
      else if (byte === newline && !quoted) rows++;
    }
    if (rows > 0) {
      onRows(rows);
      rows = 0;
    }
    yield chunk;
  }
}
