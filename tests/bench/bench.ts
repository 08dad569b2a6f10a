import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../tools/chromium.ts";
import { startWorker } from "../../tools/startWorker.ts";
import { atLeast, atMost, bytes, type Line, table, times } from "./budget.ts";
import { seriesRequest } from "./catalogue.ts";
import { compress, compressBest, type Page, serve } from "./compressingServer.ts";
import { PEERS, type Point, peerFile, peerPage } from "./peers.ts";
import { phone } from "./phone.ts";
import { startUp } from "./startup.ts";
import { longestTasks } from "./tasks.ts";
import { requestsPerSecond } from "./throughput.ts";
import { type Screen, timeToCharts } from "./visible.ts";
import { honoScript, startScript } from "./workers.ts";

/**
 * `npm run bench`: a line for each budget, then how long charts of other libraries take.
 * Times are ratios of one run on one machine; bytes are bytes. Exits 1 when a budget is missed. `npm run bench -- tasks` measures the
 * longest tasks alone, and `npm run bench -- tasks 3 /,/charts/visits` in three visits of these pages;
 * with `emulated` at the end on the slow processor that Chromium plays, for machines with nothing else to do.
 */
async function main(): Promise<void> {
  const [{ mf, origin }, browser] = [await startWorker(), await launchChromium()];
  try {
    const [group, visits = String(VISITS), paths, slowness] = process.argv.slice(2);
    const tasks = () => longestTasks(origin, browser, Number(visits), paths?.split(","), slowness === "emulated" ? slowness : "counted");
    const lines =
      group === "tasks"
        ? await tasks()
        : [
            ...(await weights(origin)),
            ...(await phone(origin, browser)),
            ...(await speed(origin)),
            ...(await firstChart(origin, browser)),
            ...(await tasks()),
          ];
    console.log(
      table(
        ["what", "measured", "budget", "held"],
        lines.map(({ what, measured, budget, held }) => [what, measured, budget, held ? "yes" : "NO"]),
      ),
    );
    if (lines.some((line) => !line.held)) process.exitCode = 1;
  } finally {
    await browser.close();
    await mf.dispose();
  }
}

/** Bytes on the wire, compressed, headers included. */
async function weights(origin: string): Promise<Line[]> {
  const { charts } = (await (await fetch(`${origin}/v1/charts`)).json()) as { charts: { id: string }[] };
  const embeds = await Promise.all(charts.map(({ id }) => sizes(`${origin}/embed/${id}`)));
  const most = (of: (size: Sizes) => number) => Math.max(...embeds.map(of));
  const scripts = readdirSync("dist/client/assets").filter((file) => file.endsWith(".js"));
  const client = scripts.reduce((sum, file) => sum + compress(readFileSync(`dist/client/assets/${file}`)).length, 0);
  return [
    atMost(
      `largest embed of ${charts.length}: HTML with the whole chart, headers included`,
      most(({ quick, headers }) => quick + headers),
      14_600,
      bytes,
    ),
    atMost(
      "largest embed: its body at the best compression",
      most(({ best }) => best),
      10_000,
      bytes,
    ),
    atMost(
      "largest embed: its headers",
      most(({ headers }) => headers),
      1200,
      bytes,
    ),
    atMost("dashboard: its HTML at the best compression", (await sizes(origin)).best, 25_000, bytes),
    atMost("client JavaScript, all files together", client, 60_000, bytes),
  ];
}

/** Bytes of an answer: its body, compressed on the way and beforehand, and its headers. */
interface Sizes {
  quick: number;
  best: number;
  headers: number;
}

async function sizes(address: string): Promise<Sizes> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const headers = [...response.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  const body = new Uint8Array(await response.arrayBuffer());
  return { quick: compress(body).length, best: compressBest(body).length, headers };
}

/** Requests per second, start-up, and growth with the catalogue, each against its comparison in the same run. */
async function speed(origin: string): Promise<Line[]> {
  const largest = await largestSeries(origin);
  const body = await (await fetch(largest)).text();
  const constant = await startScript(
    await honoScript(
      `const body = ${JSON.stringify(body)};\napp.get("/", (c) => c.body(body, 200, { "content-type": "application/json" }));`,
    ),
  );
  const rates: [number, number][] = [];
  for (let round = 0; round < 5; round++)
    rates.push([await requestsPerSecond(largest, 1500), await requestsPerSecond(`${constant.origin}/`, 1500)]);
  await constant.mf.dispose();
  const rate = rates.map(([ours, theirs]) => ours / theirs).sort((a, b) => a - b)[2] ?? 0;
  const empty = await honoScript(`app.get("/", (c) => c.text("ok"));`);
  const start = await startUp([startWorker, "/v1"], [() => startScript(empty), "/"], 7);
  const [one, hundred] = [await seriesRequest(1, 400), await seriesRequest(100, 400)];
  return [
    atLeast(`requests per second, largest series (${bytes(body.length)})`, rate, 0.9, times),
    atMost("start-up to the first answer, of an empty Hono app", start.ours / start.empty, 2, times),
    atMost("series request, catalogue of 100x against 1x", hundred / one, 1.2, times),
  ];
}

async function largestSeries(origin: string): Promise<string> {
  const { series } = (await (await fetch(`${origin}/v1/series`)).json()) as { series: { id: string; observations: number }[] };
  const largest = [...series].sort((a, b) => b.observations - a.observations)[0];
  return `${origin}/v1/series/${largest?.id}/observations`;
}

const RUNS = 9;

/** Of the pages whose tasks are measured, with and without scripts each. */
const VISITS = 5;

const DESK: Screen = { viewport: { width: 800, height: 900 } };

/** What charts are read on, and which of a page's pictures these screens show. */
const SCREENS: { on: string; picture: string; screen: Screen }[] = [
  { on: "", picture: "wide", screen: DESK },
  {
    on: " on a phone",
    picture: "narrow",
    screen: { viewport: { width: 360, height: 740 }, isMobile: true, deviceScaleFactor: 3 },
  },
];

/** Our pages that hold the chart, each after a page with the same SVG and nothing else, and the most that it may take of that one's time. */
const OURS = SCREENS.flatMap(({ on, picture, screen }) =>
  [
    { page: "embed", path: "/embed/balance", styled: "/embed/balance", most: 1.15 },
    { page: "dashboard", path: "/", styled: "/embed/balance-sheet", most: 1.2 },
  ].map(({ page, ...rest }) => ({
    ...rest,
    name: `${page}${on}`,
    alone: `the ${page}'s SVG and nothing else${on}`,
    at: `/alone/${picture}${rest.path}`,
    picture,
    screen,
  })),
);

/** Time until the complete chart on a slow line and a slow processor: ours against pages with the same SVG alone, and the peers. */
async function firstChart(origin: string, browser: Browser): Promise<Line[]> {
  const { balance } = (await (await fetch(`${origin}/v1/balance`)).json()) as { balance: { year: number; lean: number }[] };
  const points = balance.map(({ year, lean }) => ({ x: year, y: lean }));
  const server = await serve((path) => pageOf(path, origin, points));
  const addresses = [
    ...OURS.flatMap(({ name, path, alone, at, screen }) => [
      { name: alone, url: `${server.origin}${at}`, own: true, screen },
      { name, url: `${server.origin}${path}`, own: true, screen },
    ]),
    ...PEERS.map(({ name }) => ({ name, url: `${server.origin}/peers/${encodeURIComponent(name)}`, own: false, screen: DESK })),
  ];
  try {
    const results = await timeToCharts(browser, addresses, RUNS);
    const timeOf = (name: string) => results.get(name)?.time ?? Number.NaN;
    const least = Math.min(...OURS.map(({ alone }) => timeOf(alone)));
    const rows = [...results].map(([name, { time, bytes, requests }]) => [
      name,
      `${(time / 1000).toFixed(2)} s`,
      times(time / least),
      `${(bytes / 1000).toFixed(0)} kB`,
      String(requests),
    ]);
    console.log(
      `Time until the chart is complete, slow 4G, processor 4x slower, median of ${RUNS}. Ours is the whole balance chart; the others draw its first line alone.\n`,
    );
    console.log(`${table(["page", "complete after", "of the quickest", "bytes", "requests"], rows)}\n`);
    return OURS.map(({ name, alone, most }) =>
      atMost(`${name}: first complete chart, of the same SVG alone`, timeOf(name) / timeOf(alone), most, times),
    );
  } finally {
    server.close();
  }
}

async function pageOf(path: string, origin: string, points: Point[]): Promise<Page | null> {
  if (path.startsWith("/peer/")) return peerFile(path.slice(6));
  const peer = PEERS.find(({ name }) => path === `/peers/${encodeURIComponent(name)}`);
  if (peer) return { type: "text/html; charset=utf-8", body: peerPage(peer, points) };
  const alone = OURS.find(({ at }) => path === at);
  if (alone) return { type: "text/html; charset=utf-8", body: await svgAlone(origin, alone) };
  const response = await fetch(`${origin}${path}`);
  if (!response.ok) return null;
  return { type: response.headers.get("content-type") ?? "", body: new Uint8Array(await response.arrayBuffer()) };
}

/** A page's first picture, as screens of this width show it, without anything else but the embed's style sheet, the smallest that draws it. */
async function svgAlone(origin: string, { path, styled, picture }: (typeof OURS)[number]): Promise<string> {
  const [page, embed] = await Promise.all([path, styled].map(async (each) => (await fetch(`${origin}${each}`)).text()));
  const svg = new RegExp(`<svg class="${picture}[ "][\\s\\S]*?</svg>`).exec(page ?? "")?.[0];
  const style = /<style[\s\S]*?<\/style>/.exec(embed ?? "")?.[0];
  if (!svg || !style) throw new Error(`${path} has no picture for screens of this width`);
  const viewport = `<meta name="viewport" content="width=device-width, initial-scale=1">`;
  return `<!doctype html><html lang="en"><meta charset="utf-8">${viewport}<title>SVG</title>${style}<div class="picture">${svg}</div></html>`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
