import { groupBy } from "./groupBy.ts";

/** Units of two codings: those that both found, each at most once, and those that only one found. */
export interface Pairing<T> {
  pairs: [first: T, second: T][];
  onlyFirst: T[];
  onlySecond: T[];
}

/**
 * Pairs units greedily, one to one, the most alike first; units that are equally alike pair in the order of the rows.
 *
 * @param likeness 0 for units that may not pair, else the higher the more alike
 * @returns the pairs in the order of `first`, and what is left of each list
 */
export function greedyMatch<T>(first: T[], second: T[], likeness: (a: T, b: T) => number): Pairing<T> {
  return pairWithin(first, second, () => "", likeness);
}

/** The same, where only units with the same `place` are held against each other. */
export function pairWithin<T>(first: T[], second: T[], place: (unit: T) => string, likeness: (a: T, b: T) => number): Pairing<T> {
  const there = groupBy([...second.keys()], (j) => place(second[j] as T));
  const candidates: { i: number; j: number; alike: number }[] = [];
  for (const [i, a] of first.entries())
    for (const j of there.get(place(a)) ?? []) {
      const alike = likeness(a, second[j] as T);
      if (alike > 0) candidates.push({ i, j, alike });
    }
  candidates.sort((x, y) => y.alike - x.alike || x.i - y.i || x.j - y.j);
  const partnerOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partnerOf.has(i) || taken.has(j)) continue;
    partnerOf.set(i, j);
    taken.add(j);
  }
  return {
    pairs: first.flatMap((a, i): [T, T][] => {
      const j = partnerOf.get(i);
      return j === undefined ? [] : [[a, second[j] as T]];
    }),
    onlyFirst: first.filter((_, i) => !partnerOf.has(i)),
    onlySecond: second.filter((_, j) => !taken.has(j)),
  };
}
