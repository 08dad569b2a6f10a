import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { browser, origin } from "../browser/started.ts";
import { isThorough } from "../fixtures/sample.ts";
import { reachable, tabThrough } from "./keyboard.ts";
import { type Look, revisit, upgradeAll, visit } from "./openPage.ts";
import { pageKinds } from "./pageKinds.ts";
import { fill, idsFor, routesOf } from "./routes.ts";
import { tooSmall } from "./targets.ts";

/**
 * A walk of each kind of page by those who do not see it: the tree that a screen reader reads, and where Tab stops, as text. Pages are of a
 * release, so that figures stay; `npx vitest run --project safety tests/safety/walks.test.ts -u` writes them anew after a change of the pages.
 */

const RELEASE = "2026.4.0";
const DESK: Look = { width: 1280, reducedMotion: true };
const PHONE: Look = { width: 360 };

/** Rows and entries of one list that are walked: the others are made alike. */
const ALIKE = 4;

const kinds = await pageKinds(origin);
const pinned = (path: string) => `${origin}${path}${path.includes("?") ? "&" : "?"}release=${RELEASE}`;
const fileOf = (kind: string) => `${kind.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "") || "home"}.txt`;

let desk: Page;
let phone: Page;
beforeAll(async () => {
  [desk, phone] = await Promise.all([visit(browser, origin, DESK), visit(browser, origin, PHONE)]);
});

/** Takes away what a list repeats, and says how much it was. */
async function shorten(page: Page): Promise<void> {
  await page.evaluate((most) => {
    for (const list of document.querySelectorAll("tbody, ul, ol, dl")) {
      const rest = [...list.children].slice(list.tagName === "DL" ? 2 * most : most);
      for (const element of rest) element.remove();
    }
  }, ALIKE);
}

const placeless = (text: string) => text.replaceAll(origin, "https://balance.example");

async function walk(page: Page): Promise<string> {
  await shorten(page);
  const tree = await page.locator("body").ariaSnapshot();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const stops = await tabThrough(page, await reachable(page));
  const names = stops.map(
    ({ name, shown, seen }) => `${name.replace(/\s+/g, " ").trim()}${shown ? "" : " (no ring)"}${seen ? "" : " (covered)"}`,
  );
  return `${placeless(tree)}\n\nTab\n${placeless(names.join("\n"))}\n`;
}

describe.each(kinds)("$kind", ({ kind, path }) => {
  it("is read aloud and walked by Tab as it was", async () => {
    await revisit(desk, pinned(path), DESK);
    await upgradeAll(desk);
    await expect(await walk(desk)).toMatchFileSnapshot(`../snapshots/walks/${fileOf(kind)}`);
  });

  it("gives each target 24 pixels on a phone", async () => {
    await revisit(phone, `${origin}${path}`, PHONE);
    expect(await tooSmall(phone)).toEqual([]);
  });
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
