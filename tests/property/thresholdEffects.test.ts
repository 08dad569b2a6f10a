import { describe, expect, it } from "vitest";
import type { Catalog } from "../../src/model/catalog.ts";
import { type BalanceSheet, balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { DIMENSIONS } from "../../src/model/dimensions/dimension.ts";
import { sheetClauses } from "../../src/model/dimensions/sentence.ts";
import {
  ALTERNATIVES,
  clearByExcessAlone,
  type Threshold,
  type ThresholdEffect,
  thresholdEffects,
} from "../../src/model/dimensions/thresholdEffects.ts";
import { THRESHOLDS } from "../../src/model/dimensions/thresholds.ts";
import { yearOf } from "../../src/model/dimensions/year.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { type SheetRows, sheetCatalog, withoutRows } from "../fixtures/sheetCatalog.ts";
import { WORKED_ROWS } from "../fixtures/workedRows.ts";

const TODAY: Vintage = { as_of: null, collection: "all" };
const names = Object.keys(THRESHOLDS) as Threshold[];
/** The index has no part in thresholds, and is left out. */
const ROWS = DIMENSIONS.filter((dimension) => dimension !== "events");
const sheetOf = (catalog: Catalog, vintage = TODAY, thresholds = THRESHOLDS) =>
  balanceSheet(catalog, { vintage, from: null, to: null, rows: ROWS, thresholds });
const effectsOf = (catalog: Catalog, vintage = TODAY) => thresholdEffects(catalog, vintage, sheetOf(catalog, vintage));
const worked = (more: SheetRows = {}) => sheetCatalog({ ...WORKED_ROWS, ...more });

/** Cells as `votes 1992 slight > even`, groups and clauses as few words. */
function told(effects: ThresholdEffect[], threshold: Threshold, value: number) {
  const effect = effects.find((one) => one.threshold === threshold && one.value === value);
  return {
    cells: effect?.cells.map(({ dimension, year, from, to }) => `${dimension} ${year} ${from} > ${to}`),
    groups: effect?.groups.map(({ dimension, from, to }) => `${dimension} ${from} > ${to}`),
    clauses: effect?.clauses.map(({ kind, from, to }) => `${kind} ${to === null ? "goes" : from === null ? "comes" : "is reworded"}`),
  };
}

describe("the values that are tried", () => {
  it("are others than ours, lower and higher, for every threshold but the width of columns", () => {
    expect(Object.keys(ALTERNATIVES)).toEqual(names);
    for (const name of names) {
      expect(ALTERNATIVES[name], name).not.toContain(THRESHOLDS[name]);
      if (name !== "column_years") expect(ALTERNATIVES[name].length, name).toBeGreaterThan(0);
    }
  });
});

describe("over rows that were worked by hand", () => {
  const effects = effectsOf(worked());
  const cells = (threshold: Threshold, value: number) => told(effects, threshold, value).cells;

  it("votes: an excess of 0.0855 is slight from 0.05 on, and not from 0.1 on", () => {
    expect(cells("votes_least_excess", 0.1)).toEqual(["votes 1992 slight > even"]);
    expect(cells("votes_least_excess", 0.02)).toEqual([]);
  });

  it("votes: a rank of 0.0057 is beyond every rank that is tried", () => {
    expect([...(cells("votes_rank", 0.3) ?? []), ...(cells("votes_rank", 0.45) ?? [])]).toEqual([]);
  });

  it("votes: with ideal points at 0.17, nearly all members are said from 0.2 on", () => {
    expect(told(effects, "votes_nearly_all", 0.2).clauses).toEqual(["votes is reworded"]);
    expect(told(effects, "votes_nearly_all", 0.05).clauses).toEqual([]);
    const [change] = effects.find((one) => one.threshold === "votes_nearly_all" && one.value === 0.2)?.clauses ?? [];
    expect([change?.from, change?.to]).toMatchObject([{ than: "most" }, { than: "nearly_all" }]);
  });

  // 323.869 / 206.497 = 1.568; 118 / 59 = 2; 97 / 80 has a lean of −0.096, 323.869 and 206.497 one of 0.221.
  it("goods: what is clear and slight by other ratios and leans", () => {
    expect(cells("goods_clear_times", 1.5)).toEqual(["goods_sold 2004 slight > clear"]);
    expect(cells("goods_clear_times", 3)).toEqual(["goods_bought 2010 clear > slight"]);
    expect(cells("goods_slight_lean", 0.05)).toEqual(["goods_bought 2008 even > slight"]);
    expect(cells("goods_slight_lean", 0.2)).toEqual([]);
  });

  it("arms: 61% is most of them unless two thirds are asked", () => {
    expect(told(effects, "arms_most_share", 66)).toEqual({ cells: [], groups: [], clauses: ["arms goes"] });
    expect(told(effects, "arms_most_share", 33).clauses).toEqual([]);
  });

  // Probabilities that the smaller count is the larger share, by numerical integration: 4 to 1 0.088, 2 to 8 0.026, 5 to 9 0.143.
  it("visits: none is clear, and two to eight were it if the search had missed none", () => {
    expect(cells("visits_interval", 0.8)).toEqual([]);
    expect(cells("visits_interval", 0.95)).toEqual([]);
    expect(cells("visits_missed", 0)).toEqual(["visits 2013 slight > clear", "visits 2023 slight > clear", "visits 2024 slight > clear"]);
    expect(cells("visits_missed", 3)).toEqual([]);
    expect(cells("visits_even_difference", 2)).toEqual(["visits 2022 slight > even"]);
    expect(cells("visits_least", 8)).toEqual(["visits 1997 slight > few", "visits 2013 slight > few", "visits 2022 slight > few"]);
  });

  it("visits: windows of three years come, go and hold less", () => {
    expect(cells("visits_window_years", 3)).toEqual([
      ...["visits 1994 null > few", "visits 1995 null > few", "visits 1997 slight > few", "visits 2000 few > null"],
      ...["visits 2001 few > null", "visits 2013 slight > few", "visits 2016 few > null", "visits 2017 few > null"],
    ]);
  });

  it("looking back four years loses the goods of 2020, three also the arms of 2021", () => {
    expect(told(effects, "latest_within_years", 4)).toEqual({
      cells: [],
      groups: ["goods_sold towards_isr > not_claimed"],
      clauses: ["goods_sold goes"],
    });
    expect(told(effects, "latest_within_years", 3)).toMatchObject({
      groups: ["goods_sold towards_isr > not_claimed", "arms isr_only > not_claimed"],
      clauses: ["goods_sold goes", "arms goes"],
    });
  });

  it("a present of five years speaks of the goods of 2020 as of now", () => {
    expect(told(effects, "present_within_years", 5).clauses).toEqual(["goods_sold is reworded"]);
    expect(told(effects, "present_within_years", 0).clauses).toEqual([]);
  });

  // With two that were missed seven to thirteen: below the tenth that 80% leave on a side, and not below the twentieth of 90%.
  it("moves a row to another group where its newest window becomes clear", () => {
    expect(told(effects, "visits_interval", 0.8).groups).toEqual([]);
    const visit = { partner: "ISR", kind: "visit", cameo: "042", goldstein: 1.9, date: "2025-06-01", sources: ["pages"] };
    const four = [10, 11, 12, 13].map((n) => ({ ...visit, id: `israel-${n}` }));
    const more = effectsOf(worked({ told: [...(WORKED_ROWS.told ?? []), ...four] }));
    expect(told(more, "visits_interval", 0.8).groups).toEqual(["visits not_claimed > towards_isr"]);
  });

  it("names the votes that the excess and its interval alone would make clear", () => {
    expect(clearByExcessAlone(sheetOf(worked()))).toEqual([2005]);
    expect(clearByExcessAlone(sheetOf(withoutRows(worked(), ["un-vote-excess.2005.voeten-unga-votes-2024"])))).toEqual([]);
  });
});

/** What one value gives by the long way: everything computed again. */
function byTheLongWay(catalog: Catalog, vintage: Vintage, threshold: Threshold, value: number) {
  const by = { ...THRESHOLDS, [threshold]: value };
  const [ours, theirs] = [sheetOf(catalog, vintage), sheetOf(catalog, vintage, by)];
  const strengths = ({ rows }: BalanceSheet) =>
    new Map(
      rows.flatMap(({ dimension, cells }) =>
        cells
          .filter(({ preferred, strength }) => preferred && strength !== null)
          .map((cell) => [`${dimension} ${yearOf(cell.period)}`, cell.strength] as const),
      ),
    );
  const [before, after] = [strengths(ours), strengths(theirs)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const changed = keys.filter((key) => before.get(key) !== after.get(key));
  return {
    cells: changed.map((key) => `${key} ${before.get(key) ?? null} > ${after.get(key) ?? null}`).sort(),
    groups: ours.rows.flatMap(({ dimension, group }, i) => {
      const to = theirs.rows[i]?.group;
      return to === group ? [] : [`${dimension} ${group} > ${to}`];
    }),
    clauses: sheetClauses(catalog, vintage, theirs, by),
  };
}

describe.each<[string, Catalog, Vintage]>([
  ["worked rows", worked(), TODAY],
  ["the head", headCatalog(), TODAY],
  ["the head as known in 2022", headCatalog(), { as_of: "2022-12-31", collection: "all" }],
])("over %s", (_, catalog, vintage) => {
  it("gives what computing everything again with the same thresholds gives", () => {
    const ours = sheetClauses(catalog, vintage, sheetOf(catalog, vintage));
    for (const effect of effectsOf(catalog, vintage)) {
      const { threshold, value } = effect;
      const long = byTheLongWay(catalog, vintage, threshold, value);
      const short = told([effect], threshold, value);
      expect({ ...short, cells: short.cells?.sort() }, `${threshold} ${value}`).toMatchObject({ cells: long.cells, groups: long.groups });
      // Clauses that did not change are ours, the others theirs.
      const kinds = new Set(effect.clauses.map(({ kind }) => kind));
      const expected = [...ours.filter(({ kind }) => !kinds.has(kind)), ...effect.clauses.flatMap(({ to }) => to ?? [])];
      const worded = ({ from: _from, ...clause }: (typeof ours)[number]) => clause;
      const sorted = (clauses: typeof ours) => clauses.map(worded).sort((a, b) => (a.kind < b.kind ? -1 : 1));
      expect(sorted(expected), `${threshold} ${value}`).toEqual(sorted(long.clauses));
    }
  });
});

it("counts the columns that another majority changes", () => {
  const effects = effectsOf(headCatalog()).filter(({ columns }) => columns !== null);
  expect(effects.map(({ threshold }) => threshold)).toEqual(ALTERNATIVES.column_majority.map(() => "column_majority"));
  for (const { columns } of effects) expect(columns?.changed).toBeLessThanOrEqual(columns?.of ?? 0);
});

it("finds nothing where there is no count", () => {
  const effects = effectsOf(sheetCatalog({}));
  expect(effects.length).toBeGreaterThan(0);
  for (const effect of effects) expect(effect).toMatchObject({ cells: [], of: 0, groups: [], clauses: [] });
});
