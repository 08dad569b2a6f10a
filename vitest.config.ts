import { defineConfig } from "vitest/config";

const WORKER = "tests/fixtures/worker.globalSetup.ts";
const CHROMIUM = "tests/fixtures/chromium.globalSetup.ts";

/** What a lane has beside its own files. */
interface Lane {
  /** Pure files need no process of their own: one that has loaded the sources takes the next file. */
  isolate?: boolean;
  /** Held against its schema is every JSON answer that these tests fetch from a local Worker. */
  setupFiles?: string[];
  /** Started once for the lane. */
  globalSetup?: string[];
}

/** One lane of tests: the files below `tests/<name>`. */
const lane = (name: string, own: Lane = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...own },
});

/**
 * Tests by lane: `npx vitest run --project unit`. Unit tests and those of the command line need nothing but the sources; the other lanes use
 * the Worker that `npm run bundle` builds.
 */
export default defineConfig(({ mode }) => ({
  test: {
    reporters: ["default", "./tests/summaryReporter.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // A project does not take over the mode by itself.
      lane("unit", { isolate: false }),
      // Tests that put another module in the place of one of the product's: a process each.
      lane("apart"),
      lane("cli"),
      lane("worker", { isolate: false, globalSetup: [WORKER], setupFiles: ["tests/worker/schemaGuard.setup.ts"] }),
      lane("browser", { globalSetup: [WORKER, CHROMIUM] }),
      lane("safety", { globalSetup: [WORKER, CHROMIUM] }),
    ].map((project) => ({ ...project, mode })),
  },
}));
