import type { Spoken } from "../chartSpec/chartSpec.ts";

/** Unicode's isolates: of text that runs from right to left, of text that runs as its first letter does, and the end of either. */
const [RIGHT_TO_LEFT, FIRST_STRONG, END] = ["\u2067", "\u2068", "\u2069"];

/**
 * A drawing with the direction of its language inside each of its lines. All drawings run from left to right, so that time does, and places of
 * text mean the same in browsers and in what draws PNG files; what is written in a line runs as its language does. Each line is isolated by
 * itself after it was broken, so what one opens ends in it. Markup of a language that runs to the right stays as it is.
 */
export function writtenLines(markup: string, direction: Spoken["direction"]): string {
  if (direction === "ltr") return markup;
  return markup.replace(/(<(?:text|tspan)\b[^>]*>)([^<]+)(?=<)/g, (_, tag, line) => `${tag}${RIGHT_TO_LEFT}${closed(line)}${END}`);
}

/** A line that holds a part of what was isolated before it was broken: isolated again from its beginning, and to its end. */
function closed(line: string): string {
  let [open, lowest] = [0, 0];
  for (const letter of line) {
    if (/[\u2066-\u2068]/.test(letter)) open++;
    if (letter === END) lowest = Math.min(lowest, --open);
  }
  return FIRST_STRONG.repeat(-lowest) + line + END.repeat(open - lowest);
}
