import { setTimeout as sleep } from "node:timers/promises";
import { type ServerName, serverNames } from "@gongkai/local";
import { type CrashPoint, crashPoints } from "@gongkai/telemetry";
import { isService, type Part, type Pipeline, type ServiceName, serviceNames } from "./pipeline.js";

/** Something that goes wrong while documents flow. */
export interface Fault {
  readonly name: string;
  /** How often it strikes during one flow. */
  readonly times: number;
  /** What is struck: it must be at work, with documents in its hands, at the moment of a strike. */
  readonly parts: readonly Part[];
  /** Where a service must have ended by itself for the fault to have struck. */
  readonly place?: CrashPoint;
  strike(pipeline: Pipeline): Promise<void>;
}

/** Longer than a consumer group waits for a silent member. */
const beyondSession = 10_000;
const serverPause = 8000;
const hour = 3_600_000;
const serverDown = 1500;

const kill = (part: Part, times: number): Fault => ({
  name: `kill ${part}`,
  times,
  parts: [part],
  strike: async ({ services, servers }) => {
    if (isService(part)) return services[part].kill();
    await servers.kill(part);
    await sleep(serverDown);
    await servers.start(part);
  },
});

const pauseService = (name: ServiceName): Fault => ({
  name: `pause ${name} beyond its session`,
  times: 1,
  parts: [name],
  strike: async ({ services }) => {
    services[name].pause();
    await sleep(beyondSession);
    services[name].resume();
  },
});

const pauseServer = (name: ServerName): Fault => ({
  name: `pause ${name}`,
  times: 1,
  parts: [name],
  strike: async ({ servers }) => {
    await servers.pause(name);
    await sleep(serverPause);
    await servers.resume(name);
  },
});

/** As a time server or a virtual machine that wakes up sets a clock; longer than a session, so that heartbeats must not hang on it. */
const putClockBack = (name: ServiceName): Fault => ({
  name: `put the clock of ${name} back and on again`,
  times: 2,
  parts: [name],
  strike: async ({ services }) => {
    services[name].setClock(-hour);
    await sleep(beyondSession);
    services[name].setClock(0);
  },
});

/** At once; the next strike comes when all are over. */
const together = (name: string, times: number, faults: readonly Fault[]): Fault => ({
  name,
  times,
  parts: faults.flatMap(({ parts }) => parts),
  strike: async (pipeline) => {
    await Promise.all(faults.map(({ strike }) => strike(pipeline)));
  },
});

const killBoth = (one: Part, other: Part): Fault =>
  together(`kill ${one} and ${other}`, 2, [kill(one, 1), kill(other, 1)]);

/** The service ends at this place when it next gets there. */
const crashAt = (place: CrashPoint): Fault => {
  const service = place.split(".")[0] as ServiceName;
  return {
    name: `crash at ${place}`,
    times: 1,
    parts: [service],
    place,
    strike: ({ services }) => services[service].crashAt(place),
  };
};

/** Every fault by itself: `npm run test:faults`. */
export const allFaults: readonly Fault[] = [
  ...serviceNames.map((name) => kill(name, 4)),
  ...serverNames.map((name) => kill(name, 3)),
  killBoth("parser", "loader"),
  killBoth("parser", "kafka"),
  killBoth("loader", "clickhouse"),
  killBoth("retrier", "redis"),
  killBoth("ingest", "kafka"),
  killBoth("kafka", "clickhouse"),
  ...serviceNames.map(pauseService),
  ...serverNames.map(pauseServer),
  ...serviceNames.map(putClockBack),
  ...crashPoints.map(crashAt),
];

/**
 * The short form of `npm test`: everything is killed once, in two flows. There, test/integration/pipeline meets the crash
 * points of parser, loader and retrier, test/faults/ingest those of ingest.
 */
export const shortFaults: readonly Fault[] = [
  together(
    "kill all services at once",
    1,
    serviceNames.map((name) => kill(name, 1)),
  ),
  together(
    "kill all servers at once",
    1,
    serverNames.map((name) => kill(name, 1)),
  ),
];
