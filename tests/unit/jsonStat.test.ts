import { describe, expect, it } from "vitest";
import { listReleases } from "../../src/curator/releases.ts";
import { Urls } from "../../src/edition/urls.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { observationsForSeries } from "../../src/model/queries.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { en } from "../../src/words/en.ts";
import { observationsJsonStat } from "../../src/worker/nouns/series/jsonStat.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { threeRows, withRows } from "../fixtures/files.ts";
import { thinned } from "../fixtures/sample.ts";
import { frozenCatalog } from "../fixtures/site.ts";

const AROUND = {
  query: {},
  citeAs: "cite",
  urls: new Urls({ origin: "http://localhost", pin: null }).absolute,
  href: "http://localhost/x",
};

function dataset(catalog: Catalog, id: string) {
  const series = catalog.seriesById.get(id);
  if (!series) throw new Error(`no series ${id}`);
  const rows = observationsForSeries(catalog, id, { as_of: null, collection: "all" });
  return { rows, stat: observationsJsonStat(catalog, en, series, rows, AROUND) };
}

/** The code that a row has in a dimension; SDMX writes _Z for what does not apply. */
function codeOf(o: Record<string, unknown>, dimension: string): string {
  return String((dimension === "metric" ? o["series"] : o[dimension]) ?? "_Z");
}

const head = dataCatalog();

describe.each(thinned(listReleases("data"), 4))("release %s as JSON-stat", (release) => {
  const catalog = frozenCatalog(release);
  it.each([...catalog.seriesById.keys()])("has a cell for each figure of %s", (id) => {
    const { rows, stat } = dataset(catalog, id);
    expect(new Set(stat.extension.observations.map((o) => o.cell)).size).toBe(rows.length);
  });
});

describe.each(thinned([...head.seriesById.keys()], 3))("%s as JSON-stat 2.0", (id) => {
  const { rows, stat } = dataset(head, id);

  it("has no key at root, dimension or category that the format does not know", () => {
    const root = "version class href label source note id size role dimension value status extension updated link".split(" ");
    expect(Object.keys(stat).filter((key) => !root.includes(key))).toEqual([]);
    for (const dimension of Object.values(stat.dimension)) {
      expect(Object.keys(dimension)).toEqual(["label", "category"]);
      expect(Object.keys(dimension.category).filter((key) => !["index", "label", "unit"].includes(key))).toEqual([]);
    }
    expect([stat.version, stat.class]).toEqual(["2.0", "dataset"]);
  });

  it("has as many cells as the dimensions span, and a place for each code", () => {
    expect(stat.id).toEqual(Object.keys(stat.dimension));
    expect(stat.value).toHaveLength(stat.size.reduce((a, b) => a * b, 1));
    stat.id.forEach((name, i) => {
      const { index, label } = stat.dimension[name]?.category ?? { index: [], label: {} };
      expect(new Set(index).size).toBe(stat.size[i]);
      expect(Object.keys(label).sort()).toEqual([...index].sort());
    });
    expect(
      Object.values(stat.role)
        .flat()
        .every((name) => stat.id.includes(name)),
    ).toBe(true);
  });

  it("holds each claim in the cell of its codes, as the value of that cell and of no other claim", () => {
    const { observations } = stat.extension;
    expect(observations.map((o) => o.id).sort()).toEqual(rows.map((o) => o.id).sort());
    for (const o of observations) {
      const flat = stat.id.reduce(
        (at, name, i) => at * (stat.size[i] ?? 0) + (stat.dimension[name]?.category.index.indexOf(codeOf(o, name)) ?? -1),
        0,
      );
      expect([o.cell, o.shown]).toEqual([flat, true]);
      expect(stat.value[o.cell]).toBe(o.value);
    }
    expect(new Set(observations.map((o) => o.cell)).size).toBe(observations.length);
  });

  it("has the same dimensions whichever of its rows are in view", () => {
    const series = head.seriesById.get(id) ?? expect.fail(id);
    expect(observationsJsonStat(head, en, series, rows.slice(0, 1), AROUND).id).toEqual(stat.id);
  });

  it("marks the cells that are not as printed and no others, and names their letters", () => {
    const unlike = stat.extension.observations.filter(({ shown, status }) => shown && status !== "A");
    expect(
      Object.keys(stat.status ?? {})
        .map(Number)
        .sort(),
    ).toEqual(unlike.map(({ cell }) => cell).sort());
    for (const [cell, letter] of Object.entries(stat.status ?? {})) {
      expect(letter).not.toBe("A");
      expect(stat.extension.observations.find((o) => o.shown && o.cell === Number(cell))?.status).toBe(letter);
      expect(stat.extension.status.label[letter]).toMatch(/\w/);
    }
  });
});

describe("two claims of one counterpart, direction, basis and period", () => {
  const rival = {
    ...{ counterpart: "ISR", direction: "both_ways", period: "2013", period_basis: "implied", value: 5000000000, qualifier: "about" },
    ...{ as_worded: "$5 billion", status: "A", basis: "total_trade", reporter: "author" },
    ...{ source: "blog-2021", paragraph: 3, quote: "$5 billion" },
  };
  const { stat } = dataset(loadCatalog(withRows("observations", "observations/trade.csv", [rival]), "2026.1.0"), "trade");

  it("have a cell each, told apart by their sources", () => {
    expect(stat.id).toEqual(["metric", "ref_area", "counterpart", "direction", "basis", "source", "period"]);
    const claims = stat.extension.observations.filter((o) => o.counterpart === "ISR");
    expect(claims.map(({ source, cell }) => [source, stat.value[cell]]).sort()).toEqual([
      ["blog-2021", 5_000_000_000],
      ["paper-2014", claims.find(({ source }) => source === "paper-2014")?.value],
    ]);
    expect(stat.dimension["source"]?.category.label["blog-2021"]).toMatch(/\w \w/);
  });

  it("gives the unit at the metric", () => {
    expect(stat.dimension["metric"]?.category).toMatchObject({ unit: { trade: { symbol: "$", position: "start", decimals: 0 } } });
  });

  it("has no cell at all where nothing is in view", () => {
    const catalog = loadCatalog(threeRows, "x");
    const series = catalog.series[0];
    if (!series) throw new Error("no series");
    const empty = observationsJsonStat(catalog, en, series, [], AROUND);
    expect([empty.value, empty.size]).toEqual([[], [1, 1, 0, 0, 0, 0]]);
  });
});
