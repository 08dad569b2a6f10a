import { atMost, type Line, table } from "./budget.ts";
import { type Ask, asking } from "./cost/ask.ts";
import { type Built, startedAlone } from "./cost/built.ts";
import { startUps } from "./cost/measure.ts";
import { buildGrown } from "./grownBuild.ts";
import { type Running, startWorkerd } from "./workerd.ts";

/** A number with its unit, or that it was not reached. */
const shown = (n: number | undefined, unit = "") =>
  n === undefined || !Number.isFinite(n) ? "not reached" : `${n.toFixed(n < 10 ? 1 : 0)}${unit}`;

/** How many times the data. */
const FACTORS = [1, 10, 100];

/** How long a build may take, in seconds of processor time (one of 100x took 860), and one answer, in ms by the clock, before it counts as not reached. */
const [BUILD_PATIENCE, PATIENCE] = [1800, 30_000];

/** What is asked, each twice: the second time of another view, with all code and data at hand. */
const ASKED: [string, [string, string]][] = [
  ["balance", ["/v1/balance?half_life=7", "/v1/balance?half_life=8"]],
  ["dashboard", ["/?half_life=7", "/?half_life=8"]],
  ["one series", ["/v1/series/trade-turnover/observations?from=2001", "/v1/series/trade-turnover/observations?from=2002"]],
  ["one number", [number("?labels=true"), number("?as_of=2026-01-01")]],
  ["all events", ["/v1/events?partner=IRN", "/v1/events?partner=ISR"]],
];

/**
 * What needs every row: answered while an isolate can hold them, and refused with 503 beyond. No budget, but it must not end the isolate,
 * nor fill it: it is asked before memory is measured.
 */
const WHOLE: [string, string] = ["a word in all figures", "/v1/observations?q=69%20percent"];

function number(view: string): string {
  return `/v1/observations/arms-import-share.ISR.2016_2020.avim-2025${view}`;
}

/** Megabytes that an isolate may have, and ms in which it must start. */
const [MEMORY, START] = [128, 1000];

/** What one size of the data costs. */
interface Size {
  factor: number;
  build: number;
  start: number;
  /** Megabytes of the isolate at start, and after all answers, garbage collected. */
  memory: [number, number];
  /** Processor time in ms of each answer, the first and another; infinite where it did not come. */
  answers: Map<string, [number, number]>;
}

/**
 * The Worker of ten and a hundred times the documents, sources, series, figures, events, mentions, coverage and checks, on workerd. What is
 * asked is computed, not prerendered.
 */
export async function growth(): Promise<Line[]> {
  const sizes: Size[] = [];
  for (const factor of FACTORS) {
    const made = buildGrown(factor, BUILD_PATIENCE);
    sizes.push(made ? await sizeOf(factor, made.built, made.seconds) : notBuilt(factor));
  }
  const rows: [string, (size: Size) => number | undefined][] = [
    ["build, s", ({ build }) => build],
    ["start-up, ms", ({ start }) => start],
    ["memory at start, MB", ({ memory }) => memory[0]],
    ["memory after all answers, MB", ({ memory }) => memory[1]],
    ...ASKED.flatMap(([what]): [string, (size: Size) => number | undefined][] => [
      [`${what}, first, ms`, ({ answers }) => answers.get(what)?.[0]],
      [`${what}, another, ms`, ({ answers }) => answers.get(what)?.[1]],
    ]),
  ];
  console.log("Growth with the data, processor time of workerd and memory of the isolate.\n");
  console.log(
    `${table(
      ["what", ...FACTORS.map((factor) => `${factor}x`)],
      rows.map(([what, of]) => [what, ...sizes.map((size) => shown(of(size)))]),
    )}\n`,
  );
  const [one, ...more] = sizes as [Size, ...Size[]];
  const most = sizes.at(-1) as Size;
  const per = (n: number) => (Number.isFinite(n) ? `${n.toFixed(2)}x of the data's growth` : "not reached");
  return [
    ...more.flatMap((size) =>
      ASKED.map(([what]) => {
        const grew = (size.answers.get(what)?.[1] ?? Number.POSITIVE_INFINITY) / (one.answers.get(what)?.[1] ?? Number.NaN);
        return atMost(`${what}, data of ${size.factor}x`, grew / size.factor, 1, per);
      }),
    ),
    atMost("start-up, data of 100x, processor time", most.start, START, (n) => shown(n, " ms")),
    atMost("memory of the isolate after all these answers, data of 100x", most.memory[1], MEMORY, (n) => shown(n, " MB")),
  ];
}

async function sizeOf(factor: number, built: Built, build: number): Promise<Size> {
  const { ours } = await startUps({ ours: startedAlone(built).computing }, 3);
  const running = await startWorkerd(built.files, "inspected");
  const ask = asking(running, built.origin);
  const answers = new Map<string, [number, number]>();
  try {
    const started = await running.heap();
    for (const [what, [first, another]] of ASKED) answers.set(what, [await timed(running, ask, first), await timed(running, ask, another)]);
    const { status } = await ask({ path: WHOLE[1] });
    console.log(`Data of ${factor}x, ${WHOLE[0]}: ${status}.`);
    if (status !== 200 && status !== 503) throw new Error(`${WHOLE[1]}: ${status}`);
    return { factor, build, start: ours.time, memory: [started, await running.heap()], answers };
  } finally {
    ask.close();
    await running.stop();
  }
}

async function timed(running: Running, ask: Ask, path: string): Promise<number> {
  const before = await running.spent();
  const late = new Promise<null>((done) => setTimeout(done, PATIENCE, null).unref());
  const answer = await Promise.race([ask({ path }), late]);
  if (answer === null) return Number.POSITIVE_INFINITY;
  // More rows than an isolate may hold: what it refuses is not reached.
  if (answer.status === 503) return Number.POSITIVE_INFINITY;
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body.toString().slice(0, 300)}`);
  return (await running.spent()) - before;
}

function notBuilt(factor: number): Size {
  const never = Number.POSITIVE_INFINITY;
  return { factor, build: never, start: never, memory: [never, never], answers: new Map() };
}
