import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { embedHeight } from "../../src/chart/scene/embedHeight.ts";
import { Urls } from "../../src/edition/urls.ts";
import type { Chart } from "../../src/model/chart.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { browser, origin } from "../browser/started.ts";
import { coloredPixels } from "../fixtures/coloredPixels.ts";
import { type HostPage, hostPages } from "../fixtures/hostPages.ts";

/** The matrix of host pages: another origin than the embeds', in a real Chromium. */

/** A frame's own border, above and below, unless its page removes it: 2 px each. */
const FRAME_BORDER = 4;

/** What a snippet’s height has to spare, in pixels: of texts it counts the lines that wider fonts take, here up to three of 22 more. */
const SPARE = 66;

let server: Server;
let site: string;
let hosts: HostPage[];
/** Windows for host pages with and without scripts, and one that counts pixels: opening one costs more than a page in it. */
let windows: { scripted: Page; plain: Page; reader: Page };
beforeAll(async () => {
  hosts = await pagesFor("agreements");
  server = createServer((request, response) => {
    const page = hosts[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers }).end(page?.html);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const [scripted, plain, reader] = await Promise.all([openWindow(true), openWindow(false), openWindow(true)]);
  windows = { scripted, plain, reader };
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server?.close();
});

async function openWindow(javaScriptEnabled: boolean): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 700, height: 1400 }, javaScriptEnabled })).newPage();
}

async function pagesFor(chart: string): Promise<HostPage[]> {
  const answer = await fetch(`${origin}/oembed?maxwidth=640&url=${encodeURIComponent(`${origin}/charts/${chart}`)}`);
  return hostPages(origin, chart, (await answer.json()) as { html: string; height: number });
}

interface Seen {
  host: string;
  chart: string;
  upgraded: string;
  height: string;
}

/** Opens a host page, and reports what a reader sees of its chart. */
async function visit(host: HostPage, index: number): Promise<Seen> {
  const page = host.scriptOff ? windows.plain : windows.scripted;
  const errors: string[] = [];
  page.removeAllListeners();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${site}/${index}`);
  const frame = page.frameLocator("iframe");
  const script = !host.scriptOff && !host.still;
  if (script) await frame.locator("[data-upgraded]").waitFor();
  const needs = async () => (await frame.locator("figure").boundingBox())?.height ?? 0;
  // A frame that WordPress still hides is as wide as the window, and its chart higher or lower than it will be.
  if (host.dialect === "WordPress") await page.locator("iframe:not([style])").waitFor();
  const empty = host.dialect === null ? SPARE : FRAME_BORDER + 2;
  // Chart and frame are measured one after the other, and go on following each other: what counts is where they come to rest.
  const rests = async () => {
    const [needed, given] = [await needs(), await room(page)];
    return given >= needed && given - needed < empty ? "the whole chart" : `${given} px for a chart of ${needed}`;
  };
  await expect.poll(rests).toBe("the whole chart");
  const ink = await coloredPixels(windows.reader, await page.locator("iframe").screenshot());
  expect(errors.filter((error) => !(host.still && error.includes("sandboxed")))).toEqual([]);
  expect(ink, "pixels in the partners' colours").toBeGreaterThan(200);
  expect(await rests(), "after a look at it").toBe("the whole chart");
  const height = host.dialect === null ? "as the snippet says" : `sized (${host.dialect})`;
  return { host: host.name, chart: "visible", upgraded: script ? "interactive" : "picture", height };
}

/** Height of the frame's inside, in pixels. */
async function room(page: Page): Promise<number> {
  return (await page.locator("iframe").boundingBox())?.height ?? 0;
}

const NAMES = hostPages("", "", { html: "", height: 0 }).map((host) => host.name);

describe("the matrix of host pages", () => {
  const seen: Seen[] = [];
  it.each(NAMES.map((name, i) => [name, i] as const))("%s shows the whole chart", async (_, i) => {
    seen.push(await visit(hosts[i] as HostPage, i));
  });

  it("is the table that the README shows", () => {
    const rows = seen.map(
      ({ host, chart, upgraded, height }) => `| ${host.replace(/^<(.*?)>/, "`<$1>`")} | ${chart}, ${upgraded} | ${height} |`,
    );
    const table = ["| Host page | Chart | Height |", "|---|---|---|", ...rows].join("\n");
    console.log(table);
    expect(readFileSync("README.md", "utf8")).toContain(table);
  });
});

/** Serves one more host page and opens it. */
async function openHost(body: string, width = 700): Promise<Page> {
  hosts.push({ name: "", dialect: null, html: `<!doctype html><meta charset="utf-8"><title>An article</title><body>${body}` });
  const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  await page.goto(`${site}/${hosts.length - 1}`);
  return page;
}

const height = async (page: Page, selector = "iframe") => (await page.locator(selector).boundingBox())?.height ?? 0;

describe("/embed.js", () => {
  it("sizes every embed of a page by itself, and again when the page gets narrower", async () => {
    const charts = ["trade-volumes", "balance"];
    const page = await openHost(
      charts.map((id) => `<iframe id="${id}" src="${origin}/embed/${id}" width="100%"></iframe>`).join("") + script(),
    );
    for (const id of charts)
      await expect.poll(async () => Math.abs((await height(page, `#${id}`)) - (await inner(page, id)))).toBeLessThan(6);
    const before = await height(page, "#trade-volumes");
    await page.setViewportSize({ width: 340, height: 900 });
    await expect.poll(() => height(page, "#trade-volumes")).toBeGreaterThan(before + 20);
    await page.context().close();
  });

  it("leaves frames of others alone, whatever they claim", async () => {
    const liar = `<iframe id="liar" srcdoc="<script>parent.postMessage({'datawrapper-height':{visits:900}},'*')</script>"></iframe>`;
    const page = await openHost(script() + liar);
    await page.waitForTimeout(500);
    expect(await height(page, "#liar")).toBeLessThan(200);
    await page.context().close();
  });

  it("defines <baku-chart>, which carries its view into the frame and follows its attributes", async () => {
    const page = await openHost(
      `<baku-chart chart="visits" release="2026.1.0" as-of="2021" theme="dark" title="Visits"><a href="x">no script</a></baku-chart>${script()}`,
    );
    const frame = page.locator("baku-chart iframe");
    expect(await frame.getAttribute("src")).toBe(`${origin}/embed/visits?release=2026.1.0&as_of=2021&theme=dark`);
    expect(await frame.getAttribute("title")).toBe("Visits");
    await page.locator("baku-chart > a").waitFor({ state: "hidden" });
    const background = () =>
      page
        .frameLocator("iframe")
        .locator("body")
        .evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await background()).toBe("rgb(23, 22, 26)");
    await page.locator("baku-chart").evaluate((element) => element.setAttribute("theme", "light"));
    await expect.poll(background).toBe("rgb(255, 254, 251)");
    await page.context().close();
  });
});

it("a <baku-chart> that names no chart leaves what stands inside it alone, until it names one", async () => {
  const page = await openHost(
    `<baku-chart><a href="x">no script</a></baku-chart><baku-chart chart=""><a href="y">no script</a></baku-chart>${script()}`,
  );
  await page.waitForFunction("customElements.get('baku-chart')");
  await page.waitForTimeout(500);
  for (const link of await page.locator("baku-chart > a").all()) expect(await link.isVisible()).toBe(true);
  expect(await page.locator("baku-chart iframe").count()).toBe(0);
  await page
    .locator("baku-chart")
    .first()
    .evaluate((element) => element.setAttribute("chart", "visits"));
  await page.locator("baku-chart iframe").waitFor();
  await page.locator("baku-chart > a").first().waitFor({ state: "hidden" });
  await page.context().close();
});

const script = () => `<script src="${origin}/embed.js" async></script>`;
const inner = async (page: Page, id: string) => (await page.frameLocator(`#${id}`).locator("figure").boundingBox())?.height ?? 0;

it("tells its height in every dialect and never posts null", async () => {
  const page = await openHost(
    `<script>window.heard = []; addEventListener("message", (event) => heard.push(event.data));</script><iframe src="${origin}/embed/visits?release=2026.1.0#?secret=abc" width="600" height="1000"></iframe>`,
  );
  await page.frameLocator("iframe").locator("[data-upgraded]").waitFor();
  const heard = (await page.evaluate("heard")) as unknown[];
  expect(heard).not.toContain(null);
  const value = Math.ceil((await page.frameLocator("iframe").locator("figure").boundingBox())?.height ?? 0);
  const src = `${origin}/embed/visits?release=2026.1.0#?secret=abc`;
  expect(heard).toContainEqual({ "datawrapper-height": { visits: expect.closeTo(value, -1) } });
  expect(heard).toContainEqual({ sentinel: "amp", type: "embed-size", height: expect.any(Number) });
  expect(heard).toContainEqual({ message: "height", value: expect.any(Number), secret: "abc" });
  const texts = heard.filter((message) => typeof message === "string").map((text) => JSON.parse(text));
  expect(texts).toContainEqual({ src, context: "iframe.resize", height: expect.any(Number) });
  await page.context().close();
});

it("fetches no Chart.js before the chart is seen, and nothing from anywhere else", async () => {
  const page = await openHost("");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML("beforeend", html),
    `<div style="height:3000px"></div><iframe src="${origin}/embed/visits" width="600" height="700"></iframe>`,
  );
  await page.frameLocator("iframe").locator("svg:visible").waitFor();
  await page.waitForTimeout(500);
  expect(asked.filter((address) => address.includes("/assets/enhance"))).toEqual([]);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await page.frameLocator("iframe").locator("[data-upgraded]").waitFor();
  expect(asked.filter((address) => address.includes("/assets/enhance")).length).toBe(1);
  expect(asked.filter((address) => !address.startsWith(origin) && !address.startsWith(site))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});

it("stands in a frame without origin inside another one", async () => {
  const page = await openHost(
    `<iframe sandbox="allow-scripts" width="650" height="900" srcdoc='<iframe src="${origin}/embed/visits" width="600" height="800"></iframe>'></iframe>`,
  );
  await page.frameLocator("iframe").frameLocator("iframe").locator("[data-upgraded]").waitFor();
  await page.context().close();
});

it("fits the height that oEmbed gives it, without script, for every chart", async () => {
  const { charts } = (await (await fetch(`${origin}/v1/charts`)).json()) as { charts: { id: string }[] };
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { id } of charts) {
    await page.goto(`${origin}/embed/${id}`);
    for (const width of [300, 320, 360, 640, 700]) {
      await page.setViewportSize({ width, height: 900 });
      const answer = await fetch(`${origin}/oembed?maxwidth=${width}&url=${encodeURIComponent(`${origin}/charts/${id}`)}`);
      const given = ((await answer.json()) as { height: number }).height;
      const needed = (await page.locator("figure").boundingBox())?.height ?? 0;
      expect(given, `${id} at ${width}`).toBeGreaterThanOrEqual(needed);
      // Lines are estimated on the safe side: of a text with a finding six lines at most.
      expect(given, `${id} at ${width}`).toBeLessThan(needed + 150);
    }
  }
  await context.close();
});

/** Views of the balance sheet with fewer rows counted, fewer years, a longer sentence, and nothing at all. */
const SHEET_VIEWS = ["to=2014", "as_of=2022-12-31", "collection=documents", "from=2010&to=2015", "as_of=1990-12-31"];

it("of the balance sheet fits frames of every size that a page may give it, also wider than those of oEmbed, in every view", async () => {
  const { catalog, words, build } = builtApp();
  const edition = { catalog, words, pinned: null, urls: new Urls({ origin: build.origin, pin: null }) };
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const sheet = catalog.charts.find(({ kind }) => kind === "sheet") as Chart;
  for (const query of ["", ...SHEET_VIEWS]) {
    await page.goto(`${origin}/embed/${sheet.id}?${query}`);
    const asked = new URLSearchParams(query);
    const number = (name: string) => (asked.has(name) ? Number(asked.get(name)) : null);
    const vintage = { as_of: asked.get("as_of"), collection: asked.has("collection") ? ("documents" as const) : ("all" as const) };
    const view = { vintage, from: number("from"), to: number("to"), balance: null };
    const spec = chartSpec(edition, sheet, view);
    for (const width of [320, 360, 640, 768, 960]) {
      await page.setViewportSize({ width, height: 900 });
      const needed = (await page.locator("figure").boundingBox())?.height ?? 0;
      const given = embedHeight(edition, spec, view, width);
      expect(given, `${query} at ${width}`).toBeGreaterThanOrEqual(needed);
      expect(given, `${query} at ${width}`).toBeLessThan(needed + 130);
    }
  }
  await context.close();
});
