import { request } from "node:http";
import { type ClickHouseClient, createClient } from "@clickhouse/client";

/** A ClickHouse to hold the conformance suite against: the embedded engine or a server. */
export interface ClickHouseTarget {
  readonly url: string;
  readonly user: string;
  /** Must not be empty: the suite checks that wrong ones are refused. */
  readonly password: string;
  close(): Promise<void>;
}

/** An answer, as bytes came; `cut` says that the connection broke before the answer's end. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
  readonly text: string;
  readonly cut: boolean;
}

export interface RawRequest {
  readonly method?: "GET" | "POST";
  readonly params?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
  /** Leave the target's own credentials out. */
  readonly anonymous?: boolean;
  readonly path?: string;
}

/** One plain HTTP request, POST unless said otherwise. Not fetch(), which hides compression and broken answers. */
export function ask(target: ClickHouseTarget, asked: RawRequest): Promise<RawAnswer> {
  const url = new URL(asked.path ?? "/", target.url);
  for (const [name, value] of Object.entries(asked.params ?? {})) url.searchParams.set(name, value);
  const credentials = asked.anonymous ? {} : { "X-ClickHouse-User": target.user, "X-ClickHouse-Key": target.password };
  return new Promise((resolve, reject) => {
    const headers = { ...credentials, ...asked.headers };
    const sent = request(url, { method: asked.method ?? "POST", headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      const finish = (cut: boolean): void => {
        const body = Buffer.concat(chunks);
        const { statusCode: status = 0, headers } = answer;
        resolve({ status, headers, body, text: body.toString("utf8"), cut });
      };
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => finish(false));
      answer.on("error", () => finish(true));
    });
    sent.on("error", reject);
    sent.end(asked.body);
  });
}

/** The stock client, silent: the suite provokes errors. */
export function clientOf(target: ClickHouseTarget, database: string): ClickHouseClient {
  return createClient({
    url: target.url,
    username: target.user,
    password: target.password,
    database,
    log: { level: 127 },
  });
}
