import type { EnsuredTopic } from "@gongkai/broker";

/** Makes the topics that are missing. @throws what `ensureTopics` throws */
export async function makeTopics(brokers: string): Promise<readonly EnsuredTopic[]> {
  const { gongkaiTopics } = await import("@gongkai/broker");
  const { withBroker } = await import("./service.js");
  return await withBroker(brokers, "migrate", undefined, (broker) => broker.ensureTopics(gongkaiTopics()));
}

/** Applies the migrations that are new to a ClickHouse server; their names. */
export async function applyMigrations(clickhouseUrl: string): Promise<string[]> {
  const { withServer } = await import("./open-warehouse.js");
  return await withServer(clickhouseUrl, (warehouse) => warehouse.migrate());
}
