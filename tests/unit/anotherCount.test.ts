import { describe, expect, it } from "vitest";
import { headCatalog } from "../fixtures/headSite.ts";

/** A claim that only records of another count bear out: its reason says what is left open, for both partners alike. */

const catalog = headCatalog();

/** Figures that match, of whose records none is on the claim's own basis, each with its row. */
const matches = catalog.checks.flatMap((check) => {
  const claim = catalog.observationById.get(check.claim);
  const records = check.records.flatMap((id) => catalog.observationById.get(id) ?? []);
  const isOther = claim !== undefined && records.length > 0 && records.every(({ basis }) => basis !== claim.basis);
  return check.verdict === "agrees" && isOther ? [{ check, claim, records }] : [];
});

describe("a match by another count", () => {
  it("is there for both partners, and says what claim or record leaves open", () => {
    expect(new Set(matches.map(({ claim }) => claim.counterpart))).toEqual(new Set(["IRN", "ISR"]));
    for (const { check } of matches) expect(check.reason, check.claim).toMatch(/ does not say (?:in what|whether) /);
  });

  it("rests on a most of the claim where the count of the record may be the wider one", () => {
    const visitors = matches.filter(({ claim }) => claim.basis === "tourists");
    expect(visitors.length).toBeGreaterThan(0);
    for (const { claim, records } of visitors) {
      expect([claim.lower, claim.upper === null]).toEqual([null, false]);
      for (const { value } of records) expect(value).toBeLessThan(claim.upper ?? 0);
    }
  });
});
