/** What a store holds at most. */
export interface Bounds {
  entries: number;
  /** Of all entries together, by the store's own measure; no bound unless given. */
  weight?: number;
  /** Of one entry; as much as of all unless given. */
  largest?: number;
}

/**
 * Values by a key, within bounds: what was not asked for the longest goes first. A value that is too large is not kept, and what stood under
 * its key goes all the same.
 * Why our own: docs/decisions/0014-answers-kept-per-isolate.md
 */
export class RecentlyUsed<Value> {
  /** In the order of their last use: a Map keeps that of insertion. */
  readonly #kept = new Map<string, { value: Value; weight: number }>();
  readonly #most: Required<Bounds>;
  #weight = 0;
  /** The key that was used last, where that is known: most are asked for several times in a row. */
  #last: string | undefined;

  /** @param weigh what an entry counts against the bounds of weight, in whatever unit they have; nothing unless given */
  constructor(
    { entries, weight = Number.POSITIVE_INFINITY, largest = weight }: Bounds,
    private readonly weigh: (key: string, value: Value) => number = () => 0,
  ) {
    this.#most = { entries, weight, largest };
  }

  /** How many values are kept, and what they weigh. */
  get size(): { entries: number; weight: number } {
    return { entries: this.#kept.size, weight: this.#weight };
  }

  /** All keys and values, in the order of their last use, and without using them. */
  get all(): [key: string, value: Value][] {
    return [...this.#kept].map(([key, { value }]) => [key, value]);
  }

  /** The value under a key, which so becomes the one that was used last; undefined where there is none. */
  get(key: string): Value | undefined {
    const known = this.#kept.get(key);
    if (known === undefined) return undefined;
    if (key !== this.#last) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      this.#last = key;
    }
    return known.value;
  }

  /** Keeps a value in the place of what stood under its key; makes room for it. */
  set(key: string, value: Value): void {
    this.#forget(key);
    const weight = this.weigh(key, value);
    if (weight > this.#most.largest) return;
    this.#kept.set(key, { value, weight });
    this.#last = key;
    this.#weight += weight;
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#most.weight && this.#kept.size <= this.#most.entries) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#weight -= this.#kept.get(key)?.weight ?? 0;
    this.#kept.delete(key);
  }
}
