import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { browser, origin } from "../browser/started.ts";
import { frozen } from "../fixtures/frozen.ts";
import { pageKinds } from "./pageKinds.ts";
import { printTable } from "./table.ts";
import { upgradeAll, visit } from "./visit.ts";

let pages: { kind: string; path: string }[];
beforeAll(async () => {
  pages = await pageKinds(origin);
});

/** What has the focus: whether it can be seen, shows that it has it, and is not covered by something else. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return null;
    const ring = element.querySelector(".hit") ?? element;
    const style = getComputedStyle(ring);
    const shown = ring === element ? style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2 : style.stroke !== "none";
    const boxes = [...ring.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const seen = boxes.some(({ left, right, top, bottom }) => {
      const [x, y] = [Math.max(left, 0) / 2 + Math.min(right, innerWidth) / 2, Math.max(top, 0) / 2 + Math.min(bottom, innerHeight) / 2];
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    const name = `${element.tagName} ${element.getAttribute("href") ?? element.id} ${element.textContent?.trim().slice(0, 30)}`;
    return { name, shown, seen };
  });
}

const REACHABLE = "a[href], button, input, select, summary, iframe, [tabindex='0']";

/** Number of elements that Tab should reach. */
function reachable(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    const open = (element: Element) => element.tagName === "SUMMARY" || !element.closest("details:not([open])");
    const radios = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      if (!open(element) || !element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
      const first = !radios.has(element.name);
      radios.add(element.name);
      return first;
    }).length;
  }, REACHABLE);
}

describe("with the keyboard alone", () => {
  it("Tab reaches everything in order, forwards and back, and the focus is always seen", { timeout: 240_000 }, async () => {
    const rows: (string | number)[][] = [];
    for (const { kind, path } of pages) {
      const page = await visit(browser, `${origin}${path}`, { width: 1280 });
      await upgradeAll(page);
      const expected = await reachable(page);
      const faults: string[] = [];
      let reached = 0;
      for (const key of ["Tab", "Shift+Tab"])
        for (let i = 0; i < Math.min(expected, 220); i++) {
          await page.keyboard.press(key);
          const at = await focused(page);
          if (at === null) break;
          if (key === "Tab") reached += 1;
          if (!at.shown) faults.push(`no ring: ${at.name}`);
          if (!at.seen) faults.push(`covered: ${at.name}`);
        }
      rows.push([kind, expected, reached, faults.length]);
      expect.soft([...new Set(faults)].slice(0, 5), path).toEqual([]);
      expect.soft(reached, `${path} of ${expected}`).toBeGreaterThanOrEqual(Math.min(expected, 220));
      expect.soft(await page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").count(), path).toBe(0);
      await page.context().close();
    }
    printTable("Keyboard: elements to reach, reached with Tab (220 at most), faults", ["page", "to reach", "reached", "faults"], rows);
  });

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
    expect(await page.locator("[role=status]:visible").first().innerText()).toContain("%");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement === document.querySelector(".plot"))).toBe(false);
    await page.context().close();
  });

  it("the first Tab offers to skip the navigation", async () => {
    const page = await visit(browser, `${origin}/`, { width: 1280 });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#main");
    await page.context().close();
  });
});

describe("larger", () => {
  it.each([
    [640, 2, "200% of 1280 px"],
    [320, 4, "400% of 1280 px"],
  ])(
    "at %i px with %i device pixels each (%s) nothing is lost and nothing scrolls sideways",
    { timeout: 120_000 },
    async (width, scale, what) => {
      const rows: (string | number)[][] = [];
      for (const { kind, path } of pages) {
        const page = await visit(browser, `${origin}${path}`, { width, scale });
        await upgradeAll(page);
        const { sideways, cut } = await page.evaluate(() => {
          const texts = [...document.querySelectorAll<HTMLElement>("h1, h2, h3, p, li, dd, dt, a, button, summary, label")];
          const beyond = (element: HTMLElement) => {
            if (element.closest(".scroll, pre, .skip, svg") || !element.checkVisibility()) return false;
            const { right, left, width } = element.getBoundingClientRect();
            return width > 1 && (right > innerWidth + 1 || left < -1);
          };
          return {
            sideways: document.documentElement.scrollWidth - innerWidth,
            cut: texts.filter(beyond).map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
          };
        });
        rows.push([kind, sideways, cut.length]);
        expect.soft(sideways, path).toBeLessThanOrEqual(0);
        expect.soft(cut.slice(0, 5), path).toEqual([]);
        await page.context().close();
      }
      printTable(`Zoom: ${what}`, ["page", "px sideways", "texts cut"], rows);
    },
  );
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
      return [...found].filter(([, count]) => count > 60).map(([color]) => color);
    });
    printTable("Forced colours on /charts/balance", ["what", "colour"], [...Object.entries(seen), ["canvas", colors.join(" | ")]]);
    expect(colors.length).toBeGreaterThanOrEqual(2);
    await page.context().close();
  });
});

it("nothing moves where the reader asks for less motion", async () => {
  for (const { path } of pages) {
    const page = await visit(browser, `${origin}${path}`, { width: 1280, reducedMotion: true });
    await upgradeAll(page);
    const moving = await page.evaluate(
      () =>
        document.getAnimations().length +
        [...document.querySelectorAll("*")].filter((element) => getComputedStyle(element).scrollBehavior === "smooth").length,
    );
    expect(moving, path).toBe(0);
    await page.context().close();
  }
});

it("every page prints as a document: sources and numbers open, no navigation, light colours, its address", {
  timeout: 180_000,
}, async () => {
  const rows: (string | number)[][] = [];
  for (const { kind, path } of pages) {
    const page = await visit(browser, `${origin}${path}`, { width: 1280, theme: "dark" });
    await upgradeAll(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.setViewportSize({ width: 718, height: 1000 });
    const seen = await page.evaluate(() => {
      const visible = (selector: string) =>
        [...document.querySelectorAll(selector)].filter(
          (element) => element.checkVisibility({ contentVisibilityAuto: true }) && element.getClientRects().length > 0,
        ).length;
      const tables = document.querySelectorAll("table").length;
      const wide = [...document.querySelectorAll("table, .picture, .plot, pre")].filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 1,
      );
      return {
        paper: getComputedStyle(document.body).backgroundColor,
        nav: visible("nav, .skip, form, button, iframe"),
        tables,
        openTables: visible("table"),
        sources: visible(".sources, blockquote footer, .mentions, cite, .notes a, dd a, .cards a"),
        address: visible(".on-paper, .credit"),
        wide: wide.map((element) => `${element.tagName}.${element.className}`),
      };
    });
    const pdf = await page.pdf({ format: "A4" });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    rows.push([kind, sheets, Math.round(pdf.length / 1000), `${seen.openTables}/${seen.tables}`, seen.sources, seen.nav, seen.wide.length]);
    expect.soft(seen.paper, path).toBe("rgb(255, 254, 251)");
    expect.soft(seen.nav, path).toBe(0);
    expect.soft(seen.openTables, path).toBe(seen.tables);
    expect.soft(seen.wide, path).toEqual([]);
    if (!/not found|invalid/.test(kind)) expect.soft(seen.address, path).toBeGreaterThan(0);
    if (/chart|observations|events|sources|\/$/.test(kind) && !/without/.test(kind)) expect.soft(seen.sources, path).toBeGreaterThan(0);
    expect.soft(sheets, path).toBeGreaterThan(0);
    await page.context().close();
  }
  printTable("Print, A4", ["page", "sheets", "kB", "tables open", "sources", "navigation", "too wide"], rows);
});
