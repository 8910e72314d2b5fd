import { GongkaiError } from "@gongkai/contracts";
import { Redis } from "ioredis";

export interface RedisHealth {
  readonly version: string;
  /** `maxmemory-policy`; the queues need `noeviction`. */
  readonly policy: string;
  /** Whether writes go to the append-only file: without it, a restart forgets them. */
  readonly appendOnly: boolean;
  /** The server's clock. */
  readonly now: Date;
}

/** A connection whose commands fail soon where Redis is away, so that the caller can back off. */
export function impatientConnection(url: string): Redis {
  return connect(url, 2);
}

/**
 * A connection whose commands wait for Redis to come back, as BullMQ's workers need it; until `stopped` fires, for this
 * connection and those that BullMQ makes of it.
 */
export function patientConnection(url: string, stopped: AbortSignal): Redis {
  return connect(url, null, stopped);
}

/** Gives up a connecting try after 3 s, and tries again after 0.1 s growing to 2 s. */
function connect(url: string, maxRetriesPerRequest: number | null, stopped?: AbortSignal): Redis {
  const { protocol, pathname } = new URL(url);
  const redis = new Redis(protocol === "unix:" ? pathname : url, {
    connectTimeout: 3000,
    maxRetriesPerRequest,
    retryStrategy: (tries) => (stopped?.aborted ? null : Math.min(tries * 100, 2000)),
  });
  // Commands tell of errors too; without a listener ioredis prints them.
  return redis.on("error", () => undefined);
}

/**
 * What the queues need to know of a Redis. Asked by INFO, since servers that somebody else runs often refuse CONFIG.
 * @throws GongkaiError E_REDIS_UNREACHABLE, E_REDIS_REFUSED
 */
export async function redisHealth(redis: Redis): Promise<RedisHealth> {
  return await guarded("Could not ask Redis how it is", async () => {
    const info = await redis.info();
    const field = (name: string): string => new RegExp(`^${name}:(.*?)\\r?$`, "m").exec(info)?.[1] ?? "";
    return {
      version: field("redis_version"),
      policy: field("maxmemory_policy"),
      appendOnly: field("aof_enabled") === "1",
      now: new Date(Number(field("server_time_usec")) / 1000),
    };
  });
}

/** As above, over a connection of its own and without touching any queue. */
export async function redisHealthAt(url: string): Promise<RedisHealth> {
  const redis = impatientConnection(url);
  try {
    return await redisHealth(redis);
  } finally {
    redis.disconnect();
  }
}

/** Does something with Redis, with our errors. */
export async function guarded<Result>(what: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw redisError(what, error);
  }
}

function redisError(what: string, error: unknown): GongkaiError {
  if (error instanceof GongkaiError) return error;
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  // A server that answers refuses by name; LOADING says that it is starting.
  const refused =
    (name === "ReplyError" || /^(OOM|NOAUTH|WRONGPASS|MISCONF|READONLY) /.test(message)) && !/^LOADING/.test(message);
  return new GongkaiError(refused ? "E_REDIS_REFUSED" : "E_REDIS_UNREACHABLE", `${what} (${message})`, {
    cause: error,
  });
}
