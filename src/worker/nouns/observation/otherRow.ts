import { queryOf } from "../../../edition/address.ts";
import { dataPath } from "../../../edition/paths.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { pairsForSeries } from "../../../model/queries.ts";
import { resolveEvents } from "../../../model/resolveEvents.ts";
import type { Vintage } from "../../../model/vintage.ts";

/** Parameters that the index takes too. */
const OF_INDEX = ["release", "as_of", "collection"];

/**
 * Where the API has a row that is no observation, of those that cells of the balance sheet rest on: a figure of the pair stands with its series,
 * an event by itself, a year of the index among all. `search` is kept as far as the address knows it; null where the view has no such row.
 * Ids of events alone have no point, so that a wrong id of a figure reads no events.
 */
export function otherRow(catalog: Catalog, id: string, vintage: Vintage, search: string): string | null {
  if (isYearOfIndex(catalog, id)) return `${dataPath("balance")}${ofIndex(search)}`;
  const [series = "", ...rest] = id.split(".");
  if (rest.length === 0)
    return resolveEvents(catalog, vintage).some((event) => event.id === id) ? `${dataPath("events", id)}${search}` : null;
  return pairsForSeries(catalog, series, vintage).some((pair) => pair.id === id) ? `${dataPath("series", series)}${search}` : null;
}

function isYearOfIndex({ subject }: Catalog, id: string): boolean {
  const year = Number(/^balance:(\d{4})$/.exec(id)?.[1]);
  return year >= subject.first_year && year <= subject.last_year;
}

/** The balance sheet takes its row of events from the articles where all sources count, which is what the index does by itself. */
function ofIndex(search: string): string {
  return queryOf([...new URLSearchParams(search)].filter(([name, value]) => OF_INDEX.includes(name) && value !== "all"));
}
