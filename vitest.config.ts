import { defineConfig } from "vitest/config";

// eslint-disable-next-line import/no-default-export -- vitest reads its configuration so
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    pool: "threads",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
