// A consumer in a process of its own, to be stopped and killed: appends `partition:offset key` of what it finished to a file.
import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { openBroker } from "@gongkai/broker";

const [address, topic, group, file] = process.argv.slice(2);
const broker = openBroker({ brokers: [address] });
const consumer = await broker.consume({
  topic,
  group,
  maxBytes: 1 << 20,
  maxMessages: 5,
  lingerMs: 100,
  sessionMs: 6000,
  rebalanceMs: 6000,
  onBatch: async (messages) => {
    await sleep(100);
    appendFileSync(file, messages.map(({ partition, offset, key }) => `${partition}:${offset} ${key}\n`).join(""));
  },
});
process.once("SIGTERM", () => void consumer.stop().then(() => broker.close()));
await consumer.ended;
