import { redisHealthAt } from "@gongkai/retries";
import { clockFinding } from "./clock.js";
import { type Finding, unwell, well } from "./finding.js";

/** Looks at the Redis of REDIS_URL: the queues need one that forgets nothing. */
export async function* examineRedis(url: string): AsyncGenerator<Finding> {
  try {
    const asked = Date.now();
    const { version, policy, appendOnly, now } = await redisHealthAt(url);
    yield well("redis", `${version} at ${new URL(url).host || new URL(url).pathname}`);
    yield clockFinding("redis", now, asked, Date.now());
    yield {
      name: "redis memory",
      ok: policy === "noeviction",
      found: `maxmemory-policy ${policy}`,
      remedy: "Set maxmemory-policy to noeviction: Redis would throw jobs away when its memory is full.",
    };
    yield {
      name: "redis disk",
      ok: appendOnly,
      found: appendOnly ? "append-only file" : "no append-only file",
      remedy: "Set appendonly to yes: a Redis that is started anew would forget which documents wait for a retry.",
    };
  } catch (error) {
    yield unwell("redis", error);
  }
}
