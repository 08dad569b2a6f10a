import { RecentlyUsed } from "./recentlyUsed.ts";

/**
 * What a function found of an object, by a key, so that it need not be found again: what is asked of one state of the data in one view is
 * asked many times over. It is the function's own answer, so nobody may change it, and it goes with the object.
 *
 * @param most keys that are remembered of one object at most; the one that was asked for longest ago goes first
 * @returns gives the answer that is remembered, or finds it and remembers it; `find` has to give the same for the same object and key
 */
export function remembering<Of extends object, Found>(most: number): (of: Of, key: string, find: () => Found) => Found {
  const all = new WeakMap<Of, RecentlyUsed<{ found: Found }>>();
  return (of, key, find) => {
    const known = all.get(of) ?? new RecentlyUsed<{ found: Found }>({ entries: most });
    all.set(of, known);
    const kept = known.get(key);
    if (kept !== undefined) return kept.found;
    const found = find();
    known.set(key, { found });
    return found;
  };
}

/** Views of one state of the data of which something is remembered at most: the ones that are asked for again, and few of all that may be. */
export const VIEWS_REMEMBERED = 6;
