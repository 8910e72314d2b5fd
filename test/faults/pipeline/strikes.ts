import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "@gongkai/specimens";
import type { Fault } from "./faults.js";
import type { InFlight } from "./in-flight.js";
import { isService, type Pipeline } from "./pipeline.js";

const patienceMs = 90_000;
/** A strike comes at a random moment of this time after its part was seen at work. */
const spreadMs = 1000;

/**
 * Lets a fault strike as often as it says, each time at a random moment at which all its parts are at work and have
 * documents in their hands. Answers how many each strike found in flight. Rejects where such a moment does not come.
 */
export async function strikes(fault: Fault, pipeline: Pipeline, inFlight: InFlight, random: Random): Promise<number[]> {
  const found: number[] = [];
  for (let at = 0; at < fault.times; at++) {
    await busy(fault, pipeline, inFlight);
    await sleep(random.between(0, spreadMs));
    found.push(await busy(fault, pipeline, inFlight));
    await fault.strike(pipeline);
  }
  return found;
}

/** Waits until all parts are at work; answers how many documents the least busy one has to do with. */
async function busy({ name, parts }: Fault, { services }: Pipeline, inFlight: InFlight): Promise<number> {
  let idle: readonly string[] = [];
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(20)) {
    idle = parts.filter((part) => isService(part) && !services[part].atWork);
    if (idle.length > 0) continue;
    const least = Math.min(...(await Promise.all(parts.map((part) => inFlight.of(part)))));
    if (least > 0) return least;
  }
  const why = idle.length > 0 ? `${idle.join(", ")} not at work` : "nothing in flight";
  throw new Error(`${name}: ${why} for ${patienceMs / 1000} s`);
}
