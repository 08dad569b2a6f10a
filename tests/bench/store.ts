import { atMost, type Line, table } from "./budget.ts";
import { type Ask, asking } from "./cost/ask.ts";
import type { Built } from "./cost/built.ts";
import { startWorkerd } from "./workerd.ts";

/** Megabytes that the platform gives an isolate. */
const ISOLATE = 128;

/** How many addresses are asked at a time, and after how many the memory is read. */
const [CONNECTIONS, EVERY] = [8, 5000];

/** A day, by its number. */
const day = (n: number) => new Date(Date.UTC(1900, 0, 1 + n)).toISOString().slice(0, 10);

/** Addresses that nobody asked for before: days of a series, paths that are none, words that are looked for, days of a chart's page. */
function* addresses(series: string, chart: string): Generator<string> {
  for (let i = 0; i < 40_000; i++) yield `/v1/series/${series}/observations?from=${day(i)}`;
  for (let i = 0; i < 8750; i++) yield `/v1/series/none-${i}`;
  for (let i = 0; i < 1000; i++) yield `/search?q=word${i}`;
  for (let i = 0; i < 250; i++) yield `/charts/${chart}?as_of=${day(36_500 + 20 * i)}`;
}

/** What an isolate holds while 50,000 distinct addresses are asked for. */
export async function store(built: Built): Promise<Line[]> {
  const running = await startWorkerd(built.files, "inspected");
  const ask = asking(running, built.origin, CONNECTIONS);
  try {
    const [series, chart] = await smallest(ask);
    const rest = addresses(series, chart);
    let asked = 0;
    let looking: Promise<void> = Promise.resolve();
    const seen: { asked: number; heap: number; process: number }[] = [];
    const look = async (at: number) => {
      seen.push({ asked: at, heap: await running.heap(), process: running.memory().own });
    };
    const reader = async () => {
      for (let next = rest.next(); !next.done; next = rest.next()) {
        const { status } = await ask({ path: next.value });
        if (status >= 500) throw new Error(`${next.value}: ${status}`);
        asked += 1;
        if (asked % EVERY === 0) looking = looking.then(() => look(asked));
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, reader));
    await looking;
    const megabytes = (n: number) => `${Math.round(n)} MB`;
    console.log("Memory while distinct addresses are asked for: the isolate's, garbage collected, and the process's.\n");
    const rows = seen.map((each) => [each.asked.toLocaleString("en-US"), megabytes(each.heap), megabytes(each.process)]);
    console.log(`${table(["addresses", "isolate", "process"], rows)}\n`);
    const most = Math.max(...seen.map(({ heap }) => heap));
    return [
      atMost(
        `memory of the isolate while ${asked.toLocaleString("en-US")} distinct addresses are asked for, at most`,
        most,
        ISOLATE,
        megabytes,
      ),
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
