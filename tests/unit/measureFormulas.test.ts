import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import type { PairFigure } from "../../src/model/pairFigure.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

/** What the data compute from rows of their own is computed here again, by the formula that the series states. */

const catalog = dataCatalog();
const [IRAN, ISRAEL] = catalog.subject.partners.map(({ code }) => code) as [string, string];

/** Half of the last digit of a figure with so many digits, and the error of sums of floating-point numbers. */
const rounding = (digits: number) => 10 ** -digits / 2 + 1e-9;

const pairs = (series: string): PairFigure[] => {
  const rows = catalog.pairsBySeries.get(series) ?? [];
  expect(rows.length, series).toBeGreaterThan(0);
  return rows;
};

const pair = (series: string, { period: { text } }: { period: { text: string } }): number => {
  const [row, ...more] = pairs(series).filter(({ period }) => period.text === text);
  expect([row?.period.text, more.length], `${series} ${text}`).toEqual([text, 0]);
  return row?.value ?? Number.NaN;
};

/** The observation of a partner in the period of a row; `basis` where a series has several. */
const figure = (series: string, partner: string, { period: { text } }: { period: { text: string } }, basis?: string): Observation => {
  const rows = (catalog.observationsBySeries.get(series) ?? []).filter(
    (o) => o.counterpart === partner && o.period.text === text && (basis === undefined || o.basis === basis),
  );
  expect(rows, `${series} ${partner} ${text} ${basis}`).toHaveLength(1);
  return rows[0] as Observation;
};
const value = (...of: Parameters<typeof figure>): number => figure(...of).value ?? Number.NaN;

/** Each figure of a series of the pair, with what its formula gives, and how far the two may lie apart. */
const FORMULAS: Record<string, { gives: (row: PairFigure) => number; within: number }> = {
  // Three figures of four digits each.
  "un-vote-excess": { gives: (row) => value("un-vote-excess", ISRAEL, row) - value("un-vote-excess", IRAN, row), within: 3 * rounding(4) },
  "un-vote-excess-oic": {
    gives: (row) => {
      const beyond = (partner: string) =>
        value("un-vote-agreement", partner, row, "final_passages_without_conflict") -
        value("un-vote-agreement-oic", partner, row, "final_passages_without_conflict");
      return beyond(ISRAEL) - beyond(IRAN);
    },
    within: 1e-9,
  },
  "un-vote-excess-of-oic": {
    gives: (row) => pair("un-vote-excess", row) - pair("un-vote-excess-oic", row),
    within: 1e-9,
  },
  "un-ideal-point-place": {
    gives: (row) => {
      const [iran, israel] = [IRAN, ISRAEL].map((partner) => value("un-ideal-point-distance", partner, row)) as [number, number];
      return (iran - israel) / (iran + israel);
    },
    within: 2 * rounding(4),
  },
  "un-ideal-point-excess": {
    gives: (row) => pair("un-ideal-point-place", row) - pair("un-ideal-point-members", row),
    within: 2 * rounding(3),
  },
};

describe("a figure of both partners is what its formula gives", () => {
  it.each(Object.entries(FORMULAS))("%s", (series, { gives, within }) => {
    for (const row of pairs(series)) expect(Math.abs(gives(row) - row.value), row.id).toBeLessThanOrEqual(within);
  });

  it("and has a formula that says so", () => {
    const series = [...catalog.pairsBySeries.keys()];
    expect(series.filter((id) => catalog.seriesById.get(id)?.formula === null)).toEqual([]);
    expect(Object.keys(FORMULAS).filter((id) => !series.includes(id))).toEqual([]);
  });
});

describe("a figure of one partner is what its formula gives", () => {
  const all = (series: string): Observation[] => {
    const rows = catalog.observationsBySeries.get(series) ?? [];
    expect(rows.length, series).toBeGreaterThan(0);
    return rows;
  };

  it("distance of ideal points, to one in the last digit", () => {
    const points: Record<string, string> = { [IRAN]: "ideal-point-iran", [ISRAEL]: "ideal-point-israel" };
    for (const o of all("un-ideal-point-distance")) {
      const apart = Math.abs(pair("ideal-point-azerbaijan", o) - pair(points[o.counterpart] ?? "", o));
      expect(Math.abs(apart - (o.value ?? 0)), o.id).toBeLessThanOrEqual(3 * rounding(4));
    }
  });

  it("share of cooperation, from the events of its classes", () => {
    for (const o of all("icews-cooperation-share")) {
      const events = (basis: string) => value("icews-events", o.counterpart, o, basis);
      const cooperation = events("verbal_cooperation") + events("material_cooperation");
      const total = cooperation + events("verbal_conflict") + events("material_conflict");
      expect(o.n, o.id).toBe(total);
      expect(Math.abs(cooperation / total - (o.value ?? 0)), o.id).toBeLessThanOrEqual(rounding(4));
    }
  });

  it("averages of members stand beside agreement on as many roll calls", () => {
    for (const series of ["un-vote-agreement-members", "un-vote-agreement-oic"])
      for (const o of all(series)) expect(o.n, o.id).toBe(figure("un-vote-agreement", o.counterpart, o, o.basis).n);
  });

  it("the excess over the average member is that of the averages too, but for the roll calls on which the third was absent", () => {
    for (const o of all("un-vote-excess")) {
      const of = (series: string) => value(series, o.counterpart, o, "final_passages_without_conflict");
      expect(Math.abs(of("un-vote-agreement") - of("un-vote-agreement-members") - (o.value ?? 0)), o.id).toBeLessThan(0.03);
      expect(o.n, o.id).toBeLessThanOrEqual(figure("un-vote-agreement", o.counterpart, o, "final_passages_without_conflict").n ?? 0);
    }
  });
});

/** Years of each measure whose figures both partners have: first, last, those between that are missing. */
const YEARS: Record<string, [first: number, last: number, missing: number[]]> = {
  "un-vote-agreement": [1992, 2025, []],
  "un-same-vote": [1992, 2025, []],
  "un-vote-agreement-members": [1992, 2025, [2024]],
  "un-vote-agreement-oic": [1992, 2025, [2024]],
  "un-vote-excess": [1992, 2025, [2024]],
  "un-ideal-point-distance": [1992, 2024, []],
  "trade-baci-exports": [2000, 2020, []],
  "trade-baci-imports": [2000, 2020, []],
  "militarized-disputes": [1992, 2014, []],
  "icews-events": [2002, 2014, []],
  "icews-cooperation-share": [2002, 2014, []],
};

it.each(Object.entries(YEARS))("%s has both partners in every year but those named, each basis once", (series, [first, last, missing]) => {
  const rows = catalog.observationsBySeries.get(series) ?? [];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => !missing.includes(year));
  expect(rows.length).toBeGreaterThan(0);
  for (const basis of new Set(rows.map((o) => o.basis)))
    for (const partner of [IRAN, ISRAEL]) {
      const own = rows.filter((o) => o.basis === basis && o.counterpart === partner).map((o) => Number(o.period.text));
      expect(
        own.sort((a, b) => a - b),
        `${basis} ${partner}`,
      ).toEqual(years);
    }
});

it("a year that is a break says so, in the rows of each partner and in those of both", () => {
  const broken = catalog.observations.filter((o) => o.series.startsWith("un-") && o.status === "B");
  expect(new Set(broken.map((o) => o.period.text))).toEqual(new Set(["2025"]));
  expect(catalog.observations.filter((o) => o.series.startsWith("un-") && o.period.text === "2025" && o.status !== "B")).toEqual([]);
  expect(catalog.pairs.filter(({ period, grade }) => period.text === "2025" && grade === "A")).toEqual([]);
});
