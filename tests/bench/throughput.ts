import { atLeast, bytes, type Line, median, times } from "./budget.ts";
import { type Ask, asking } from "./cost/ask.ts";
import type { Built } from "./cost/built.ts";
import { constantWorker } from "./references.ts";
import { startWorkerd } from "./workerd.ts";

/** Rounds in turns, requests of each, and connections that they come over. */
const [ROUNDS, REQUESTS, CONNECTIONS] = [7, 400, 8];

/** Answers of the largest series against a Worker that holds the same bytes and headers and does nothing else: that is the limit. */
export async function throughput(built: Built): Promise<Line[]> {
  const ours = await startWorkerd(built.files);
  const ask = asking(ours, built.origin, CONNECTIONS);
  try {
    const { series } = await ask.json<{ series: { id: string; observations: number }[] }>("/v1/series");
    const [largest] = [...series].sort((a, b) => b.observations - a.observations);
    const path = `/v1/series/${largest?.id}/observations`;
    const { body, headers } = await ask({ path });
    const limit = await startWorkerd(constantWorker(body, headers));
    const askLimit = asking(limit, built.origin, CONNECTIONS);
    try {
      const rounds: { cost: number; rate: number }[] = [];
      for (let i = 0; i < ROUNDS; i++) {
        const [own, least] = [await round(ours, ask, path), await round(limit, askLimit, path)];
        rounds.push({ cost: least.cost / own.cost, rate: own.rate / least.rate });
      }
      const of = (key: "cost" | "rate") => median(rounds.slice(1).map((each) => each[key]));
      const sent = `${bytes(body.length)} as sent`;
      return [
        atLeast(`requests by a second of processor time, largest series (${sent}), of the same bytes held ready`, of("cost"), 0.9, times),
        atLeast("requests a second by the clock, the same", of("rate"), 0.9, times),
      ];
    } finally {
      askLimit.close();
      await limit.stop();
    }
  } finally {
    ask.close();
    await ours.stop();
  }
}

/** Asks many times over several connections: processor time of an answer in ms, and answers a second. */
async function round(running: { spent: () => Promise<number> }, ask: Ask, path: string): Promise<{ cost: number; rate: number }> {
  const before = await running.spent();
  const began = performance.now();
  let left = REQUESTS;
  const reader = async () => {
    while (left-- > 0) {
      const { status } = await ask({ path });
      if (status !== 200) throw new Error(`${path}: ${status}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, reader));
  const seconds = (performance.now() - began) / 1000;
  return { cost: ((await running.spent()) - before) / REQUESTS, rate: REQUESTS / seconds };
}
