import { describe, expect, it } from "vitest";
import type { CellsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { loadTranslations } from "../../src/curator/translations.ts";
import { translated } from "../../src/model/translated.ts";
import { CATALOGUES } from "../../src/words/catalogues.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { formIn, SHEET, sheetSpecOf, siteOver } from "../fixtures/sheetSite.ts";

/** What the balance sheet says and draws on a phone, where a cell is five years. */

const formOf = (release: string) => formIn(sheetSpecOf(siteOver({ ...headCatalog(), release, charts: [SHEET] })));
const [now, then] = [formOf("2026.16.0"), formOf("2026.15.0")];
const rowsOf = (form: CellsPanel) => form.groups.flatMap(({ rows }) => rows);
const rowOf = (form: CellsPanel, id: string) => rowsOf(form).find((row) => row.id === id);
const cellOf = (form: CellsPanel, id: string) =>
  rowsOf(form)
    .flatMap(({ periods }) => periods)
    .find((cell) => cell.id === id);

describe("rows of which each year covers the last five", () => {
  it("are named above the cells, and on their cards", () => {
    expect(now.periodNote).toMatch(/a narrower one spans fewer\. Arms imports, visits: each year covers the last five\.$/);
    expect(cellOf(now, "visits.2021")?.card?.lines.at(-1)).toBe("Visits: each year covers the last five.");
    expect(cellOf(now, "votes.2021")?.card?.lines.join(" ")).not.toContain("covers the last");
    expect(then.periodNote).toMatch(/a narrower one spans fewer\.$/);
  });
});

describe("dots below a cell of five years", () => {
  it("are there where one of its years has them", () => {
    for (const { years, periods } of rowsOf(now)) {
      for (const cell of periods.filter(({ look }) => look !== "other")) {
        const within = years.filter(({ at }) => Number(at) >= Number(cell.at) && Number(at) < Number(cell.at) + 5);
        expect(cell.isRough, cell.id).toBe(within.some(({ isRough }) => isRough));
      }
    }
    expect(cellOf(now, "goods_bought.1991")?.isRough).toBe(true);
    expect(cellOf(now, "votes.2021")?.isRough).toBe(false);
  });
  it("are explained, in a key of no more lines than before", () => {
    const lines = (form: CellsPanel) => new Set(formScene(form, 344, false).key.map(({ label }) => label.y)).size;
    expect(formScene(now, 344, false).key.map(({ look }) => look)).toContain("rough");
    expect(lines(now)).toBeLessThanOrEqual(lines(then));
  });
  it("are not there in releases before 2026.16.0", () => {
    expect(
      rowsOf(then)
        .flatMap(({ periods }) => periods)
        .some(({ isRough }) => isRough),
    ).toBe(false);
  });
});

describe("a cell of five years that says something else than its newest year", () => {
  it("has both beside it and on its card", () => {
    expect(rowOf(now, "events")?.latest).toBe("2021–24: Israel; 2025: no clear side");
    expect(cellOf(now, "events.2021")?.card?.lines).toContain("2025: about equal, or unclear");
    expect(rowOf(then, "events")?.latest).toBe("2025: no clear side");
    expect(cellOf(then, "events.2021")?.card?.lines.length).toBe(1);
  });
  it("is told so by one rule in each row, for either country", () => {
    expect(cellOf(now, "goods_bought.2011")?.card?.lines).toContain("2014: about equal, or unclear");
    // It ended: what it says is no longer how things are.
    expect(rowOf(now, "goods_bought")?.latest).toBe(rowOf(then, "goods_bought")?.latest);
    expect(rowOf(now, "votes")?.latest).toBe(rowOf(then, "votes")?.latest);
    expect(cellOf(now, "votes.2021")?.card?.lines).toEqual(cellOf(then, "votes.2021")?.card?.lines);
  });
});

const translations = loadTranslations("data");

it.each(Object.entries(CATALOGUES))("all of it is said in %s", async (language, read) => {
  const words = await read();
  const catalog = translated({ ...headCatalog(), release: "2026.16.0", charts: [SHEET] }, translations[language] ?? []);
  const form = formIn(sheetSpecOf({ ...siteOver(catalog), words }));
  expect(form.periodNote?.length).toBeGreaterThan(words.sheet.periodNote.length);
  expect(rowOf(form, "events")?.latest).toMatch(/(2021.*24|۲۰۲۱.*۲۴).*(2025|۲۰۲۵)/);
});

it("the line of the key above takes as many marks as there is room for, and on a phone those that cannot wait", () => {
  const above = (form: CellsPanel, width: number) => {
    const { key } = formScene(form, width);
    const first = Math.min(...key.map(({ label }) => label.y));
    return key.filter(({ label }) => label.y === first).length;
  };
  expect(above(now, 1100)).toBeGreaterThan(above(then, 1100));
  expect([above(now, 328), above(then, 328), above(then, 1100)]).toEqual([3, 3, 3]);
  expect(formScene(now, 1100).key.length).toBe(formScene(then, 1100).key.length);
});
