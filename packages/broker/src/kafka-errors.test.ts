import { GongkaiError } from "@gongkai/contracts";
import {
  KafkaJSConnectionError,
  KafkaJSNonRetriableError,
  KafkaJSNumberOfRetriesExceeded,
  KafkaJSProtocolError,
} from "kafkajs";
import { expect, test } from "vitest";
import { brokerError, losesMembership } from "./kafka-errors.js";

const protocol = (type: string) => new KafkaJSProtocolError(Object.assign(new Error(type), { type, code: 1 }));

test.each([
  ["UNKNOWN_TOPIC_OR_PARTITION", "E_TOPIC_MISSING"],
  ["MESSAGE_TOO_LARGE", "E_MESSAGE_TOO_LARGE"],
  ["NOT_LEADER_FOR_PARTITION", "E_BROKER_UNREACHABLE"],
  ["NOT_COORDINATOR_FOR_GROUP", "E_BROKER_UNREACHABLE"],
  ["UNSUPPORTED_SASL_MECHANISM", "E_BROKER_DENIED"],
  ["TOPIC_AUTHORIZATION_FAILED", "E_BROKER_REFUSED"],
])("%s is %s", (type, code) => {
  expect(brokerError("Sending", protocol(type))).toMatchObject({ code });
  const wrapped = new KafkaJSNumberOfRetriesExceeded(protocol(type), { retryCount: 3, retryTime: 1 });
  expect(brokerError("Sending", wrapped)).toMatchObject({ code });
});

test("a connection that fails is worth another try, whatever wraps it", () => {
  const refused = new KafkaJSConnectionError("Connection error: connect ECONNREFUSED");
  for (const error of [refused, new KafkaJSNumberOfRetriesExceeded(refused, { retryCount: 3, retryTime: 1 })]) {
    const told = brokerError("Sending", error);
    expect(told.code).toBe("E_BROKER_UNREACHABLE");
    expect(told.message).toContain("Sending (Connection error: connect ECONNREFUSED)");
    expect(told.cause).toBe(error);
  }
});

test("a login that is not accepted is told by name", () => {
  const denied = Object.assign(new Error("SASL PLAIN authentication failed"), {
    name: "KafkaJSSASLAuthenticationError",
  });
  expect(brokerError("Sending", denied)).toMatchObject({ code: "E_BROKER_DENIED" });
});

test("an error of ours passes unchanged; anything else was refused", () => {
  const ours = new GongkaiError("E_TOPIC_MISSING", "x");
  expect(brokerError("Sending", ours)).toBe(ours);
  expect(brokerError("Sending", new KafkaJSNonRetriableError("no"))).toMatchObject({ code: "E_BROKER_REFUSED" });
  expect(brokerError("Sending", "odd")).toMatchObject({ code: "E_BROKER_REFUSED" });
});

test("which errors mean that the group must be joined again", () => {
  expect(losesMembership(protocol("REBALANCE_IN_PROGRESS"))).toBe(true);
  const wrapped = new KafkaJSNumberOfRetriesExceeded(protocol("ILLEGAL_GENERATION"), { retryCount: 3, retryTime: 1 });
  expect(losesMembership(wrapped)).toBe(true);
  expect(losesMembership(protocol("GROUP_LOAD_IN_PROGRESS"))).toBe(false);
  expect(losesMembership(new KafkaJSConnectionError("gone"))).toBe(false);
});

test("a cause that goes round in a circle ends", () => {
  const [first, second] = [new Error("first"), new Error("second")];
  first.cause = second;
  second.cause = first;
  expect(brokerError("Sending", first).code).toBe("E_BROKER_REFUSED");
});
