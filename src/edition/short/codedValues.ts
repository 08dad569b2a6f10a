/** Numbers from 0 to 31, read one after the other. */
export class CodeReader {
  #at = 0;

  constructor(private readonly numbers: number[]) {}

  get isAtEnd(): boolean {
    return this.#at >= this.numbers.length;
  }

  /** @throws {RangeError} where the code has ended */
  next(): number {
    const number = this.numbers[this.#at++];
    if (number === undefined) throw new RangeError("the code ends too early");
    return number;
  }

  /** A number of any size, as `coded` wrote it. */
  size(): number {
    let size = 0;
    for (;;) {
      const number = this.next();
      size = size * 16 + (number & 15);
      if (number < 16) return size;
    }
  }
}

/** A number from 0 on in groups of four bits; all but the last are marked. */
export function coded(size: number): number[] {
  const groups = [size % 16];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 16)) groups.unshift(16 + (rest % 16));
  return groups;
}

/** How the value of a parameter is written in a code, and read from it. `write` gives null for what it cannot write. */
export interface CodedValue {
  write: (text: string) => number[] | null;
  read: (code: CodeReader) => string;
}

/** One of a few words, by its place: words may be added at the end, and none taken away. */
export function wordIn(words: readonly string[]): CodedValue {
  return { write: (text) => placed(words, text), read: (code) => at(words, code) };
}

/** Some of the ids that a frozen release has, which never change. */
export function idsIn(ids: readonly string[]): CodedValue {
  return {
    write: (text) => {
      const places = text.split(",").map((id) => placed(ids, id));
      return places.includes(null) ? null : [...coded(places.length), ...places.flatMap((place) => place ?? [])];
    },
    read: (code) => Array.from({ length: code.size() }, () => at(ids, code)).join(","),
  };
}

/** The place of an id in its list; null where it has none. */
export function placed(ids: readonly string[], id: string): number[] | null {
  const place = ids.indexOf(id);
  return place < 0 ? null : coded(place);
}

/** The id at the place that the code has next. */
export function at(ids: readonly string[], code: CodeReader): string {
  const id = ids[code.size()];
  if (id === undefined) throw new RangeError("the list has no such place");
  return id;
}

/** A calendar day, `YYYY-MM-DD`. */
export const DAY: CodedValue = {
  write: (text) => {
    const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
    return [...coded(year), month, day];
  },
  read: (code) => {
    const [year, month, day] = [code.size(), code.next(), code.next()];
    return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
  },
};

/** Parts of one of a number with three digits behind the point. */
const PARTS = 1000;

/** A decimal number of at most three digits behind the point. */
export const DECIMAL: CodedValue = {
  write: (text) => coded(Math.round(Number(text) * PARTS)),
  read: (code) => String(code.size() / PARTS),
};

/** A year of a time axis, none of which begins before 1950. */
export const YEAR: CodedValue = {
  write: (text) => (Number(text) < FIRST_YEAR ? null : coded(Number(text) - FIRST_YEAR)),
  read: (code) => String(code.size() + FIRST_YEAR),
};

const FIRST_YEAR = 1950;
