import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import type { Cell, CellsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { coloredPixels } from "../fixtures/coloredPixels.ts";
import { drawn } from "../fixtures/sample.ts";
import { overflow } from "../safety/pageLayout.ts";
import { openedBeside } from "./openedBeside.ts";
import { browser, origin } from "./started.ts";

/** The balance sheet in the hands of a reader: with and without script, by pointer, finger and keyboard, on paper and in a frame. */

const PATH = "/charts/balance-sheet";

const spec = (await (await fetch(`${origin}${PATH}.json`)).json()) as ChartSpec;
const form = spec.forms?.[0] as CellsPanel;
const rows = form.groups.flatMap((group) => group.rows);
/** A row that is counted in many years, one that begins below it, and a cell amid the first. */
const [row, below] = [rows[0], rows[1]];
if (!row || !below) throw new Error("the chart has no rows");
const amid = row.years[Math.floor(row.years.length / 2)] as Cell;

interface Window extends Pick<BrowserContextOptions, "hasTouch" | "forcedColors"> {
  path?: string;
  width?: number;
  script?: boolean;
}

const windows = new Map<string, Promise<Page>>();

/** A page as a reader finds it. Windows of one kind are one window: opening one costs more than what is done in it. */
async function open({ path = PATH, width = 1200, script = true, ...options }: Window = {}): Promise<Page> {
  const kind = JSON.stringify({ script, options });
  const context = { javaScriptEnabled: script, ...options };
  const known = windows.get(kind) ?? browser.newContext(context).then((one) => one.newPage());
  windows.set(kind, known);
  const page = await known;
  await page.setViewportSize({ width, height: 900 });
  if (page.url() !== `${origin}${path}`) await page.goto(`${origin}${path}`);
  if (!script) return page;
  await page.locator(`#${spec.id}[data-upgraded]`).waitFor();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  await page.mouse.move(5, 5);
  return page;
}

const picture = (page: Page) => page.locator(`#${spec.id} .picture`);
/** A cell's link: before our scripts have run its id may stand in its address alone. */
const linkOf = ({ id }: Pick<Cell, "id">) => `svg:visible :is(a[data-id="${id}"], a[data-id=""][href$="#${id}"])`;
const cellOf = (page: Page, cell: Pick<Cell, "id">) => picture(page).locator(linkOf(cell));
const cardIn = (page: Page) => picture(page).locator(".card:not([hidden])");
const focused = (page: Page) => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset["id"] ?? null);

/** The row of the table that the address names, and whether it stands in the window. */
async function namedRow(page: Page): Promise<{ id: string; isSeen: boolean }> {
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  const line: Locator = page.locator(`tr[id="${id}"]`);
  if (!(await line.isVisible())) return { id, isSeen: false };
  const box = await line.boundingBox();
  return { id, isSeen: box !== null && box.height > 0 && box.y < 900 && box.y + box.height > 0 };
}

/** Until the address names a row and the window shows it: no page opens with one, and both follow a press. */
const leadsTo = (page: Page, id: string | null | undefined) => expect.poll(() => namedRow(page)).toEqual({ id, isSeen: true });

describe("without script", () => {
  it.each(drawn([1440, 700], 2, 2))("a cell's link leads to its row of the table, which is seen, at %i px", async (width) => {
    const page = await open({ script: false, width });
    await cellOf(page, amid).click();
    await leadsTo(page, amid.id);
  });

  it("five years in one cell lead to a row too, on a phone", async () => {
    const page = await open({ script: false, width: 360 });
    const column = row.periods.at(-1) as Cell;
    await cellOf(page, column).click();
    await leadsTo(page, column.card?.href.split("#")[1]);
  });

  it("a cell of the dashboard leads to the row on the chart's page", async () => {
    const page = await open({ script: false, path: "/" });
    await cellOf(page, amid).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(PATH);
    await leadsTo(page, amid.id);
  });

  it("a cell of a past state leads to its row of the same state", async () => {
    const page = await open({ script: false, path: `${PATH}?to=2014` });
    const past = row.years.filter(({ at }) => Number(at) <= 2014).at(-1) as Cell;
    await cellOf(page, past).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?to=2014");
    await leadsTo(page, past.id);
  });

  it("a row's name leads to its own chart", async () => {
    const page = await open({ script: false });
    const opening = rows.filter(({ href }) => href !== null);
    expect(opening.length).toBeGreaterThan(0);
    const names = picture(page).locator("svg:visible a.row");
    expect(await names.allTextContents()).toEqual(
      opening.map(({ label, aside }) => (aside === undefined ? label : `${label}\u00a0\u00a0${aside}`)),
    );
    await names.first().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(opening[0]?.href);
  });

  it("every cell is a link with a name that says row, year and outcome", async () => {
    const page = await open({ script: false });
    const name = `${amid.card?.heading}: ${amid.card?.figure}`;
    expect(await picture(page).getByRole("link", { name, exact: true }).count()).toBe(1);
    const all = rows.flatMap(({ years }) => years);
    expect(await picture(page).locator("svg:visible a[data-id]").count()).toBe(all.length);
    // A tally is written in its cell, and a pointer on the number is on the cell.
    const tally = all.find(({ look }) => look === "zero") as Cell;
    await cellOf(page, tally).click();
    await leadsTo(page, tally.id);
  });
});

describe("by pointer", () => {
  it("a cell shows its card with both values, the count, the caution and the sources, and moving away closes it", async () => {
    const page = await open();
    await cellOf(page, amid).hover();
    const text = await cardIn(page).textContent();
    const { heading, figure, lines, source } = amid.card as NonNullable<Cell["card"]>;
    expect(lines.length).toBe(3);
    expect(lines[0]).toMatch(/Iran .*, Israel /);
    expect(lines[1]).toMatch(/^\d+ counted · grade [ABC]/);
    for (const part of [heading, figure, ...lines, source]) expect(text).toContain(part);
    await page.mouse.move(5, 5);
    await expect.poll(() => cardIn(page).count()).toBe(0);
    expect(new URL(page.url()).hash).toBe("");
  });

  it("a press pins the card, which then stays until Escape or a press beside it", async () => {
    const page = await open();
    await cellOf(page, amid).click();
    await page.mouse.move(5, 5);
    expect(await cardIn(page).textContent()).toContain(amid.card?.heading);
    expect(new URL(page.url()).hash).toBe("");
    await page.keyboard.press("Escape");
    expect(await cardIn(page).count()).toBe(0);
    await cellOf(page, amid).click();
    expect(await cardIn(page).count()).toBe(1);
    await page.locator("h1").click({ position: { x: 3, y: 8 } });
    await expect.poll(() => cardIn(page).count()).toBe(0);
  });

  it("a card has the way to the cell's row", async () => {
    const page = await open();
    await cellOf(page, amid).click();
    await cardIn(page).locator(".links a").first().click();
    await leadsTo(page, amid.id);
  });

  it("a finger pins it with one tap and goes nowhere", async () => {
    const page = await open({ hasTouch: true, width: 360 });
    const column = row.periods.at(-1) as Cell;
    await cellOf(page, column).tap();
    expect(await cardIn(page).textContent()).toContain(column.card?.figure);
    expect(new URL(page.url()).hash).toBe("");
    const card = await cardIn(page).boundingBox();
    expect([(card?.x ?? -1) >= 0, (card?.x ?? 0) + (card?.width ?? 999) <= 360]).toEqual([true, true]);
  });

  it("Ctrl and a press follow the link beside", async () => {
    const page = await open();
    const beside = await openedBeside(page, cellOf(page, amid));
    expect([await cellOf(page, amid).getAttribute("href"), page.url()]).toEqual([amid.card?.href, `${origin}${PATH}`]);
    expect(await picture(page).locator(".card.pinned:not([hidden])").count()).toBe(0);
    await beside.close();
  });
});

describe("by keyboard", () => {
  it("Tab reaches the cells once, and each row that has a chart", async () => {
    const page = await open();
    await page.locator("nav a").last().focus();
    const stops: (string | null)[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate((id) => {
        const at = document.activeElement;
        if (!at?.closest(`#${id} .picture`)) return at?.closest(`#${id} .notes`) ? "beyond" : "before";
        if (at.closest(".card")) return "card";
        return at instanceof SVGElement && at.dataset["id"] !== undefined ? "cell" : "name";
      }, spec.id);
      if (stop === "beyond") break;
      stops.push(stop);
    }
    expect(stops.filter((stop) => stop === "cell").length).toBe(1);
    expect(stops.filter((stop) => stop === "name").length).toBe(rows.filter(({ href }) => href !== null).length);
    // Enter leads from a cell to where its card's link leads; the card closes where it would lie over the names.
    expect(stops.filter((stop) => stop === "card").length).toBe(0);
  });

  it("arrow keys go along a row, to its ends and between rows, each with its card; Tab comes back to the last", async () => {
    const page = await open();
    const [first, second] = row.years as [Cell, Cell];
    await cellOf(page, first).focus();
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe(second.id);
    expect(await cardIn(page).textContent()).toContain(second.card?.heading);
    await page.keyboard.press("End");
    expect(await focused(page)).toBe(row.years.at(-1)?.id);
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe(row.years.at(-1)?.id);
    await page.keyboard.press("ArrowDown");
    const lower = below.years.reduce((a, b) => (apart(b, row.years.at(-1)) < apart(a, row.years.at(-1)) ? b : a));
    expect(await focused(page)).toBe(lower.id);
    await page.keyboard.press("ArrowUp");
    expect((await focused(page))?.startsWith(`${row.id}.`)).toBe(true);
    await page.keyboard.press("Home");
    expect(await focused(page)).toBe(first.id);
    expect(await picture(page).locator('svg:visible a[data-id][tabindex="0"]').getAttribute("data-id")).toBe(first.id);
  });

  it("Escape closes a card and Enter opens the row", async () => {
    const page = await open();
    await cellOf(page, amid).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    expect(await cardIn(page).count()).toBe(0);
    const id = await focused(page);
    await page.keyboard.press("Enter");
    await leadsTo(page, id);
  });
});

const apart = (a: Cell, b: Cell | undefined) => Math.abs(Number(a.at) - Number(b?.at));

describe("in little room", () => {
  const places = [
    [PATH, 360],
    ["/", 360],
    [PATH, 320],
    [`/embed/${spec.id}`, 360],
    [`/embed/${spec.id}`, 320],
  ] as const;
  it.each(drawn(places, 3, 3))("%s at %i px shows five years in a cell and is not scrolled sideways", async (path, width) => {
    const page = await open({ path, width });
    expect((await overflow(page)).sideways).toBeLessThanOrEqual(0);
    const shown = await picture(page)
      .locator("svg:visible a[data-id]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("data-id") || link.getAttribute("href")?.split("#")[1]));
    expect(shown).toEqual(rows.flatMap(({ periods }) => periods.map(({ id }) => id)));
    const texts = await picture(page).locator("svg:visible text").allTextContents();
    for (const { label } of form.periods) expect(texts).toContain(label);
  });

  it.each(drawn([640, 768, 1440], 3, 3))("the page at %i px shows a cell for each year", async (width) => {
    const page = await open({ width, script: false });
    expect((await overflow(page)).sideways).toBeLessThanOrEqual(0);
    expect(await picture(page).locator("svg:visible a[data-id]").count()).toBe(rows.flatMap(({ years }) => years).length);
  });
});

describe("the picture is seen", () => {
  it.each([true, false])("on paper, with script: %s", async (script) => {
    const page = await open({ script });
    await page.emulateMedia({ media: "print" });
    const reader = await browser.newPage();
    expect(await coloredPixels(reader, await picture(page).locator("svg:visible").screenshot())).toBeGreaterThan(2000);
    await Promise.all([page.emulateMedia({ media: null }), reader.close()]);
  });

  it("in forced colours, where marks tell the sides apart", async () => {
    const page = await open({ forcedColors: "active" });
    const svg = picture(page).locator("svg:visible");
    const fills = await svg.evaluate((element) => {
      const fill = (selector: string) => {
        const found = element.querySelector(selector);
        return found === null ? "none" : getComputedStyle(found).fill;
      };
      return { clear: fill("path.clear"), glyph: fill("path.glyph"), paper: getComputedStyle(document.body).backgroundColor };
    });
    expect(fills.clear).not.toBe("none");
    expect([fills.clear === fills.paper, fills.glyph === fills.clear]).toEqual([false, false]);
  });

  it("in a frame that lets no script run", async () => {
    const context = await browser.newContext({ viewport: { width: 720, height: 1200 } });
    const page = await context.newPage();
    await page.setContent(`<iframe sandbox src="${origin}/embed/${spec.id}" width="680" height="1100"></iframe>`);
    const frame = page.frameLocator("iframe");
    await frame.locator("svg:visible a[data-id]").first().waitFor();
    expect(await frame.locator("svg:visible a[data-id]").count()).toBe(rows.flatMap(({ years }) => years).length);
    expect(await frame.locator("[data-upgraded]").count()).toBe(0);
    expect(await coloredPixels(page, await page.locator("iframe").screenshot())).toBeGreaterThan(2000);
    await context.close();
  });

  it("in a frame with script, where a cell opens its card and the link opens beside the article", async () => {
    const context = await browser.newContext({ viewport: { width: 720, height: 1200 } });
    const page = await context.newPage();
    await page.setContent(`<iframe src="${origin}/embed/${spec.id}" width="680" height="1100"></iframe>`);
    const frame = page.frameLocator("iframe");
    await frame.locator("[data-upgraded]").waitFor();
    const cell = frame.locator(linkOf(amid));
    await cell.click();
    expect(await frame.locator(".card:not([hidden])").textContent()).toContain(amid.card?.heading);
    const [beside] = await Promise.all([context.waitForEvent("page"), frame.locator(".card .links a").first().click()]);
    await expect.poll(() => beside.url(), { timeout: 20_000 }).toBe(`${origin}${amid.card?.href}`);
    await context.close();
  });
});
