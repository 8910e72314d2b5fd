import { defineConfig } from "vitest/config";

/** What Stryker runs on each mutant: the tests that stand beside the code it changes. */
export default defineConfig({
  test: {
    include: ["packages/extraction/src/{tables,narrative}/**/*.test.ts"],
    maxWorkers: 1,
    // Mutants are switched by a variable, so modules need not be loaded anew for each.
    isolate: false,
    testTimeout: 30_000,
  },
});
