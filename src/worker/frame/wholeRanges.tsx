import type { Kit } from "../../words/kit/kit.ts";

/**
 * A heading whose years from and to stay on one line, with a suffix behind them: a range broken at its dash reads like two. `span` does not
 * break in headings. Words that hold on to the next stay with it.
 */
export function wholeRanges({ held }: Pick<Kit, "held">, text: string) {
  return held(text)
    .split(/(\d+–\d+(?:[-’]\p{L}+)?)/u)
    .map((part, i) => (i % 2 === 0 ? part : <span>{part}</span>));
}
