import type { Broker } from "@gongkai/broker";
import { afterAll, beforeAll, describe } from "vitest";
import { brokerAdministers } from "./broker-admin.js";
import { brokerConsumes } from "./broker-consume.js";
import { brokerRebalances } from "./broker-groups.js";
import { brokerProduces } from "./broker-produce.js";
import type { BrokerTarget } from "./broker-target.js";

/** What the services rely on in a `Broker`, asked of the one that `open` starts. */
export function brokerConformance(name: string, open: () => Promise<BrokerTarget>): void {
  describe(`broker: ${name}`, () => {
    let target: BrokerTarget;
    const opened: Broker[] = [];
    const openBroker = (): Broker => {
      const broker = target.open();
      opened.push(broker);
      return broker;
    };
    beforeAll(async () => {
      target = await open();
    });
    afterAll(async () => {
      await Promise.all(opened.map((broker) => broker.close()));
      await target?.close();
    });
    describe("produces", () => brokerProduces(openBroker));
    describe("consumes", () => brokerConsumes(openBroker));
    describe("shares partitions", () => brokerRebalances(openBroker));
    describe("administers", () => brokerAdministers(openBroker));
  });
}
