/** Years as ranges in order of time: `1991`, `1993–1996`. */
export function yearRanges(years: number[]): string[] {
  const ranges: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && year <= last[1] + 1) last[1] = year;
    else ranges.push([year, year]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}
