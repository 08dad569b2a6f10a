import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";
import { faultOf } from "./checkResponse.ts";
import { hangUp, send } from "./rawHttp.ts";
import { type Wild, wildRequest } from "./requests.ts";
import { examples, idsFor, parametersOf, routesOf } from "./routes.ts";
import { printTable } from "./table.ts";

/** Requests in a batch, which are sent at the same time, and batches. `SAFETY_BATCHES` asks for more, `SAFETY_SEED` for others. */
const BATCH = 40;
const BATCHES = Number(process.env["SAFETY_BATCHES"] ?? 510);
const SEED = Number(process.env["SAFETY_SEED"] ?? 20261122);

afterAll(async () => {
  hangUp();
});

const counts = new Map<string, Map<number, number>>();
let sent = 0;
function count({ route }: Wild, status: number): void {
  const row = counts.get(route) ?? new Map<number, number>();
  counts.set(route, row.set(status, (row.get(status) ?? 0) + 1));
  sent += 1;
}

async function check(wild: Wild): Promise<void> {
  const answer = await send(origin, wild);
  count(wild, answer.status);
  const fault = faultOf(wild, answer);
  if (fault !== null) throw new Error(`${fault}\n${wild.method} ${wild.target}\n${JSON.stringify(wild.headers)}`);
}

function report(): void {
  const statuses = [...new Set([...counts.values()].flatMap((row) => [...row.keys()]))].sort();
  const rows = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([route, row]) => [route, ...statuses.map((status) => row.get(status) ?? 0)]);
  const sums = statuses.map((_, i) => rows.reduce((sum, row) => sum + Number(row[i + 1]), 0));
  printTable(
    `${sent} generated requests, seed ${SEED}: answers by route and status`,
    ["route", ...statuses.map(String)],
    [...rows, ["all", ...sums]],
  );
}

it("no request gets a 5xx, an unescaped echo or an undocumented shape", { timeout: 300_000 }, async () => {
  const site = builtApp();
  const routes = routesOf(site);
  const { namesOf, values } = await parametersOf(origin, examples(site));
  const wild = wildRequest({ routes, ids: (route) => [...idsFor(site, route), "none"], names: namesOf, values });
  const batch = fc.array(wild, { minLength: BATCH, maxLength: BATCH });
  const holds = fc.asyncProperty(batch, async (requests) => {
    await Promise.all(requests.map(check));
  });
  try {
    await fc.assert(holds, {
      seed: SEED,
      numRuns: BATCHES,
      interruptAfterTimeLimit: 240_000,
      markInterruptAsFailure: true,
      endOnFailure: true,
    });
  } finally {
    report();
  }
  expect(sent).toBeGreaterThanOrEqual(BATCH * BATCHES);
  expect([...counts.keys()].sort()).toEqual(routes);
});
