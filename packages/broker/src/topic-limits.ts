import { GongkaiError } from "@gongkai/contracts";
import type { Kafka } from "kafkajs";
import { ConfigResourceTypes } from "./kafkajs.js";
import { withAdmin } from "./with-admin.js";

export interface TopicLimits {
  readonly partitions: number;
  /** `max.message.bytes`: the largest record batch that the topic takes. */
  readonly maxBytes: number;
}

/** What a topic can carry. Throws E_TOPIC_MISSING at once where there is none of that name. */
export async function topicLimits(kafka: Kafka, topic: string): Promise<TopicLimits> {
  return await withAdmin(kafka, `Could not ask for topic ${topic}`, async (admin) => {
    if (!(await admin.listTopics()).includes(topic)) {
      throw new GongkaiError("E_TOPIC_MISSING", `There is no topic ${topic}`);
    }
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: topic, configNames: ["max.message.bytes"] }],
    });
    const maxBytes = Number(resources[0]?.configEntries[0]?.configValue);
    return { partitions: topics[0]!.partitions.length, maxBytes };
  });
}
