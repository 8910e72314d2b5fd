import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,services,infra}/*/src/**/*.test.ts", "test/**/*.test.ts"],
    // Many tests wait for servers: two at a time fill two cores.
    maxWorkers: 2,
    globalSetup: "test/services/global-setup.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
