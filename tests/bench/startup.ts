import type { Miniflare } from "miniflare";
import { median } from "./budget.ts";

type Start = () => Promise<{ mf: Miniflare; origin: string }>;

/** Milliseconds from starting workerd to the first answer, for two Workers in turn; medians. */
export async function startUp(ours: [Start, string], empty: [Start, string], runs: number): Promise<{ ours: number; empty: number }> {
  const times: { ours: number[]; empty: number[] } = { ours: [], empty: [] };
  for (let run = 0; run < runs; run++) {
    times.empty.push(await once(...empty));
    times.ours.push(await once(...ours));
  }
  return { ours: median(times.ours), empty: median(times.empty) };
}

async function once(start: Start, path: string): Promise<number> {
  const began = performance.now();
  const { mf, origin } = await start();
  await (await fetch(`${origin}${path}`)).arrayBuffer();
  const time = performance.now() - began;
  await mf.dispose();
  return time;
}
