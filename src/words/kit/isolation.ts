import type { Direction } from "./language.ts";

/** Unicode's isolates: text that neither takes its direction from what stands around it nor gives it any. */
const [LEFT, RIGHT, FIRST_STRONG, END] = ["\u2066", "\u2067", "\u2068", "\u2069"];

/** Text that runs left to right wherever it stands, such as a number with its sign. A page that runs so itself needs no marks for it. */
export function leftToRight(text: string, page: Direction): string {
  return page === "ltr" ? text : `${LEFT}${text}${END}`;
}

/** One line of a picture, whose lines are all drawn left to right: the language's own direction inside. */
export function lineOf(text: string, page: Direction): string {
  return page === "ltr" ? text : `${RIGHT}${text}${END}`;
}

/** Text of whatever language inside a sentence: a name, a quote, an id. Its first letter decides how it runs. */
export function foreign(text: string): string {
  return `${FIRST_STRONG}${text}${END}`;
}

/** Whether each isolate that a line opens ends in it. */
export function isBalanced(line: string): boolean {
  let open = 0;
  for (const letter of line) {
    if (letter === LEFT || letter === RIGHT || letter === FIRST_STRONG) open += 1;
    if (letter === END) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
