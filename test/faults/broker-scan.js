// A scan in a process of its own, which must end whatever becomes of Kafka: says when it reads, then how it ended.
import { setTimeout as sleep } from "node:timers/promises";
import { openBroker } from "@gongkai/broker";

const [address, topic] = process.argv.slice(2);
const broker = openBroker({ brokers: [address] });
let read = 0;
const onMessage = () => {
  if (read++ === 0) process.send("reading");
};
await broker.scan(topic, new Map(), onMessage).then(
  () => process.send(`read ${read}`),
  ({ code }) => process.send(code),
);
await broker.close();
// What kafkajs still meant to do would be begun by now.
await sleep(100);
process.disconnect();
