import type { Browser } from "playwright-core";
import { atMost, type Line, table, times } from "./budget.ts";
import { type Page, serve } from "./compressingServer.ts";
import { PEERS, type Point, peerFile, peerPage } from "./peers.ts";
import { type Screen, timeToCharts } from "./visible.ts";

/** How often each page is loaded: the median of nine moved by 0.2x between runs, more than the budgets allow for. */
const OWN_RUNS = 27;
const PEER_RUNS = 9;

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
export async function firstChart(origin: string, browser: Browser): Promise<Line[]> {
  const { balance } = (await (await fetch(`${origin}/v1/balance`)).json()) as { balance: { year: number; lean: number }[] };
  const points = balance.map(({ year, lean }) => ({ x: year, y: lean }));
  const server = await serve((path) => pageOf(path, origin, points));
  const own = OURS.flatMap(({ name, path, alone, at, screen }) => [
    { name: alone, url: `${server.origin}${at}`, own: true, screen },
    { name, url: `${server.origin}${path}`, own: true, screen },
  ]);
  const peers = PEERS.map(({ name }) => ({ name, url: `${server.origin}/peers/${encodeURIComponent(name)}`, own: false, screen: DESK }));
  try {
    const results = new Map([...(await timeToCharts(browser, own, OWN_RUNS)), ...(await timeToCharts(browser, peers, PEER_RUNS))]);
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
      `Time until the chart is complete, slow 4G, processor 4x slower, median of ${OWN_RUNS}, of others ${PEER_RUNS}. Ours is the whole balance chart; the others draw its first line alone.\n`,
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
  const response = await fetch(`${origin}${path}`, { headers: { "accept-encoding": "br" } });
  if (!response.ok) return null;
  // What is answered from a file of the build comes compressed.
  const isMade = response.headers.get("content-encoding") !== "br";
  return { type: response.headers.get("content-type") ?? "", body: new Uint8Array(await response.arrayBuffer()), isMade };
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
