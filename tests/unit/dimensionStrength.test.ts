import { describe, expect, it } from "vitest";
import { jeffreysInterval } from "../../src/model/dimensions/jeffreysInterval.ts";
import {
  goodsStrength,
  leanInterval,
  leanOf,
  sideOf,
  visitsStrength,
  votesStrength,
  votesTests,
} from "../../src/model/dimensions/strength.ts";
import { THRESHOLDS } from "../../src/model/dimensions/thresholds.ts";

describe("the Jeffreys interval", () => {
  // Brown, Cai and DasGupta 2001 (doi:10.1214/ss/1009213286), table A.1, 95%: 2 of 7, 3 of 7 and 4 of 7. Their last digit
  // is off by up to one, as in 0.766 for 0.76550.
  it.each([
    [2, 5, 0.065, 0.648],
    [3, 4, 0.139, 0.766],
    [4, 3, 0.234, 0.861],
  ])("of %i and %i is the published one", (k, m, low, high) => {
    const interval = jeffreysInterval(k, m, 0.95);
    expect(Math.abs(interval.low - low)).toBeLessThan(0.001);
    expect(Math.abs(interval.high - high)).toBeLessThan(0.001);
  });

  // Quantiles of the Beta distribution as scipy.stats.beta.ppf 1.17.1 gives them.
  it.each([
    [9, 5, 0.9, 0.424654, 0.821148],
    [5, 0, 0.9, 0.694254, 0.999626],
    [0, 5, 0.9, 0.000374, 0.305746],
    [1, 1, 0.9, 0.097308, 0.902692],
    [40, 30, 0.9, 0.473251, 0.665321],
    [200, 3, 0.9, 0.965737, 0.994643],
  ])("%i and %i at %d", (k, m, probability, low, high) => {
    const interval = jeffreysInterval(k, m, probability);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  it("is mirrored when the kinds change places", () => {
    const [some, others] = [jeffreysInterval(3, 8, 0.9), jeffreysInterval(8, 3, 0.9)];
    expect(some.low).toBeCloseTo(1 - others.high, 12);
  });
});

describe("votes need three readings", () => {
  const clear = { excess: -0.2096, low: -0.2757, high: -0.1472, rank: 0.145, ideal: -0.19 }; // 2011

  it("are clear where the interval, the rank and the ideal points agree", () => expect(votesStrength(clear)).toBe("clear"));

  it("are no more than slight where the interval holds 0 or the rank is in the middle", () => {
    expect(votesStrength({ excess: 0.0855, low: -0.0206, high: 0.2041, rank: 0.716, ideal: 0.149 })).toBe("slight"); // 1992
    expect(votesStrength({ ...clear, rank: 0.45 })).toBe("slight");
    expect(votesStrength({ ...clear, rank: 0.4 })).toBe("slight");
  });

  it("are even where the readings contradict each other, one has no sign, or one is missing", () => {
    expect(votesStrength({ excess: -0.1244, low: -0.2187, high: -0.0338, rank: 0.5568, ideal: -0.069 })).toBe("even"); // 2005
    expect(votesStrength({ excess: -0.1807, low: -0.2671, high: -0.1058, rank: 0.455, ideal: -0.048 })).toBe("even"); // 2008
    expect(votesStrength({ ...clear, ideal: 0.19 })).toBe("even");
    expect(votesStrength({ ...clear, ideal: null })).toBe("even");
    expect(votesStrength({ ...clear, rank: null })).toBe("even");
  });

  it("are even below 0.05, whatever the readings say", () => {
    expect(votesStrength({ excess: 0.0456, low: -0.0501, high: 0.1278, rank: 0.658, ideal: 0.159 })).toBe("even"); // 1999
  });

  it("are clear exactly where they pass all three tests, and else say which they fail", () => {
    const of2005 = { excess: -0.1244, low: -0.2187, high: -0.0338, rank: 0.5568, ideal: -0.069 };
    const of2008 = { excess: -0.1807, low: -0.2671, high: -0.1058, rank: 0.455, ideal: -0.048 };
    const of1992 = { excess: 0.0855, low: -0.0206, high: 0.2041, rank: 0.716, ideal: 0.149 };
    expect(votesTests(clear)).toEqual({ interval: true, rank: true, ideal: true });
    expect(votesTests(of2005)).toEqual({ interval: true, rank: false, ideal: true });
    expect(votesTests(of2008)).toEqual({ interval: true, rank: false, ideal: false });
    expect(votesTests(of1992)).toEqual({ interval: false, rank: true, ideal: true });
    for (const votes of [clear, of2005, of2008, of1992, { ...clear, ideal: null }, { ...clear, rank: 0.4 }, { ...clear, rank: null }]) {
      expect(Object.values(votesTests(votes)).every(Boolean)).toBe(votesStrength(votes) === "clear");
    }
  });

  it("follow other thresholds", () => {
    expect(votesStrength({ ...clear, rank: 0.45 }, { ...THRESHOLDS, votes_rank: 0.5 })).toBe("clear");
  });
});

describe("goods", () => {
  it("are clear from twice the other on, slight from a lean of 0.1, else even", () => {
    expect(goodsStrength(50, 100)).toBe("clear");
    expect(goodsStrength(51, 100)).toBe("slight");
    expect(goodsStrength(45, 55)).toBe("slight"); // (55 − 45) / 100 = 0.1
    expect(goodsStrength(46, 55)).toBe("even"); // 9 / 101 = 0.089
    expect(goodsStrength(100, 50)).toBe("clear");
  });

  it("are one-sided where one figure is a printed 0", () => {
    expect(goodsStrength(0, 1)).toBe("one_sided");
    expect(goodsStrength(10, 0)).toBe("one_sided");
    expect(goodsStrength(0, 0)).toBe("even");
  });

  it("lean by the difference over the sum", () => {
    expect(leanOf(1, 3)).toBe(0.5);
    expect(leanOf(3, 1)).toBe(-0.5);
    expect(leanOf(0, 0)).toBeNull();
  });
});

describe("visits", () => {
  it("are few below five", () => {
    expect(visitsStrength(4, 0)).toBe("few");
    expect(visitsStrength(5, 0)).toBe("slight");
  });

  it("are even where one visit more would level them", () => {
    expect(visitsStrength(3, 3)).toBe("even");
    expect(visitsStrength(3, 4)).toBe("even");
    expect(visitsStrength(3, 5)).toBe("slight");
  });

  it("are clear only where the interval excludes 0, also had the search missed two: 12 to 2, not 8 to 2 and not 9 to 5", () => {
    expect(visitsStrength(2, 12)).toBe("clear");
    expect(visitsStrength(12, 2)).toBe("clear");
    expect(visitsStrength(2, 8)).toBe("slight");
    expect(visitsStrength(2, 8, { ...THRESHOLDS, visits_missed: 0 })).toBe("clear");
    expect(visitsStrength(5, 9)).toBe("slight");
    const { low, high } = leanInterval(5, 9);
    expect([low, high].map((lean) => lean.toFixed(2))).toEqual(["-0.15", "0.64"]);
  });
});

describe("the side of a cell", () => {
  it("is the sign of the lean, or the partner on record", () => {
    expect(sideOf({ state: "both", lean: -0.1 })).toBe("irn");
    expect(sideOf({ state: "both", lean: 0.1 })).toBe("isr");
    expect(sideOf({ state: "both", lean: 0 })).toBeNull();
    expect(sideOf({ state: "isr_only", lean: null })).toBe("isr");
    expect(sideOf({ state: "irn_only", lean: null })).toBe("irn");
    expect(sideOf({ state: "no_common_count", lean: null })).toBeNull();
  });
});
