/** Rows of ClickHouse's JSONCompactEachRow, a JSON list a line, as many together as came together. */
export async function* jsonRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<unknown[][]> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of bytes) {
    // Not by readline: it also ends lines at U+2028, which JSON may hold.
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield lines.map((line) => JSON.parse(line) as unknown[]);
  }
}
