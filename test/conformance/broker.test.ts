import { openBroker } from "@gongkai/broker";
import { describeWithServices } from "../services/describe-with-services.js";
import { brokerConformance } from "./broker.js";

describeWithServices("broker on Kafka", (services) => {
  brokerConformance(() => openBroker({ brokers: services().kafkaBrokers }));
});
