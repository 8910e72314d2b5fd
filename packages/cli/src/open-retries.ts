import { openRetries, type Retries } from "@gongkai/retries";

/** Uses the queues on the Redis of REDIS_URL. */
export async function withRetries<T>(url: string, use: (retries: Retries) => Promise<T>): Promise<T> {
  const retries = openRetries({ url });
  try {
    return await use(retries);
  } finally {
    await retries.close();
  }
}
