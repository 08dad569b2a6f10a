import { counts, type Vintage } from "../../../model/vintage.ts";
import type { Site } from "../../site.ts";

/** Ends of the years in which documents appeared: between them the picture does not change. */
const DAYS = ["2014-12-31", "2020-12-31", "2021-12-31", "2025-12-31"];

/** Goes back to what could be known at a date: a plain form, so that the address holds the date and no script is needed. */
export function AsOfForm({ site, vintage }: { site: Site; vintage: Vintage }) {
  const { catalog, words, pinned } = site;
  const w = words.home.asOf;
  const { as_of, collection } = vintage;
  const days = as_of === null || DAYS.includes(as_of) ? DAYS : [...DAYS, as_of].sort();
  const all = catalog.sources.filter((source) => counts(source, { as_of: null, collection }));
  return (
    <form class="filters" method="get" action="/">
      {pinned !== null && <input type="hidden" name="release" value={pinned} />}
      {collection !== "all" && <input type="hidden" name="collection" value={collection} />}
      <label>
        {w.label}
        <select name="as_of">
          <option value="all">{w.all}</option>
          {days.map((day) => (
            <option value={day} selected={day === as_of}>
              {w.by(words.periodInWords(day))}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{w.apply}</button>
      {as_of !== null && (
        <span>{w.counted(all.filter((source) => counts(source, vintage)).length, all.length, words.periodInWords(as_of))}</span>
      )}
    </form>
  );
}
