import { setTimeout as sleep } from "node:timers/promises";
import type { Admin, Kafka } from "kafkajs";
import type {
  BrokerHealth,
  EnsuredTopic,
  PartitionLag,
  PartitionOffsets,
  TopicDescription,
  TopicPlan,
} from "./broker.js";
import { lacksCoordinator } from "./kafka-errors.js";
import { ConfigResourceTypes } from "./kafkajs.js";
import { withAdmin } from "./with-admin.js";

/** Creates missing topics and sets the configuration of all; partitions of a topic that exists stay as they are. */
export async function ensureTopics(
  kafka: Kafka,
  plans: Readonly<Record<string, TopicPlan>>,
): Promise<readonly EnsuredTopic[]> {
  return await withAdmin(kafka, "Could not set up the topics", async (admin) => {
    const there = new Set(await admin.listTopics());
    const missing = Object.entries(plans).filter(([topic]) => !there.has(topic));
    await admin.createTopics({
      topics: missing.map(([topic, { partitions }]) => ({ topic, numPartitions: partitions })),
      waitForLeaders: true,
    });
    // Kafka takes a topic's configuration as a whole: what an operator has set besides the plan is sent along.
    const set = await ownConfigs(admin, Object.keys(plans));
    await admin.alterConfigs({
      validateOnly: false,
      resources: Object.entries(plans).map(([topic, { config }]) => ({
        type: ConfigResourceTypes.TOPIC,
        name: topic,
        configEntries: Object.entries({ ...set.get(topic), ...config }).map(([name, value]) => ({ name, value })),
      })),
    });
    const { topics } = await admin.fetchTopicMetadata({ topics: Object.keys(plans) });
    const partitions = new Map(topics.map((topic) => [topic.name, topic.partitions.length]));
    return Object.entries(plans).map(([topic, plan]) => ({
      topic,
      created: !there.has(topic),
      partitions: partitions.get(topic) ?? 0,
      planned: plan.partitions,
    }));
  });
}

/** Kafka's word for a value that was set on the topic itself. */
const topicConfig = 1;

/** By topic, what was set on the topic itself. */
async function ownConfigs(admin: Admin, topics: readonly string[]): Promise<Map<string, Record<string, string>>> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  return new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      Object.fromEntries(
        configEntries
          .filter(({ configSource }) => Number(configSource) === topicConfig)
          .map(({ configName, configValue }) => [configName, configValue]),
      ),
    ]),
  );
}

/** Those of the topics that are there. */
export async function describeTopics(
  kafka: Kafka,
  names: readonly string[],
): Promise<ReadonlyMap<string, TopicDescription>> {
  return await withAdmin(kafka, `Could not ask for the topics ${names.join(", ")}`, async (admin) => {
    const there = new Set(await admin.listTopics());
    const topics = names.filter((name) => there.has(name));
    if (topics.length === 0) return new Map();
    const metadata = await admin.fetchTopicMetadata({ topics });
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: topics.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
    });
    const configs = new Map(
      resources.map(({ resourceName, configEntries }) => [
        resourceName,
        Object.fromEntries(configEntries.map(({ configName, configValue }) => [configName, configValue])),
      ]),
    );
    return new Map(
      metadata.topics.map(({ name, partitions }) => [
        name,
        {
          partitions: partitions.length,
          replicas: partitions[0]?.replicas.length ?? 0,
          config: configs.get(name) ?? {},
        },
      ]),
    );
  });
}

/** By partition, in order. */
export async function topicOffsets(kafka: Kafka, topic: string): Promise<readonly PartitionOffsets[]> {
  return await withAdmin(kafka, `Could not ask for the offsets of ${topic}`, (admin) => offsetsOf(admin, topic));
}

/** By partition, in order. A group that nobody has used yet has the whole topic before it. */
export async function groupLag(kafka: Kafka, group: string, topic: string): Promise<readonly PartitionLag[]> {
  return await withAdmin(kafka, `Could not ask for the lag of ${group} on ${topic}`, async (admin) => {
    const [answer] = await whenCoordinated(() => admin.fetchOffsets({ groupId: group, topics: [topic] }));
    const committed = new Map(answer?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
    return (await offsetsOf(admin, topic)).map(({ partition, start, end }) => {
      const offset = committed.get(partition) ?? -1;
      const next = Math.max(offset, start);
      return { partition, start, end, committed: offset < 0 ? null : offset, lag: Math.max(0, end - next) };
    });
  });
}

/** Rejects with E_BROKER_UNREACHABLE where nobody answers. */
export async function brokerHealth(kafka: Kafka): Promise<BrokerHealth> {
  return await withAdmin(kafka, "Could not ask Kafka how it is", async (admin) => {
    const { brokers, clusterId } = await admin.describeCluster();
    const topics = await admin.listTopics();
    return { clusterId, brokers: brokers.map(({ host, port }) => `${host}:${port}`), topics: topics.toSorted() };
  });
}

/** A cluster that is new, or that lost a broker, needs a moment to say who keeps a group's offsets; kafkajs gives up at once. */
async function whenCoordinated<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (!lacksCoordinator(error) || tries === 20) throw error;
      await sleep(250);
    }
  }
}

async function offsetsOf(admin: Admin, topic: string): Promise<PartitionOffsets[]> {
  const found = await admin.fetchTopicOffsets(topic);
  return found
    .map(({ partition, low, high }) => ({ partition, start: Number(low), end: Number(high) }))
    .toSorted((a, b) => a.partition - b.partition);
}
