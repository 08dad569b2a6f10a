import type { Edition } from "../../../edition/edition.ts";
import type { Turned } from "../../../edition/turned.ts";
import { withParameter } from "../../../edition/viewQuery.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { documentYears } from "../../../model/source.ts";
import { isInVintage, type Vintage } from "../../../model/vintage.ts";

interface Props extends Turned {
  edition: Edition;
  vintage: Vintage;
  /** Whether it says how many sources that leaves, for all that stands below. */
  isCounted?: boolean;
}

/** The ends of the years in which documents appeared. */
export function knownDays(catalog: Pick<Catalog, "sources">): string[] {
  return documentYears(catalog).map((year) => `${year}-12-31`);
}

/**
 * Ways back to what could be known at a date: the ends of the years in which documents appeared, between which the picture does not change.
 * Whatever else the reader has changed they keep.
 */
export function KnownBy({ edition, vintage, parameters, address, isCounted = true }: Props) {
  const { catalog, words } = edition;
  const w = words.home.knownBy;
  const { as_of, collection } = vintage;
  const ends = knownDays(catalog);
  const days = as_of === null || ends.includes(as_of) ? ends : [...ends, as_of].sort();
  const all = catalog.sources.filter((source) => isInVintage(source, { as_of: null, collection }));
  return (
    <div class="known-by">
      <nav aria-label={w.label} data-in-place>
        <span>{w.label}:</span>
        {[null, ...days].map((day) => (
          <a href={address(withParameter(parameters, "as_of", day))} aria-current={day === as_of ? "true" : undefined}>
            {day === null ? w.now : w.day(day, words.periodInWords(day))}
          </a>
        ))}
      </nav>
      {isCounted && as_of !== null && (
        <p>{w.counted(all.filter((source) => isInVintage(source, vintage)).length, all.length, words.periodInWords(as_of))}</p>
      )}
    </div>
  );
}
