/**
 * The letters of short addresses, each worth five bits: digits and lower-case letters without i, l, o and u, which are read as others
 * (the base 32 of Douglas Crockford, https://www.crockford.com/base32.html).
 */
export const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** How many letters at the end of a code say nothing but whether the others are right. */
export const CHECKS = 4;

/** Letters as they are written by hand; null for one that no code has. */
export function numbersOf(text: string): number[] | null {
  const numbers = [...text.toLowerCase()].map((letter) => LETTERS.indexOf(letter.replace("o", "0").replace(/[il]/, "1")));
  return numbers.includes(-1) ? null : numbers;
}

/** Numbers from 0 to 31 as letters. */
export function lettersOf(numbers: number[]): string {
  return numbers.map((number) => LETTERS.charAt(number)).join("");
}

/**
 * The letters that stand behind others as their check: the Reed-Solomon code over the field of 32 elements with `CHECKS` check symbols. In a
 * code of up to 31 letters any four that are wrong are found out, so also any two that changed places; of other mistakes one in a million
 * is not.
 */
export function checkNumbers(numbers: number[]): number[] {
  const rest = new Array<number>(CHECKS).fill(0);
  for (const number of numbers) {
    const lead = number ^ (rest.shift() ?? 0);
    rest.push(0);
    for (let i = 0; i < CHECKS; i++) rest[i] = (rest[i] ?? 0) ^ product(lead, GENERATOR[i + 1] ?? 0);
  }
  return rest;
}

/** The field's polynomial, x^5 + x^2 + 1. */
const FIELD = 0b100101;

/** The product of two elements of the field. */
function product(a: number, b: number): number {
  let sum = 0;
  for (let bit = 16; bit > 0; bit >>= 1) {
    sum <<= 1;
    if (sum & 32) sum ^= FIELD;
    if (b & bit) sum ^= a;
  }
  return sum;
}

/** Coefficients of (x - 2)(x - 4)(x - 8)(x - 16), from the highest power on: the first powers of 2, which generates the field. */
const GENERATOR = [2, 4, 8, 16].reduce(times, [1]);

/** A polynomial times (x - root). */
function times(terms: number[], root: number): number[] {
  return [...terms, 0].map((term, i) => term ^ product(root, terms[i - 1] ?? 0));
}
