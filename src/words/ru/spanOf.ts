/** What follows the number of a figure: `млн долларов`, `%`. A group of digits is no unit. */
const UNIT = /\u00a0[^\d]+$/u;

/**
 * From one written figure to another: `25–33 %`, `15–20 млн долларов`; the unit is said once where both have the same. A figure with a hedge,
 * or of another unit, stands whole on either side of the dash.
 */
export function spanOf(lower: string, upper: string): string {
  const unit = unitOf(upper);
  const isOne = [lower, upper].every((figure) => /^\d/.test(figure)) && unit === unitOf(lower);
  return isOne ? `${lower.slice(0, lower.length - unit.length)}–${upper}` : `${lower} – ${upper}`;
}

function unitOf(figure: string): string {
  return UNIT.exec(figure)?.[0] ?? "";
}

/** Hedges as they stand behind "от" and "до": two prepositions in a row are none. */
const BEHIND: readonly (readonly [hedge: string, behind: string])[] = [
  ["около ", "примерно "],
  ["более ", "более чем "],
  ["менее ", "менее чем "],
  ["не менее ", "как минимум "],
  ["не более ", "как максимум "],
  ["до ", "максимум "],
];

/** The same in words where one of both has a hedge or is a span itself: `от 25–33 % до примерно 40 %`. */
export function spanInWords(lower: string, upper: string): string {
  const isPlain = [lower, upper].every((figure) => /^\d/.test(figure) && !figure.includes("–"));
  return isPlain ? spanOf(lower, upper) : `от ${behind(lower)} до ${behind(upper)}`;
}

function behind(figure: string): string {
  const [hedge, said] = BEHIND.find(([one]) => figure.startsWith(one)) ?? ["", ""];
  return `${said}${figure.slice(hedge.length)}`;
}
