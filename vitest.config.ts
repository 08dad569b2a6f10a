import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { passedBy } from "./tools/filesInTurn.ts";
import { seedOfVersion } from "./tools/seedOfVersion.ts";

/**
 * What decides the samples of a run: the version, so that a commit is judged alike on every day and each release looks at others, or what
 * the caller asks for. Tests read it: see tests/fixtures/sample.ts.
 */
process.env["SAMPLE_SEED"] ??= String(seedOfVersion((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version));

const WORKER = "tests/fixtures/worker.globalSetup.ts";
const WORKERS = "tests/fixtures/workers.globalSetup.ts";
const WORKERS_AND_CHROMIUM = "tests/fixtures/workersAndChromium.globalSetup.ts";
const SCHEMAS = "tests/worker/schemaGuard.setup.ts";
const CLOSE = "tests/browser/closeWindows.setup.ts";

/** What a lane has beside its own files. */
interface Lane {
  /** A process of its own for each file. */
  isolate?: boolean;
  /** Patterns of files that it leaves out. */
  exclude?: string[];
  /** Run before each file. */
  setupFiles?: string[];
  /** Started before the lanes, and shared by them. */
  globalSetup?: string[];
  /** Milliseconds for a test and for what stands before it, where those of all lanes are too few. */
  testTimeout?: number;
  hookTimeout?: number;
}

/** One lane of tests: the files below these folders of `tests`. */
const lane = (name: string, own: Lane = {}, folders = [name]) => ({
  extends: true as const,
  // Files leave nothing behind in their process: one that has loaded the sources, which takes seconds, takes the next file.
  test: { name, include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`), isolate: false, ...own },
});

/** The lanes of `npm run test:fast`. */
const FAST = ["unit", "worker"];

type Project = ReturnType<typeof lane>;

const ON_WORKER: Lane = { globalSetup: [WORKERS], setupFiles: [SCHEMAS] };
const IN_CHROMIUM: Lane = { globalSetup: [WORKERS_AND_CHROMIUM], setupFiles: [CLOSE] };

/**
 * What a build, an install and a program of others that reads every table take, all at once on a machine that does a lot besides: half an hour.
 * Nothing is measured by it.
 */
const PATIENT = { testTimeout: 1_800_000, hookTimeout: 1_800_000 };

/** The lanes that every machine has. */
const LANES = [
  lane("unit"),
  lane("property"),
  // Tests that put another module in the place of one of the product's: a process each.
  lane("apart", { isolate: true }),
  lane("cli"),
  lane("worker", ON_WORKER),
  lane("browser", IN_CHROMIUM),
  lane("safety", IN_CHROMIUM),
  // What stands outside `npm test`: see CONTRIBUTING.md.
  // Its packages are installed into tests/tools: `npm run test:tools`.
  lane("tools", { globalSetup: [WORKER], setupFiles: ["tests/tools/connections.setup.ts"], ...PATIENT }),
  lane("matrix", IN_CHROMIUM),
];

/**
 * Lanes as one, by the mode that asks for it: a process takes files of one lane only, so that each lane would load the sources into processes
 * of its own. Together they load them once for each process, and what waits for Chromium stands beside what computes.
 */
const TOGETHER: Readonly<Record<string, Project[]>> = {
  // npm test. Lanes run by the alphabet: the process that takes one file starts with the others, and is not waited for at the end.
  together: [
    lane("apart", { isolate: true }),
    lane("rest", { globalSetup: [WORKERS_AND_CHROMIUM], setupFiles: [SCHEMAS, CLOSE] }, [...FAST, "property", "cli", "browser", "safety"]),
  ],
  // npm run test:fast
  fast: [lane("fast", { ...ON_WORKER, exclude: passedBy(Number(process.env["SAMPLE_SEED"])) }, FAST)],
};

/**
 * The lanes of `npm run firefox` and `npm run webkit`, each a mode of its own: not everybody has these browsers. In one process: a Firefox gives
 * one session, a WebKit one window that has the screen.
 */
const OTHER_BROWSERS = [
  lane("firefox", { globalSetup: [WORKER], setupFiles: ["tests/firefox/closeTabs.setup.ts"] }),
  lane("webkit", { globalSetup: [WORKER], isolate: true }),
];
const otherBrowsers = (mode: string) => OTHER_BROWSERS.filter(({ test }) => test.name === mode);

function lanesOf(mode: string): Project[] {
  return TOGETHER[mode] ?? (otherBrowsers(mode).length > 0 ? otherBrowsers(mode) : LANES);
}

/**
 * How many processes run tests. One more than there are cores: while one waits for Chromium or the Worker, the others go on. In the fast lane
 * none waits for long, and each loads the sources first.
 */
function workersOf(mode: string): number {
  if (otherBrowsers(mode).length > 0) return 1;
  return mode === "fast" ? availableParallelism() : availableParallelism() + 1;
}

/**
 * Tests by lane: `npx vitest run --project unit`. Unit tests and those of the command line need nothing but the sources; the other lanes use
 * the Worker that `npm run bundle` builds.
 */
export default defineConfig(({ mode }) => ({
  test: {
    reporters: ["default", "./tests/summaryReporter.ts"],
    maxWorkers: workersOf(mode),
    // Tests make a lot that is soon thrown away: with more room for it, a fifth of the time is not spent on clearing up.
    execArgv: ["--max-semi-space-size=64"],
    // Long enough for a machine that does a lot besides: a test that hangs is found late, and one that is slow never fails.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    // Each lane would translate the sources for itself. What was translated is kept by its content, for the next run too.
    experimental: { fsModuleCache: true, fsModuleCachePath: "dist/modules" },
    // A project does not take over the mode by itself.
    projects: lanesOf(mode).map((project) => ({ ...project, mode })),
  },
}));
