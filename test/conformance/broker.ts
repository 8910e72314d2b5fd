import type { Broker } from "@gongkai/broker";
import { afterAll, describe } from "vitest";
import { brokerAdministers } from "./broker-admin.js";
import { brokerConsumes } from "./broker-consume.js";
import { brokerSharesPartitions } from "./broker-groups.js";
import { brokerProduces } from "./broker-produce.js";
import { brokerScans } from "./broker-scan.js";

/** What the services rely on in a `Broker`, asked of those that `openOne` opens, all of one cluster. */
export function brokerConformance(openOne: () => Broker): void {
  const opened: Broker[] = [];
  const open = (): Broker => {
    const broker = openOne();
    opened.push(broker);
    return broker;
  };
  afterAll(() => Promise.all(opened.map((broker) => broker.close())));
  describe("produces", () => brokerProduces(open));
  describe("consumes", () => brokerConsumes(open));
  describe("shares partitions", () => brokerSharesPartitions(open));
  describe("scans", () => brokerScans(open));
  describe("administers", () => brokerAdministers(open));
}
