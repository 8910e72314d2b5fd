import { type ErrorCode, GongkaiError } from "@gongkai/contracts";

const unreachable = new Set([
  "KafkaJSConnectionError",
  "KafkaJSConnectionClosedError",
  "KafkaJSRequestTimeoutError",
  "KafkaJSBrokerNotFound",
  "KafkaJSNoBrokerAvailableError",
  "KafkaJSGroupCoordinatorNotFound",
  "KafkaJSMetadataNotLoaded",
  "KafkaJSTopicMetadataNotLoaded",
  "KafkaJSLockTimeout",
]);

/** Protocol errors that say: this consumer is, or is about to be, no longer in possession of its partitions. */
const lostMembership = new Set([
  "REBALANCE_IN_PROGRESS",
  "NOT_COORDINATOR_FOR_GROUP",
  "ILLEGAL_GENERATION",
  "UNKNOWN_MEMBER_ID",
  "FENCED_INSTANCE_ID",
]);

/** Protocol errors of a broker that is starting, stopping or handing over. */
const transient = new Set([
  "LEADER_NOT_AVAILABLE",
  "NOT_LEADER_FOR_PARTITION",
  "REQUEST_TIMED_OUT",
  "BROKER_NOT_AVAILABLE",
  "REPLICA_NOT_AVAILABLE",
  "NETWORK_EXCEPTION",
  "GROUP_LOAD_IN_PROGRESS",
  "GROUP_COORDINATOR_NOT_AVAILABLE",
  "NOT_COORDINATOR_FOR_GROUP",
  "NOT_ENOUGH_REPLICAS",
  "NOT_ENOUGH_REPLICAS_AFTER_APPEND",
  "NOT_CONTROLLER",
]);

/** Protocol errors that say: who keeps the offsets of this group is not known yet, or is another broker now. */
const coordination = new Set([
  "GROUP_LOAD_IN_PROGRESS",
  "GROUP_COORDINATOR_NOT_AVAILABLE",
  "NOT_COORDINATOR_FOR_GROUP",
]);

const byType: Readonly<Record<string, ErrorCode>> = {
  UNKNOWN_TOPIC_OR_PARTITION: "E_TOPIC_MISSING",
  MESSAGE_TOO_LARGE: "E_MESSAGE_TOO_LARGE",
  RECORD_LIST_TOO_LARGE: "E_MESSAGE_TOO_LARGE",
  UNSUPPORTED_SASL_MECHANISM: "E_BROKER_DENIED",
};

/** An error of kafkajs as one of ours; one of ours stays as it is. `what` says what was being done. */
export function brokerError(what: string, error: unknown): GongkaiError {
  if (error instanceof GongkaiError) return error;
  const chain = causes(error);
  const type = chain.map(typeOf).find((found) => found !== undefined);
  const message = chain.at(-1)?.message ?? String(error);
  const code = (type === undefined ? undefined : codeOf(type)) ?? codeOfNames(chain.map(({ name }) => name));
  return new GongkaiError(code, `${what} (${message})`, { cause: error });
}

/** Whether kafkajs must rejoin the group because of this error. */
export function losesMembership(error: unknown): boolean {
  return causes(error).some((cause) => lostMembership.has(typeOf(cause) ?? ""));
}

/** Whether a group's coordinator has to be asked for again. */
export function lacksCoordinator(error: unknown): boolean {
  return causes(error).some((cause) => coordination.has(typeOf(cause) ?? ""));
}

/** Whether the broker that was asked does not know a topic, or not yet. */
export function lacksTopic(error: unknown): boolean {
  return causes(error).some((cause) => typeOf(cause) === "UNKNOWN_TOPIC_OR_PARTITION");
}

function codeOf(type: string): ErrorCode | undefined {
  return transient.has(type) ? "E_BROKER_UNREACHABLE" : byType[type];
}

function codeOfNames(names: readonly string[]): ErrorCode {
  if (names.includes("KafkaJSSASLAuthenticationError")) return "E_BROKER_DENIED";
  return names.some((name) => unreachable.has(name)) ? "E_BROKER_UNREACHABLE" : "E_BROKER_REFUSED";
}

/** The error and what it wraps, outermost first. */
function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  let next = error;
  while (next instanceof Error && !chain.includes(next)) {
    chain.push(next);
    next = next.cause;
  }
  return chain;
}

function typeOf(error: Error): string | undefined {
  return "type" in error && typeof error.type === "string" ? error.type : undefined;
}
