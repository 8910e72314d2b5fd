import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { badArguments, notImplemented } from "../engine/exception.js";
import type { Credentials } from "./credentials.js";

/** What a request to `/` asks for, apart from its body. */
export interface Asked {
  /** SQL of the URL; the body follows it. */
  readonly query: string;
  readonly database: string | undefined;
  readonly defaultFormat: string;
  readonly queryId: string;
  /** Send nothing before the query has ended, so that errors have their status and the summary its numbers. */
  readonly waitEndOfQuery: boolean;
  readonly gzip: boolean;
  /** Settings and `param_…` parameters. */
  readonly settings: Map<string, string>;
  readonly credentials: Credentials;
}

/** Parameters of the URL that ClickHouse does not take for settings. */
const reserved = new Set([
  "query",
  "database",
  "default_format",
  "query_id",
  "wait_end_of_query",
  "user",
  "password",
  "quota_key",
  "stacktrace",
  "buffer_size",
  "role",
  "compress",
  "decompress",
  "session_id",
  "session_timeout",
  "session_check",
  "close_session",
  "client_protocol_version",
]);

/**
 * Reads URL and headers as ClickHouse's HTTP interface does; headers yield to the URL only where ClickHouse says so.
 * Throws ClickHouseException for what is not supported: sessions, roles, ClickHouse's own block compression.
 */
export function readRequest(request: IncomingMessage, url: URL): Asked {
  const params = url.searchParams;
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const isOn = (name: string): boolean => !["0", "false", null].includes(params.get(name));
  if (params.get("session_id")) throw notImplemented("Sessions (session_id) are not supported by the embedded engine.");
  if (params.get("role")) throw notImplemented("Roles are not supported by the embedded engine.");
  for (const name of ["compress", "decompress"]) {
    if (isOn(name)) throw notImplemented(`'${name}=1' is not supported by the embedded engine: use gzip over HTTP.`);
  }
  const settings = new Map<string, string>();
  for (const [name, value] of params) if (!reserved.has(name)) addSetting(settings, name, value);
  // As in ClickHouse: whoever sends GET expects that nothing changes. 2 still lets a query bring settings.
  if (request.method !== "POST" && (settings.get("readonly") ?? "0") === "0") settings.set("readonly", "2");
  return {
    query: params.get("query")?.trimEnd() ?? "",
    database: header("x-clickhouse-database") ?? params.get("database") ?? undefined,
    defaultFormat: formatName(header("x-clickhouse-format") ?? params.get("default_format") ?? "TabSeparated"),
    queryId: params.get("query_id") || header("x-clickhouse-query-id") || randomUUID(),
    waitEndOfQuery: isOn("wait_end_of_query"),
    gzip: isOn("enable_http_compression") && /\bgzip\b/.test(header("accept-encoding") ?? ""),
    settings,
    credentials: {
      authorization: header("authorization"),
      user: header("x-clickhouse-user") ?? params.get("user") ?? undefined,
      key: header("x-clickhouse-key") ?? params.get("password") ?? undefined,
    },
  };
}

/** Adds a setting or a `param_…` of the URL or of a form. Names go into SQL as they are, so they must be names. */
export function addSetting(settings: Map<string, string>, name: string, value: string): void {
  if (!/^\w+$/.test(name)) throw badArguments(`'${name}' is not the name of a setting.`);
  settings.set(name, value);
}

function formatName(name: string): string {
  if (!/^\w+$/.test(name)) throw badArguments(`'${name}' is not the name of a format.`);
  return name;
}
