import { describe, expect, it } from "vitest";
import type { ChartSpec, Line, Panel } from "../../src/chart/chartSpec/chartSpec.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { FROZEN, frozen } from "../fixtures/frozen.ts";
import { origin } from "../fixtures/running.ts";
import { thinned } from "../fixtures/sample.ts";

const read = async (path: string) => (await (await fetch(`${origin}${path}`)).json()) as ChartSpec;
/** A chart of a release whose rows stay. */
const spec = (chart: string, query = "") => read(frozen(`/charts/${chart}.json${query}`));
const panel = (of: ChartSpec, id: string): Panel => of.panels.find((p) => p.id === id) as Panel;
const values = (lines: Line[], label: string) => lines.find((line) => line.label === label)?.points.map((p) => p.value);

describe(`records behind claims, in release ${FROZEN}`, () => {
  it("stand as quiet lines, claims as marks, a panel for each partner", async () => {
    const trade = await spec("trade-volumes");
    expect(trade.panels.map((p) => p.id)).toEqual(["trade-turnover+IRN", "trade-turnover+ISR", "trade-target"]);
    const iran = panel(trade, "trade-turnover+IRN");
    expect(iran.marks.map((mark) => mark.id)).toEqual(["trade-turnover.IRN.2020.eurasia-review-2020"]);
    expect(iran.lines.every((line) => line.quiet && line.partner === "IRN")).toBe(true);
    expect(values(iran.lines, "counted by Azerbaijan")).toEqual([446e6, 493e6, 339e6]);
    expect(iran.lines.filter((line) => line.shape === "square").every((line) => line.points.length === 1)).toBe(true);
  });

  it("show the windows before and after 69 percent, the estimated ones broken and hollow", async () => {
    const { lines, marks } = panel(await spec("arms-import-shares"), "arms-import-share+ISR");
    expect(marks.map((mark) => [mark.value, mark.from, mark.to])).toEqual([[69, 2016, 2021]]);
    expect(values(lines, "from yearly volumes")).toHaveLength(13);
    expect(values(lines, "from deals")).toEqual([56.9, 43.7, 16.6, 22.1]);
    expect(lines.filter((line) => line.broken).map((line) => line.label)).toEqual(["from deals"]);
    expect(lines.find((line) => line.broken)?.points.every((point) => point.estimate)).toBe(true);
    expect(lines.find((line) => line.label === "SIPRI")?.points.some((point) => point.estimate)).toBe(false);
  });

  it("join no shares of oil, and mark the end of the customs records where quantities are counted", async () => {
    const [share] = (await spec("oil-supply")).panels;
    expect(share?.lines.every((line) => line.points.length === 1)).toBe(true);
    expect(share?.moments).toEqual([]);
    for (const { moments } of (await spec("oil-volumes")).panels) {
      expect(moments).toEqual([{ at: expect.closeTo(2024.75, 2), label: "customs records end, October 2024" }]);
    }
  });

  it("count the visits of documents and of records apart, and say that the records are not complete", async () => {
    const visits = await spec("visits");
    const israel = panel(visits, "official-visits+ISR");
    expect(israel.marks.map((mark) => mark.value)).toEqual([1, 1, 1]);
    expect(israel.lines.flatMap((line) => line.label).filter(Boolean)).toEqual(["found in pages, not complete"]);
    expect(visits.reading).toContain("neither the documents nor the records are complete");
  });

  it("are gone where only the documents count", async () => {
    for (const { lines, moments } of (await spec("oil-volumes", "?collection=documents")).panels)
      expect([...lines, ...moments]).toEqual([]);
    const pages = await fetch(`${origin}${frozen("/charts/oil-volumes?collection=documents")}`);
    expect(await pages.text()).toContain("No source in this view gives a figure.");
  });
});

describe("records behind claims, in the data as they are", () => {
  const { catalog } = builtApp();
  /** Those with marks and lines: what is drawn in another form has no panels. */
  const charts = catalog.charts.filter(({ kind, form }) => kind === "claims" && form === null).map(({ id }) => id);

  it("are drawn with lines in some charts", async () => {
    const specs = await Promise.all(charts.map((chart) => read(`/charts/${chart}.json`)));
    expect(specs.filter(({ panels }) => panels.some(({ lines }) => lines.length > 0)).length).toBeGreaterThan(0);
  });

  it.each(thinned(charts, 3))("of %s: marks are what documents give, lines what references give", async (chart) => {
    const { panels } = await read(`/charts/${chart}.json`);
    /** Counts of events have no source: their id says whose events they are. */
    const collectionOf = (id: string) =>
      catalog.sourceById.get(catalog.observationById.get(id)?.source ?? "")?.collection ??
      (id.includes(".derived.references") ? "references" : "documents");
    // A chart that opens a row of the balance sheet has its lean in a panel of its own, whose points lead to the row's cells.
    const isLean = ({ id }: { id: string }) => id.startsWith("lean.");
    for (const { lines } of panels.filter(isLean))
      for (const { card } of lines.flatMap((line) => line.points)) expect(card.href).toMatch(/^\/charts\/balance-sheet#[a-z_]+\.\d{4}$/);
    const others = panels.filter((panel) => !isLean(panel));
    expect(others.length).toBeGreaterThan(0);
    for (const { marks, lines } of others) {
      expect(marks.filter((mark) => collectionOf(mark.id) !== "documents")).toEqual([]);
      const points = lines.flatMap((line) => line.points.map((point) => point.card.href.split("/").at(-1) ?? ""));
      expect(lines.every((line) => line.quiet)).toBe(true);
      expect(points.filter((id) => collectionOf(id) !== "references")).toEqual([]);
    }
  });

  it.each(thinned(charts, 3))("of %s: there are no lines where only the documents count", async (chart) => {
    const { panels } = await read(`/charts/${chart}.json?collection=documents`);
    expect(panels.flatMap(({ lines }) => lines)).toEqual([]);
  });
});
