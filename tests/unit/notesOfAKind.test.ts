import { describe, expect, it } from "vitest";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { headCatalog, releasedCatalog } from "../fixtures/headSite.ts";

/** Since 2026.28.0 a view of one kind of sources has no note of an event of which sources of the other kind report too. */

const SHIP = "iran-attacks-azerbaijani-ship-2000";
const head = headCatalog();
const before = releasedCatalog("2026.27.0");
const eventIn = (catalog: typeof head, id: string, asked: Partial<Vintage>) =>
  resolveEvents(catalog, { as_of: null, collection: "all", ...asked }).find((event) => event.id === id);

describe("an event in a view of one kind of sources", () => {
  it("has its note with all sources alone", () => {
    expect(eventIn(head, SHIP, {})?.note).toContain("An article prints 2000");
    for (const asked of [
      { collection: "documents" },
      { collection: "references" },
      { as_of: "2010-12-31" },
      { as_of: "2018-12-31" },
    ] as const) {
      expect(eventIn(head, SHIP, asked)?.note, JSON.stringify(asked)).toBeNull();
      expect(eventIn(head, SHIP, asked)?.mentions).toHaveLength(1);
    }
    expect(eventIn(before, SHIP, { collection: "documents" })?.note).toContain("An article prints 2000");
  });

  it("has a summary without a year that one of its sources alone has", () => {
    for (const { id, summary } of head.events)
      for (const [year] of summary.matchAll(/\b(?:19|20)\d\d\b(?=[^()]*\))/g))
        for (const { period } of head.mentionsByEvent.get(id) ?? []) expect(period?.text, `${id}: ${summary}`).toContain(year);
    expect(before.eventById.get(SHIP)?.summary).toContain("(2000 or 2001)");
    expect(head.eventById.get(SHIP)?.summary).not.toMatch(/\d/);
  });

  it("keeps the note where all that report it are of that kind", () => {
    const whole = resolveEvents(head, { as_of: null, collection: "documents" });
    const kept = whole.filter(({ note }) => note !== null);
    expect(kept.length).toBeGreaterThan(10);
    for (const { id, mentions } of kept) expect(mentions, id).toHaveLength((head.mentionsByEvent.get(id) ?? []).length);
  });
});
