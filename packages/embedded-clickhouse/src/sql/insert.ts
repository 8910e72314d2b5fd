import { notImplemented } from "../engine/exception.js";
import type { Statement } from "./statement.js";
import { sqlString } from "./string-literal.js";
import { isSign, isWord, type Token } from "./tokens.js";

/**
 * The rest of an INSERT whose first word has been read from `source`. Undefined where no data follow (INSERT … SELECT)
 * or the statement breaks off. Follows ClickHouse's grammar: INSERT [INTO] [TABLE] [FUNCTION] target [(columns)]
 * [SETTINGS …] VALUES | FORMAT name.
 *
 * chdb takes data after the statement only as text (RowBinary and Parquet are decoded as UTF-8), and only up to a blank
 * line, after which it runs what follows as SQL. Hence the file.
 */
export function readInsert(
  head: Buffer,
  text: string,
  source: Generator<Token>,
): Extract<Statement, { kind: "insert-data" }> | undefined {
  const next = (): Token | undefined => source.next().value ?? undefined;
  let token = next();
  if (isWord(token, "INTO")) token = next();
  if (isWord(token, "TABLE")) token = next();
  if (isWord(token, "FUNCTION")) token = next();
  // The target's own name may be any word, `values` and `format` too.
  token = next();
  while (isSign(token, ".")) {
    next();
    token = next();
  }

  let settings: Token | undefined;
  for (let before: Token | undefined; token; before = token, token = next()) {
    if (isSign(before, "(") && before?.depth === 0 && startsSelect(token)) return undefined;
    if (token.depth > 0) continue;
    if (startsSelect(token)) return undefined;
    if (isWord(token, "INFILE")) throw notImplemented("FROM INFILE reads a file of the client, which is not here.");
    if (isWord(token, "SETTINGS")) settings ??= token;
    const values = isWord(token, "VALUES");
    if (!values && !isWord(token, "FORMAT")) continue;

    const name = values ? token : next();
    if (name?.kind !== "word") return undefined;
    const format = values ? "Values" : name.text;
    const [placeEnd, clauseStart] = [settings?.start ?? token.start, token.start];
    return {
      kind: "insert-data",
      dataStart: values ? name.end : dataAfter(text, name.end),
      infile: (path) => {
        const target = head.toString("utf8", 0, placeEnd);
        const clause = head.toString("utf8", placeEnd, clauseStart);
        return `${target} FROM INFILE ${sqlString(path)} COMPRESSION 'none' ${clause} FORMAT ${format}`;
      },
    };
  }
  return undefined;
}

const startsSelect = (token: Token): boolean => isWord(token, "SELECT") || isWord(token, "WITH");

/** ClickHouse drops one `;`, blanks and one line end between the format's name and the data, no more. */
function dataAfter(text: string, end: number): number {
  const gap = /[ \t\f]*;?[ \t\f]*\r?\n?/y;
  gap.lastIndex = end;
  return end + (gap.exec(text)?.[0].length ?? 0);
}
