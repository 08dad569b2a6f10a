import { listed } from "./cardinal.ts";
import { yearSpan } from "./yearSpan.ts";

/** Years in rising order as ranges: `2021 and 2023`, `2015–20`. */
export function yearList(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return listed(runs.map(([from, to]) => yearSpan(from, to)));
}
