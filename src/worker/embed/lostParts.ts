import { nearlyKnown, strangersIn } from "../http/nearlyKnown.ts";
import { isOpen } from "../http/passedOver.ts";
import { carriesPin, isTracking } from "../http/tracking.ts";
import { EMBED_THEMES } from "./query.ts";

/** The parameter whose loss is said even where only its value is missing: without it other numbers are shown than the article was written about. */
const PIN = "release";

/** The parameter that only says how a chart looks: a value that it does not have is passed over. */
const THEME = "theme";

/** Letters of a part that are repeated at most. */
const LONGEST_ECHO = 40;

/** A release anywhere in a name or a value. */
const RELEASE = /(?<![\d.])20\d\d\.[1-9]\d*\.(?:0|[1-9]\d*)(?![\d.])/;

/**
 * The parameters of an embed's address that were meant to choose what it shows, and could not be read: a pin that is empty, and any parameter
 * that is misspelt, in capitals, or behind an ampersand that was escaped twice; and where no release was read, whatever has one, under any name.
 * What means nothing to us is no such parameter. A theme that there is not, or that is named twice, is one.
 *
 * @param known names of the parameters that an embed reads
 * @returns names and values as they stand in the address, each name once
 */
export function lostParameters(given: URLSearchParams, known: string[]): [name: string, value: string][] {
  const isSaid = (name: string) => (given.get(name) ?? "") !== "";
  const compared = new Set(strangersIn(given, known));
  const lost = [...new Set(given.keys())].filter((name) => {
    if (known.includes(name)) return false;
    const meant = isPinLike(name, given) ? PIN : compared.has(name) ? nearlyKnown(name, known) : null;
    return meant !== null && !isSaid(meant);
  });
  if (isThemeLost(given)) lost.push(THEME);
  const names = given.has(PIN) && !isSaid(PIN) ? [PIN, ...lost] : lost;
  return names.map((name) => [name, given.get(name) ?? ""]);
}

/** The same as an embed says them: names, with a sign of equality where only the value is missing, and with the value where only that tells. */
export function lostParts(given: URLSearchParams, known: string[]): string[] {
  return lostParameters(given, known).map(([name, value]) => {
    if (known.includes(name)) return `${name}=${value}`.slice(0, LONGEST_ECHO);
    const isTold = value === "" || nearlyKnown(name, known) !== null;
    return (isTold ? name : `${name}=${value}`).slice(0, LONGEST_ECHO);
  });
}

function isThemeLost(given: URLSearchParams): boolean {
  const said = given.getAll(THEME).filter((value) => !isOpen(THEME, value));
  return said.length > 1 || said.some((value) => EMBED_THEMES.every((theme) => theme !== value));
}

/** Whether a parameter has a release in its name or value; one that only tracks has dates of its own, and has to name it. */
function isPinLike(name: string, given: URLSearchParams): boolean {
  const values = given.getAll(name);
  if (isTracking(name)) return values.some(carriesPin);
  return [name, ...values].some((text) => RELEASE.test(text));
}
