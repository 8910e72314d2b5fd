import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,services,infra}/*/src/**/*.test.ts", "test/**/*.test.ts"],
    // Many tests wait for servers: two at a time fill two cores.
    maxWorkers: 2,
    // A shared machine that stalls for seconds must not fail a run; what fails twice has failed.
    retry: process.env.CI ? 1 : 0,
    globalSetup: "test/services/global-setup.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
