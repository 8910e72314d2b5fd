import type { Admin, Kafka } from "kafkajs";
import { brokerError } from "./kafka-errors.js";

/** Few tries: who asks wants an answer, and asks again where the answer matters. */
const retry = { initialRetryTime: 100, maxRetryTime: 500, retries: 4 };

/** Asks over a connection of its own, which a broker that was restarted cannot have made stale. */
export async function withAdmin<Answer>(
  kafka: Kafka,
  what: string,
  ask: (admin: Admin) => Promise<Answer>,
): Promise<Answer> {
  const admin = kafka.admin({ retry });
  try {
    await admin.connect();
    return await ask(admin);
  } catch (error) {
    throw brokerError(what, error);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
