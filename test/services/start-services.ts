import type { ServicesKind, TestServices } from "./test-services.js";

/** Starts Kafka, Redis and ClickHouse, empty. Takes 5 to 10 s; the first time as long as a download. */
export async function startServices(kind: ServicesKind): Promise<TestServices> {
  if (kind === "native") return (await import("./native-services.js")).nativeServices();
  return (await import("./container-services.js")).containerServices();
}
