import { z } from "zod";
import { GongkaiError } from "./errors.js";

const port = z.coerce.number().int().min(0).max(65535);
const address = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol.slice(0, -1)), {
    error: `is no address that starts with ${protocols.map((protocol) => `${protocol}://`).join(" or ")}`,
  });

/** Every variable the programs read, with its default. A flag beats them. */
const schema = z.object({
  /** The local warehouse folder. */
  GONGKAI_DATA: z.string().default("gongkai-data"),
  /** A ClickHouse server, `http://user:password@host:8123/gongkai`, that answers in place of the local folder. */
  CLICKHOUSE_URL: address("http", "https").optional(),
  /** host:port, comma-separated. */
  KAFKA_BROKERS: z
    .string()
    .regex(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/, "is no list of host:port")
    .optional(),
  /** Who logs in to Kafka; nobody, where it is not set. */
  KAFKA_USERNAME: z.string().optional(),
  KAFKA_PASSWORD: z.string().default(""),
  /** How they log in. */
  KAFKA_SASL: z.enum(["plain", "scram-sha-256", "scram-sha-512"]).default("plain"),
  /** 1: Kafka speaks TLS. A certificate of one's own is made known by Node's NODE_EXTRA_CA_CERTS. */
  KAFKA_TLS: z
    .enum(["0", "1"])
    .default("0")
    .transform((given) => given === "1"),
  /** Milliseconds after which a service that was killed loses its partitions to others; Kafka allows 6000 and more. */
  KAFKA_SESSION_MS: z.coerce.number().int().min(6000).default(30_000),
  /** Seconds that a failed document waits before steps 1, 2 and 3 of the retry ladder. */
  RETRY_DELAYS: z
    .string()
    .regex(/^\d+(\.\d+)?(,\d+(\.\d+)?){2}$/, "is no list of three numbers of seconds")
    .transform((text) => text.split(",").map(Number))
    .default([60, 600, 3600]),
  /** Milliseconds after which a try whose retrier was killed is given to another. */
  RETRY_LOCK_MS: z.coerce.number().int().min(1000).default(30_000),
  REDIS_URL: address("redis", "rediss", "unix").optional(),
  INGEST_PORT: port.default(8080),
  INGEST_TOKEN: z.string().optional(),
  DASHBOARD_PORT: port.default(8090),
  METRICS_PORT: port.optional(),
  /** The parser stops where this share of so many documents, one after the other, fails. */
  GONGKAI_DEAD_LETTER_SHARE: z.coerce.number().positive().default(0.5),
  GONGKAI_DEAD_LETTER_RUN: z.coerce.number().int().min(1).default(200),
  /** Of the fault suite: the crash point at which a service ends itself. */
  GONGKAI_CRASH_AT: z.string().optional(),
  /** Of the integration tests: where their Kafka, Redis and ClickHouse come from (test/services). */
  GONGKAI_TEST_SERVICES: z.enum(["containers", "native"]).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

export type Environment = z.infer<typeof schema>;

/**
 * The environment, checked. An empty variable counts as unset.
 * @throws GongkaiError E_ENVIRONMENT that names an unknown `GONGKAI_…` variable or the one with a bad value.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const unknown = Object.keys(variables).find((name) => name.startsWith("GONGKAI_") && !(name in schema.shape));
  if (unknown !== undefined) {
    const known = Object.keys(schema.shape).filter((name) => name.startsWith("GONGKAI_"));
    throw new GongkaiError("E_ENVIRONMENT", `${unknown} is no variable of gongkai (there is ${known.join(", ")})`);
  }
  const given = Object.entries(variables).filter(([name, value]) => name in schema.shape && value !== "");
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const name = String(issue.path[0]);
  throw new GongkaiError("E_ENVIRONMENT", `${name}=${variables[name] ?? ""}: ${issue.message}`);
}

/**
 * The environment of a program that cannot do without these variables.
 * @throws GongkaiError E_ENVIRONMENT that names the first that is missing, and as `readEnvironment`
 */
export function requireEnvironment<Name extends keyof Environment>(
  variables: Readonly<Record<string, string | undefined>>,
  ...names: readonly Name[]
): Environment & { readonly [Needed in Name]: NonNullable<Environment[Needed]> } {
  const environment = readEnvironment(variables);
  const missing = names.find((name) => environment[name] === undefined);
  if (missing !== undefined) throw new GongkaiError("E_ENVIRONMENT", `${missing} is not set`);
  return environment as Environment & { readonly [Needed in Name]: NonNullable<Environment[Needed]> };
}
