import { distance } from "fastest-levenshtein";

/** Letters of a word that are compared at most: the comparison costs their number times that of every known word. */
const LONGEST = 80;
/** Share of a known word's letters that may differ. */
const TYPOS = 1 / 3;

/**
 * The known word that was probably meant: the nearest, of which at most a third of the letters may differ, and one in any case. Null when
 * none is.
 */
export function suggestion(word: string, known: readonly string[]): string | null {
  const short = word.slice(0, LONGEST).toLowerCase();
  const ranked = known.map((k) => ({ k, d: distance(short, k.toLowerCase()) })).sort((a, b) => a.d - b.d);
  const best = ranked[0];
  return best && best.d <= Math.max(1, Math.floor(best.k.length * TYPOS)) ? best.k : null;
}
