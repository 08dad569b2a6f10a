import type { Kit } from "../../words/kit/kit.ts";

/**
 * A heading or a sentence whose ranges, such as years from and to, stay on one line, with a suffix behind them: broken at its dash one reads
 * like two. `span` does not break there. Words that hold on to the next stay with it.
 */
export function wholeRanges({ held }: Pick<Kit, "held">, text: string) {
  return held(text)
    .split(/(\d+–\d+(?:[-’]\p{L}+)?)/u)
    .map((part, i) => (i % 2 === 0 ? part : <span>{part}</span>));
}
