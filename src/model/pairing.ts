/** Units of two codings: those that both found, each at most once, and those that only one found. */
export interface Pairing<T> {
  pairs: [first: T, second: T][];
  onlyFirst: T[];
  onlySecond: T[];
}

/**
 * Pairs units greedily, one to one, the most alike first; equal likeness in the order of the rows.
 * A likeness of 0 never pairs. Pairs are returned in the order of `first`.
 */
export function pairUp<T>(first: T[], second: T[], likeness: (a: T, b: T) => number): Pairing<T> {
  const candidates = first
    .flatMap((a, i) => second.map((b, j) => ({ i, j, alike: likeness(a, b) })))
    .filter(({ alike }) => alike > 0)
    .sort((x, y) => y.alike - x.alike || x.i - y.i || x.j - y.j);
  const partnerOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partnerOf.has(i) || taken.has(j)) continue;
    partnerOf.set(i, j);
    taken.add(j);
  }
  return {
    pairs: first.flatMap((a, i) => second.filter((_, j) => partnerOf.get(i) === j).map((b): [T, T] => [a, b])),
    onlyFirst: first.filter((_, i) => !partnerOf.has(i)),
    onlySecond: second.filter((_, j) => !taken.has(j)),
  };
}
