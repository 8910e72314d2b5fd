import { defineConfig } from "vitest/config";
import { SlowestFirst } from "./test/services/slowest-first.ts";

export default defineConfig({
  test: {
    include: ["{packages,services,infra}/*/src/**/*.test.ts", "test/**/*.test.ts"],
    // Many tests wait for servers: three at a time fill two cores.
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    globalSetup: "test/services/global-setup.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
