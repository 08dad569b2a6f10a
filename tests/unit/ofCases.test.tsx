import { describe, expect, it } from "vitest";
import { numberContext } from "../../src/model/numberContext.ts";
import { observationsForSeries } from "../../src/model/queries.ts";
import { Around } from "../../src/worker/nouns/observation/around.tsx";
import { NumberPicture } from "../../src/worker/nouns/observation/numberPicture.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

const edition = computedSite(HEAD);
const { catalog } = edition;
const before = { ...catalog, release: "2026.25.0" };
const ALL = { as_of: null, collection: "all" } as const;
const arrests = observationsForSeries(catalog, "iran-linked-arrests", ALL);
const ofPlot = arrests.filter(({ variant }) => variant === "school-plot");

describe("a figure of one case", () => {
  it("has no count, no neighbours and no picture over time, which releases before 2026.26.0 give it", () => {
    expect(arrests.length).toBeGreaterThan(4);
    for (const o of arrests) {
      const context = numberContext(catalog, o, ALL);
      expect([context.count, context.before, context.after], o.id).toEqual([[], null, null]);
      expect(NumberPicture({ edition, o, context }), o.id).toBeNull();
    }
    const joined = arrests.filter((o) => {
      const then = numberContext(before, o, ALL);
      return then.before !== null || then.after !== null;
    });
    expect(joined.length).toBeGreaterThan(1);
  });

  it("has those that other sources give of the same case beside it, and no other", () => {
    expect(ofPlot.length).toBe(3);
    for (const o of arrests) {
      const others = ofPlot.includes(o) ? ofPlot.filter(({ id }) => id !== o.id) : [];
      const context = numberContext(catalog, o, ALL);
      expect(context.sameCase.map(({ id }) => id).sort(), o.id).toEqual(others.map(({ id }) => id).sort());
      const html = String(<Around edition={edition} context={context} />);
      expect(html.includes(edition.words.numberPage.sameCase), o.id).toBe(others.length > 0);
      for (const { id } of others) expect(html).toContain(edition.urls.observation(id));
      expect(numberContext(before, o, ALL).sameCase).toEqual([]);
    }
  });

  it("has none there that a view leaves out", () => {
    const [claim] = ofPlot.filter(({ source }) => source === "souleimanov-2014");
    if (claim === undefined) throw new Error("no article on the school plot");
    expect(numberContext(catalog, claim, { as_of: null, collection: "documents" }).sameCase).toEqual([]);
  });
});
