import { expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import { parsePeriod } from "../../src/model/period.ts";
import type { Refers } from "../../src/tables/referables.ts";
import { totalFault } from "../../src/tables/totalsOnRecord.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const CLAIM = "trade.ISR.2013.article";
const figure = (period: string, cells: Partial<Observation> = {}) =>
  ({ series: "trade", counterpart: "ISR", direction: "both_ways", period: parsePeriod(period), ...cells }) as Observation;
const refers = (collection: string, observation: Observation): Refers => ({
  place: "",
  source: "",
  collection,
  published: null,
  observation,
});
const fault = (record: Observation, rule = "parts_cannot_reach", collection = "references") =>
  totalFault(
    { row: { claim: CLAIM, rule }, file: "checks.csv", line: 2, columns: ["claim", "rule"], cells: ["", ""] } as unknown as Parameters<
      typeof totalFault
    >[0],
    new Map([
      [CLAIM, refers("documents", figure("2013"))],
      ["record", refers(collection, record)],
    ]),
  );

it("parts judge no claim whose period a total on record covers, of either country", () => {
  expect(fault(figure("2013"))?.expected).toContain("record is a total");
  expect(fault(figure("2012/2014"))?.expected).toContain("record is a total");
});

it("parts judge it where the total is of another country, way, series or of a part of the period, or is itself a claim", () => {
  for (const cells of [{ counterpart: "IRN" }, { direction: "to_counterpart" }, { series: "exports" }])
    expect(fault(figure("2013", cells as Partial<Observation>))).toBeNull();
  expect(fault(figure("2013-01-01/2013-10-31"))).toBeNull();
  expect(fault(figure("2013"), "parts_cannot_reach", "documents")).toBeNull();
  expect(fault(figure("2013"), "out_of_bounds")).toBeNull();
});

it("each claim that parts deny says that no total is on record, and the one without a year for how many years there is none", () => {
  const catalog = dataCatalog();
  const reasons = (rule: string, verdict: string) => catalog.checks.filter((one) => one.rule === rule && one.verdict === verdict);
  for (const { reason } of reasons("parts_cannot_reach", "differs")) expect(reason).toMatch(/No total of that year is on record/);
  for (const { reason } of reasons("no_year_near", "differs")) expect(reason).toMatch(/for most earlier years none is on record/);
});
