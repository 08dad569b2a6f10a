import { describe, expect, it } from "vitest";
import { lineKey, recordRuns } from "../../src/model/contiguousSegments.ts";
import type { Observation } from "../../src/model/observation.ts";
import { type Period, parsePeriod } from "../../src/model/period.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const record = (period: string, over: Partial<Observation> = {}): Observation => ({
  id: period,
  series: "exports",
  counterpart: "IRN",
  direction: "to_counterpart",
  period: parsePeriod(period) as Period,
  period_basis: "stated",
  value: 1,
  lower: null,
  upper: null,
  qualifier: "exact",
  as_worded: "1",
  status: "A",
  basis: "customs",
  reporter: "aze_customs",
  attribution: null,
  source: "a-page",
  paragraph: null,
  quote: "1",
  variant: null,
  replaces: [],
  derived_from: [],
  note: null,
  settled_because: null,
  exception: null,
  n: null,
  ...over,
});
const runs = (...records: Observation[]) => recordRuns(records).map((run) => run.map((o) => o.period.text));

describe("recordRuns", () => {
  it("joins neighbouring years in order of time", () => {
    expect(runs(record("2020"), record("2018"), record("2019"))).toEqual([["2018", "2019", "2020"]]);
  });
  it("bridges no gap", () => expect(runs(record("2018"), record("2020"))).toEqual([["2018"], ["2020"]]));
  it.each<[string, Partial<Observation>]>([
    ["bases", { basis: "importer_side" }],
    ["reporters", { reporter: "irn_customs" }],
    ["those who report under one code", { attribution: "Trend" }],
    ["directions", { direction: "from_counterpart" }],
    ["counterparts", { counterpart: "ISR" }],
    ["releases of a database", { variant: "vintage-2024-03" }],
  ])("never joins two %s", (_, other) => expect(runs(record("2018"), record("2019", other))).toHaveLength(2));
  it("joins no part of a year and no single day", () => {
    expect(runs(record("2018-01-01/2018-10-31"), record("2019-01-01/2019-10-31"))).toHaveLength(2);
    expect(runs(record("2018-02-26"), record("2019-02-26"))).toHaveLength(2);
  });
  it("joins windows that begin a year apart, and Iranian years through leap years", () => {
    expect(runs(record("2014/2018"), record("2015/2019"), record("2016/2025"))).toEqual([["2014/2018", "2015/2019"], ["2016/2025"]]);
    const iranian = ["2015-03-21/2016-03-19", "2016-03-20/2017-03-20", "2017-03-21/2018-03-20"];
    expect(runs(...iranian.map((period) => record(period)))).toEqual([iranian]);
  });
  it("never joins counts of events, which are floors", () => {
    expect(runs(record("2018", { source: null }), record("2019", { source: null }))).toHaveLength(2);
  });

  it("keeps every record of the data, each in one run of one line", () => {
    const catalog = dataCatalog();
    const records = catalog.observations.filter((o) => catalog.sourceById.get(o.source ?? "")?.collection === "references");
    const found = recordRuns(records);
    expect(
      found
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(records.map(({ id }) => id).sort());
    for (const run of found) expect(new Set(run.map(lineKey)).size).toBe(1);
  });
});
