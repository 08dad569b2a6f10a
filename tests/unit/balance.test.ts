import { describe, expect, it } from "vitest";
import { type Act, balance } from "../../src/model/balance.ts";
import type { Subject } from "../../src/model/subject.ts";
import { SUBJECT_BEFORE_2026_3 } from "../../src/tables/before2026_3.ts";

const act = (partner: "IRN" | "ISR", value: number, ...years: number[]): Act => ({
  id: `${partner}-${years[0]}`,
  partner,
  value,
  years,
  sources: ["a"],
});
/** A subject whose balance begins in a year. */
const from = (first_year: number): Subject => ({ ...SUBJECT_BEFORE_2026_3, first_year });
const parameters = { halfLife: 5, prior: 8 };

describe("balance", () => {
  it("is zero when nothing is known but the prior, and null without a prior", () => {
    expect(balance([], parameters, from(2000), 2001)).toEqual([
      { year: 2000, lean: 0, memory_irn: 0, memory_isr: 0, evidence: 0 },
      { year: 2001, lean: 0, memory_irn: 0, memory_isr: 0, evidence: 0 },
    ]);
    expect(balance([], { halfLife: 5, prior: 0 }, from(2000), 2000)[0]?.lean).toBeNull();
  });

  it("halves a memory after exactly one half-life", () => {
    // One agreement of +8 with Israel in 2000, h = 5:
    // 2000: N = 8, M = 8, lean = 8 / (8 + 8) = 0.5; 2005: N = 4, M = 4, lean = 4 / (4 + 8) = 1/3; 2010: N = 2, lean = 2 / 10 = 0.2
    const rows = balance([act("ISR", 8, 2000)], parameters, from(2000), 2010);
    expect(rows[0]).toMatchObject({ memory_isr: 8, evidence: 1, lean: 0.5 });
    expect(rows[5]?.memory_isr).toBeCloseTo(4, 12);
    expect(rows[5]?.evidence).toBeCloseTo(0.5, 12);
    expect(rows[5]?.lean).toBeCloseTo(1 / 3, 12);
    expect(rows[10]?.lean).toBeCloseTo(0.2, 12);
  });

  it("moves towards Israel by conflict with Iran alone, and nets within a partner but not in the size", () => {
    // Iran in one year: +8 and −5. N_IRN = 3, M = 13; lean = (0 − 3) / (13 + 8) = −1/7
    expect(balance([act("IRN", 8, 2000), act("IRN", -5, 2000)], parameters, from(2000), 2000)[0]?.lean).toBeCloseTo(-1 / 7, 12);
    // Iran −5 alone: lean = (0 + 5) / (5 + 8) = 5/13
    expect(balance([act("IRN", -5, 2000)], parameters, from(2000), 2000)[0]?.lean).toBeCloseTo(5 / 13, 12);
  });

  it("spreads an act evenly over its years", () => {
    // +6 over three years is +2 a year, weight 1/3; keep = 2^(−1/5). 2002: N = 2·(keep² + keep + 1)
    const keep = 2 ** (-1 / 5);
    const rows = balance([act("ISR", 6, 2000, 2001, 2002)], parameters, from(2000), 2002);
    expect(rows[0]).toMatchObject({ memory_isr: 2, lean: 2 / 10 });
    expect(rows[0]?.evidence).toBeCloseTo(1 / 3, 12);
    expect(rows[2]?.memory_isr).toBeCloseTo(2 * (keep ** 2 + keep + 1), 12);
  });

  it("never leaves −1 to +1, and the sides are mirror images", () => {
    const acts = [act("ISR", 10, 2000), act("IRN", -10, 2001), act("ISR", 7.4, 2002)];
    const mirror = acts.map((a) => ({ ...a, value: -a.value }));
    const [there, back] = [acts, mirror].map((list) => balance(list, { halfLife: 1, prior: 0 }, from(2000), 2010));
    for (const [i, row] of (there ?? []).entries()) {
      expect(Math.abs(row.lean ?? 0)).toBeLessThanOrEqual(1);
      expect(back?.[i]?.lean).toBeCloseTo(-(row.lean ?? 0), 12);
    }
  });

  it("remembers acts from before the first year", () => {
    expect(balance([act("ISR", 8, 1990)], parameters, from(1995), 1995)[0]?.memory_isr).toBeCloseTo(4, 12);
  });
});
