import { describe, expect, it } from "vitest";
import { othersAtOdds } from "../../src/model/facts/atOdds.ts";
import { checksByClaim, claimRow } from "../../src/model/facts/claimRow.ts";
import { claimFacts } from "../../src/model/facts/claims.ts";
import { observationsForSeries } from "../../src/model/queries.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { headCatalog } from "../fixtures/headSite.ts";

/** Since 2026.30.0 a sentence that says that records disagree names every record of the measure that does, not only those of the check. */

const OIL = "oil-supply-share.ISR.2013.souleimanov-2014";
const PRESS = "oil-supply-share.ISR.2010.regionplus-3810";
const ALL: Vintage = { as_of: null, collection: "all" };
const catalog = headCatalog();

function toldBy(release: string, id = OIL, vintage = ALL): string[][] {
  const then = { ...catalog, release };
  const claim = catalog.observationById.get(id) ?? expect.fail(id);
  const shown = observationsForSeries(then, claim.series, vintage);
  const fact = claimFacts(then, vintage, shown).find((one) => one.claim === claim) ?? expect.fail();
  const row = claimRow(then, vintage, checksByClaim(then, vintage), claim);
  return [fact.records, row.records, row.count].map((rows) => rows.map((o) => o.id));
}

describe("records that disagree", () => {
  it("are named with one of another year that their time holds", () => {
    for (const ids of toldBy(catalog.release)) expect(ids).toContain(PRESS);
    for (const ids of toldBy("2026.29.0")) expect(ids).toHaveLength(2);
  });

  it("are those of the same case and measure, and of the view", () => {
    const plot = toldBy(catalog.release, "iran-linked-arrests.IRN.2012.souleimanov-2014.school-plot");
    expect(plot.map((ids) => ids.length)).toEqual([2, 2, 2]);
    for (const ids of toldBy(catalog.release, OIL, { ...ALL, as_of: "2014-12-31" })) expect(ids).not.toContain(PRESS);
  });

  it("have no others where a verdict rests on them", () => {
    const claim = catalog.observationById.get(OIL) ?? expect.fail();
    const rows = catalog.observationsBySeries.get(claim.series) ?? [];
    expect(othersAtOdds(catalog, claim, "other_basis", rows.slice(0, 2), rows)).toEqual([]);
    expect(othersAtOdds(catalog, claim, "records_disagree", rows.slice(0, 1), rows)).toEqual([]);
  });
});
