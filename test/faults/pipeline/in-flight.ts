import { type Broker, openBroker } from "@gongkai/broker";
import { groups, parsedTopic, rawTopic } from "@gongkai/contracts";
import { openRetries, type Retries } from "@gongkai/retries";
import type { TestServices } from "../../services/test-services.js";
import type { Part } from "./pipeline.js";

/** Counts what is under way: messages that a group has not committed, and documents on the retry ladder. */
export class InFlight {
  readonly #broker: Broker;
  readonly #retries: Retries;

  constructor({ kafkaBrokers, redisUrl }: TestServices) {
    this.#broker = openBroker({ brokers: kafkaBrokers });
    this.#retries = openRetries({ url: redisUrl });
  }

  /** What waits for this part of the pipeline, or is in its hands; 0 where nobody can tell, because a server is away. */
  async of(part: Part): Promise<number> {
    const counts = await Promise.all(this.#countsOf(part)).catch(() => [0]);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async close(): Promise<void> {
    await Promise.all([this.#broker.close(), this.#retries.close()]);
  }

  #countsOf(part: Part): Promise<number>[] {
    const parser = () => this.#lag(groups.parser, rawTopic);
    const loader = () => [this.#lag(groups.rawLoader, rawTopic), this.#lag(groups.outcomeLoader, parsedTopic)];
    const retrier = () => [
      this.#lag(groups.retrier, parsedTopic),
      this.#retries.counts().then(({ waiting }) => waiting),
    ];
    switch (part) {
      case "parser":
        return [parser()];
      case "loader":
        return loader();
      case "retrier":
      case "redis":
        return retrier();
      default:
        return [parser(), ...loader()];
    }
  }

  async #lag(group: string, topic: string): Promise<number> {
    return (await this.#broker.lag(group, topic)).reduce((sum, { lag }) => sum + lag, 0);
  }
}
