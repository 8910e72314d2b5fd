import { readEnvironment } from "@gongkai/contracts";

/**
 * Places between reading a message and committing its offset where the fault suite ends a process, as a power cut
 * would: what a reader finds afterwards must be as if it had not happened.
 */
export const crashPoints = [
  "ingest.read",
  "ingest.produced",
  "parser.read",
  "parser.extracted",
  "parser.produced",
  "loader.read",
  "loader.raw_inserted",
  "loader.sightings_inserted",
  "loader.texts_inserted",
  "loader.keys_inserted",
  "loader.facts_inserted",
  "loader.attempts_inserted",
  "loader.reports_inserted",
  "retrier.read",
  "retrier.scheduled",
  "retrier.taken",
  "retrier.extracted",
  "retrier.produced",
] as const;
export type CrashPoint = (typeof crashPoints)[number];

/** Those of one service, in the order in which it comes to them. */
export function crashPointsOf(service: string): CrashPoint[] {
  return crashPoints.filter((place) => place.startsWith(`${service}.`));
}

let chosen: string | null | undefined;

/** Ends this process by SIGKILL where GONGKAI_CRASH_AT names this place; otherwise nothing. */
export function crashPoint(place: CrashPoint): void {
  // Once: services come here with every document.
  if (chosen === undefined) chosen = readEnvironment(process.env).GONGKAI_CRASH_AT ?? null;
  if (chosen === place) process.kill(process.pid, "SIGKILL");
}
