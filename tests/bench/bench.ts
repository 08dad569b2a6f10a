import { resolve } from "node:path";
import type { Miniflare } from "miniflare";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../tools/chromium.ts";
import { startWorker } from "../../tools/startWorker.ts";
import { type Line, table } from "./budget.ts";
import { builtBelow } from "./cost/built.ts";
import { firstChart } from "./firstChart.ts";
import { flood } from "./flood.ts";
import type { Bench, Group } from "./group.ts";
import { growth } from "./growth.ts";
import { phone } from "./phone.ts";
import { requestCosts } from "./requestCost.ts";
import { store } from "./store.ts";
import { longestTasks } from "./tasks.ts";
import { throughput } from "./throughput.ts";
import { weights } from "./weights.ts";

/** Visits of a page whose tasks are measured, with and without scripts each. */
const VISITS = 5;

/** The groups, in order, each with what its lines do not cover. */
const GROUPS: Record<string, Group> = {
  bytes: {
    measure: ({ built }) => weights(built),
    without: "What an edge adds to headers, TLS records, HTTP/2 frames. What the Worker does not compress counts as Brotli 5.",
  },
  phone: {
    measure: async ({ origin, browser }) => phone(await origin(), await browser()),
    without: "Other fonts and other phones: 360x740 in Chromium with this machine's fonts.",
  },
  cost: {
    measure: ({ built }) => requestCosts(built),
    without:
      "A real edge: the process of workerd counts with all threads, the platform counts the isolate's alone; assets come from this disk. Times at the pace of the machine that the budgets were made on. Drawn pictures.",
  },
  throughput: {
    measure: ({ built }) => throughput(built),
    without: "Making the answer: it was asked for before. Networks, TLS, and compressing on the way.",
  },
  growth: {
    measure: () => growth(),
    without:
      "Prerendered answers: all is computed. Charts, disagreements and pairs, which are as many as before; the desk's rules. Memory as V8 counts it after a collection, without code, and garbage that waits.",
  },
  store: {
    measure: ({ built }) => store(built),
    without:
      "Code, and garbage that waits to be collected: memory as V8 counts it after a collection. What the process holds stands beside it.",
  },
  flood: {
    measure: ({ built }) => flood(built),
    without:
      "Several isolates, which an edge starts under load, and its limits of requests: times by the clock, of one isolate on this machine.",
  },
  charts: {
    measure: async ({ origin, browser }) => firstChart(await origin(), await browser()),
    without: "TLS and the windows of TCP: the line is 150 ms and 1.6 Mbit/s from the first byte on. Making the page: it is kept.",
  },
  tasks: {
    measure: async ({ origin, browser }) => longestTasks(await origin(), await browser(), VISITS),
    without: "Other browsers than Chromium, and phones: it is processor time here, times four.",
  },
};

/**
 * `npm run bench [-- <group> …]`: a line for each budget, by groups, and what the lines do not cover. Times are ratios of one run on one
 * machine, or at the pace of one machine; bytes are bytes. Exits 1 when a budget is missed. `npm run bench -- tasks 3 /,/charts/visits` measures
 * the longest tasks in three visits of these pages; with `emulated` at the end on the slow processor that Chromium plays, for machines with
 * nothing else to do.
 */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const [first, visits, paths, slowness] = asked;
  const isOfTasks = first === "tasks" && /^\d+$/.test(visits ?? "");
  const names = isOfTasks ? ["tasks"] : asked.length > 0 ? asked : Object.keys(GROUPS);
  const unknown = names.filter((name) => !Object.hasOwn(GROUPS, name));
  if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: no group of the bench; there are ${Object.keys(GROUPS).join(", ")}`);
  const { bench, close } = opened();
  try {
    const rows: [string, Line][] = [];
    for (const name of names) {
      const lines = isOfTasks
        ? await longestTasks(
            await bench.origin(),
            await bench.browser(),
            Number(visits),
            paths?.split(","),
            slowness === "emulated" ? slowness : "counted",
          )
        : ((await GROUPS[name]?.measure(bench)) ?? []);
      rows.push(...lines.map((line): [string, Line] => [name, line]));
    }
    report(rows);
  } finally {
    await close();
  }
}

/** Prints the lines and says at last whether all budgets are held. */
function report(rows: [string, Line][]): void {
  const cells = rows.map(([group, { what, measured, budget, held }]) => [group, what, measured, budget, held ? "yes" : "NO"]);
  console.log(`${table(["group", "what", "measured", "budget", "held"], cells)}\n\nNot covered:\n`);
  for (const group of new Set(rows.map(([group]) => group))) console.log(`- ${group}: ${GROUPS[group]?.without}`);
  const missed = rows.filter(([, { held }]) => !held).length;
  console.log(`\n${missed === 0 ? `All ${rows.length} budgets are held.` : `${missed} of ${rows.length} budgets are MISSED.`}`);
  if (missed > 0) process.exitCode = 1;
}

/** The built Worker, with a site and a browser that start when a group first needs them. */
function opened(): { bench: Bench; close: () => Promise<void> } {
  let site: Promise<{ mf: Miniflare; origin: string }> | null = null;
  let chromium: Promise<Browser> | null = null;
  const origin = async () => {
    site ??= startWorker();
    return (await site).origin;
  };
  const browser = () => {
    chromium ??= launchChromium();
    return chromium;
  };
  const close = async () => {
    await (await chromium)?.close();
    await (await site)?.mf.dispose();
  };
  return { bench: { built: builtBelow(resolve("dist")), origin, browser }, close };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
