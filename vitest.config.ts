import { defineConfig } from "vitest/config";
import { SlowestFirst } from "./test/services/slowest-first.ts";

const units = "{packages,services,infra}/*/src/**/*.test.ts";
/** Measures processor time, which what ran before in the same process would change. */
const measured = "packages/extraction/src/linear.test.ts";

export default defineConfig({
  test: {
    // Many tests wait for servers: three at a time fill two cores.
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a busy machine takes longer for than the second that is vitest's own.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      // Extraction is large and holds no state: it is loaded once a worker, not once a file.
      { extends: true, test: { name: "units", include: [units], exclude: [measured], isolate: false } },
      {
        extends: true,
        test: {
          name: "whole",
          include: [measured, "test/**/*.test.ts"],
          globalSetup: "test/services/global-setup.ts",
        },
      },
    ],
  },
});
