import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { Urls } from "../../src/edition/urls.ts";
import { chartViewOf } from "../../src/worker/nouns/chart/query.ts";
import { embedSnippets, type SnippetKind } from "../../src/worker/nouns/chart/snippets.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { launchChromium } from "../../tools/chromium.ts";
import { startWorker } from "../../tools/startWorker.ts";
import { FROZEN } from "../fixtures/frozen.ts";
import { hostSite } from "../fixtures/hostSite.ts";

/**
 * `npm run hosts:lines`: what programs that articles are written with make of the lines of the embed builder: Hugo where it is installed, and
 * MDX, CommonMark and Ghost's HTML card where `PACKAGES` names a folder whose `node_modules` hold them. Each result is opened in Chromium, with
 * scripts and without. What is not there is skipped and said.
 */

type Lines = Record<SnippetKind, string>;
/** What a reader should see of it: the interactive chart where scripts run, or the picture in any case. */
type Expected = "chart" | "picture" | "nothing";

const packages = createRequire(join(resolve(process.env["PACKAGES"] ?? "."), "package.json"));
/** A package of the folder, imported as a module. */
const load = async (name: string) => import(pathToFileURL(packages.resolve(name)).href);

/** The body that Hugo makes of Markdown. */
function hugo(markdown: string, isUnsafe: boolean): string {
  const site = mkdtempSync(join(tmpdir(), "hugo-"));
  const files = {
    "config.toml": `baseURL = "http://localhost/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n[markup.goldmark.renderer]\nunsafe = ${isUnsafe}\n`,
    "content/_index.md": `---\ntitle: An article\n---\nAbove.\n\n${markdown}\n\nBelow.\n`,
    "layouts/index.html": "{{ .Content }}",
  };
  for (const folder of ["content", "layouts"]) execFileSync("mkdir", ["-p", join(site, folder)]);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
  execFileSync("hugo", ["--quiet", "--source", site]);
  const html = readFileSync(join(site, "public", "index.html"), "utf8");
  rmSync(site, { recursive: true });
  return html;
}

async function mdx(text: string): Promise<string> {
  const [{ evaluate }, runtime, { createElement }, { renderToString }] = await Promise.all(
    ["@mdx-js/mdx", "react/jsx-runtime", "react", "react-dom/server"].map(load),
  );
  const { default: Content } = await evaluate(`Above.\n\n${text}\n\nBelow.\n`, runtime);
  return renderToString(createElement(Content));
}

async function commonMark(text: string): Promise<string> {
  const { Parser, HtmlRenderer } = await load("commonmark");
  return new HtmlRenderer({ safe: true }).render(new Parser().parse(`Above.\n\n${text}\n\nBelow.\n`));
}

/** What Ghost's renderer makes of a post whose one card is HTML. */
async function ghost(html: string): Promise<string> {
  const { LexicalHTMLRenderer: Renderer } = packages("@tryghost/kg-lexical-html-renderer");
  const { DEFAULT_NODES } = packages("@tryghost/kg-default-nodes");
  const root = { type: "root", version: 1, direction: null, format: "", indent: 0, children: [{ type: "html", version: 1, html }] };
  return new Renderer({ nodes: DEFAULT_NODES }).render(JSON.stringify({ root }), {});
}

const WAYS: [name: string, needs: string, make: (lines: Lines) => string | Promise<string>, expected: Expected][] = [
  ["Hugo, Markdown", "hugo", ({ markdown }) => hugo(markdown, false), "picture"],
  ["Hugo, HTML as it comes", "hugo", ({ html }) => hugo(html, false), "nothing"],
  ["Hugo, HTML allowed", "hugo", ({ html }) => hugo(html, true), "chart"],
  ["MDX", "@mdx-js/mdx", ({ mdx: text }) => mdx(text), "chart"],
  ["MDX, Markdown", "@mdx-js/mdx", ({ markdown }) => mdx(markdown), "picture"],
  ["CommonMark, safe", "commonmark", ({ markdown }) => commonMark(markdown), "picture"],
  ["Ghost, HTML card", "@tryghost/kg-lexical-html-renderer", ({ html }) => ghost(html), "chart"],
];

function isHere(needed: string): boolean {
  if (needed === "hugo") return spawnSync("hugo", ["version"]).status === 0;
  try {
    packages.resolve(needed);
    return true;
  } catch {
    return false;
  }
}

/** What a reader sees of a body: with scripts and without. */
async function seen(browser: Browser, body: string, origin: string): Promise<Expected[]> {
  const host = await hostSite(browser);
  const all: Expected[] = [];
  for (const script of [true, false]) {
    const page = await host.open(body, { width: 375, script });
    await page.waitForLoadState("load");
    const chart = page.frameLocator("baku-chart iframe").locator("[data-upgraded]");
    const img = page.locator(`a[href^="${origin}/charts/"][href*="release=${FROZEN}"] > img`);
    const isChart = script && (await page.locator("baku-chart iframe").count()) > 0 && (await chart.waitFor().then(() => true));
    const isDrawn = () => img.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0));
    all.push(isChart ? "chart" : (await img.count()) > 0 && (await isDrawn()) ? "picture" : "nothing");
    await page.context().close();
  }
  host.close();
  return all;
}

async function main(): Promise<void> {
  const [{ mf, origin }, browser] = [await startWorker(), await launchChromium()];
  const { catalog, words } = builtApp();
  const edition = { catalog, words, pinned: null, urls: new Urls({ origin, pin: null }) };
  const chart = catalog.chartById.get("visits");
  if (chart === undefined) throw new Error("no chart to try");
  const view = chartViewOf({}, chart);
  const lines = embedSnippets({ edition, spec: chartSpec(edition, chart, view), view }, { release: FROZEN, theme: "dark" });
  let faults = 0;
  for (const [name, needs, make, expected] of WAYS) {
    if (!isHere(needs)) {
      console.log(`skipped  ${name}: ${needs} is not installed here`);
      continue;
    }
    const [scripted, plain] = await seen(browser, await make(lines), origin);
    const isRight = scripted === expected && plain === (expected === "chart" ? "picture" : expected);
    if (!isRight) faults += 1;
    console.log(`${isRight ? "right  " : "WRONG  "}  ${name}: ${scripted} with scripts, ${plain} without`);
  }
  await browser.close();
  await mf.dispose();
  process.exit(faults === 0 ? 0 : 1);
}

await main();
