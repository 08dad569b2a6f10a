import { suggestion } from "../http/suggestion.ts";

/** An ampersand that was escaped once too often stays before the name behind it. */
const ESCAPED_AND = /^(?:(?:amp|#0*38|#x0*26);)+/i;

/** The parameter whose loss is said even where its name is misspelt: without it other numbers are shown than the article was written about. */
const PIN = "release";

/** Letters of a part that are repeated at most. */
const LONGEST_ECHO = 40;

/**
 * The parts of an embed's address that were meant to choose what it shows, and could not be read: a pin that is empty or misspelt, and any
 * parameter in capitals or behind an ampersand that was escaped twice. What means nothing to us is no such part.
 *
 * @param known names of the parameters that an embed reads
 * @returns names as they stand in the address; with a sign of equality where only the value is missing
 */
export function lostParts(given: URLSearchParams, known: string[]): string[] {
  const isSaid = (name: string) => (given.get(name) ?? "") !== "";
  const lost = [...new Set(given.keys())].filter((name) => {
    if (known.includes(name)) return false;
    const plain = name.replace(ESCAPED_AND, "").trim().toLowerCase();
    const meant = known.includes(plain) ? plain : suggestion(plain, [PIN]);
    return meant !== null && !isSaid(meant);
  });
  const empty = given.has(PIN) && !isSaid(PIN) ? [`${PIN}=`] : [];
  return [...empty, ...lost.map((name) => name.slice(0, LONGEST_ECHO))];
}
