import { atMost, type Line } from "./budget.ts";
import { type Ask, asking } from "./cost/ask.ts";
import type { Built } from "./cost/built.ts";
import { startUps } from "./cost/measure.ts";
import { emptyHono } from "./references.ts";
import { startWorkerd } from "./workerd.ts";

/** Megabytes that the platform gives an isolate. */
const ISOLATE = 128;

/** How many addresses are asked at a time, and after how many the memory is read. */
const [CONNECTIONS, EVERY] = [8, 1000];

/** A day, by its number. */
const day = (n: number) => new Date(Date.UTC(1900, 0, 1 + n)).toISOString().slice(0, 10);

/** Addresses that nobody asked for before: days of a series, paths that are none, words that are looked for, days of a chart's page. */
function* addresses(series: string, chart: string): Generator<string> {
  for (let i = 0; i < 40_000; i++) yield `/v1/series/${series}/observations?from=${day(i)}`;
  for (let i = 0; i < 8750; i++) yield `/v1/series/none-${i}`;
  for (let i = 0; i < 1000; i++) yield `/search?q=word${i}`;
  for (let i = 0; i < 250; i++) yield `/charts/${chart}?as_of=${day(36_500 + 20 * i)}`;
}

/** What one process holds while 50,000 distinct addresses are asked for. */
export async function store(built: Built): Promise<Line[]> {
  const { hono } = await startUps({ hono: await emptyHono(built.files) }, 3);
  const running = await startWorkerd(built.files);
  const ask = asking(running, built.origin, CONNECTIONS);
  try {
    const [series, chart] = await smallest(ask);
    const rest = addresses(series, chart);
    let [asked, most] = [0, running.memory().own];
    const reader = async () => {
      for (let next = rest.next(); !next.done; next = rest.next()) {
        const { status } = await ask({ path: next.value });
        if (status >= 500) throw new Error(`${next.value}: ${status}`);
        asked += 1;
        if (asked % EVERY === 0) most = Math.max(most, running.memory().own);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, reader));
    const own = most - hono.memory;
    return [
      atMost(`memory while ${asked.toLocaleString("en-US")} distinct addresses are asked for`, own, ISOLATE, (n) => `${Math.round(n)} MB`),
    ];
  } finally {
    ask.close();
    await running.stop();
  }
}

/** The series with the fewest figures, and a chart of claims. */
async function smallest(ask: Ask): Promise<[series: string, chart: string]> {
  const { series } = await ask.json<{ series: { id: string; observations: number }[] }>("/v1/series");
  const { charts } = await ask.json<{ charts: { id: string }[] }>("/v1/charts");
  const [fewest] = [...series].sort((a, b) => a.observations - b.observations);
  return [fewest?.id ?? "", charts[2]?.id ?? ""];
}
