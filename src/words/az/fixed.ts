/** A number with always `digits` behind the comma, without a sign of its own for what is above nought: `2,0`. */
export function fixed(value: number, digits: number): string {
  return value.toFixed(digits).replace("-", "−").replace(".", ",");
}
