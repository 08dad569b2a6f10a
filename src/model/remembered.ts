/**
 * What a function found of an object, by a key, so that it need not be found again: what is asked of one state of the data in one view is
 * asked many times over. It is the function's own answer, so nobody may change it, and it goes with the object.
 *
 * @param most keys that are remembered of one object at most; the one that was asked for longest ago goes first
 * @returns gives the answer that is remembered, or finds it and remembers it; `find` has to give the same for the same object and key
 */
export function remembering<Of extends object, Found>(most: number): (of: Of, key: string, find: () => Found) => Found {
  const all = new WeakMap<Of, Map<string, Found>>();
  return (of, key, find) => {
    const known = all.get(of) ?? new Map<string, Found>();
    all.set(of, known);
    const found = known.has(key) ? (known.get(key) as Found) : find();
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return found;
  };
}

/** Views of one state of the data of which something is remembered at most: the ones that are asked for again, and few of all that may be. */
export const VIEWS_REMEMBERED = 6;
