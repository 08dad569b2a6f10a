import { describe, expect, it } from "vitest";
import { isWithinStatedBounds } from "../../src/model/check.ts";
import { COMPILER, type Observation } from "../../src/model/observation.ts";
import { headCatalog } from "../fixtures/headSite.ts";

/** A computed figure is recorded with few decimals: where that rounding could turn a verdict, its reason says so. */

const catalog = headCatalog();
const RULES = ["within_rounding", "within_bounds", "out_of_bounds", "no_year_near", "parts_cannot_reach"];

/** The least and the most that a computed figure may have been before it was rounded to its last recorded decimal. */
function unrounded(record: Observation): Observation[] {
  const decimals = String(record.value).split(".")[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  return record.value === null ? [] : [-half, half].map((off) => ({ ...record, value: (record.value ?? 0) + off }));
}

/** Checks of figures with a computed record whose rounding decides whether the claim allows it. */
const onTheEdge = catalog.checks.filter(({ claim, records, rule }) => {
  const said = catalog.observationById.get(claim);
  const computed = records.flatMap((id) => catalog.observationById.get(id) ?? []).filter(({ reporter }) => reporter === COMPILER);
  if (said === undefined || !RULES.includes(rule)) return false;
  return computed.some((record) => new Set(unrounded(record).map((one) => isWithinStatedBounds(said, one))).size > 1);
});

describe("a computed record on the edge of what a claim allows", () => {
  it("is said to be one, and no other is", () => {
    expect(onTheEdge.length).toBeGreaterThan(0);
    for (const { claim, reason } of onTheEdge) expect(reason, claim).toContain("unrounded");
    expect(catalog.checks.filter(({ reason }) => reason.includes("unrounded"))).toEqual(onTheEdge);
  });

  it("is lower unrounded, as the reason has it: the rows that it sums and the total in its note say so", () => {
    const share = catalog.observationById.get("arms-import-share.ISR.2016_2020.360info-sipri-trade-2022.vintage-2022-07");
    const total = Number(/\((\d+)\)/.exec(share?.note ?? "")?.[1]) * 1e6;
    const years = (catalog.observationsBySeries.get("arms-deliveries") ?? []).filter(
      ({ counterpart, source, period }) =>
        counterpart === "ISR" && source === share?.source && period.start >= "2016-01-01" && period.end <= "2020-12-31",
    );
    const sum = years.reduce((all, { value }) => all + (value ?? 0), 0);
    const exact = (100 * sum) / total;
    expect(exact).toBeLessThan(share?.value ?? 0);
    expect(Math.round(exact * 10) / 10).toBe(share?.value);
  });
});
