import { servers } from "./servers.js";
import type { StackSettings } from "./stack-settings.js";

/** The variables by which the programs find a stack's servers (contract.md, "The command"). */
export interface StackEnvironment {
  readonly KAFKA_BROKERS: string;
  readonly CLICKHOUSE_URL: string;
  readonly REDIS_URL: string;
  readonly INGEST_TOKEN: string;
}

export function stackEnvironment(settings: StackSettings): StackEnvironment {
  return {
    KAFKA_BROKERS: servers.kafka.address(settings),
    CLICKHOUSE_URL: `http://gongkai:${settings.clickhousePassword}@${servers.clickhouse.address(settings)}/gongkai`,
    REDIS_URL: `redis://:${settings.redisPassword}@${servers.redis.address(settings)}`,
    INGEST_TOKEN: settings.ingestToken,
  };
}
