export { passOver } from "./pass-over.js";
export { type ConsumerStage, runConsumer } from "./run-consumer.js";
