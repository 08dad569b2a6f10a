import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";
import { SEED as DAY, sampleSize } from "../fixtures/sample.ts";
import { faultOf } from "./checkResponse.ts";
import { hangUp, sendSurely } from "./rawHttp.ts";
import { type Wild, wildRequest } from "./requests.ts";
import { examples, idsFor, parametersOf, routesOf } from "./routes.ts";
import { printTable } from "./table.ts";

/**
 * Requests in a batch, which are sent at the same time, and batches: a sample of what `npm run safety` sends, another one with each version.
 * `SAFETY_BATCHES` asks for more, `SAFETY_SEED` for others.
 */
const BATCH = 40;
const BATCHES = Number(process.env["SAFETY_BATCHES"] ?? sampleSize(10, 510));
const SEED = Number(process.env["SAFETY_SEED"] ?? 20261122 + DAY);

afterAll(hangUp);

const counts = new Map<string, Map<number, number>>();
let sent = 0;
function count({ route }: Wild, status: number): void {
  const row = counts.get(route) ?? new Map<number, number>();
  counts.set(route, row.set(status, (row.get(status) ?? 0) + 1));
  sent += 1;
}

/** Times that a picture is asked for whose turn has not come: a batch may have more of them than may wait (503 with Retry-After). */
const TURNS = 100;

async function drawnSurely(wild: Wild) {
  for (let turn = 1; ; turn++) {
    const answer = await sendSurely(origin, wild);
    if (turn === TURNS || answer.status !== 503 || !answer.body.includes("/problems/busy")) return answer;
    await setTimeout(200);
  }
}

/** What is wrong with the answer to a request, in at most 200 characters: the fault, the method, and the target as far as it fits. */
async function faultTold(wild: Wild): Promise<string | null> {
  try {
    const answer = await drawnSurely(wild);
    count(wild, answer.status);
    const fault = faultOf(wild, answer);
    return fault === null ? null : told(fault, wild);
  } catch (error) {
    return told(`no answer: ${error instanceof Error ? error.message : String(error)}`, wild);
  }
}

/** Generated targets are thousands of characters long: what went wrong must not drown in one. */
function told(fault: string, { method, target }: Wild): string {
  return `${fault.replace(/\s+/g, " ").slice(0, 110)} <- ${method} ${target}`.slice(0, 200);
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

it("no request gets a 5xx, an unescaped echo or an undocumented shape", { timeout: 1_800_000 }, async () => {
  const site = builtApp();
  const routes = routesOf(site);
  const { namesOf, values } = await parametersOf(origin, examples(site));
  const known = { ids: (route: string) => [...idsFor(site, route), "none"], names: namesOf, values };
  const drawn = (routes: string[], numRuns: number) => fc.sample(wildRequest({ routes, ...known }), { seed: SEED, numRuns });
  // However few they are, one goes to each route.
  const requests = [...routes.flatMap((route) => drawn([route], 1)), ...drawn(routes, BATCH * BATCHES - routes.length)];
  const faults: string[] = [];
  for (let at = 0; at < requests.length && faults.length < 5; at += BATCH) {
    const answers = await Promise.all(requests.slice(at, at + BATCH).map(faultTold));
    faults.push(...answers.filter((fault) => fault !== null));
  }
  report();
  expect(faults.slice(0, 5)).toEqual([]);
  expect(sent).toBeGreaterThanOrEqual(BATCH * BATCHES);
  expect([...counts.keys()].sort()).toEqual(routes);
});
