/** A heading whose years from and to stay on one line, with a suffix behind them: a range broken at its dash reads like two. `span` does not break in headings. */
export function wholeRanges(text: string) {
  return text.split(/(\d+–\d+(?:[-’]\p{L}+)?)/u).map((part, i) => (i % 2 === 0 ? part : <span>{part}</span>));
}
