import { describe, expect, it } from "vitest";
import { keptPerYear } from "../../src/model/keptPerYear.ts";

describe("what a year leaves of a weight", () => {
  it("is the double nearest to the root, as square roots give it exactly", () => {
    expect(keptPerYear(1)).toBe(0.5);
    expect(keptPerYear(2)).toBe(Math.sqrt(0.5));
    // Of these two an engine of Node.js 20 gives the neighbor.
    expect([keptPerYear(4), keptPerYear(20)]).toEqual([0.8408964152537145, 0.9659363289248456]);
  });
  it("is never further from the root than what an engine gives, and at most the last digit from it", () => {
    for (let halfLife = 1; halfLife <= 100; halfLife++) {
      const given = 2 ** (-1 / halfLife);
      expect(Math.abs(keptPerYear(halfLife) - given)).toBeLessThanOrEqual(2 ** -53);
    }
    expect(keptPerYear(5)).toBe(0.8705505632961241);
    expect(keptPerYear(2.5)).toBe(2 ** (-1 / 2.5));
  });
});
