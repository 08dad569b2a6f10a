import { yearSpan } from "./dates.ts";
import { filled } from "./filled.ts";
import type { LanguageTable } from "./languageTable.ts";

/** Items as in a sentence: `3, 5 and 8`. */
export function listed(items: readonly string[], table: LanguageTable, by: "and" | "or" = "and"): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? "";
  const first = items.slice(0, -1).join(table.list.comma);
  return `${first}${filled(table.list[by], { n: last, ...table.joints?.(last) })}`;
}

/** Years in rising order as ranges: `2021 and 2023`, `2015–20`. */
export function yearList(years: readonly number[], table: LanguageTable): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return listed(
    runs.map(([from, to]) => yearSpan(from, to, table)),
    table,
  );
}
