import { clickhouse } from "./clickhouse.js";
import { kafka } from "./kafka.js";
import { redis } from "./redis.js";
import type { Server, ServerName } from "./server.js";

/** Every server of a stack. */
export const servers: Readonly<Record<ServerName, Server>> = { kafka, redis, clickhouse };
