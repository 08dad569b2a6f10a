import { expect, it } from "vitest";
import { buildCatalog, type Catalog } from "../../src/model/catalog.ts";
import { sharesOfOneYear } from "../../src/model/facts/oneYear.ts";
import type { Observation } from "../../src/model/observation.ts";
import { EVERYTHING } from "../../src/model/vintage.ts";
import { headCatalog } from "../fixtures/headSite.ts";

/** A share is told to be of one year by amounts of its own source and edition alone. */

const head = headCatalog();
const YEAR = "arms-deliveries.ISR.2022.alexarui-sipri-register-2026.vintage-2026-03";

const told = (change: Partial<Observation>) => {
  const observations = head.observations.map((o) => (o.id === YEAR ? { ...o, ...change } : o));
  const { release, generation, codingSigns, settlement } = head;
  const catalog: Catalog = buildCatalog({ ...head, observations }, { release, generation, codingSigns, settlement });
  return sharesOfOneYear(catalog, EVERYTHING, observations).map(({ share }) => share.period.text);
};

it.each([
  ["edition", { variant: "vintage-2022-07" }],
  ["source", { source: "360info-sipri-trade-2022" }],
  ["direction", { direction: "to_counterpart" }],
])("of another %s an amount is no part of it", (_, change) => {
  expect(told({})).toContain("2021/2025");
  // Each period that one year has most of has 2022 in it.
  expect(told(change)).toEqual([]);
});
