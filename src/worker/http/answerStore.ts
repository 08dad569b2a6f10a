/** An answer as it is kept: whole, with its body as it is sent. */
export interface KeptAnswer {
  headers: [name: string, value: string][];
  body: ArrayBuffer;
}

/** What a store holds at most. */
export interface Bounds {
  /** Number of answers. */
  entries: number;
  /** Bytes of all answers with everything that belongs to them. */
  bytes: number;
  /** Bytes of one of them. */
  largest: number;
}

/** Of the 128 MiB that an isolate has for everything. */
export const BOUNDS: Bounds = { entries: 2000, bytes: 16 * 1024 * 1024, largest: 1024 * 1024 };

/**
 * Bytes that an entry takes beside its texts and its body: places in tables, objects, the buffer's own record. Measured on workerd with many
 * small answers, rounded up.
 */
const OVERHEAD = 2048;

/** Bytes of a character in memory, at most. */
const CHARACTER = 2;

/**
 * Keeps answers by a key, within bounds: what was not asked for the longest goes first.
 * Why our own: docs/decisions/0014-answers-kept-per-isolate.md
 */
export class AnswerStore {
  readonly #bounds: Bounds;
  /** In the order of their last use: a Map keeps that of insertion. */
  readonly #kept = new Map<string, { answer: KeptAnswer; weight: number }>();
  #bytes = 0;

  constructor(bounds: Bounds = BOUNDS) {
    this.#bounds = bounds;
  }

  /** How many answers are kept, and what they weigh in bytes. */
  get size(): { entries: number; bytes: number } {
    return { entries: this.#kept.size, bytes: this.#bytes };
  }

  /** The answer under a key, which so becomes the one that was used last. */
  get(key: string): KeptAnswer | undefined {
    const known = this.#kept.get(key);
    if (known === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, known);
    return known.answer;
  }

  /** Keeps an answer in the place of what stood under its key, unless it is too large; makes room for it. */
  set(key: string, answer: KeptAnswer): void {
    this.#forget(key);
    const weight = weightOf(key, answer);
    if (weight > this.#bounds.largest) return;
    this.#kept.set(key, { answer, weight });
    this.#bytes += weight;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#bounds.bytes && this.#kept.size <= this.#bounds.entries) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#kept.get(key)?.weight ?? 0;
    this.#kept.delete(key);
  }
}

/** Bytes that an answer takes in memory, at most. */
export function weightOf(key: string, { headers, body }: KeptAnswer): number {
  const letters = headers.reduce((sum, [name, value]) => sum + name.length + value.length, key.length);
  return OVERHEAD + letters * CHARACTER + body.byteLength;
}
