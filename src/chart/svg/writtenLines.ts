import type { Spoken } from "../chartSpec/chartSpec.ts";

/** Unicode's isolate of text that runs from right to left, and its end. */
const [RIGHT_TO_LEFT, END] = ["\u2067", "\u2069"];

/**
 * A drawing with the direction of its language inside each of its lines. All drawings run from left to right, so that time does, and places of
 * text mean the same in browsers and in what draws PNG files; what is written in a line runs as its language does. Each line is isolated by
 * itself after it was broken, so what one opens ends in it. Markup of a language that runs to the right stays as it is.
 */
export function writtenLines(markup: string, direction: Spoken["direction"]): string {
  if (direction === "ltr") return markup;
  return markup.replace(/(<(?:text|tspan)\b[^>]*>)([^<]+)(?=<)/g, `$1${RIGHT_TO_LEFT}$2${END}`);
}
