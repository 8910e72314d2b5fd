/**
 * Values as a list of SQL literals. For lists that would not fit into the address of a request, where query parameters go;
 * a statement may have 256 KB, so cut long lists with `pieces`.
 */
export function sqlList(values: readonly (string | bigint)[]): string {
  return `(${values.map((value) => (typeof value === "bigint" ? value : quoted(value))).join(", ")})`;
}

/** A SQL string literal. */
export function quoted(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** The items in pieces of at most `size`. */
export function* pieces<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
