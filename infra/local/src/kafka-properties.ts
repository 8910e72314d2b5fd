/** One document has at most 32 MiB; its parsed report with every quote stays far below this. */
const largestMessage = 160 << 20;
const largestRequest = 192 << 20;

/**
 * What makes one Kafka process, broker and controller in one, a broker as the pipeline needs it. Both addresses are
 * host:port; it listens on `listen`, and clients are told `broker`.
 */
export function kafkaProperties(
  broker: string,
  controller: string,
  listen = broker,
): Readonly<Record<string, string | number | boolean>> {
  return {
    "process.roles": "broker,controller",
    "node.id": 1,
    "controller.quorum.voters": `1@${controller}`,
    "controller.listener.names": "CONTROLLER",
    "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
    listeners: `PLAINTEXT://${listen},CONTROLLER://${controller}`,
    "advertised.listeners": `PLAINTEXT://${broker}`,
    // A topic that nobody made is an error, never a topic with the wrong number of partitions.
    "auto.create.topics.enable": false,
    // Killed and started anew, a broker has to wait until its former self is given up: 9 s by default.
    "broker.session.timeout.ms": 4000,
    "broker.heartbeat.interval.ms": 1000,
    "group.initial.rebalance.delay.ms": 0,
    "message.max.bytes": largestMessage,
    "replica.fetch.max.bytes": largestMessage,
    "socket.request.max.bytes": largestRequest,
    // There is one broker.
    "offsets.topic.replication.factor": 1,
    "offsets.topic.num.partitions": 4,
    "transaction.state.log.replication.factor": 1,
    "transaction.state.log.min.isr": 1,
    "transaction.state.log.num.partitions": 4,
    "share.coordinator.state.topic.replication.factor": 1,
    "share.coordinator.state.topic.min.isr": 1,
  };
}
