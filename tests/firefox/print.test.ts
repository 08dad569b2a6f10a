import { describe, expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";
import { type Printer, print, type Sheet, WORDS } from "./paper.ts";

const PRINTERS: Printer[] = ["Firefox", "Chromium"];

/** Below this part of its height a page is mostly empty; the last holds what is left. */
const ENOUGH = 0.5;

/** How far pages are filled that are mostly empty, from 0 to 1. */
function mostlyEmpty(sheets: Sheet[]): number[] {
  const filled = sheets.slice(0, -1).map((sheet) => sheet.filled);
  return filled.filter((share) => share < ENOUGH);
}

describe.each(PRINTERS)("on paper, by %s,", (printer) => {
  it("the dashboard holds all pictures, also where the reader prints it before they have come", async () => {
    const { sheets, waiting } = await print(printer, `${origin}/`);
    expect(waiting).toBe(0);
    expect(mostlyEmpty(sheets)).toEqual([]);
    for (const text of ["Total trade", "Share of Israel's oil from Azerbaijan", "Number of official visits", "Balance index"]) {
      const sheet = sheets.find((each) => each.text.includes(text));
      expect(sheet?.colored(), text).toBeGreaterThan(300);
    }
  });

  it.each(["/ru", "/tr"])("the dashboard at %s, whose words are longer, has no page that is mostly empty", async (path) => {
    const { sheets } = await print(printer, `${origin}${path}`);
    expect(sheets.length).toBeGreaterThan(5);
    expect(mostlyEmpty(sheets)).toEqual([]);
  });

  it.each([
    "/charts/oil-supply",
    "/charts/visits",
    "/charts/investment",
    "/ru/charts/balance",
    "/observations/arms-import-share.ISR.2016_2020.avim-2025",
    "/checks",
  ])("%s has no page that is mostly empty, and no word that is broken", async (path) => {
    const { sheets, pageText } = await print(printer, `${origin}${path}`);
    expect(sheets.length).toBeGreaterThan(1);
    expect(mostlyEmpty(sheets)).toEqual([]);
    const known = new Set(pageText.match(WORDS));
    const broken = sheets.flatMap(({ words }) => words).filter((word) => !known.has(word) && word.length > 2);
    expect(broken).toEqual([]);
  });

  it("the legend of a chart keeps its marks, and stands on the first page with its picture", async () => {
    const [first] = (await print(printer, `${origin}/charts/oil-supply`)).sheets;
    expect(first?.colored("oil from Azerbaijan (percent)")).toBeGreaterThan(8);
    expect(first?.colored()).toBeGreaterThan(300);
  });
});

describe.each(["A4", "Letter"] as const)("on %s, by Chromium,", (format) => {
  it.each(["/", "/az", "/fa", "/he", "/ru", "/tr"])("the dashboard at %s has no page that is mostly empty", async (path) => {
    const { sheets } = await print("Chromium", `${origin}${path}`, format);
    expect(mostlyEmpty(sheets)).toEqual([]);
  });
});
