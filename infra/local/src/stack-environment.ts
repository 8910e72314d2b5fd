import { clickhouse } from "./clickhouse.js";
import { kafka } from "./kafka.js";
import { redis } from "./redis.js";
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
    KAFKA_BROKERS: kafka.address(settings),
    CLICKHOUSE_URL: `http://gongkai:${settings.clickhousePassword}@${clickhouse.address(settings)}/gongkai`,
    REDIS_URL: `redis://:${settings.redisPassword}@${redis.address(settings)}`,
    INGEST_TOKEN: settings.ingestToken,
  };
}
