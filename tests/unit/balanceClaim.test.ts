import { describe, expect, it } from "vitest";
import type { BalanceFact } from "../../src/model/facts/balance.ts";
import { balanceClaim } from "../../src/words/en/balanceClaim.ts";

const NAMES = { partner: (code: string) => `<${code}>`, source: (id: string) => `[${id}]`, date: (day: string) => day };
const FACT: BalanceFact = {
  collection: "documents",
  as_of: null,
  sources: 2,
  stretches: [
    { direction: "IRN", from: 1992, to: 1992 },
    { direction: "ISR", from: 2010, to: 2012 },
  ],
  last: { year: 2014, lean: 0.25, band_low: -0.5, band_high: 0.5, direction: null },
  turned: { drop: [] },
  ours: true,
  coders: true,
  leftOut: null,
};
const say = (over: Partial<BalanceFact>) => balanceClaim({ ...FACT, ...over }, NAMES);

describe("what may be claimed of the balance", () => {
  it("names sides in order of time, who agrees, and that the last year is open", () => {
    expect(say({})).toBe(
      "Events in the two articles tilt towards <IRN> in 1992 and towards <ISR> in 2010–2012. In these years, drawn in color, every method we tried and both readings of the articles agree; where the line is gray, a method, a reading or an extreme setting does not, as in 2014.",
    );
  });
  it("says once which method was turned", () => {
    expect(say({ turned: { halfLife: 1, prior: 0, drop: [] } })).toBe(
      "With a half-life of 1 year and a caution weight of 0, events in the two articles tilt towards <IRN> in 1992 and towards <ISR> in 2010–2012. In these years, drawn in color, this method, every method we tried and both readings of the articles agree; where the line is gray, a method, a reading or an extreme setting does not, as in 2014.",
    );
  });
  it("never speaks of every method in another view", () => {
    const other = say({ ours: false, coders: false, turned: { drop: ["a-2020"] }, sources: 1 });
    expect(other).toMatch(/^Without \[a-2020\], events in one article tilt/);
    expect(other).not.toContain("every method");
    expect(other).toContain("where the line is gray, a method or an extreme setting does not");
  });
  it("gives the index where no side may be claimed, and nothing where nothing is weighed", () => {
    expect(say({ stretches: [] })).toContain(
      "At the end of 2014 the index is +0.25. With any one source left out, it is between −0.50 and +0.50.",
    );
    expect(say({ last: null })).toBeNull();
  });
});
