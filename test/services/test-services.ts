import type { ServerName, StackEnvironment } from "@gongkai/local";

export type { ServerName };

/** Where a test finds real servers. */
export interface ServiceAddresses {
  /** host:port */
  readonly kafkaBrokers: readonly string[];
  readonly redisUrl: string;
  /** With user, password and database; `migrate` makes the database. */
  readonly clickhouseUrl: string;
  /** The same, as the programs read it from their environment. */
  readonly environment: StackEnvironment;
}

/** Servers that all files of one `npm test` use at once, none of which may be harmed. */
export interface SharedServices extends ServiceAddresses {
  /** Redis's database and ClickHouse's are this file's alone; topics and groups that begin with this are so too. */
  readonly prefix: string;
}

/**
 * Servers of one test file. Two implementations: processes of this machine (native-services.ts) and containers
 * (container-services.ts). Addresses and data stay the same whatever is done to the servers.
 */
export interface TestServices extends ServiceAddresses {
  /** SIGKILL; returns when the server is gone. */
  kill(server: ServerName): Promise<void>;
  /** Starts a server that was killed; returns when it answers. */
  start(server: ServerName): Promise<void>;
  /** Holds the server as SIGSTOP does: connections stay, nothing is answered. */
  pause(server: ServerName): Promise<void>;
  /** Lets a paused server go on. */
  resume(server: ServerName): Promise<void>;
  /** Ends all servers and deletes what they stored. */
  close(): Promise<void>;
}

export type ServicesKind = "containers" | "native";

export function addressesFrom(environment: StackEnvironment): ServiceAddresses {
  return {
    kafkaBrokers: environment.KAFKA_BROKERS.split(","),
    redisUrl: environment.REDIS_URL,
    clickhouseUrl: environment.CLICKHOUSE_URL,
    environment,
  };
}
