const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A count as it stands in a sentence: in words up to twelve, in digits beyond. */
export function number(n: number): string {
  return WORDS[n] ?? String(n);
}
