import type { Browser } from "playwright-core";
import { atMost, type Line, median, table } from "./budget.ts";
import { Reader } from "./reader.ts";
import { CATEGORIES, PHASE, type Phase, type Task, tasksIn } from "./trace.ts";

/** How much slower than this machine the reader's processor is. */
const CPU = 4;

/**
 * How that is had: `counted` is the processor time of a task times that. `emulated` is what Chromium makes slower by keeping the processor busy
 * for so much longer by the clock: on a machine where others work too, which keep the thread waiting meanwhile, that makes it slower still.
 */
export type Slowness = "counted" | "emulated";

/** The longest task of the client, in ms. */
const BUDGET = 150;

/** The screens that pages are read on. */
const SCREENS = [
  { name: "phone", viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true },
  { name: "desktop", viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
];

/** The dashboard, the chart pages with the largest pictures of each painter, and their embeds. */
const PATHS = [
  "/",
  "/charts/balance-sheet",
  "/charts/balance",
  "/charts/un-votes",
  "/charts/trade-directions",
  "/embed/balance",
  "/embed/un-votes",
];

/** What a reader does, in order: the phases of a page. */
const PHASES = ["load", "scroll", "first", "along", "press", "change"] as const;

const IN_WORDS: Record<string, string> = {
  load: "loading",
  scroll: "scrolling to the next charts",
  first: "first touch of a chart",
  along: "along the years",
  press: "a card that stays",
  change: "a change in place",
};

/** Longest tasks of one visit by phase. */
type Visit = Map<Phase, Task>;

/** The longest task of each phase on each page and screen, with scripts and without, in turns. */
export async function longestTasks(
  origin: string,
  browser: Browser,
  runs: number,
  paths = PATHS,
  slowness: Slowness = "counted",
): Promise<Line[]> {
  const rows: string[][] = [];
  const lines: Line[] = [];
  for (const screen of SCREENS) {
    const visits = new Map<string, { own: Visit[]; bare: Visit[] }>(paths.map((path) => [path, { own: [], bare: [] }]));
    for (let run = 0; run < runs; run++)
      for (const [path, { own, bare }] of visits) {
        own.push(await visit(browser, `${origin}${path}`, screen, slowness, true));
        bare.push(await visit(browser, `${origin}${path}`, screen, slowness, false));
      }
    for (const [path, { own, bare }] of visits) {
      for (const phase of PHASES) {
        const all = own.flatMap((one) => one.get(phase) ?? []);
        if (all.length > 0)
          rows.push([
            screen.name,
            path,
            IN_WORDS[phase] ?? phase,
            ...shown(all),
            ...shown(bare.flatMap((one) => one.get(phase) ?? [])).slice(0, 2),
          ]);
      }
    }
    const worst = [...visits].flatMap(([path, { own }]) =>
      PHASES.map((phase) => ({ what: `${path}, ${IN_WORDS[phase]}`, time: median(own.flatMap((one) => one.get(phase)?.client ?? [])) })),
    );
    const longest = worst.reduce((a, b) => (b.time > a.time ? b : a), { what: "", time: 0 });
    lines.push(atMost(`longest task of the client, ${screen.name}, processor ${CPU}x slower (${longest.what})`, longest.time, BUDGET, ms));
  }
  console.log(`Longest task of the page's main thread, processor ${CPU}x slower, of ${runs} visits; of the median one what it did.\n`);
  console.log(
    `${table(["screen", "page", "while", "median", "worst", "by the clock", "script", "layout", "forced", "paint", "HTML", "no script", "its worst"], rows)}\n`,
  );
  return lines;
}

const ms = (n: number) => `${Math.round(n)} ms`;

function shown(tasks: Task[]): string[] {
  if (tasks.length === 0) return ["", ""];
  const of = ({ client, total }: Task) => client || total;
  const sorted = [...tasks].sort((a, b) => of(a) - of(b));
  const middle = sorted[sorted.length >> 1] as Task;
  return [
    middle.total,
    sorted.at(-1)?.total ?? 0,
    middle.elapsed,
    middle.script,
    middle.layout,
    middle.forced,
    middle.paint,
    middle.html,
  ].map((n) => String(Math.round(n)));
}

/** Loads a page in a fresh profile, does on it what readers do, and gives the longest task of each phase. */
async function visit(
  browser: Browser,
  url: string,
  { name: _, ...screen }: (typeof SCREENS)[number],
  slowness: Slowness,
  isScripted: boolean,
): Promise<Visit> {
  const context = await browser.newContext({ ...screen, locale: "en-US", javaScriptEnabled: isScripted });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const reader = new Reader(session, screen.hasTouch === true);
  if (isScripted) await page.addInitScript(`performance.mark("${PHASE}load")`);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness === "emulated" ? CPU : 1 });
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(url, { waitUntil: "load" });
  if (!isScripted) await reader.begin("load");
  await readThrough(reader, isScripted);
  const tasks = tasksIn(await browser.stopTracing(), slowness === "emulated" ? 1 : CPU);
  await context.close();
  return longestOf(tasks, isScripted);
}

function longestOf(tasks: Task[], isScripted: boolean): Visit {
  const visit: Visit = new Map();
  for (const task of tasks) {
    const phase = task.phase === "" ? "load" : task.phase;
    const of = (one: Task | undefined) => (isScripted ? one?.client : one?.total) ?? 0;
    if (of(task) > of(visit.get(phase))) visit.set(phase, task);
  }
  visit.delete("none");
  return visit;
}

const FIGURES = `[...document.querySelectorAll("[data-spec]")]`;

async function readThrough(reader: Reader, isScripted: boolean): Promise<void> {
  const isDone = (i: number) => reader.until(`${FIGURES}[${i}].dataset.upgraded !== undefined`);
  if (isScripted) await isDone(0);
  await reader.rest();
  await reader.begin("none");
  const count = await reader.look<number>(`${FIGURES}.length`);
  for (let i = 0; i < count; i++) {
    await reader.begin("scroll");
    await reader.look(`${FIGURES}[${i}].scrollIntoView({ block: "center", behavior: "instant" })`);
    if (isScripted) await isDone(i);
    await reader.rest();
    await reader.begin("none");
    await ask(reader, i, isScripted);
  }
  if (isScripted) await change(reader);
  await reader.begin("none");
}

/** Goes into a figure with the pointer, along its years, and presses on one. */
async function ask(reader: Reader, figure: number, isScripted: boolean): Promise<void> {
  const plot = `(${FIGURES}[${figure}].querySelector(".plot") ?? [...${FIGURES}[${figure}].querySelectorAll("svg .form [data-plot], svg .form, .picture > svg")].find((one) => one.getBoundingClientRect().height > 0))`;
  const box = await reader.look<{ x: number; y: number; width: number; height: number } | null>(
    `${plot}?.getBoundingClientRect().toJSON() ?? null`,
  );
  const height = await reader.look<number>("innerHeight");
  if (!box || box.width === 0) return;
  const y = Math.max(8, Math.min(height - 8, box.y + box.height * 0.55));
  const at = (share: number) => box.x + box.width * share;
  await reader.move(2, 2);
  await reader.begin("first");
  await reader.move(at(0.4), y);
  await reader.rest();
  await reader.begin("along");
  for (let i = 1; i <= STEPS; i++) await reader.move(at(0.4 + (0.5 * i) / STEPS), y);
  await reader.rest();
  if (!isScripted) return reader.begin("none");
  await reader.begin("press");
  await reader.press(at(0.6), y);
  await reader.rest();
  await reader.escape();
  await reader.rest();
  await reader.begin("none");
  await reader.move(2, 2);
}

const STEPS = 16;

/** Asks for another collection or day with the first link in place that leads elsewhere. */
async function change(reader: Reader): Promise<void> {
  const link = `[...document.querySelectorAll("[data-in-place] a[href]")].find((one) => one.getAttribute("aria-current") === null && one.pathname === location.pathname && one.search !== location.search)`;
  if (!(await reader.look<boolean>(`${link} !== undefined`))) return;
  await reader.look(`${link}.scrollIntoView({ block: "center", behavior: "instant" })`);
  await reader.until(
    `[...document.querySelectorAll("[data-spec]")].every((one) => one.getBoundingClientRect().bottom < 0 || one.getBoundingClientRect().top > innerHeight || one.dataset.upgraded !== undefined)`,
  );
  await reader.rest();
  const before = await reader.look<string>("location.search");
  await reader.begin("change");
  await reader.look(`${link}.click()`);
  await reader.until(`location.search !== ${JSON.stringify(before)} && document.querySelector("main").getAttribute("aria-busy") === null`);
  await reader.until(
    `[...document.querySelectorAll("[data-spec]")].every((one) => one.getBoundingClientRect().bottom < 0 || one.getBoundingClientRect().top > innerHeight || one.dataset.upgraded !== undefined)`,
  );
  await reader.rest();
}
