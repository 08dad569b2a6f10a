/** Two years as a span in a sentence, both included: `2020`, `2017–21`, `1998–2004`. */
export function yearSpan(from: number, to: number): string {
  if (from === to) return String(from);
  const sameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${sameCentury ? String(to).slice(-2) : to}`;
}
