/** What `gongkai export` writes; a file's ending and the value of `--format`. */
export const formats = ["csv", "parquet", "jsonl", "xlsx"] as const;
export type Format = (typeof formats)[number];
