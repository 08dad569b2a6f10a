import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listReleases } from "../../src/curator/releases.ts";
import { hasLanguages } from "../../src/edition/languagePath.ts";
import { browser, origin } from "../browser/started.ts";
import { isDrawn, isThorough, SEED } from "../fixtures/sample.ts";
import { startPseudoWorker } from "../fixtures/startPseudoWorker.ts";
import { judge } from "./axe.ts";
import { type Look, revisit, visit } from "./openPage.ts";
import { ALWAYS, pageKinds } from "./pageKinds.ts";
import { overflow } from "./pageLayout.ts";

/**
 * Every kind of page in the language that nobody speaks, longer than English and in both directions, on a phone, a tablet and a desk: nothing
 * is cut or stands beside the screen, and axe finds nothing. In a sample an eighth of the kinds, each in one of these ways.
 */
const WAYS = ["fa", "tr"].flatMap((language) => [360, 768, 1440].map((width) => ({ language, width })));

const kinds = (await pageKinds(origin)).filter(({ path }) => hasLanguages(path.split("?")[0] ?? ""));
const looks = kinds
  .filter(({ kind }, i) => ALWAYS.includes(kind) || isDrawn(i, 8))
  .flatMap((kind, i) => WAYS.filter((_, n) => isThorough() || (i + SEED) % WAYS.length === n).map((way) => ({ ...kind, ...way })));

/** A page of the head that has a text that nobody has translated yet is answered in English: then its newest release is looked at, which has all. */
async function addressOf(path: string, language: string): Promise<string> {
  const address = `${there.origin}/${language}${path === "/" ? "" : path}`;
  const { status } = await fetch(address, { redirect: "manual" });
  return status === 303 ? `${address}${path.includes("?") ? "&" : "?"}release=${NEWEST}` : address;
}
const [NEWEST] = listReleases("data");

/** Least width of the field of the search, in pixels. */
const LEAST = 64;

let there: Awaited<ReturnType<typeof startPseudoWorker>>;
let page: Page;
/** Pictures as the server draws them: what scripts make of them has its own tests. */
const look = (width: number): Look => ({ width, script: false });

beforeAll(async () => {
  there = await startPseudoWorker();
  page = await visit(browser, `${there.origin}/fa`, look(1440));
}, 120_000);
afterAll(async () => {
  await page?.context().close();
  await there?.end();
});

describe.each(looks)("$kind in $language at $width px", ({ path, language, width }) => {
  it("fits, and gives axe nothing to find", async () => {
    await revisit(page, await addressOf(path, language), look(width));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe(language === "fa" ? "rtl" : "ltr");
    const { sideways, cut } = await overflow(page);
    expect.soft(sideways).toBeLessThanOrEqual(0);
    expect.soft(cut).toEqual([]);
    // Room for a word: eight letters.
    expect
      .soft(await page.locator(".top input").evaluateAll(([field]) => field?.clientWidth ?? Number.POSITIVE_INFINITY))
      .toBeGreaterThanOrEqual(LEAST);
    expect.soft((await judge(page)).faults).toEqual([]);
  });
});
