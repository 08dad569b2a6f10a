import { RU } from "../kit/tables/ru.ts";

/** A number that is never below nought, with a fixed number of digits behind the decimal sign. */
export function fixed(n: number, digits: number): string {
  return n.toFixed(digits).replace(".", RU.number.decimal);
}
