import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { table } from "./budget.ts";
import { type Built, builtBelow, startedAlone, whileRunning } from "./cost/built.ts";
import { kindsOf } from "./cost/kinds.ts";
import { type Cost, costsOf, type StartUp, startUps } from "./cost/measure.ts";
import { Pace } from "./cost/pace.ts";
import { emptyHono } from "./references.ts";
import type { WorkerFiles } from "./workerd.ts";

/**
 * `npm run cost [-- <folder of a build> …] [--only <text>] [--samples 5] [--out <file>]`: what every kind of address costs, processor time of
 * workerd alone, and start-up against an empty Hono app. A folder holds `worker`, `client` and `build.json`, as the build and
 * `npm run bundle` leave them in `dist`; two folders are measured in turns and compared. Without one it is the build here.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string", default: "" }, samples: { type: "string", default: "5" }, out: { type: "string" } },
  });
  const builds = (positionals.length > 0 ? positionals : ["dist"]).map((folder) => builtBelow(resolve(folder)));
  const [first] = builds as [Built, ...Built[]];
  const samples = Number(values.samples);
  const kinds = (await whileRunning(first, kindsOf)).filter(({ path }) => path.includes(values.only));
  const pace = new Pace(first.files);
  const costs: Cost[][] = [];
  for (const kind of kinds) {
    costs.push(await costsOf(builds, kind, kind.role === "drawn" ? Math.min(samples, 3) : samples, pace));
    process.stderr.write(`${costs.length}/${kinds.length} ${cellsOf(costs.at(-1) ?? []).join("  ")}\n`);
  }
  const starts = await startUps(
    { hono: await emptyHono(first.files), ...Object.assign({}, ...builds.map(workersOf)) } as Record<string, WorkerFiles>,
    samples,
  );
  const text = [
    `Build ${builds.map(({ id }) => id).join(" → ")}. Processor time of workerd in ms, user and system, all threads, at the pace of the machine that the budgets were made on: this one took ${pace.overall.toFixed(2)} times as long. Medians of ${samples} fresh processes, 3 where a picture is drawn. Second and warm: other addresses of the kind where a \`*\` stands, else the same one with a stale tag. \`~\`: not compressed by the Worker; what the edge compresses counts as Brotli 5.`,
    "",
    table(["address", "status", "cold", "second", "warm", "kept", "bytes", "as sent"], costs.map(cellsOf)),
    "",
    ...builds.map(({ id }, at) => `${id}: ${countsOf(costs.flatMap((each) => each[at] ?? []))}`),
    ...Object.entries(starts).map(([name, start]) => startOf(name, start, starts["hono"] ?? start)),
    "",
  ].join("\n");
  if (values.out) writeFileSync(values.out, text);
  console.log(text);
  const failed = costs.flat().filter(({ kind, status }) => kind.role !== "other" && status !== 200);
  if (failed.length > 0) throw new Error(`not answered: ${failed.map(({ kind, status }) => `${kind.path} ${status}`).join(", ")}`);
}

/** A row of the table; where builds differ, what each has. */
function cellsOf(costs: Cost[]): string[] {
  const [{ kind } = { kind: null }] = costs;
  const { path = "", message, siblings } = kind ?? {};
  const tool = (message as { params?: { name: string } } | undefined)?.params?.name;
  const name = `${tool === undefined ? path : `POST ${path} ${tool}`}${siblings ? " *" : ""}`;
  const ms = (time: number) => (Number.isNaN(time) ? "-" : time.toFixed(time < 10 ? 1 : 0));
  const bytes = (n: number) => n.toLocaleString("en-US");
  const of = (show: (cost: Cost) => string) => {
    const shown = costs.map(show);
    return new Set(shown).size === 1 ? (shown[0] ?? "") : shown.join(" → ");
  };
  return [
    name,
    of(({ status }) => String(status)),
    ...(["cold", "second", "warm", "kept"] as const).map((key) => of((cost) => ms(cost[key]))),
    of(({ identity }) => bytes(identity)),
    of(({ sent, isCompressed }) => `${bytes(sent)}${isCompressed ? "" : " ~"}`),
  ];
}

/** Its Workers by what the list of start-ups calls them. */
function workersOf(built: Built): Record<string, WorkerFiles> {
  const { reached, computing } = startedAlone(built);
  return { [built.id]: reached, ...(built.files.front === undefined ? {} : { [`${built.id}, what computes`]: computing }) };
}

function countsOf(costs: Cost[]): string {
  const over = (most: number, key: "cold" | "warm") => costs.filter((cost) => cost[key] > most).length;
  return `${costs.length} kinds. Cold: ${over(2, "cold")} over 2 ms, ${over(10, "cold")} over 10, ${over(50, "cold")} over 50. Warm: ${over(5, "warm")} over 5, ${over(10, "warm")} over 10.`;
}

function startOf(name: string, { time, memory }: StartUp, empty: StartUp): string {
  return `Start-up of ${name}: ${time.toFixed(0)} ms by this machine, ${memory.toFixed(0)} MB, ${(time / empty.time).toFixed(2)}x of an empty Hono app.`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
