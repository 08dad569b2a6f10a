import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { browser, origin } from "../browser/started.ts";
import { isThorough } from "../fixtures/sample.ts";
import { reachable, tabThrough } from "./keyboard.ts";
import { type Look, revisit, upgradeAll, visit } from "./openPage.ts";
import { isWalked, pageKinds } from "./pageKinds.ts";
import { fill, idsFor, routesOf } from "./routes.ts";
import { tooSmall } from "./targets.ts";

/**
 * A walk of each kind of page by those who do not see it: the tree that a screen reader reads, and where Tab stops, as text. Pages are of a
 * release, so that figures stay; `npx vitest run --project safety tests/safety/walks.test.ts -u` writes them anew after a change of the pages.
 */

const RELEASE = "2026.4.0";
const DESK: Look = { width: 1280, reducedMotion: true };
const PHONE: Look = { width: 360 };

/** Rows, entries and marks of one list that are walked: the others are made alike. */
const ALIKE = 4;

/** Pages without rows take no release: they say what the head calls itself, and one of them what the lines of a chart of the head are. */
const { catalog, words } = builtApp();
const HEAD = catalog.release.replaceAll(".", "\\.");
const LINES = "/in-your-article";

const kinds = await pageKinds(origin);
const pinned = (path: string) => `${origin}${path}${path.includes("?") ? "&" : "?"}release=${RELEASE}`;
const fileOf = (kind: string) => `${kind.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "") || "home"}.txt`;

let desk: Page;
let phone: Page;
beforeAll(async () => {
  [desk, phone] = await Promise.all([visit(browser, origin, DESK), visit(browser, origin, PHONE)]);
});

/** Takes away what lists repeat. */
async function shorten(page: Page, lists: string): Promise<void> {
  await page.evaluate(
    ([lists, most]) => {
      for (const list of document.querySelectorAll(lists)) {
        const all = list instanceof SVGElement ? list.querySelectorAll(":scope > a") : list.children;
        for (const element of [...all].slice(list.tagName === "DL" ? 2 * most : most)) element.remove();
      }
    },
    [lists, ALIKE] as const,
  );
}

const placeless = (text: string) => text.replaceAll(origin, "https://balance.example");

/** Without what moves with the head, be it a release or a draft: its name, and the title of the chart that stands as the example. */
function headless(text: string): string {
  const { draft, pinned, example } = words.inYourArticle;
  const [before = "", after = ""] = example("|").split("|");
  return text
    .replace(new RegExp(`(- paragraph: )"?Data release ${HEAD}\\..*`), "$1Data release of the head.")
    .replace(new RegExp(`(Cite: .*, release )${HEAD},`), "$1of the head,")
    .replace(draft, "(What the lines name.)")
    .replace(pinned(catalog.release), "(What the lines name.)")
    .replace(new RegExp(`${before}[^”]*${after.slice(0, 1)}`), `${before}…${after.slice(0, 1)}`);
}

async function walk(page: Page): Promise<string> {
  await shorten(page, "tbody, ul, ol, dl");
  const stops = await tabThrough(page, await reachable(page));
  const names = stops.map(
    ({ name, shown, seen }) => `${name.replace(/\s+/g, " ").trim()}${shown ? "" : " (no ring)"}${seen ? "" : " (covered)"}`,
  );
  await shorten(page, "svg :has(> a)");
  const tree = await page.locator("body").ariaSnapshot();
  return `${headless(placeless(tree))}\n\nTab\n${placeless(names.join("\n"))}\n`;
}

describe.each(kinds.filter(({ kind }, i) => isWalked(kind, i)))("$kind", ({ kind, path }) => {
  it("is read aloud and walked by Tab as it was", async () => {
    await revisit(desk, pinned(path), DESK);
    // In a window as high as the page: what is far from it would give its plots back while we walk.
    const height = await desk.evaluate(() => document.documentElement.scrollHeight);
    await desk.setViewportSize({ width: DESK.width, height });
    await upgradeAll(desk);
    // Lines to copy name the release, the title and the height of a chart of the head: tests/unit/snippets.test.ts reads them.
    if (kind === LINES)
      for (const pre of await desk.locator("pre").all()) await pre.evaluate((one) => one.replaceChildren("(Lines to copy.)"));
    await expect(await walk(desk)).toMatchFileSnapshot(`../snapshots/walks/${fileOf(kind)}`);
  });

  it("gives each target 24 pixels on a phone", async () => {
    await revisit(phone, `${origin}${path}`, PHONE);
    expect(await tooSmall(phone)).toEqual([]);
  });
});

it("a target that is small is found where another is beside it, and where a word has no line to itself", async () => {
  const button = (style: string) => `<button style="all:unset;display:block;width:10px;height:10px;${style}">x</button>`;
  const page = await (await browser.newContext({ viewport: { width: 360, height: 900 } })).newPage();
  const faults = async (body: string) => {
    await page.setContent(`<!doctype html><body>${body}`);
    return (await tooSmall(page)).length;
  };
  expect(await faults(button("") + button(""))).toBe(2);
  expect(await faults(button("") + button("margin-top:20px"))).toBe(0);
  expect(await faults(button("") + button("margin-top:2px;height:60px;width:60px"))).toBe(1);
  expect(await faults('<ul style="line-height:1"><li><a href="#a">One</a><li><a href="#b">Two</a></ul>')).toBe(2);
  expect(await faults('<p style="line-height:1">Words, <a href="#a">one</a> and <a href="#b">two</a></p>')).toBe(0);
  await page.context().close();
});

it("each kind of page has a walk, and no walk is left over", () => {
  expect(readdirSync("tests/snapshots/walks").sort()).toEqual(kinds.map(({ kind }) => fileOf(kind)).sort());
});

describe.runIf(isThorough())("every page of a kind", () => {
  const site = builtApp();
  const ofKinds = routesOf(site).filter((route) => kinds.some(({ kind }) => kind === route));
  const paths = ofKinds.flatMap((route) => idsFor(site, route, 40).map((id) => fill(route, id)));
  it.each([...new Set(paths)])("%s gives each target 24 pixels on a phone", async (path) => {
    await revisit(phone, `${origin}${path}`, PHONE);
    expect(await tooSmall(phone)).toEqual([]);
  });
});
