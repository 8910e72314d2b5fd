import { afterAll, beforeAll, describe, inject } from "vitest";
import type { Choice } from "./choose-services.js";
import { startServices } from "./start-services.js";
import type { SharedServices, TestServices } from "./test-services.js";

/** The first start may be a download. */
const startLimit = 5 * 60_000;

const desk = inject("testServices");
const choice = await ask<Choice>("/choice");

/**
 * A suite on the servers that all files of a test run share. Where there are none, its tests are skipped and the
 * suite's name says why.
 * @param tests gets a function that gives the servers, from the first `beforeAll` on
 */
export function describeWithServices(name: string, tests: (services: () => SharedServices) => void): void {
  suite(name, () => {
    let services: SharedServices | undefined;
    beforeAll(async () => {
      services = await ask<SharedServices>("/shared");
    }, startLimit);
    tests(() => services!);
  });
}

/** As above, with servers of this suite alone, which it may kill and pause. */
export function describeWithOwnServices(name: string, tests: (services: () => TestServices) => void): void {
  suite(name, (kind) => {
    let services: TestServices | undefined;
    beforeAll(async () => {
      services = await startServices(kind);
    }, startLimit);
    afterAll(async () => services?.close(), 60_000);
    tests(() => services!);
  });
}

function suite(name: string, body: (kind: "containers" | "native") => void): void {
  if (choice.kind === "none") describe.skip(`${name} (skipped: ${choice.why})`, () => body("native"));
  else {
    const { kind } = choice;
    describe(name, () => body(kind));
  }
}

async function ask<T>(path: string): Promise<T> {
  const answer = await fetch(new URL(path, desk), { signal: AbortSignal.timeout(startLimit) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return JSON.parse(text) as T;
}
