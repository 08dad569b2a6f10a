import type { Act, Sums, YearlySums } from "./balance.ts";
import type { Partner } from "./event.ts";

const QUANTITIES = 4;

/**
 * Sums of acts year by year, from which an act can be taken away again as if it had never been added: what is left out in turn costs what
 * it tells and not what all others tell. Sums of floating-point numbers would keep a remainder, whose sign would then be read; so each is
 * kept with what its rounding loses (the error-free transformation TwoSum, Knuth 1969), which is exact for values of an act's size.
 */
export class YearSums implements YearlySums {
  readonly #high: Float64Array;
  readonly #low: Float64Array;

  /**
   * @param negative the partner at −1
   * @param first first year, @param last last year, both included; acts of other years are not counted
   */
  constructor(
    readonly negative: Partner,
    readonly first: number,
    readonly last: number,
  ) {
    const length = Math.max(0, last - first + 1) * QUANTITIES;
    this.#high = new Float64Array(length);
    this.#low = new Float64Array(length);
  }

  /** Adds acts, each spread evenly over its years. */
  add(acts: readonly Act[]): void {
    for (const act of acts) this.#count(act, 1);
  }

  /** Takes away acts that were added. */
  take(acts: readonly Act[]): void {
    for (const act of acts) this.#count(act, -1);
  }

  /** The sums of a year from `first` to `last`. */
  of(year: number): Sums {
    const at = (year - this.first) * QUANTITIES;
    return { irn: this.#value(at), isr: this.#value(at + 1), size: this.#value(at + 2), evidence: this.#value(at + 3) };
  }

  #count({ partner, value, years }: Act, sign: 1 | -1): void {
    const weight = sign / years.length;
    const side = partner === this.negative ? 0 : 1;
    for (const year of years) {
      if (year < this.first || year > this.last) continue;
      const at = (year - this.first) * QUANTITIES;
      this.#add(at + side, value * weight);
      this.#add(at + 2, Math.abs(value) * weight);
      this.#add(at + 3, weight);
    }
  }

  #add(at: number, value: number): void {
    const before = this.#high[at] ?? 0;
    const sum = before + value;
    const part = sum - before;
    this.#high[at] = sum;
    this.#low[at] = (this.#low[at] ?? 0) + (before - (sum - part) + (value - part));
  }

  #value(at: number): number {
    return (this.#high[at] ?? 0) + (this.#low[at] ?? 0);
  }
}
