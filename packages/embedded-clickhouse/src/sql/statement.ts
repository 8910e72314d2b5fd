import { ClickHouseException, syntaxError } from "../engine/exception.js";
import { readInsert } from "./insert.js";
import { sqlString } from "./string-literal.js";
import { isSign, isWord, type Token, tokens } from "./tokens.js";

/** A request's one statement, taken apart as far as the engine must be told where bytes come from and go to. */
export type Statement =
  | { readonly kind: "empty" }
  /** Rows come out, any number of them. `outfile(path, format)` is the statement that writes them to a path. */
  | {
      readonly kind: "select";
      readonly format: string | undefined;
      outfile(path: string, defaultFormat: string): string;
    }
  /** Rows go in, from the bytes at `dataStart` on. `infile(path)` is the statement that reads them from a path. */
  | { readonly kind: "insert-data"; readonly dataStart: number; infile(path: string): string }
  | { readonly kind: "insert-select"; readonly sql: string }
  /** DDL, SHOW, EXPLAIN, KILL …: small results. */
  | { readonly kind: "other"; readonly sql: string; readonly format: string | undefined };

/**
 * Reads the one statement in `head`, the first bytes of a request. `complete` says that no bytes follow; if some do,
 * only an INSERT with data is possible. Throws ClickHouseException: 62 for several statements or one that is too
 * long, 358 for INTO OUTFILE, 48 for FROM INFILE. What is wrong with the SQL itself is left to the engine to say.
 */
export function readStatement(head: Buffer, complete: boolean): Statement {
  const text = head.toString("latin1");
  const source = tokens(text);
  const first = source.next().value;
  if (!first) return { kind: "empty" };
  if (isWord(first, "INSERT")) {
    const insert = readInsert(head, text, source);
    if (insert) return insert;
  }
  if (!complete) throw syntaxError(`Max query size exceeded (the statement is longer than ${head.length} bytes)`);
  const all = [...tokens(text)];
  const body = withoutTerminator(all);
  const sql = head.toString("utf8", 0, body.at(-1)?.end ?? 0);
  if (isWord(first, "INSERT")) return { kind: "insert-select", sql };
  refuseOutfile(body);
  const format = findFormat(body);
  return returnsRows(body)
    ? {
        kind: "select",
        format: format?.name,
        outfile: (path, defaultFormat) => outfile(head, sql, format, path, defaultFormat),
      }
    : { kind: "other", sql, format: format?.name };
}

function withoutTerminator(all: readonly Token[]): readonly Token[] {
  const end = all.findIndex((token) => isSign(token, ";") && token.depth === 0);
  if (end < 0) return all;
  // chdb would run them one after another.
  if (all.slice(end).some((token) => !isSign(token, ";"))) throw syntaxError("Multi-statements are not allowed");
  return all.slice(0, end);
}

function returnsRows(body: readonly Token[]): boolean {
  const first = body.find((token) => !isSign(token, "("));
  if (!["SELECT", "WITH", "FROM"].some((keyword) => isWord(first, keyword))) return false;
  return !body.some((token) => token.depth === 0 && isWord(token, "INSERT"));
}

function refuseOutfile(body: readonly Token[]): void {
  const found = body.some((token, i) => token.depth === 0 && isWord(token, "INTO") && isWord(body[i + 1], "OUTFILE"));
  if (found) throw new ClickHouseException(358, "INTO_OUTFILE_NOT_ALLOWED", "INTO OUTFILE is not allowed");
}

interface FormatClause {
  readonly name: string;
  readonly start: number;
}

/** The trailing `FORMAT X`, or `FORMAT X SETTINGS …`; a column that is called `format` is neither. */
function findFormat(body: readonly Token[]): FormatClause | undefined {
  for (let i = body.length - 2; i >= 0; i--) {
    const token = body[i]!;
    if (token.depth !== 0 || !isWord(token, "FORMAT")) continue;
    const name = body[i + 1]!;
    const after = body[i + 2];
    if (name.kind === "word" && (after === undefined || isWord(after, "SETTINGS"))) {
      return { name: name.text, start: token.start };
    }
  }
  return undefined;
}

function outfile(
  head: Buffer,
  sql: string,
  format: FormatClause | undefined,
  path: string,
  defaultFormat: string,
): string {
  const into = `INTO OUTFILE ${sqlString(path)} TRUNCATE COMPRESSION 'none'`;
  if (!format) return `${sql}\n${into} FORMAT ${defaultFormat}`;
  const before = head.toString("utf8", 0, format.start);
  return `${before}${into} ${sql.slice(before.length)}`;
}
