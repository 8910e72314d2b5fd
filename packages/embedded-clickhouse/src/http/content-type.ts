/** The Content-Type that ClickHouse gives to a format's output. */
export function contentType(format: string): string {
  const found = patterns.find(([pattern]) => pattern.test(format));
  return found ? found[1] : "text/plain; charset=UTF-8";
}

const patterns: readonly (readonly [RegExp, string])[] = [
  [/^JSON.*EachRow/i, "application/x-ndjson; charset=UTF-8"],
  [/^JSONLines|^NDJSON/i, "application/x-ndjson; charset=UTF-8"],
  [/^JSON/i, "application/json; charset=UTF-8"],
  [/^CSV.*WithNames/i, "text/csv; charset=UTF-8; header=present"],
  [/^CSV/i, "text/csv; charset=UTF-8; header=absent"],
  [/^(TSV|TabSeparated)/i, "text/tab-separated-values; charset=UTF-8"],
  [/^XML$/i, "application/xml; charset=UTF-8"],
  [/^Markdown$/i, "text/markdown; charset=UTF-8"],
  [/^SQLInsert$/i, "text/plain; charset=UTF-8"],
  [/^(RowBinary|Native|Parquet|Arrow|ORC|Avro|MsgPack|Npy|BSON|Protobuf|CapnProto)/i, "application/octet-stream"],
];
