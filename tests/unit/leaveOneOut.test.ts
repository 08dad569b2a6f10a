import { describe, expect, it } from "vitest";
import { balance } from "../../src/model/balance.ts";
import { buildCatalog, type Catalog } from "../../src/model/catalog.ts";
import { balanceFact } from "../../src/model/facts/balance.ts";
import { leaveOneOut, leaveOneOutGroups } from "../../src/model/leaveOneOut.ts";
import { remembering } from "../../src/model/remembered.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { type CountingUnit, scoredActs } from "../../src/model/scoredActs.ts";
import { type BalanceQuery, balanceRows, DEFAULT_BALANCE, SPECIFICATIONS } from "../../src/model/sensitivity.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const catalog = dataCatalog();
const UNITS: CountingUnit[] = ["episode", "event"];

/** The acts of a view computed from its sources alone, once with all of them and once without each block. */
function plainActs(of: Catalog, { vintage, drop }: BalanceQuery, scale: BalanceQuery["scale"], unit: CountingUnit) {
  const blocks = [[], ...leaveOneOutGroups(of, { vintage, drop })];
  return blocks.map((block) => scoredActs(resolveEvents({ ...of }, vintage, [...drop, ...block]), scale, unit));
}

const views: Partial<BalanceQuery>[] = [
  {},
  { halfLife: 1, prior: 0 },
  { scale: "sign", unit: "event", halfLife: 20 },
  { vintage: { as_of: null, collection: "all" } },
  { vintage: { as_of: "2020-12-31", collection: "documents" } },
  { vintage: { as_of: null, collection: "references" } },
  { drop: ["avim-2025"], halfLife: 2.5 },
];

describe("what leaving out each block changes", () => {
  it.each(views)("gives the band and the variants of the plain computation: %j", (view) => {
    const query = { ...DEFAULT_BALANCE, ...view };
    const rows = balanceRows(catalog, query);
    const last = rows.at(-1)?.year ?? 0;
    const runs = plainActs(catalog, query, query.scale, query.unit).map((acts) => balance(acts, query, catalog.subject, last));
    const variants = (["goldstein", "sign"] as const).flatMap((scale) =>
      UNITS.flatMap((unit) =>
        plainActs(catalog, query, scale, unit).flatMap((acts) =>
          SPECIFICATIONS.halfLife.flatMap((halfLife) =>
            SPECIFICATIONS.prior.map((prior) => balance(acts, { halfLife, prior }, catalog.subject, last)),
          ),
        ),
      ),
    );
    rows.forEach((row, i) => {
      const { lean } = row;
      // A block without which nothing is known gives no lean; where one source alone tells, nothing is left to hold it against.
      const band = runs.flatMap((run) => ((run[i]?.evidence ?? 0) > 0 ? (run[i]?.lean ?? []) : []));
      const isHeld = lean !== null && row.documents > 1;
      const agreeing = variants.filter((run) => Math.sign(run[i]?.lean ?? 0) === Math.sign(lean ?? 0));
      expect(runs[0]?.[i], `${row.year}`).toMatchObject({ lean, memory_irn: row.memory_irn, memory_isr: row.memory_isr });
      expect([row.band_low, row.band_high], `${row.year}`).toEqual(isHeld ? [Math.min(...band), Math.max(...band)] : [null, null]);
      expect(row.claimable, `${row.year}`).toBe(isHeld && lean !== 0 ? agreeing.length / variants.length : null);
    });
  });

  it("gives no range, share or side in years of which one source alone tells, where nothing is left without it", () => {
    const query: BalanceQuery = { ...DEFAULT_BALANCE, vintage: { as_of: "2014-12-31", collection: "all" } };
    const rows = balanceRows(catalog, query);
    const ofOne = rows.filter(({ documents }) => documents === 1);
    expect(ofOne.length).toBeGreaterThan(0);
    for (const { lean, band_low, band_high, claimable, held, direction } of ofOne) {
      expect(lean).not.toBeNull();
      expect([band_low, band_high, claimable, held, direction]).toEqual([null, null, null, null, null]);
    }
    for (const { documents, band_low } of rows) if (documents > 1) expect(band_low).not.toBeNull();
    const before = balanceRows({ ...catalog, release: "2026.29.0" }, query).find(({ year }) => year === ofOne[0]?.year);
    expect(before?.band_low).toBe(0);
  });

  it("says until such a year that it is from one source alone, and no range", () => {
    const query: BalanceQuery = { ...DEFAULT_BALANCE, vintage: { as_of: "2014-12-31", collection: "all" } };
    const rows = balanceRows(catalog, query).filter(({ documents }) => documents <= 1);
    expect(balanceFact(catalog, query, rows)).toMatchObject({ sources: 1, leftOut: "nothing", stretches: [] });
  });

  it("costs what is told, however many tell it: as many acts are scored again as there are mentions of them", () => {
    const scored = (of: Catalog) =>
      UNITS.map((unit) => {
        const { vintage } = DEFAULT_BALANCE;
        const changes = leaveOneOut(of, resolveEvents(of, vintage), leaveOneOutGroups(of, DEFAULT_BALANCE), unit);
        return changes.reduce((sum, { gone, come }) => sum + gone.length + come.length, 0);
      });
    const once = scored(catalog);
    expect(Math.min(...once)).toBeGreaterThan(0);
    expect(scored(multiplied(catalog, 8))).toEqual(once.map((n) => n * 8));
  });
});

/** The same documents, events and mentions several times over, each time under other ids. */
function multiplied(of: Catalog, times: number): Catalog {
  const copies = <T>(rows: T[], copy: (row: T, n: number) => T) =>
    Array.from({ length: times }, (_, n) => rows.map((row) => (n === 0 ? row : copy(row, n)))).flat();
  const rows = {
    sources: copies(of.sources, (source, n) => ({ ...source, id: `${source.id}-${n}` })),
    events: copies(of.events, (event, n) => ({ ...event, id: `${event.id}-${n}`, episode: `${event.episode}-${n}` })),
    mentions: copies(of.mentions, (m, n) => ({ ...m, event: `${m.event}-${n}`, source: `${m.source}-${n}` })),
  };
  const { release, generation, codingSigns, settlement } = of;
  return buildCatalog({ ...of, ...rows }, { release, generation, codingSigns, settlement });
}

describe("remembering", () => {
  it("finds once what is asked again, of each object and key", () => {
    const remembered = remembering<object, string[]>(2);
    const ask = (of: object, key: string) => remembered(of, key, () => [key]);
    const [one, other] = [{}, {}];
    expect(ask(one, "a")).toBe(ask(one, "a"));
    expect(ask(other, "a")).not.toBe(ask(one, "a"));
    expect(ask(one, "b")).not.toBe(ask(one, "a"));
  });

  it("remembers a few keys of an object, and forgets the one asked for longest ago", () => {
    const remembered = remembering<object, number>(2);
    const of = {};
    let n = 0;
    const ask = (key: string) => remembered(of, key, () => ++n);
    expect(["a", "b", "a", "c", "a", "b"].map(ask)).toEqual([1, 2, 1, 3, 1, 4]);
  });
});
