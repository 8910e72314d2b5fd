import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { type Choice, chooseServices } from "./choose-services.js";
import { startServices } from "./start-services.js";
import { addressesFrom, type SharedServices, type TestServices } from "./test-services.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the desk below. */
    readonly testServices: string;
  }
}

/**
 * Runs once for a whole test run, in vitest's own process. Test files run in processes of their own and ask here, at a
 * small desk on HTTP: `/choice` says where servers come from, `/shared` starts the shared ones when the first file
 * wants them. What was started ends with the run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let choice: Promise<Choice> | undefined;
  let shared: Promise<TestServices> | undefined;
  let files = 0;
  const answers: Record<string, () => Promise<unknown>> = {
    "/choice": () => {
      choice ??= prepared();
      return choice;
    },
    "/shared": async () => {
      const { kind } = (await answers["/choice"]!()) as Choice;
      if (kind === "none") throw new Error("There are no test services");
      shared ??= startServices(kind);
      return forOneFile(await shared, ++files);
    },
  };

  const desk = createServer(async (request, response) => {
    try {
      response.end(JSON.stringify(await answers[request.url ?? ""]!()));
    } catch (error) {
      response.writeHead(500).end(error instanceof Error ? error.stack : String(error));
    }
  });
  desk.requestTimeout = 0;
  desk.listen(0, "127.0.0.1");
  await once(desk, "listening");
  project.provide("testServices", `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);
  return async () => {
    desk.close();
    await (await shared?.catch(() => undefined))?.close();
  };
}

/** The choice, with nothing in its way that a killed run has left. */
async function prepared(): Promise<Choice> {
  const choice = await chooseServices();
  if (choice.kind === "native") await (await import("./native-services.js")).sweep();
  return choice;
}

/** Databases and names that no other file gets. */
function forOneFile({ environment }: TestServices, file: number): SharedServices {
  const prefix = `test${file}`;
  const CLICKHOUSE_URL = new URL(`/${prefix}`, environment.CLICKHOUSE_URL).href;
  const REDIS_URL = new URL(`/${file}`, environment.REDIS_URL).href;
  return { prefix, ...addressesFrom({ ...environment, CLICKHOUSE_URL, REDIS_URL }) };
}
