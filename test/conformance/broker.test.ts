import { openBroker } from "@gongkai/broker";
import { describe, test } from "vitest";
import { brokerConformance } from "./broker.js";
import { kafkaMissing, startKafka } from "./kafka-process.js";

if (kafkaMissing === undefined) {
  brokerConformance("Kafka 4.1", async () => {
    const kafka = await startKafka();
    return {
      open: (log) => openBroker({ brokers: [kafka.address], ...(log ? { log } : {}) }),
      close: () => kafka.close(),
    };
  });
} else describe("broker: Kafka 4.1", () => test.skip(kafkaMissing!, () => {}));
