import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { browser, origin } from "../browser/started.ts";
import { frozen } from "../fixtures/frozen.ts";
import { isDrawn, isThorough, SEED, sampleSize } from "../fixtures/sample.ts";
import { judge } from "./axe.ts";
import { unreadable } from "./forcedColors.ts";
import { reachable, tabThrough } from "./keyboard.ts";
import { type Look, revisit, upgradeAll, visit } from "./openPage.ts";
import { ALWAYS, isLookedAt, pageKinds } from "./pageKinds.ts";
import { moving, overflow, printed, spaced, zoomed } from "./pageLayout.ts";
import { printTable } from "./table.ts";

/**
 * Every kind of page is opened once on a desk, once on a phone and, where it has charts, once without our scripts; everything is looked at
 * there, for a page with all its charts drawn takes a second to open.
 */

type Theme = "light" | "dark";
type Row = (string | number)[];
const tables: Record<"keyboard" | "axe" | "zoom" | "print", Row[]> = { keyboard: [], axe: [], zoom: [], print: [] };

/** Presses of Tab in each direction, at most: a long list repeats its rows. */
const PRESSES = sampleSize(25, 220);

/** Both themes in thorough mode. Else the one that, over widths and pictures, makes each pair of width, picture and theme occur. */
const themes = (one: Theme): Theme[] => (isThorough() ? ["light", "dark"] : [one]);

async function axe(page: Page, kind: string, width: number, charts: number | "static", one: Theme): Promise<void> {
  for (const theme of themes(one)) {
    await page.emulateMedia({ colorScheme: theme });
    const { faults, passed, unsure } = await judge(page);
    const picture = charts === "static" ? "static" : `Chart.js x${charts}`;
    tables.axe.push([kind, width, theme, picture, passed, faults.length, unsure.join(", ")]);
    expect.soft(faults, `${kind} ${width} ${theme} ${picture}`).toEqual([]);
  }
}

const DESK: Look = { width: 1280, reducedMotion: true };
const PHONE: Look = { width: 360 };
const STILL: Look = { width: 1280, script: false };

let desk: Page;
let phone: Page;
let still: Page;
beforeAll(async () => {
  [desk, phone, still] = await Promise.all([visit(browser, origin, DESK), visit(browser, origin, PHONE), visit(browser, origin, STILL)]);
});

const kinds = (await pageKinds(origin)).filter(({ kind }, i) => isLookedAt(kind, i));
/** In a sample the kinds that are not always looked at in every way take turns. */
const looks = kinds.map((kind, i) => ({
  ...kind,
  inWay: (n: number) => isThorough() || ALWAYS.includes(kind.kind) || (i + SEED) % 3 === n,
  /**
   * Whether axe judges it as scripts draw it, or as the server does. Those that are always looked at take turns in this, side by side, so that
   * each version has both; widths and themes change with it.
   */
  asDrawn: (by: "scripts" | "server") => !ALWAYS.includes(kind.kind) || isDrawn(ALWAYS.indexOf(kind.kind) + (by === "scripts" ? 0 : 1), 2),
  /** Whether its sheets are made too, and not only what stands on them looked at. */
  onPaper: ALWAYS.includes(kind.kind) || isDrawn(i, 12),
}));

describe.each(looks)("$kind", { timeout: 120_000 }, ({ kind, path, inWay, asDrawn, onPaper }) => {
  const address = `${origin}${path}`;
  let charts = 0;
  beforeAll(async () => {
    await revisit(desk, address, DESK);
    charts = await upgradeAll(desk);
  });

  it("moves nothing where the reader asks for less motion", async () => {
    expect(await desk.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(true);
    expect(await moving(desk)).toBe(0);
  });

  it.runIf(inWay(0) || inWay(1))("gives axe nothing to find", async () => {
    if (asDrawn("scripts")) await axe(desk, kind, 1280, charts || "static", charts > 0 ? "dark" : "light");
    if (charts === 0 || !asDrawn("server")) return;
    await revisit(still, address, STILL);
    await axe(still, kind, 1280, "static", "light");
    await still.setViewportSize({ width: 360, height: 900 });
    await axe(still, kind, 360, "static", "dark");
  });

  it.runIf(inWay(2))("gives axe nothing to find on a phone, and loses nothing and scrolls nothing sideways when enlarged", async () => {
    await revisit(phone, address, PHONE);
    await upgradeAll(phone);
    if (asDrawn("scripts")) await axe(phone, kind, 360, charts || "static", charts > 0 ? "light" : "dark");
    for (const [width, scale] of [
      [640, 2],
      [320, 4],
    ] as const) {
      const { sideways, cut } = await zoomed(phone, width, scale, overflow);
      tables.zoom.push([kind, `${scale}00%`, sideways, cut.length]);
      expect.soft(sideways, `${path} at ${width} px`).toBeLessThanOrEqual(0);
      expect.soft(cut.slice(0, 5), `${path} at ${width} px`).toEqual([]);
    }
    await revisit(still, address, { ...STILL, width: 360 });
    const { sideways, cut } = await spaced(still, overflow);
    expect.soft([sideways > 0, cut.slice(0, 5)], `${path} with wide letters`).toEqual([false, []]);
  });

  it("is reached by Tab in order, forwards and back, and the focus is always seen", async () => {
    const expected = await reachable(desk);
    const presses = Math.min(expected, PRESSES);
    const forwards = await tabThrough(desk, presses);
    const stops = [...forwards, ...(await tabThrough(desk, presses, true))];
    const faults = stops.flatMap(({ name, shown, seen }) => [
      ...(shown ? [] : [`no ring: ${name}`]),
      ...(seen ? [] : [`covered: ${name}`]),
    ]);
    tables.keyboard.push([kind, expected, forwards.length, faults.length]);
    expect.soft([...new Set(faults)].slice(0, 5)).toEqual([]);
    expect.soft(forwards.length, `of ${expected}`).toBeGreaterThanOrEqual(presses);
    expect.soft(await desk.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").count()).toBe(0);
  });

  it("prints as a document: sources and numbers open, no navigation, light colours, its address", async () => {
    const seen = await printed(desk, onPaper);
    tables.print.push([kind, seen.sheets, seen.size, `${seen.openTables}/${seen.tables}`, seen.sources, seen.nav, seen.wide.length]);
    expect.soft(seen.paper).toBe("rgb(255, 254, 251)");
    expect.soft(seen.nav).toBe(0);
    expect.soft(seen.openTables).toBe(seen.tables);
    expect.soft(seen.wide).toEqual([]);
    if (!/not found|invalid/.test(kind)) expect.soft(seen.address).toBeGreaterThan(0);
    // The list of charts shows pictures alone: their sources stand on the pages that they lead to.
    if (/chart|observations|events|sources|\/$/.test(kind) && !/without|^\/charts$/.test(kind))
      expect.soft(seen.sources).toBeGreaterThan(0);
    if (onPaper) expect.soft(seen.sheets).toBeGreaterThan(0);
  });
});

it("kinds of pages were looked at", () => {
  printTable(
    `Keyboard: elements to reach, reached with Tab (${PRESSES} at most), faults`,
    ["page", "to reach", "reached", "faults"],
    tables.keyboard,
  );
  printTable("Zoom", ["page", "zoom", "px sideways", "texts cut"], tables.zoom);
  printTable("Print, A4", ["page", "sheets", "kB", "tables open", "sources", "navigation", "too wide"], tables.print);
  const columns = ["page", "px", "theme", "picture", "rules passed", "violations", "for eyes"];
  printTable("axe-core, WCAG 2.2 A and AA and best practice", columns, tables.axe);
  expect(tables.axe.length).toBeGreaterThan(isThorough() ? 100 : 5);
  expect(tables.print.length).toBe(kinds.length);
});

describe("with the keyboard alone", () => {
  it("a chart is left with Tab, read with the arrow keys, and says its message by name", async () => {
    const still = await visit(browser, `${origin}${frozen("/charts/arms-import-shares")}`, { width: 1280, script: false });
    expect(await still.locator(".picture svg:visible").getAttribute("aria-label")).toMatch(/69%/);
    await still.context().close();
    const page = await visit(browser, `${origin}${frozen("/charts/arms-import-shares")}`, { width: 1280 });
    await upgradeAll(page);
    const plot = page.locator(".plot").first();
    expect(await plot.getAttribute("aria-label")).toMatch(/69%.*arrow keys/);
    await plot.focus();
    await page.keyboard.press("ArrowRight");
    // Said aloud, and seen on the card.
    expect(await page.locator(".picture [aria-live=polite]").first().textContent()).toContain("%");
    expect(await page.locator("[role=dialog]:visible").innerText()).toContain("%");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement === document.querySelector(".plot"))).toBe(false);
    await page.context().close();
  });

  it("the first Tab offers to skip the navigation", async () => {
    const page = await visit(browser, `${origin}/`, { width: 1280 });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    // The browser reports the jump a little after it has taken the key.
    await expect.poll(() => new URL(page.url()).hash).toBe("#main");
    await page.context().close();
  });
});

it("words in pictures keep the room that they were measured for when a reader spaces letters and words", async () => {
  const page = await visit(browser, `${origin}/charts/visits`, { width: 1280 });
  const spacing = () =>
    page.evaluate(() => ["h1", ".picture svg text"].map((text) => getComputedStyle(document.querySelector(text) as Element).wordSpacing));
  const [words, drawn] = await spaced(page, spacing);
  expect([words, drawn]).toEqual([expect.stringMatching(/^[1-9]/), "0px"]);
  await page.context().close();
});

describe("colours that the system forces", () => {
  it("leave marks, lines, names and swatches to be told apart, static and drawn by Chart.js", async () => {
    const page = await visit(browser, `${origin}/charts/balance`, { width: 1280, forcedColors: true });
    const seen = await page.evaluate(() => {
      const of = (selector: string, property: "stroke" | "fill" | "backgroundColor" | "strokeDasharray", pseudo?: string) => {
        const element = [...document.querySelectorAll(selector)].find((found) => found.getClientRects().length > 0);
        return element ? getComputedStyle(element, pseudo)[property] : `no ${selector}`;
      };
      return {
        paper: getComputedStyle(document.body).backgroundColor,
        iran: of(".picture svg .line.irn", "stroke"),
        israel: of(".picture svg .line.isr", "stroke"),
        dash: of(".picture svg .line.irn:not(.dotted)", "strokeDasharray"),
        markIran: of(".picture svg .m.irn .dot", "fill"),
        markIsrael: of(".picture svg .m.isr .dot", "fill"),
        swatch: of(".legend .irn", "backgroundColor", "::before"),
        text: of(".picture svg .time text", "fill"),
      };
    });
    const { paper, dash, ...drawn } = seen;
    for (const [what, color] of Object.entries(drawn)) expect(color, what).not.toBe(paper);
    expect(drawn.iran).not.toBe(drawn.israel);
    expect(drawn.markIran).not.toBe(drawn.markIsrael);
    expect(dash).not.toBe("none");
    await upgradeAll(page);
    const colors = await page.evaluate(() => {
      const canvas = document.querySelector("canvas");
      const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const found = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4)
        if (data[i + 3] === 255) {
          const color = `${data[i]},${data[i + 1]},${data[i + 2]}`;
          found.set(color, (found.get(color) ?? 0) + 1);
        }
      return [...found].filter(([, count]) => count > 30).map(([color]) => color);
    });
    printTable("Forced colours on /charts/balance", ["what", "colour"], [...Object.entries(seen), ["canvas", colors.join(" | ")]]);
    expect(colors.length).toBeGreaterThanOrEqual(2);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("leave every word to be read, on %s", async (theme) => {
    const page = await visit(browser, `${origin}/`, { width: 1280, theme, forcedColors: true });
    for (const path of ["/", "/checks", "/charts/visits", "/search?q=oil", "/sources/avim-2025"]) {
      await page.goto(`${origin}${path}`);
      expect.soft(await unreadable(page), path).toEqual([]);
    }
    await page.goto(`${origin}/charts/visits`);
    const edges = await page.locator(".tabs a").evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
    expect(edges.map((edge) => edge === edges[1])).toEqual([false, true, true, true]);
    await page.context().close();
  });
});
