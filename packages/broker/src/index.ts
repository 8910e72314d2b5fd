export type {
  BatchContext,
  BatchHandler,
  Broker,
  BrokerHealth,
  ConsumeOptions,
  Consumer,
  EnsuredTopic,
  IncomingMessage,
  OutgoingMessage,
  PartitionLag,
  PartitionOffsets,
  TopicDescription,
  TopicPlan,
} from "./broker.js";
export type { BrokerLog, BrokerLogEntry } from "./log.js";
export { messageSize } from "./message-size.js";
export { type BrokerLogin, type BrokerOptions, openBroker } from "./open-broker.js";
export { gongkaiTopics } from "./topics.js";
