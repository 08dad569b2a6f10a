import { describe, expect, it } from "vitest";
import { numberTitle } from "../../src/chart/chartSpec/numberTitle.ts";
import { numberContext } from "../../src/model/numberContext.ts";
import { allObservations } from "../../src/model/queries.ts";
import { NumberPicture } from "../../src/worker/nouns/observation/numberPicture.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

const edition = computedSite(HEAD);
const { catalog } = edition;
const before = { ...catalog, release: "2026.24.0" };
const ALL = { as_of: null, collection: "all" } as const;
const counted = allObservations(catalog, ALL).filter(({ source, series }) => source === null && series === "official-visits");
const others = counted.filter(({ basis }) => basis === "events_in_references");

describe("a number counted from events that go one way", () => {
  it("stands among all years of its direction and no other", () => {
    expect(others.length).toBeGreaterThan(20);
    for (const o of others) {
      const same = others.filter(({ counterpart, direction }) => counterpart === o.counterpart && direction === o.direction);
      const { count, before: prev, after } = numberContext(catalog, o, ALL);
      expect(count.map(({ id }) => id).sort(), o.id).toEqual(same.map(({ id }) => id).sort());
      const at = count.findIndex(({ id }) => id === o.id);
      expect([prev, after], o.id).toEqual([count[at - 1] ?? null, count[at + 1] ?? null]);
    }
    const two = others.filter(({ variant }) => variant !== "references");
    expect(two.length).toBeGreaterThan(0);
    expect(two.some((o) => numberContext(before, o, ALL).count.length < numberContext(catalog, o, ALL).count.length)).toBe(true);
  });

  it("has a name that tells the directions of a year apart", () => {
    const titles = others.map((o) => numberTitle(edition, o));
    expect(new Set(titles).size).toBe(others.length);
    const then = others.map((o) => numberTitle({ ...edition, catalog: before }, o));
    expect(new Set(then).size).toBeLessThan(others.length);
  });

  it("says beside its picture which way the events go", () => {
    const [o] = others.filter(({ direction }) => direction === "to_counterpart");
    if (o === undefined) throw new Error("no visit from Azerbaijan");
    const html = String(<NumberPicture edition={edition} o={o} context={numberContext(catalog, o, ALL)} />);
    expect(html).toContain("Iran, from Azerbaijan.");
    const then = { ...edition, catalog: before };
    expect(String(<NumberPicture edition={then} o={o} context={numberContext(before, o, ALL)} />)).not.toContain("from Azerbaijan");
  });
});
