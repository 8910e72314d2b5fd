import { readFileSync } from "node:fs";
import { z } from "zod";
import type { TopicPlan } from "./broker.js";

const plans = z.record(z.string(), z.object({ partitions: z.int().min(1), config: z.record(z.string(), z.string()) }));

// From src/ (tests) as well as from dist/.
const file = new URL("../../../infra/kafka/topics.json", import.meta.url);

/** The topics of the pipeline as infra/kafka/topics.json plans them. */
export function gongkaiTopics(): Readonly<Record<string, TopicPlan>> {
  return plans.parse(JSON.parse(readFileSync(file, "utf8")));
}
