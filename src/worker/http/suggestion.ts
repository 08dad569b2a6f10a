import { distance } from "fastest-levenshtein";

/** The known word that was probably meant, or null when none is near: at most a third of the letters differ. */
export function suggestion(word: string, known: string[]): string | null {
  const short = word.slice(0, 80).toLowerCase();
  const ranked = known.map((k) => ({ k, d: distance(short, k.toLowerCase()) })).sort((a, b) => a.d - b.d);
  const best = ranked[0];
  return best && best.d <= Math.max(1, Math.floor(best.k.length / 3)) ? best.k : null;
}
