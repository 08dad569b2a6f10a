import { setTimeout } from "node:timers/promises";
import type { Browser, CDPSession } from "playwright-core";
import { median } from "./budget.ts";

/** A phone four times slower than this machine. The line is the server's: the browser's own limits hold bytes back to the end, and let them arrive for nothing during its latency. */
const CPU = 4;

export interface Visible {
  /** Milliseconds from navigation to the frame after the complete chart; median. */
  time: number;
  bytes: number;
  requests: number;
}

/**
 * Marks the moment after the frame that paints the first inline SVG whole: something follows it, or the document has ended, and it has a height.
 * An animation frame that finds it so paints it; a message that it posts is read after the painting. What comes further down the page may still
 * be on its way. Peers call `drawn()` themselves.
 */
const WATCH_SVG = `(() => {
  const whole = (svg) => svg.nextElementSibling !== null || svg.parentElement.nextElementSibling !== null || document.readyState !== "loading";
  const look = () => {
    const svg = [...document.querySelectorAll("main svg, .picture svg")].find((svg) => svg.getBoundingClientRect().height > 0);
    if (!svg || !whole(svg)) return requestAnimationFrame(look);
    const painted = new MessageChannel();
    painted.port1.onmessage = () => { window.completeAt ??= performance.now() };
    painted.port2.postMessage(0);
  };
  requestAnimationFrame(look);
})()`;

export interface Address {
  name: string;
  url: string;
  /** A page of ours, whose chart is inline SVG; peers say themselves when they are done. */
  own: boolean;
  /** What it is read on. */
  screen: Screen;
}

/** A screen, its size in CSS px. */
export interface Screen {
  viewport: { width: number; height: number };
  isMobile?: boolean;
  deviceScaleFactor?: number;
}

/** How often the page is asked whether its chart is complete, in ms. */
const STEP = 100;

/** How long a chart may take, in ms. */
const PATIENCE = 60_000;

/** Loads each address `runs` times in fresh profiles over a slow line and a slow processor, until its chart is complete; in turns, so that none has the machine at its best. */
export async function timeToCharts(browser: Browser, addresses: Address[], runs: number): Promise<Map<string, Visible>> {
  const results = new Map<string, Visible[]>(addresses.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++) for (const address of addresses) results.get(address.name)?.push(await load(browser, address));
  const of = (list: Visible[], key: keyof Visible) => median(list.map((result) => result[key]));
  return new Map(
    [...results].map(([name, list]) => [name, { time: of(list, "time"), bytes: of(list, "bytes"), requests: of(list, "requests") }]),
  );
}

async function load(browser: Browser, { url, own, screen }: Address): Promise<Visible> {
  const context = await browser.newContext({ ...screen, locale: "en-US" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  let [bytes, requests] = [0, 0];
  session.on("Network.loadingFinished", (event) => {
    bytes += event.encodedDataLength;
    requests += 1;
  });
  if (own) await page.addInitScript(WATCH_SVG);
  await page.goto(url, { waitUntil: "commit" });
  const time = await completeAt(session);
  await context.close();
  return { time, bytes, requests };
}

/** Asks by the protocol itself: what Playwright puts into a page to wait there is work of 100 ms, and more, on a slow processor, before the chart as often as after it. */
async function completeAt(session: CDPSession): Promise<number> {
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    await setTimeout(STEP);
    const { result } = await session.send("Runtime.evaluate", { expression: "window.completeAt" });
    if (typeof result.value === "number") return result.value;
  }
  throw new Error(`No chart is complete after ${PATIENCE} ms.`);
}
