import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,services,infra}/*/src/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
