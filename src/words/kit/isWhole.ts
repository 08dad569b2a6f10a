/** From here on a factor is said in whole numbers. */
const WHOLE = 10;

/** Whether a factor, to one digit after the point, is said without that digit: from ten on, or where it is 0 and the factor at least three. */
export function isWhole(factor: number): boolean {
  const said = Math.round(factor * 10) / 10;
  return said >= WHOLE || (said >= 3 && Number.isInteger(said));
}
