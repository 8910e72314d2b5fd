import { setTimeout as sleep } from "node:timers/promises";
import {
  freshSettings,
  kafkaProperties,
  type ServerName,
  type StackSettings,
  serverNames,
  servers,
  stackEnvironment,
} from "@gongkai/local";
import { GenericContainer, getContainerRuntimeClient, type StartedTestContainer, Wait } from "testcontainers";
import { containerImages } from "./container-images.js";
import { addressesFrom, type TestServices } from "./test-services.js";

const startLimit = 120_000;

/**
 * Servers as containers of the local Docker engine. Each has a port of this machine that was chosen beforehand: Kafka
 * tells its clients the address, and a container that is started anew would otherwise get another port.
 */
export async function containerServices(): Promise<TestServices> {
  const settings = await freshSettings();
  const definitions: Record<ServerName, GenericContainer> = {
    kafka: kafkaContainer(settings),
    redis: redisContainer(settings),
    clickhouse: clickhouseContainer(settings),
  };
  const started = new Map<ServerName, StartedTestContainer>();
  const close = async () => {
    await Promise.all([...started.values()].map((container) => container.stop({ remove: true, removeVolumes: true })));
  };
  const results = await Promise.allSettled(
    serverNames.map(async (name) => {
      started.set(name, await definitions[name].start());
      await answering(name, settings);
    }),
  );
  const failed = results.find((result) => result.status === "rejected");
  if (failed) {
    await close();
    throw failed.reason;
  }

  const { container: engine } = await getContainerRuntimeClient();
  const container = (name: ServerName) => engine.getById(started.get(name)!.getId());
  return {
    ...addressesFrom(stackEnvironment(settings)),
    kill: async (name) => {
      await container(name).kill({ signal: "SIGKILL" });
      await container(name).wait();
    },
    start: async (name) => {
      await container(name).start();
      await answering(name, settings);
    },
    pause: (name) => container(name).pause(),
    resume: (name) => container(name).unpause(),
    close,
  };
}

function kafkaContainer({ kafkaPort, kafkaClusterId }: StackSettings): GenericContainer {
  const properties = kafkaProperties(`127.0.0.1:${kafkaPort}`, "localhost:9093", "0.0.0.0:9092");
  const environment = Object.entries(properties).map(([name, value]) => [kafkaVariable(name), String(value)]);
  return new GenericContainer(containerImages.kafka)
    .withEnvironment({ ...Object.fromEntries(environment), CLUSTER_ID: kafkaClusterId })
    .withExposedPorts({ container: 9092, host: kafkaPort })
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(startLimit);
}

/** `message.max.bytes` as KAFKA_MESSAGE_MAX_BYTES, which Kafka's own image reads. */
const kafkaVariable = (property: string): string => `KAFKA_${property.toUpperCase().replaceAll(".", "_")}`;

function redisContainer({ redisPort, redisPassword }: StackSettings): GenericContainer {
  const options = { requirepass: redisPassword, appendonly: "yes", "maxmemory-policy": "noeviction", databases: "256" };
  return new GenericContainer(containerImages.redis)
    .withCommand(["redis-server", ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])])
    .withExposedPorts({ container: 6379, host: redisPort })
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(startLimit);
}

function clickhouseContainer({ clickhousePort, clickhousePassword }: StackSettings): GenericContainer {
  return new GenericContainer(containerImages.clickhouse)
    .withEnvironment({ CLICKHOUSE_USER: "gongkai", CLICKHOUSE_PASSWORD: clickhousePassword })
    .withExposedPorts({ container: 8123, host: clickhousePort })
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(startLimit);
}

/** A port that is open is the engine's, not yet the server's. */
async function answering(name: ServerName, settings: StackSettings): Promise<void> {
  for (const deadline = Date.now() + startLimit; !(await servers[name].answers(settings)); await sleep(100)) {
    if (Date.now() > deadline) throw new Error(`${name} (${containerImages[name]}) does not answer`);
  }
}
