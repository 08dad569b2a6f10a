import { describe, expect, it } from "vitest";
import { NO_RECORD } from "../../src/model/check.ts";
import type { Observation } from "../../src/model/observation.ts";
import { ruleFault } from "../../src/tables/checkRules.ts";
import type { Refers } from "../../src/tables/referables.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

/** Which rules may stand without a record, and which with one. */

const { checks, observations, observationById } = dataCatalog();
const refers = (observation: Observation): Refers => ({ place: "", source: "", collection: undefined, published: null, observation });

describe("the records of a check", () => {
  const untold = checks.filter(({ rule, claim }) => rule === NO_RECORD && observationById.has(claim));
  const record = observations.find(({ id }) => checks.some(({ records }) => records.includes(id))) as Observation;

  it("are none where no record tells the claim", () => {
    expect(untold.length).toBeGreaterThan(0);
    for (const { rule, verdict, claim } of untold) {
      const of = refers(observationById.get(claim) as Observation);
      expect(ruleFault(rule, verdict, of, [])).toBe(null);
      expect(ruleFault(rule, verdict, of, [refers(record)])).toMatchObject({ column: "record" });
    }
  });

  it("are named by every rule that speaks of them", () => {
    const claim = refers(record);
    for (const rule of ["within_rounding", "out_of_bounds", "other_basis"])
      expect(ruleFault(rule, "agrees", claim, []), rule).toMatchObject({ column: "record" });
  });

  it("may be what came of a plan", () => {
    const plans = checks.filter(({ rule, records }) => rule === "plan" && records.length > 0);
    expect(plans.length).toBeGreaterThan(0);
  });
});
