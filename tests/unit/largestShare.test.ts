import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/model/chart.ts";
import { chartFacts } from "../../src/model/facts/chartFacts.ts";
import { rowsOf } from "../../src/model/facts/fact.ts";
import { largestShareFact } from "../../src/model/facts/largestShare.ts";
import type { Observation } from "../../src/model/observation.ts";
import { extent } from "../../src/model/period.ts";
import { EVERYTHING } from "../../src/model/vintage.ts";
import { CATALOGUES } from "../../src/words/catalogues.ts";
import { facts } from "../../src/words/en/facts.ts";
import { bareNames } from "../fixtures/bareNames.ts";
import { headCatalog } from "../fixtures/headSite.ts";

const catalog = headCatalog();
const all = catalog.observations.filter(({ series }) => series === "arms-import-share");
const ALL = { from: 2002, to: 2027 };
const fact = (shown: Observation[], { from, to } = ALL, release = catalog.release) =>
  largestShareFact(
    { ...catalog, release },
    shown.filter(({ period }) => extent(period).end > from && extent(period).start < to),
    { from, to },
  );
const say = (shown: Observation[]) => {
  const found = fact(shown);
  return found && facts.sentence(found, bareNames);
};

describe("the largest share in each period of a count", () => {
  it("is told as runs of periods, by the year in which these end", () => {
    expect(say(all)).toBe(
      "Largest share, by the year in which a period ends: <UKR> 2009–10, <RUS> 2011–18, <ISR> 2019–21 (<compiler>). Later, by our rougher estimates: <ISR> 2022, <BLR> 2024; in 2023 <ISR> and <TUR> about even; in 2025 <CHN>, <ISR> and <PAK> about even.",
    );
  });
  it("is not known of a period whose rows leave room for somebody larger", () => {
    const fewer = all.filter(({ counterpart }) => !["CHN", "PAK"].includes(counterpart));
    expect(say(fewer)).toMatch(/<BLR> 2024; in 2023 <ISR> and <TUR> about even; for 2025 not known, as too much has no figure here\.$/);
  });
  it("rests on each row of the largest: without one of them it is another", () => {
    const found = fact(all);
    const led = [...(found?.runs ?? []), ...(found?.later?.runs ?? [])].flatMap(({ rows }) => rows);
    expect(led.length).toBe(15);
    for (const { id } of led) expect(say(all.filter((o) => o.id !== id))).not.toBe(say(all));
    const none = found?.later?.none ?? [];
    for (const { rows } of none) expect(say(all.filter((o) => !rows.includes(o)))).not.toBe(say(all));
    expect(found && rowsOf(found)).toEqual([...led, ...none.flatMap(({ rows }) => rows)].map(({ id }) => id));
  });
  it("is not told of a period in which somebody who is not on record may have more, or in which two are as large", () => {
    const shares = (isr: number, rus: number) =>
      all
        .filter(({ basis, counterpart }) => basis === "arms_imports_tiv_sums" && ["ISR", "RUS"].includes(counterpart))
        .map((o) => ({ ...o, value: o.counterpart === "ISR" ? isr : rus }));
    expect(say(shares(50, 20))).toContain("<ISR> 2009–21");
    expect(say(shares(40, 20))).toBeNull();
    expect(say(shares(45, 45))).toBeNull();
  });
  it("is told of periods with most years in view, and of no share of ten years behind them", () => {
    const runs = (years: typeof ALL, release = catalog.release) => {
      const found = fact(all, years, release);
      return [...(found?.runs ?? []), ...(found?.later?.runs ?? [])].map(
        ({ counterpart, first, last }) => `${counterpart} ${first} ${last}`,
      );
    };
    expect(runs({ from: 2005, to: 2013 })).toEqual(["UKR 2009 2010", "RUS 2011 2014"]);
    expect(runs({ from: 2010, to: 2015 })).toEqual(["RUS 2012 2016"]);
    expect(runs({ from: 2010, to: 2012 })).toEqual(["RUS 2011 2014"]);
    expect(runs({ from: 2002, to: 2016 }).at(-1)).toBe("RUS 2011 2017");
    expect(runs({ from: 2018, to: 2021 })).toEqual(["ISR 2019 2021", "ISR 2022 2022"]);
    expect(runs({ from: 2005, to: 2013 }, "2026.29.0")).toEqual(["UKR 2009 2010", "RUS 2011 2016", "RUS 2020 2020"]);
  });
  it("stays a rougher estimate where years are in view of which that alone tells, with those that are about even or not known", async () => {
    const view = { from: 2020, to: 2027 };
    const shown = all.filter(({ period }) => extent(period).end > view.from && extent(period).start < view.to);
    const found = largestShareFact(catalog, shown, view, all);
    const later = fact(all)?.later;
    expect([found?.runs, found?.later]).toEqual([[], later]);
    expect(found && facts.sentence(found, bareNames)).toBe(
      "Largest share, by the year in which a period ends, by our rougher estimates: <ISR> 2022, <BLR> 2024; in 2023 <ISR> and <TUR> about even; in 2025 <CHN>, <ISR> and <PAK> about even.",
    );
    for (const read of Object.values(CATALOGUES)) {
      const { facts: told, kit } = await read();
      const said = found === null ? "" : told.sentence(found, bareNames);
      for (const year of ["2022", "2023", "2024", "2025"]) expect(said.split(kit.digits(year))).toHaveLength(2);
      expect(said).not.toMatch(/ {2}|^ /);
    }
    const apart = shown.filter(({ basis, counterpart }) => basis !== "arms_imports_tiv_sums" || counterpart === "BLR");
    expect(largestShareFact(catalog, apart, view, all)).toEqual(found);
    const main = all.filter(({ basis }) => basis === "arms_imports_tiv_sums");
    const unled = main.filter(({ counterpart, period }) => counterpart === "BLR" && period.end.slice(0, 4) >= "2020");
    expect(unled.length).toBeGreaterThan(0);
    expect(largestShareFact(catalog, unled, { from: 2016, to: 2022 }, main)).toBeNull();
    expect(fact(all, view)?.runs.length).toBeGreaterThan(0);
    const chart = catalog.charts.find(({ id }) => id === "arms-import-shares");
    const told = (release: string) =>
      chartFacts({ catalog: { ...catalog, release }, chart: { ...(chart as Chart), ...view }, vintage: EVERYTHING, shown })[0];
    expect(told(catalog.release)).toEqual(found);
    expect(told("2026.30.0")).toMatchObject({
      runs: [{ counterpart: "ISR" }, { counterpart: "TUR" }, { counterpart: "BLR" }, { counterpart: "CHN" }],
    });
  });
  it("is not told of articles alone, nor of what is no share", () => {
    expect(fact(all.filter(({ source }) => catalog.sourceById.get(source ?? "")?.collection === "documents"))).toBeNull();
    expect(fact(catalog.observations.filter(({ series }) => series === "trade-baci-exports"))).toBeNull();
  });
});
