import { describe, expect, it } from "vitest";
import { apartYears } from "../../src/chart/chartSpec/sheet/apartYears.ts";
import { cellsDrawn, sheetQuery } from "../../src/chart/chartSpec/sheet/drawnCells.ts";
import { cellId } from "../../src/chart/chartSpec/sheet/sheetCard.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { type SheetView, siteOver, specOf, viewOf } from "../fixtures/sheetSite.ts";

/** To which chart each cell of the balance sheet leads: one that shows the figures that the cell has. */

const head = headCatalog();

function ledTo(asked: SheetView, release = head.release): Map<string, string> {
  const { table } = specOf(siteOver({ ...head, release }), "balance-sheet", asked);
  return new Map(table.rows.map(({ id = "", href }) => [id, new URL(href, "https://x").pathname.split("/").at(-1) ?? ""]));
}

const VIEWS: SheetView[] = [
  {},
  { collection: "references" },
  { collection: "documents" },
  { as_of: "2014-12-31" },
  { as_of: "2021-12-31", collection: "references" },
  { from: 2006, to: 2016 },
];

describe.each(VIEWS)("in the view %j", (asked) => {
  const view = viewOf(asked);
  const sheet = balanceSheet(head, sheetQuery(view));
  const drawn = cellsDrawn(sheet);
  const cells = [
    ...drawn.map(({ cell }) => ({ id: cellId(cell), rows: cell.rows })),
    ...apartYears(head, { drawn, sheet, view }).map(({ cell: { dimension, rows }, year }) => ({
      id: cellId({ dimension, period: String(year) }),
      rows,
    })),
  ];
  const figuresOf = (chart: string) => {
    const of = head.chartById.get(chart) ?? expect.fail(chart);
    return new Set(of.kind === "sheet" ? [] : chartRows(head, of, view.vintage).map(({ id }) => id));
  };
  const shown = new Map(head.charts.map(({ id }) => [id, figuresOf(id)]));

  it("each cell leads to a chart that no other beats in the cell's own figures", () => {
    const led = ledTo(asked);
    expect(cells.length).toBeGreaterThan(0);
    for (const { id, rows } of cells) {
      const counts = new Map([...shown].map(([chart, figures]) => [chart, rows.filter((row) => figures.has(row)).length]));
      const to = led.get(id) ?? expect.fail(id);
      expect(counts.get(to), `${id} leads to ${to}`).toBe(Math.max(...counts.values()));
      if (Math.max(...counts.values()) === 0) expect(head.charts.find(({ row }) => row === id.split(".")[0])?.id, id).toBe(to);
    }
  });
});

it("the claim on oil of 2013 leads to the shares, where it is; in releases before, to the amounts", () => {
  expect(ledTo({}).get("energy.2013")).toBe("oil-supply");
  expect(ledTo({}, "2026.29.0").get("energy.2013")).toBe("oil-volumes");
});
