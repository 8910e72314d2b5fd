export { codeOf, needsSomebody } from "./mended-by.js";
export { passOver } from "./pass-over.js";
export { type ConsumerStage, runConsumer } from "./run-consumer.js";
export { waitFor, waitForWarehouse } from "./wait-for.js";
