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
