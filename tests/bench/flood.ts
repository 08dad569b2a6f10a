import { setTimeout } from "node:timers/promises";
import { atMost, type Line, median, times } from "./budget.ts";
import { type Ask, asking } from "./cost/ask.ts";
import type { Built } from "./cost/built.ts";
import { startWorkerd } from "./workerd.ts";

/** Pictures that are asked for at once, and milliseconds between the readers of the other page. */
const [PICTURES, APART] = [40, 100];

/** A page that nobody asked for before, so that it is computed. */
const page = (word: string) => `/search?q=${word}`;

/** Sizes in which no picture is drawn beforehand. */
const SIZES = ["1520", "1600x900"];

/** Many pictures asked for at once, and how long another page takes meanwhile, against the time of one drawing. */
export async function flood(built: Built): Promise<Line[]> {
  const running = await startWorkerd(built.files);
  const [ask, reading] = [asking(running, built.origin, PICTURES), asking(running, built.origin, 100)];
  try {
    const { charts } = await ask.json<{ charts: { id: string }[] }>("/v1/charts");
    const pictures = SIZES.flatMap((size) => charts.map(({ id }) => `/charts/${id}.png?size=${size}&theme=dark`)).slice(0, PICTURES);
    // Renderer and fonts are there; what is left is drawing.
    const drawings: number[] = [];
    for (const { id } of charts.slice(0, 5)) drawings.push(await timed(ask, `/charts/${id}.png?size=1080x1080&theme=dark`));
    const alone = median([await timed(reading, page("one")), await timed(reading, page("two")), await timed(reading, page("three"))]);
    const began = performance.now();
    let isDone = false;
    const flooding = Promise.all(pictures.map((path) => ask({ path }))).finally(() => {
      isDone = true;
    });
    const waits: Promise<number>[] = [];
    while (!isDone) {
      const wait = timed(reading, page(`word${waits.length}`));
      // Looked at below, unless something else fails before.
      wait.catch(() => {});
      waits.push(wait);
      await setTimeout(APART);
    }
    const [answers, latencies] = [await flooding, await Promise.all(waits)];
    const drawing = median(drawings.slice(1));
    const of = (status: number) => answers.filter((answer) => answer.status === status).length;
    const strange = answers.find(({ status }) => status !== 200 && status !== 503);
    if (strange) throw new Error(`a picture: ${strange.status}`);
    const worst = Math.max(...latencies);
    console.log(
      `${PICTURES} pictures at once: ${of(200)} drawn, ${of(503)} asked to come again, in ${((performance.now() - began) / 1000).toFixed(1)} s by the clock. One drawing ${drawing.toFixed(0)} ms; another page alone ${alone.toFixed(0)} ms, meanwhile ${median(latencies).toFixed(0)} ms, at worst ${worst.toFixed(0)} ms.\n`,
    );
    return [
      atMost(
        `another page while ${PICTURES} pictures are asked for at once, at worst, of the time of one drawing`,
        worst / drawing,
        2,
        times,
      ),
    ];
  } finally {
    ask.close();
    reading.close();
    await running.stop();
  }
}

async function timed(ask: Ask, path: string): Promise<number> {
  const began = performance.now();
  const { status } = await ask({ path });
  if (status !== 200) throw new Error(`${path}: ${status}`);
  return performance.now() - began;
}
