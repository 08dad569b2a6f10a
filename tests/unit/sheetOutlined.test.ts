import { describe, expect, it } from "vitest";
import type { Cell, CellRow } from "../../src/chart/chartSpec/formPanel.ts";
import { spread, standInRuns } from "../../src/chart/chartSpec/sheet/columnParts.ts";
import { cellsDrawn, sheetQuery } from "../../src/chart/chartSpec/sheet/drawnCells.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { mergedShapes } from "../../src/chart/svg/mergedShapes.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { formIn, type SheetView, sheetSpecOf, siteOver, viewOf } from "../fixtures/sheetSite.ts";

/** Outlined cells of the balance sheet: the words below it cover each of them in every row, and nothing else. */

const head = headCatalog();
const specOf = (release = head.release, view: SheetView = {}) => sheetSpecOf(siteOver({ ...head, release }), view);
const rowsOf = (release = head.release, view: SheetView = {}) => formIn(specOf(release, view)).groups.flatMap(({ rows }) => rows);
const yearsOf = (row: CellRow, isOf: (cell: Cell) => boolean) => row.years.filter(isOf).map(({ at }) => Number(at));

/** The years of a list such as `exports 1992–99 and 2022; oil 2006`, by its rows. */
function yearsSaid(list: string): Record<string, number[]> {
  return Object.fromEntries(
    list.split("; ").map((each) => {
      const [, name = "", years = ""] = /^(.*?) (\d.*)$/.exec(each.replace(/\u00a0|\u2060/g, " ").trim()) ?? [];
      return [name, years.split(/, | and /).flatMap(spanOf)];
    }),
  );
}

function spanOf(years: string): number[] {
  const [from = "", to = from] = years.trim().split("–");
  const last = Number(`${from.slice(0, from.length - to.length)}${to}`);
  return Array.from({ length: last - Number(from) + 1 }, (_, i) => Number(from) + i);
}

/** What a sentence of the words below the sheet lists; nothing where it is not said. */
function listOf(said: string, beginning: string): Record<string, number[]> {
  const found = said.split(/(?<=\.) /).find((sentence) => sentence.startsWith(beginning));
  return found === undefined ? {} : yearsSaid(found.slice(beginning.length, -1).replace(/^.*?: /, ""));
}

const VIEWS: SheetView[] = [{}, { to: 2014 }, { to: 1992 }, { from: 2005, to: 2012 }, { as_of: "2020-12-31" }, { collection: "documents" }];

describe("the words below the sheet", () => {
  it.each(VIEWS)("name every outlined cell of every row in %o, and no other", (view) => {
    const { ends } = specOf(head.release, view);
    const rows = rowsOf(head.release, view);
    const drawn = (look: Cell["look"]) =>
      Object.fromEntries(
        rows.map((row) => [nameOf(row.id), yearsOf(row, (cell) => cell.look === look)] as const).filter(([, years]) => years.length > 0),
      );
    expect(listOf(ends ?? "", "Dashed cells show another count")).toEqual(drawn("other"));
    expect(listOf(ends ?? "", "Outlined cells have figures for one country only")).toEqual(drawn("alone"));
    expect(listOf(ends ?? "", "An outline filled in part")).toEqual(drawn("share"));
  });

  it("say where the source prints a 0, which is a figure: the other side is clear there", () => {
    expect(listOf(specOf().ends ?? "", "The source prints 0 for Israel")).toEqual({ imports: [1992] });
    const [zero] = rowsOf().find(({ id }) => id === "goods_bought")?.years ?? [];
    expect([zero?.id, zero?.look, zero?.partner]).toEqual(["goods_bought.1992", "clear", "IRN"]);
    expect(zero?.card?.figure).toBe("Clearly towards Iran; the source prints 0 for Israel");
    const in1992 = formIn(specOf(head.release, { to: 1992 })).groups.find(({ rows }) => rows.some(({ id }) => id === "goods_bought"));
    expect(in1992?.id).toBe("towards_irn");
  });

  it("said before 2026.18.0 what they said", () => {
    const then = specOf("2026.17.0").ends ?? "";
    expect(then).not.toContain("oil 2006");
    expect(then).not.toContain("The source prints 0");
    expect(rowsOf("2026.17.0").find(({ id }) => id === "goods_bought")?.years[0]?.look).toBe("alone");
  });
});

/** What a row is called in such a list. */
function nameOf(id: string): string {
  const names: Record<string, string> = { goods_sold: "exports", goods_bought: "imports", arms: "arms imports", energy: "oil" };
  return names[id] ?? id;
}

describe("cells of one country alone", () => {
  it("have the shape of its mark and nobody's colour, in the key too, since 2026.18.0", () => {
    const colours = (release: string) => {
      const { links, key } = formScene(formIn(specOf(release)), 1100);
      const shapes = [...links.flatMap((link) => link.shapes), ...key.flatMap((entry) => entry.shapes)];
      return mergedShapes(shapes.filter(({ look }) => look === "alone")).map(({ partner }) => partner);
    };
    expect(colours(head.release)).toEqual([null]);
    expect(new Set(colours("2026.17.0"))).toEqual(new Set(["IRN", "ISR"]));
    const { key } = formScene(formIn(specOf()), 1100);
    expect(key.find(({ look }) => look === "alone")?.partners).toEqual(["IRN", "ISR"]);
  });
});

describe("columns of five years", () => {
  it("show every year that stands in, one alone too, in a cell of its look or among the years that are counted", () => {
    const sheet = balanceSheet(head, sheetQuery(viewOf()));
    const rows = rowsOf();
    for (const { row, cell, year, isStandIn } of cellsDrawn(sheet).filter((drawn) => drawn.isStandIn)) {
      const [run] = standInRuns(head, [{ row, cell, year, isStandIn }]);
      const at = String(year - ((year - 1991) % 5));
      const beside = rows.find(({ id }) => id === row.dimension)?.periods.filter((one) => one.at === at) ?? [];
      const own = row.cells
        .filter(({ preferred, strength }) => preferred && strength !== null)
        .map(({ period }) => Number(period.slice(-4)));
      const within = own.filter((one) => one >= Number(at) && one < Number(at) + 5);
      const isAmong = year > Math.min(...within) && year < Math.max(...within);
      expect(isAmong || beside.some(({ look }) => look === run?.look), `${row.dimension} ${year}`).toBe(true);
    }
    const exports = rows.find(({ id }) => id === "goods_sold")?.periods.filter(({ at }) => at === "2021");
    expect(exports?.map(({ look, partner }) => [look, partner])).toEqual([
      ["other", "ISR"],
      ["alone", "IRN"],
      ["other", "ISR"],
    ]);
  });

  it("lay their cells side by side, each with room for its mark", () => {
    for (const { periods } of rowsOf()) {
      for (const at of new Set(periods.map((cell) => cell.at))) {
        const parts = periods.filter((cell) => cell.at === at).map(({ extent }) => extent);
        for (const [i, { from, to }] of parts.entries()) {
          expect(from).toBeGreaterThanOrEqual(parts[i - 1]?.to ?? 0);
          expect(to).toBeLessThanOrEqual(1 + 1e-9);
          if (parts.length > 1) expect(to - from).toBeGreaterThanOrEqual(0.25);
        }
      }
    }
    expect(spread([{ from: 0.8, to: 1 }])).toEqual([{ from: 0.8, to: 1 }]);
  });
});

const languages = await someWords();

it.each(languages)("%s says of a row that its count is too old with the limit in it", (_, { sheet, kit }) => {
  const said = sheet.aside.too_old(7);
  expect(said).not.toBe(sheet.aside.too_old(8));
  expect(said.includes("seven") || said.includes(kit.number(7))).toBe(true);
});
