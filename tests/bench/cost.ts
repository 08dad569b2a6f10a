import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { table } from "./budget.ts";
import { asking } from "./cost/ask.ts";
import { type Kind, kindsOf } from "./cost/kinds.ts";
import { type Cost, costOf, type StartUp, startUps } from "./cost/measure.ts";
import { emptyHono } from "./references.ts";
import { startWorkerd, type WorkerFiles } from "./workerd.ts";

/**
 * `npm run cost [-- <folder of a build>] [--only <text>] [--samples 5] [--out <file>]`: what every kind of address costs, processor time of
 * workerd in ms, and start-up against an empty Hono app. The folder holds `worker`, `client` and `build.json` as the build and
 * `npm run bundle` leave them in `dist`, so that two builds can be compared; without it the one here is measured.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string", default: "" }, samples: { type: "string", default: "5" }, out: { type: "string" } },
  });
  const folder = resolve(positionals[0] ?? "dist");
  const { files, origin, id } = builtBelow(folder);
  const samples = Number(values.samples);
  const kinds = (await kindsThere(files, origin)).filter(({ path }) => path.includes(values.only));
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const start = await startUps({ ours: files, hono: await emptyHono(files) }, 2 * samples + 1);
  const costs: Cost[] = [];
  for (const kind of kinds) {
    const cost = await costOf(files, origin, kind, kind.role === "drawn" ? Math.min(samples, 3) : samples);
    costs.push(cost);
    say(`${costs.length}/${kinds.length} ${cellsOf(cost).join(" ")}`);
  }
  const text = [
    `Build ${id}. Processor time of workerd in ms, user and system, all threads; medians of ${samples} fresh processes (3 where a picture is drawn).`,
    "`*`: second and warm are other addresses of the kind, else the same one with a stale tag. `~`: compressed by the edge, if at all; here as Brotli 5.",
    "",
    table(["address", "status", "cold", "second", "warm", "kept", "bytes", "as sent"], costs.map(cellsOf)),
    "",
    countsOf(costs),
    startOf(start),
    "",
  ].join("\n");
  if (values.out) writeFileSync(values.out, text);
  console.log(text);
  const failed = costs.filter(({ kind, status }) => kind.role !== "other" && status !== 200);
  if (failed.length > 0) throw new Error(`not answered: ${failed.map(({ kind, status }) => `${kind.path} ${status}`).join(", ")}`);
}

/** A build's Worker and assets, under the origin that it was built for. */
export function builtBelow(folder: string): { files: WorkerFiles; origin: string; id: string } {
  const { origin, id } = JSON.parse(readFileSync(`${folder}/build.json`, "utf8")) as { origin: string; id: string };
  const files = { modules: `${folder}/worker`, entry: "index.js", assets: `${folder}/client`, variables: { PUBLIC_ORIGIN: origin } };
  return { files, origin, id };
}

export async function kindsThere(files: WorkerFiles, origin: string): Promise<Kind[]> {
  const running = await startWorkerd(files);
  const ask = asking(running, origin);
  try {
    return await kindsOf(ask);
  } finally {
    ask.close();
    await running.stop();
  }
}

function cellsOf({ kind, status, cold, second, warm, kept, identity, sent, isCompressed }: Cost): string[] {
  const { path, message } = kind;
  const tool = (message as { params?: { name: string } } | undefined)?.params?.name;
  const ms = (time: number) => (Number.isNaN(time) ? "-" : time < 10 ? time.toFixed(1) : time.toFixed(0));
  const bytes = (n: number) => n.toLocaleString("en-US");
  const address = `${tool === undefined ? "" : "POST "}${path}${tool === undefined ? "" : ` ${tool}`}${kind.siblings ? " *" : ""}`;
  return [address, String(status), ms(cold), ms(second), ms(warm), ms(kept), bytes(identity), `${bytes(sent)}${isCompressed ? "" : " ~"}`];
}

function countsOf(costs: Cost[]): string {
  const over = (most: number, key: "cold" | "warm") => costs.filter((cost) => cost[key] > most).length;
  return `${costs.length} kinds. Cold: ${over(2, "cold")} over 2 ms, ${over(10, "cold")} over 10, ${over(50, "cold")} over 50. Warm: ${over(5, "warm")} over 5, ${over(10, "warm")} over 10.`;
}

function startOf({ ours, hono }: { ours: StartUp; hono: StartUp }): string {
  const shown = ({ time, memory }: StartUp) => `${time.toFixed(0)} ms, ${memory.toFixed(0)} MB`;
  return `Start-up: ${shown(ours)}; an empty Hono app: ${shown(hono)}; ${(ours.time / hono.time).toFixed(2)}x.`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
