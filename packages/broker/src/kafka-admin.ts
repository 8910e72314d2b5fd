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
import { lacksCoordinator, lacksTopic } from "./kafka-errors.js";
import { ConfigResourceTypes } from "./kafkajs.js";
import { withAdmin } from "./with-admin.js";

/**
 * Creates missing topics and sets the configuration of all; partitions of a topic that exists stay as they are.
 * Resolves when the broker that answers has the topics and their configuration.
 */
export async function ensureTopics(
  kafka: Kafka,
  plans: Readonly<Record<string, TopicPlan>>,
): Promise<readonly EnsuredTopic[]> {
  return await withAdmin(kafka, "Could not set up the topics", async (admin) => {
    const there = new Set(await admin.listTopics());
    const partitions = await whenKnown(lacksTopic, () => setUpTopics(admin, plans, there));
    return Object.entries(plans).map(([topic, plan]) => ({
      topic,
      created: !there.has(topic),
      partitions: partitions.get(topic) ?? 0,
      planned: plan.partitions,
    }));
  });
}

/** By topic, how many partitions it has. What is done already is done again without harm. */
async function setUpTopics(
  admin: Admin,
  plans: Readonly<Record<string, TopicPlan>>,
  there: ReadonlySet<string>,
): Promise<Map<string, number>> {
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
  await whenConfigured(admin, plans);
  const { topics } = await admin.fetchTopicMetadata({ topics: Object.keys(plans) });
  return new Map(topics.map((topic) => [topic.name, topic.partitions.length]));
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

/**
 * The controller says yes before the brokers know: for a moment a topic answers with its former configuration.
 * A broker that never tells what it was given is not waited for longer than five seconds.
 */
async function whenConfigured(admin: Admin, plans: Readonly<Record<string, TopicPlan>>): Promise<void> {
  for (let tries = 1; tries <= 50; tries++) {
    const set = await ownConfigs(admin, Object.keys(plans));
    const known = Object.entries(plans).every(([topic, { config }]) =>
      Object.entries(config).every(([name, value]) => set.get(topic)?.[name] === value),
    );
    if (known) return;
    await sleep(100);
  }
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
    const [answer] = await whenKnown(lacksCoordinator, () => admin.fetchOffsets({ groupId: group, topics: [topic] }));
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

/**
 * Asks again, for up to five seconds: a cluster that is new, or that lost a broker, needs a moment to say who keeps a
 * group's offsets, and a broker to hear of a topic that the controller has just made. kafkajs gives up at once.
 */
async function whenKnown<Answer>(lacks: (error: unknown) => boolean, ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (!lacks(error) || tries === 20) throw error;
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
