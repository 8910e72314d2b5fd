import { setTimeout as sleep } from "node:timers/promises";
import { type ServerName, serverNames } from "@gongkai/local";
import { type CrashPoint, crashPoints } from "@gongkai/telemetry";
import { type Pipeline, type ServiceName, serviceNames } from "./pipeline.js";

/** Something that goes wrong while documents flow. */
export interface Fault {
  readonly name: string;
  /** How often it strikes during one flow. */
  readonly times: number;
  /** Places where a service must have ended for the fault to have struck. */
  readonly places?: readonly CrashPoint[];
  strike(pipeline: Pipeline): Promise<void>;
}

/** Longer than a consumer group waits for a silent member. */
const beyondSession = 10_000;
const serverDown = 1500;

const killService = (name: ServiceName, times: number): Fault => ({
  name: `kill ${name}`,
  times,
  strike: async ({ services }) => services[name].kill(),
});

const killIngest: Fault = { name: "kill ingest", times: 3, strike: async ({ ingest }) => ingest.kill() };

const killServer = (name: ServerName, times: number): Fault => ({
  name: `kill ${name}`,
  times,
  strike: async ({ servers }) => {
    await servers.kill(name);
    await sleep(serverDown);
    await servers.start(name);
  },
});

const together = (one: Fault, other: Fault): Fault => ({
  name: `${one.name} and ${other.name.replace(/^\w+ /, "")}`,
  times: 2,
  strike: async (pipeline) => {
    await Promise.all([one.strike(pipeline), other.strike(pipeline)]);
  },
});

const pauseService = (name: ServiceName): Fault => ({
  name: `pause ${name} beyond its session`,
  times: 1,
  strike: async ({ services }) => {
    services[name].pause();
    await sleep(beyondSession);
    services[name].resume();
  },
});

const pauseServer = (name: ServerName): Fault => ({
  name: `pause ${name}`,
  times: 1,
  strike: async ({ servers }) => {
    await servers.pause(name);
    await sleep(8000);
    await servers.resume(name);
  },
});

/** The process ends at this place the first time it gets there. */
const crashAt = (place: CrashPoint): Fault => ({
  name: `crash at ${place}`,
  times: 1,
  places: [place],
  strike: async (pipeline) => plantCrashes(pipeline, [place]),
});

/** Lets the next starts of the services end at these places, and restarts those that it concerns. */
export function plantCrashes({ services, ingest }: Pipeline, places: readonly CrashPoint[]): void {
  for (const name of serviceNames) {
    const own = places.filter((place) => place.startsWith(`${name}.`));
    services[name].crashes.push(...own);
    if (own.length > 0) services[name].kill();
  }
  const own = places.filter((place) => place.startsWith("ingest."));
  ingest.crashes.push(...own);
  if (own.length > 0) ingest.kill();
}

/** Every fault by itself: `npm run test:faults`. */
export const allFaults: readonly Fault[] = [
  ...serviceNames.map((name) => killService(name, 5)),
  killIngest,
  ...serverNames.map((name) => killServer(name, 3)),
  together(killService("parser", 1), killServer("kafka", 1)),
  together(killService("loader", 1), killServer("clickhouse", 1)),
  together(killService("parser", 1), killService("loader", 1)),
  together(killService("retrier", 1), killServer("redis", 1)),
  together(killServer("kafka", 1), killServer("clickhouse", 1)),
  ...serviceNames.map(pauseService),
  ...serverNames.map(pauseServer),
  ...crashPoints.map(crashAt),
];

/** The short form of `npm test`: everything is killed once, and every crash point is met, in two flows. */
export const shortFaults: readonly Fault[] = [
  {
    name: "kill each service and server once",
    times: 1,
    strike: async (pipeline) => {
      for (const name of serviceNames) {
        pipeline.services[name].kill();
        await sleep(400);
      }
      pipeline.ingest.kill();
      for (const name of serverNames) await killServer(name, 1).strike(pipeline);
    },
  },
  {
    name: "crash at each crash point",
    times: 1,
    places: crashPoints,
    strike: async (pipeline) => plantCrashes(pipeline, crashPoints),
  },
];
