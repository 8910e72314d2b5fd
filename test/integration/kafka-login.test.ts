import { execFile } from "node:child_process";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePorts, openStack, type Stack } from "@gongkai/local";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { whyNotNative } from "../services/choose-services.js";
import { gongkai } from "./gongkai.js";

const run = promisify(execFile);
const why = await whyNotNative();

/** Kafka with a second listener that wants TLS and a login. */
describe.skipIf(why !== undefined)(`Kafka with TLS and a login${why ? ` (skipped: ${why})` : ""}`, () => {
  let folder: string;
  let stack: Stack;
  let environment: Record<string, string>;
  const told = async (change: Record<string, string>) => {
    const { stdout } = await gongkai(["doctor", "--json", "--data", join(folder, "data")], {
      env: { ...environment, ...change },
    });
    return stdout.split("\n").filter((line) => line.includes('"name":"kafka"'));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gongkai-kafka-login-"));
    stack = openStack(join(folder, "stack"));
    await stack.up();
    await stack.stop("kafka");
    const [port = 0] = await freePorts(1);
    await protect(join(folder, "stack", "kafka"), port);
    await stack.start("kafka");
    environment = {
      KAFKA_BROKERS: `127.0.0.1:${port}`,
      KAFKA_TLS: "1",
      KAFKA_USERNAME: "gongkai",
      KAFKA_PASSWORD: "right",
      NODE_EXTRA_CA_CERTS: join(folder, "stack", "kafka", "kafka.pem"),
    };
  }, 300_000);

  afterAll(async () => {
    await stack.down({ purge: true });
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  test("who logs in makes topics and finds them", async () => {
    const migrated = await gongkai(["migrate", "--data", join(folder, "data")], { env: environment });
    expect(migrated).toMatchObject({ status: 0 });
    const [kafka] = await told({});
    expect(JSON.parse(kafka!)).toMatchObject({ ok: true, found: expect.stringContaining(environment.KAFKA_BROKERS!) });
  });

  test.each([
    ["a wrong password", { KAFKA_PASSWORD: "wrong" }, "E_BROKER_DENIED"],
    ["an unknown user", { KAFKA_USERNAME: "nobody" }, "E_BROKER_DENIED"],
    ["a way to log in that Kafka does not offer", { KAFKA_SASL: "scram-sha-512" }, "E_BROKER_DENIED"],
    ["a certificate that nobody vouches for", { NODE_EXTRA_CA_CERTS: "" }, "E_BROKER_UNREACHABLE"],
    ["no TLS", { KAFKA_TLS: "0" }, "E_BROKER_UNREACHABLE"],
  ])("%s is told by name", async (_, change, code) => {
    const [kafka] = await told(change);
    expect(JSON.parse(kafka!)).toMatchObject({ ok: false, found: expect.stringContaining(code) });
  });

  test("a service does not wait for a login that is not accepted", async () => {
    const env = { ...environment, ...(await stack.environment()), KAFKA_BROKERS: environment.KAFKA_BROKERS! };
    const { status, stderr } = await gongkai(["parser"], { env: { ...env, KAFKA_PASSWORD: "wrong" } });
    expect([status, stderr]).toEqual([1, expect.stringContaining("E_BROKER_DENIED")]);
  });
});

/** Makes a key and a certificate, and adds a listener that uses them. */
async function protect(kafka: string, port: number): Promise<void> {
  const store = join(kafka, "kafka.p12");
  const key = ["-keystore", store, "-storepass", "change-it", "-alias", "kafka"];
  const name = ["-dname", "CN=localhost", "-ext", "san=ip:127.0.0.1,dns:localhost"];
  await run("keytool", ["-genkeypair", "-keyalg", "RSA", "-storetype", "PKCS12", "-validity", "2", ...key, ...name]);
  const { stdout: certificate } = await run("keytool", ["-exportcert", "-rfc", ...key]);
  await writeFile(join(kafka, "kafka.pem"), certificate);
  const properties = await readFile(join(kafka, "server.properties"), "utf8");
  const now = (property: string) => new RegExp(`^${property}=(.*)$`, "m").exec(properties)?.[1];
  const own = {
    listeners: `${now("listeners")},LOGIN://127.0.0.1:${port}`,
    "advertised.listeners": `${now("advertised.listeners")},LOGIN://127.0.0.1:${port}`,
    "listener.security.protocol.map": `${now("listener.security.protocol.map")},LOGIN:SASL_SSL`,
    "listener.name.login.sasl.enabled.mechanisms": "PLAIN",
    "listener.name.login.plain.sasl.jaas.config":
      'org.apache.kafka.common.security.plain.PlainLoginModule required user_gongkai="right";',
    "ssl.keystore.type": "PKCS12",
    "ssl.keystore.location": store,
    "ssl.keystore.password": "change-it",
  };
  for (const [property, value] of Object.entries(own))
    await appendFile(join(kafka, "own.properties"), `${property}=${value}\n`);
}
