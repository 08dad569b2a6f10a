import { describe, expect, it } from "vitest";
import { shownInChart } from "../../src/chart/chartSpec/shownInChart.ts";
import type { ChangedNoun } from "../../src/model/change.ts";
import type { Correction } from "../../src/model/correction.ts";
import { DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import { balanceShown, claimsShown, figuresShown, ofPicture, ofShown } from "../../src/model/shown.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { threeRows } from "../fixtures/files.ts";
import { SHEET, type SheetView, viewOf, workedSite } from "../fixtures/sheetSite.ts";

const catalog = loadCatalog(threeRows, "2026.3.0");
const [chart] = catalog.charts;
if (!chart) throw new Error("the fixture has no chart");
const ALL = { as_of: null, collection: "all" } as const;

function correction(noun: ChangedNoun, id: string, field: string | null = null, shown = [id]): Correction {
  const cells = field === null ? [] : [{ field, before: "a", after: "b" }];
  return { ...{ noun, id, shown, kind: "corrected", reason: "Why", cells, rests_on: [] }, release: "2026.4.0", date: "2026-12-01" };
}

describe("a chart of series shows", () => {
  it("its texts, its series, the figures of its years and vintage, and their sources", () => {
    expect([...claimsShown(catalog, chart, ALL)].sort()).toEqual([
      "chart trade",
      "observation oil-share.ISR.2021.blog-2021",
      "observation trade.IRN.2020.blog-2021",
      "observation trade.ISR.2013.paper-2014",
      "series oil-share",
      "series trade",
      "source blog-2021",
      "source paper-2014",
    ]);
  });
  it("no figure that the view leaves out", () => {
    const rows = (shown: ReadonlySet<string>) => [...shown].filter((name) => name.startsWith("observation")).sort();
    expect(rows(claimsShown(catalog, chart, { ...ALL, as_of: "2015-01-01" }))).toEqual(["observation trade.ISR.2013.paper-2014"]);
    expect(rows(claimsShown(catalog, { ...chart, from: 2021 }, ALL))).toEqual(["observation oil-share.ISR.2021.blog-2021"]);
  });
});

describe("the balance shows", () => {
  const balance = { ...chart, id: "balance", from: 1991, to: 2026 };
  it("every scored act up to its last year, and by the default question its years", () => {
    const shown = balanceShown(catalog, { ...balance, to: 2021 }, DEFAULT_BALANCE);
    expect([shown.has("event leader-visits-2016"), shown.has("event drill-2021"), shown.has("event embassy-planned")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([shown.has("balance 2020"), shown.has("balance 2021")]).toEqual([true, false]);
  });
  it("acts of earlier years too, for they are remembered", () => {
    expect(balanceShown(catalog, { ...balance, from: 2020 }, DEFAULT_BALANCE).has("event leader-visits-2016")).toBe(true);
  });
  it("no years of the list of changes by another question", () => {
    expect(balanceShown(catalog, balance, { ...DEFAULT_BALANCE, halfLife: 2 }).has("balance 2020")).toBe(false);
  });
});

it("a count shows the events that it is counted from", () => {
  const count = { ...catalog.observations[0], id: "official-visits.ISR.2016.derived", derived_from: ["leader-visits-2016"] };
  expect(figuresShown(catalog, [count as (typeof catalog.observations)[number]]).has("event leader-visits-2016")).toBe(true);
});

describe("corrections of what is shown", () => {
  const shown = new Set(["observation a", "event e"]);
  it("are found by every id that the row had, and by nothing like it", () => {
    const list = [correction("observation", "b", "value", ["b", "a"]), correction("observation", "a.low"), correction("event", "a")];
    expect(ofShown(list, shown).map(({ id }) => id)).toEqual(["b"]);
  });
  it("of a picture are without columns that stand in no picture", () => {
    const note = { ...correction("observation", "a", "note") };
    expect(ofShown([note], shown)).toHaveLength(1);
    expect(ofPicture([note], shown)).toEqual([]);
    const both = { ...note, cells: [...note.cells, { field: "value", before: "1", after: "2" }] };
    expect(ofPicture([both], shown)[0]?.cells.map(({ field }) => field)).toEqual(["value"]);
    expect(ofPicture([correction("event", "e", "blog-2021:6.note")], shown)).toEqual([]);
    expect(ofPicture([correction("event", "e")], shown)).toHaveLength(1);
  });
});

describe("the balance sheet shows", () => {
  const site = workedSite();
  const shown = (asked: SheetView = {}) => shownInChart(site, SHEET, viewOf(asked));

  it("every row that a cell rests on: figures, figures of the pair, visits, and of the index its acts and years", () => {
    const all = shown();
    for (const name of [
      "chart balance-sheet",
      "observation trade-baci-exports.IRN.2020.cepii-baci",
      "series trade-baci-exports",
      "source cepii-baci",
      "pair un-vote-excess.2025.undl-votes-2025",
      "pair un-vote-rank.2025.undl-votes-2025",
      "series un-vote-rank",
      "event peres-visits-baku-2009",
      "event signed-2010",
      "balance 2010",
    ])
      expect(all.has(name), name).toBe(true);
    expect([...all].filter((name) => name.includes(":"))).toEqual([]);
  });

  it("no row that no cell of the view rests on", () => {
    const past = shown({ to: 2014 });
    for (const name of ["pair un-vote-excess.2025.undl-votes-2025", "observation trade-baci-exports.IRN.2020.cepii-baci", "balance 2015"])
      expect(past.has(name), name).toBe(false);
    expect(past.has("balance 2014")).toBe(true);
    // Another question than the one whose years are listed as changed.
    expect(shown({ as_of: "2014-12-31" }).has("balance 2014")).toBe(false);
  });

  it("a correction of a figure of the pair", () => {
    const id = "un-vote-excess.2025.undl-votes-2025";
    expect(ofPicture([correction("pair", id, "value")], shown())).toHaveLength(1);
    expect(ofPicture([correction("pair", id, "value")], shown({ to: 2014 }))).toEqual([]);
  });
});
