import { expect, test } from "vitest";
import { crashPoint, crashPoints, crashPointsOf } from "./crash-points.js";

test("every crash point belongs to a service that a test ends there", () => {
  // test/faults/ingest, test/integration/pipeline/crash-points and retrier go through those of their services.
  const met = ["ingest", "parser", "loader", "retrier"].flatMap(crashPointsOf);
  expect(met.toSorted()).toEqual([...crashPoints].toSorted());
});

test("the environment is asked once, however often a service passes a crash point", () => {
  crashPoint("ingest.read");
  // It would be refused now, with E_ENVIRONMENT.
  process.env.GONGKAI_UNKNOWN = "1";
  try {
    expect(() => crashPoint("ingest.read")).not.toThrow();
  } finally {
    delete process.env.GONGKAI_UNKNOWN;
  }
});
