import { type Broker, gongkaiTopics, type TopicDescription, type TopicPlan } from "@gongkai/broker";
import { groups, parsedTopic, rawTopic } from "@gongkai/contracts";
import { withBroker } from "../service.js";
import { type Finding, unwell, well } from "./finding.js";

const readers = [
  [groups.parser, rawTopic],
  [groups.rawLoader, rawTopic],
  [groups.outcomeLoader, parsedTopic],
  [groups.retrier, parsedTopic],
] as const;

/** Looks at Kafka, its topics and what waits on them. Kafka tells nobody its version or its time. */
export async function* examineKafka(addresses: string): AsyncGenerator<Finding> {
  const findings: Finding[] = [];
  await withBroker(addresses, "doctor", undefined, async (broker) => {
    const { brokers, clusterId } = await broker.health();
    findings.push(well("kafka", `cluster ${clusterId}: ${brokers.join(", ")}`));
    const plans = Object.entries(gongkaiTopics());
    const descriptions = await broker.describeTopics(plans.map(([topic]) => topic));
    for (const [topic, plan] of plans) findings.push(topicFinding(topic, plan, descriptions.get(topic)));
    if (plans.every(([topic]) => descriptions.has(topic))) findings.push(await waitingFinding(broker));
  }).catch((error: unknown) => findings.push(unwell("kafka", error)));
  yield* findings;
}

function topicFinding(topic: string, plan: TopicPlan, description: TopicDescription | undefined): Finding {
  const remedy = "Run `gongkai migrate`: it makes topics and sets their configuration.";
  if (description === undefined) return { name: topic, ok: false, found: "not there", remedy };
  const { partitions, replicas, config } = description;
  const other = Object.entries(plan.config).filter(([name, value]) => config[name] !== value);
  const counts =
    partitions === plan.partitions ? String(partitions) : `${partitions}, not the ${plan.partitions} planned,`;
  const found = [
    `${counts} partitions, ${replicas === 1 ? "1 replica" : `${replicas} replicas`}`,
    ...other.map(([name, value]) => `${name} is ${config[name] ?? "not set"}, not ${value}`),
  ].join("; ");
  return { name: topic, ok: other.length === 0, found, remedy };
}

async function waitingFinding(broker: Broker): Promise<Finding> {
  const waiting: string[] = [];
  for (const [group, topic] of readers) {
    const lags = await broker.lag(group, topic);
    const never = lags.every(({ committed }) => committed === null);
    waiting.push(`${group} ${lags.reduce((sum, { lag }) => sum + lag, 0)}${never ? " (has read nothing yet)" : ""}`);
  }
  return well("waiting", waiting.join(", "));
}
