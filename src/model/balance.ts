import type { Partner } from "./event.ts";
import { keptPerYear } from "./keptPerYear.ts";
import { partnerAt, type Subject } from "./subject.ts";

/** One scored act, or one episode of them. `years` are those it is spread over evenly. */
export interface Act {
  id: string;
  partner: Partner;
  /** Value on the scale, -10 (conflict) to +10 (cooperation). */
  value: number;
  years: number[];
  /** Sources whose mentions tell it. */
  sources: string[];
}

/** The two numbers of the formula that a reader may change. */
export interface BalanceParameters {
  /** Years in which the memory of an act halves; 1 to 20. */
  halfLife: number;
  /** Weight of "nothing known" in the denominator, in the scale's points; 0 to 32. 8 is one signed agreement. */
  prior: number;
}

/** The state at the end of one year. */
export interface BalanceYear {
  year: number;
  /** -1 (all towards the partner there) to +1 (all towards the other); null when nothing is known at all. */
  lean: number | null;
  /** Net memory of each partner: signed values, halved every half-life. Negative after conflict. */
  memory_irn: number;
  memory_isr: number;
  /** Memory of how many acts, whatever their sign. */
  evidence: number;
}

/**
 * The memory of acts and the lean for each year from the subject's first to `last`:
 * N_p(t) = Σ g·w·2^(−(t−y)/h), M_p(t) = Σ |g|·w·2^(−(t−y)/h), E(t) = Σ w·2^(−(t−y)/h) over acts of years y ≤ t,
 * where an act spread over n years has weight w = 1/n in each of them;
 * lean(t) = (N_ISR − N_IRN) / (M_ISR + M_IRN + prior). `irn` is the partner at −1 and `isr` the one at +1, whatever their codes are.
 * Acts before the first year count in its memory. Why: docs/decisions/0008-the-balance-index.md
 *
 * @param last last year, included
 */
export function balance(acts: readonly Act[], { halfLife, prior }: BalanceParameters, subject: Subject, last: number): BalanceYear[] {
  const added = sumsByYear(acts, partnerAt(subject, -1).code);
  const sums = { first: Math.min(subject.first_year, ...added.keys()), last, of: (year: number) => added.get(year) ?? NOTHING };
  return memories(sums, halfLife, subject.first_year).map((memory) => rowOf(memory, prior));
}

/**
 * The leans of `balance` alone, of sums that are at hand: one a year from the subject's first.
 *
 * @param ofKnown null in years in which no act is known yet, where a prior alone would give a lean of 0
 */
export function leans(sums: YearlySums, { halfLife, prior }: BalanceParameters, subject: Subject, ofKnown: boolean): (number | null)[] {
  return memories(sums, halfLife, subject.first_year).map((memory) => (ofKnown && !isKnown(memory) ? null : leanOf(memory, prior)));
}

/** Below this no act is remembered: one of 40 years ago, of a half-life of 1, has still 2^−40 of its weight. */
const FORGOTTEN = 2 ** -60;

/** Whether the state of a year rests on any act. */
export function isKnown({ evidence }: Pick<BalanceYear, "evidence">): boolean {
  return evidence > FORGOTTEN;
}

/** The signs of those leans, which no prior changes: it only divides. */
export function leanSigns(sums: YearlySums, halfLife: number, subject: Subject): number[] {
  return memories(sums, halfLife, subject.first_year).map(({ irn, isr }) => Math.sign(isr - irn));
}

/** What acts add to one year. */
export interface Sums {
  /** Signed values of the acts of the partner at −1, and of the one at +1. */
  irn: number;
  isr: number;
  /** M_ISR + M_IRN: the values whatever their sign. */
  size: number;
  /** How many acts. */
  evidence: number;
}

/** What acts add to each year, from the first that has any or is looked at to the last; both are included. */
export interface YearlySums {
  first: number;
  last: number;
  of: (year: number) => Sums;
}

interface Memory extends Sums {
  year: number;
}

function memories(sums: YearlySums, halfLife: number, from: number): Memory[] {
  const keep = keptPerYear(halfLife);
  const years: Memory[] = [];
  let { irn, isr, size, evidence } = NOTHING;
  for (let year = sums.first; year <= sums.last; year++) {
    const now = sums.of(year);
    irn = irn * keep + now.irn;
    isr = isr * keep + now.isr;
    size = size * keep + now.size;
    evidence = evidence * keep + now.evidence;
    if (year >= from) years.push({ year, irn, isr, size, evidence });
  }
  return years;
}

const NOTHING: Readonly<Sums> = { irn: 0, isr: 0, size: 0, evidence: 0 };

function sumsByYear(acts: readonly Act[], negative: Partner): Map<number, Sums> {
  const sums = new Map<number, Sums>();
  for (const act of acts) {
    const weight = 1 / act.years.length;
    for (const year of act.years) {
      const sum = sums.get(year) ?? { irn: 0, isr: 0, size: 0, evidence: 0 };
      sum[act.partner === negative ? "irn" : "isr"] += act.value * weight;
      sum.size += Math.abs(act.value) * weight;
      sum.evidence += weight;
      sums.set(year, sum);
    }
  }
  return sums;
}

function rowOf({ year, irn, isr, size, evidence }: Memory, prior: number): BalanceYear {
  return { year, lean: leanOf({ irn, isr, size }, prior), memory_irn: irn, memory_isr: isr, evidence };
}

function leanOf({ irn, isr, size }: Pick<Sums, "irn" | "isr" | "size">, prior: number): number | null {
  const denominator = size + prior;
  return denominator === 0 ? null : (isr - irn) / denominator;
}

/** Of each source that tells an act, the year in which the earliest of them begins. */
export function firstYearsOfSources(acts: readonly Act[]): number[] {
  const first = new Map<string, number>();
  for (const { sources, years } of acts) {
    for (const source of sources) first.set(source, Math.min(first.get(source) ?? Number.POSITIVE_INFINITY, years[0] ?? 0));
  }
  return [...first.values()];
}
