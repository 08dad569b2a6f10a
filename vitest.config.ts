import { defineConfig } from "vitest/config";

/** Tests run after `npm run build`: worker and browser tests use the built Worker. */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    setupFiles: ["tests/worker/answers.ts"],
    reporters: ["default", "./tests/closingLine.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
