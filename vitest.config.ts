import { defineConfig } from "vitest/config";

const WORKER = "tests/fixtures/worker.globalSetup.ts";
const CHROMIUM = "tests/fixtures/chromium.globalSetup.ts";
const CLOSE = "tests/browser/closeWindows.setup.ts";

/** What a lane has beside its own files. */
interface Lane {
  /** A process of its own for each file. */
  isolate?: boolean;
  /** Run before each file. */
  setupFiles?: string[];
  /** Started once for the lane. */
  globalSetup?: string[];
}

/** One lane of tests: the files below `tests/<name>`. */
const lane = (name: string, own: Lane = {}) => ({
  extends: true as const,
  // Files leave nothing behind in their process: one that has loaded the sources, which takes a second, takes the next file.
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], isolate: false, ...own },
});

/** The lanes of `npm test`. */
const LANES = [
  lane("unit"),
  lane("property"),
  // Tests that put another module in the place of one of the product's: a process each.
  lane("apart", { isolate: true }),
  lane("cli"),
  lane("worker", { globalSetup: [WORKER], setupFiles: ["tests/worker/schemaGuard.setup.ts"] }),
  lane("browser", { globalSetup: [WORKER, CHROMIUM], setupFiles: [CLOSE] }),
  lane("safety", { globalSetup: [WORKER, CHROMIUM], setupFiles: [CLOSE] }),
];

/** The lane of `npm run firefox`, a mode of its own: not everybody has a Firefox. One process, which has the one session that it gives. */
const FIREFOX = lane("firefox", { globalSetup: [WORKER], setupFiles: ["tests/firefox/closeTabs.setup.ts"] });

/**
 * Tests by lane: `npx vitest run --project unit`. Unit tests and those of the command line need nothing but the sources; the other lanes use
 * the Worker that `npm run bundle` builds.
 */
export default defineConfig(({ mode }) => ({
  test: {
    reporters: ["default", "./tests/summaryReporter.ts"],
    // On two cores vitest would use one of them.
    maxWorkers: mode === "firefox" ? 1 : "100%",
    // Long enough for a machine that does a lot besides: a test that hangs is found late, and one that is slow never fails.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A project does not take over the mode by itself.
    projects: (mode === "firefox" ? [FIREFOX] : LANES).map((project) => ({ ...project, mode })),
  },
}));
