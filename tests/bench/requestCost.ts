import { atMost, type Line, median, times } from "./budget.ts";
import { type Built, startedAlone, whileRunning } from "./cost/built.ts";
import { type Kind, kindsOf } from "./cost/kinds.ts";
import { type Cost, costsOf, startUps } from "./cost/measure.ts";
import { Pace } from "./cost/pace.ts";
import { emptyHono, streamingWorker } from "./references.ts";

/** How many kinds are measured once more, of those that took longest when all were measured once, and how often. */
const [LONGEST, SAMPLES] = [4, 5];

/** Kinds whose answers are compared with a Worker that streams the same bytes from the assets: small, large, and the largest. */
const STREAMED = ["/", "/embed/balance", "/v1/observations"];

const ms = (n: number) => `${n.toFixed(1)} ms`;

/** Processor time of requests and of start-up. */
export async function requestCosts(built: Built): Promise<Line[]> {
  const kinds = await whileRunning(built, kindsOf);
  const pace = new Pace(built.files);
  const canonical = kinds.filter(({ role }) => role === "canonical");
  const views = kinds.filter(({ role }) => role === "view");
  const first = await costliest(built, canonical, "cold", pace);
  const cold = await costliest(built, views, "cold", pace);
  const warm = await costliest(built, views, "warm", pace);
  const streamed: { path: string; ratio: number }[] = [];
  for (const path of STREAMED) streamed.push({ path, ratio: await ofStreaming(built, path, pace) });
  const slowest = streamed.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const { reached, computing } = startedAlone(built);
  const start = await startUps({ hono: await emptyHono(built.files), reached, computing }, 2 * SAMPLES + 1);
  console.log(`Start-up of what computes, of an empty Hono app's: ${times(start.computing.time / start.hono.time)}.\n`);
  return [
    atMost(`first answer at a canonical address, the costliest of ${canonical.length} kinds (${first.kind.path})`, first.cold, 2, ms),
    atMost(`the same, of a Worker that streams these bytes (${slowest.path})`, slowest.ratio, 1.5, times),
    atMost(`first answer with a view, the costliest of ${views.length} kinds (${cold.kind.path})`, cold.cold, 20, ms),
    atMost(`another view in a warm isolate, the costliest kind (${warm.kind.path})`, warm.warm, 5, ms),
    atMost("start-up of what readers reach, of an empty Hono app's", start.reached.time / start.hono.time, 2, times),
  ];
}

/** The kind that takes longest: all once, then the longest of them several times. */
async function costliest(built: Built, kinds: Kind[], key: "cold" | "warm", pace: Pace): Promise<Cost> {
  const once: Cost[] = [];
  for (const kind of kinds) once.push(...(await costsOf([built], kind, 1, pace)));
  const failed = once.filter(({ status }) => status !== 200);
  if (failed.length > 0) throw new Error(`not answered: ${failed.map(({ kind, status }) => `${kind.path} ${status}`).join(", ")}`);
  const longest = once.sort((a, b) => b[key] - a[key]).slice(0, LONGEST);
  const often: Cost[] = [];
  for (const { kind } of longest) often.push(...(await costsOf([built], kind, SAMPLES, pace)));
  return often.reduce((a, b) => (b[key] > a[key] ? b : a));
}

/** First answers, in turns: ours against one that streams the same bytes from the same kind of assets. */
async function ofStreaming(built: Built, path: string, pace: Pace): Promise<number> {
  const { body, headers } = await whileRunning(built, (ask) => ask({ path }));
  const streaming = { ...built, files: streamingWorker(body, headers) };
  const ratios: number[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    const [ours, theirs] = await costsOf([built, streaming], { path, role: "canonical" }, 1, pace);
    ratios.push((ours?.cold ?? Number.NaN) / (theirs?.cold ?? Number.NaN));
  }
  return median(ratios);
}
