import { expect, test } from "vitest";
import { crashPoints, crashPointsOf } from "./crash-points.js";

test("every crash point belongs to a service that a test ends there", () => {
  // test/faults/ingest, test/integration/pipeline/crash-points and retrier go through those of their services.
  const met = ["ingest", "parser", "loader", "retrier"].flatMap(crashPointsOf);
  expect(met.toSorted()).toEqual([...crashPoints].toSorted());
});
