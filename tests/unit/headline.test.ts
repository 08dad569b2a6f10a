import { describe, expect, it } from "vitest";
import { chartRows } from "../../src/model/chartRows.ts";
import type { FactView } from "../../src/model/facts/chartFacts.ts";
import { type Headline, headlineOf } from "../../src/model/facts/headline.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Period } from "../../src/model/period.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { releasedCatalog } from "../fixtures/headSite.ts";

/** Which of its sentences a chart has depends on its rows, and these never change. */
const catalog = releasedCatalog("2026.6.0");
const vintage = { as_of: null, collection: "all" } as const;

/** The headline of a chart's first series, after its rows were changed. */
function headline(id: string, change: (rows: Observation[]) => Observation[] = (rows) => rows): Headline | null {
  const chart = catalog.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  const shown = change(chartRows(catalog, chart, vintage));
  const observationById = new Map(shown.map((o) => [o.id, o]));
  const view: FactView = {
    catalog: { ...catalog, observationById: new Map([...catalog.observations.map((o) => [o.id, o] as const), ...observationById]) },
    ...{ chart, vintage, shown },
  };
  return headlineOf(view, chart.series[0] ?? "");
}

const isOfOneYear = (period: Period | null) => period?.start.slice(0, 4) === period?.end.slice(0, 4);
const isClaim = (o: Observation) => o.source !== null && catalog.sourceById.get(o.source)?.collection === "documents";

describe("the headline of a chart", () => {
  it("says that claims exceed the records only where each exceeds all that it was checked against", () => {
    expect(headline("trade-volumes")?.kind).toBe("above_records");
    const higher = (o: Observation) => (o.id === "trade-turnover.IRN.2019.metbuat-1418779" ? { ...o, value: 7e8, upper: null } : o);
    expect(headline("trade-volumes", (rows) => rows.map(higher))?.kind).toBe("verdicts");
  });

  it("says that a claim is the highest only while every other period of its country is lower", () => {
    const found = headline("arms-import-shares");
    expect(found).toMatchObject({ kind: "highest", claim: { series: "arms-import-share", counterpart: "ISR" } });
    const elsewhere = (o: Observation) =>
      o.series === "arms-import-share" && o.counterpart === "ISR" && o.period.text === "2012/2016" ? { ...o, value: 99 } : o;
    expect(headline("arms-import-shares", (rows) => rows.map(elsewhere))).toMatchObject({ kind: "verdicts", agree: 1, differ: 0 });
    expect(headline("arms-import-shares", (rows) => rows.filter(isClaim))).toMatchObject({ kind: "verdicts" });
  });

  it("counts each event once, whoever reports it, and needs both partners", () => {
    const found = headline("visits");
    if (found?.kind !== "found") throw new Error(`it says ${found?.kind}`);
    // By the events themselves: visits of a partner that are scored and fall in one year.
    const events = (partner: string) =>
      resolveEvents(catalog, vintage).filter((e) => e.kind === "visit" && e.partner === partner && e.scored && isOfOneYear(e.period));
    expect(found.counts).toEqual(catalog.subject.partners.map(({ code }) => ({ partner: code, count: events(code).length })));
    expect(headline("visits", (rows) => rows.filter(({ counterpart }) => counterpart === "IRN"))).toBeNull();
  });

  it("tells measures apart only where there are several, and says nothing without a claim", () => {
    expect(headline("oil-supply")).toMatchObject({ kind: "different_bases", claims: 3, bases: 3 });
    expect(headline("oil-supply", (rows) => rows.map((o) => ({ ...o, basis: "consumption" })))?.kind).toBe("verdicts");
    expect(headline("oil-supply", (rows) => rows.filter((o) => !isClaim(o)))).toBeNull();
  });
});
