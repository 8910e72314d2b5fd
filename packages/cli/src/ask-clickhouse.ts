import { GongkaiError } from "@gongkai/contracts";

/** An answer on its way: its format as the server names it, and its bytes. */
export interface ClickHouseAnswer {
  readonly format: string;
  readonly body: ReadableStream<Uint8Array>;
}

/**
 * Asks ClickHouse one read-only statement over HTTP and streams the answer. Settings in the statement are allowed.
 * `format` holds where the statement names none.
 * @throws GongkaiError E_QUERY_FAILED with ClickHouse's words, E_WAREHOUSE_UNREACHABLE
 */
export async function askClickHouse(url: string, sql: string, format: string): Promise<ClickHouseAnswer> {
  const { username, password, pathname, origin } = new URL(url);
  const parameters = new URLSearchParams({
    database: decodeURIComponent(pathname.slice(1)) || "gongkai",
    default_format: format,
    // 2 and not 1: `SETTINGS …` in a query is harmless, writing is what must not be.
    readonly: "2",
  });
  const headers: Record<string, string> = {};
  if (username !== "") headers["X-ClickHouse-User"] = decodeURIComponent(username);
  if (password !== "") headers["X-ClickHouse-Key"] = decodeURIComponent(password);
  const answer = await fetch(`${origin}/?${parameters}`, { method: "POST", body: sql, headers }).catch((cause) => {
    throw new GongkaiError("E_WAREHOUSE_UNREACHABLE", origin, { cause });
  });
  if (!answer.ok || answer.body === null) throw new GongkaiError("E_QUERY_FAILED", words(await answer.text()));
  return { format: answer.headers.get("X-ClickHouse-Format") ?? format, body: answer.body };
}

/** `Code: 62. DB::Exception: Syntax error… (SYNTAX_ERROR) (version …)` without what only a server's log needs. */
function words(exception: string): string {
  return (
    exception
      .trim()
      .replace(/^Code: \d+\. DB::Exception: /, "")
      .replace(/ \(version [^)]*(\([^)]*\))?[^)]*\)$/, "")
      .replace(/\s+/g, " ")
      // A syntax error names every token that could have stood there: some hundred.
      .replace(/ Expected one of: .*(?= \(SYNTAX_ERROR\)$)/, "")
  );
}
