import { suggestion } from "./suggestion.ts";

/** An ampersand that was escaped once too often stays before the name behind it. */
const ESCAPED_AND = /^(?:(?:amp|#0*38|#x0*26);)+/i;

/** Letters that a name has at least to be taken for a misspelt one: shorter ones are near to too many, `t` and `v` to `to`. */
const SHORTEST = 4;

/** The known name that one was probably meant for: in capitals, misspelt, or behind an ampersand that was escaped twice; null when none is. */
export function nearlyKnown(name: string, known: readonly string[]): string | null {
  const plain = name.replace(ESCAPED_AND, "").toLowerCase();
  if (known.includes(plain)) return plain;
  return plain.length < SHORTEST ? null : suggestion(plain, known);
}

/** Unknown names of a query that are compared with known ones, at most: each costs as many comparisons as there are of these, in every answer. */
const COMPARED = 20;

/** The names in a query that are not known, the first of them: who writes an address by hand has few. */
export function strangersIn(given: URLSearchParams, known: readonly string[]): string[] {
  return [...new Set(given.keys())].filter((name) => !known.includes(name)).slice(0, COMPARED);
}

/** The names in a query that a page does not know, each meant for one that it knows and that is not given beside it. */
export function lostNames(given: URLSearchParams, known: readonly string[]): string[] {
  return strangersIn(given, known).filter((name) => {
    const meant = nearlyKnown(name, known);
    return meant !== null && (given.get(meant) ?? "") === "";
  });
}
