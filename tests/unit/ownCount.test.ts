import { describe, expect, it } from "vitest";
import { isHeldAgainstRecords } from "../../src/model/check.ts";
import { claimCards } from "../../src/model/facts/claimCards.ts";
import { numberContext } from "../../src/model/numberContext.ts";
import { checksOf, collectionFor } from "../../src/model/queries.ts";
import { numberCard } from "../../src/worker/frame/cards/number.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

const edition = computedSite(HEAD);
const { catalog } = edition;
const before = { ...catalog, release: "2026.16.0" };
const all = { as_of: null, collection: "all" } as const;
const claims = catalog.observations.filter((o) => o.source !== null && collectionFor(catalog, o) === "documents");

describe("the scale that a claim is drawn on", () => {
  it("is of its own measure, and counts the same or is what the check compares it with", () => {
    for (const o of claims) {
      const { count } = numberContext(catalog, o, all);
      const [check] = checksOf(catalog, o.id);
      const isCompared = check !== undefined && isHeldAgainstRecords(check);
      for (const row of count) expect(row.series, o.id).toBe(o.series);
      if (count.length > 0) expect(isCompared || count[0]?.basis === o.basis, o.id).toBe(true);
    }
    expect(claims.filter((o) => numberContext(catalog, o, all).count.length > 0).length).toBeGreaterThan(0);
  });
  it.each([
    "oil-supply-share.ISR.2025.avim-2025",
    "oil-supply-share.ISR.2021.responsible-statecraft-2021",
    "trade-turnover.ISR.2013.souleimanov-2014",
  ])("is none for %s, which counts something else, and was one before 2026.17.0", (id) => {
    const o = claims.find((claim) => claim.id === id);
    if (o === undefined) throw new Error(`no claim ${id}`);
    expect(numberContext(catalog, o, all).count).toEqual([]);
    expect(numberCard(edition, o).picture).toBeNull();
    expect(numberContext(before, o, all).count.length).toBeGreaterThan(0);
    expect(numberCard({ ...edition, catalog: before }, o).picture).not.toBeNull();
  });
  it("of the dashboard is no other", () => {
    const counted = claimCards(catalog, all).flatMap((card) => card.claims.filter(({ count }) => count.length > 0));
    expect(counted.length).toBeGreaterThan(0);
    for (const { claim, count } of counted) for (const row of count) expect(row.series).toBe(claim.series);
  });
});
