import type { Catalog } from "../catalog.ts";
import type { Chart } from "../chart.ts";
import type { ResolvedEvent } from "../event.ts";
import { type Observation, seriesOfId } from "../observation.ts";
import { observationOf } from "../queries.ts";
import { resolveEvents } from "../resolveEvents.ts";
import type { Series } from "../series.ts";
import type { Source } from "../source.ts";
import type { Vintage } from "../vintage.ts";
import type { PageSection, SitePage, Term } from "./beside.ts";
import { type Contradiction, contradictionsIn } from "./contradictions.ts";
import type { SearchResult } from "./search.ts";
import type { Searchable } from "./searchable.ts";

/** What was found, by kind. */
export interface RowsFound {
  charts: Chart[];
  figures: Observation[];
  events: ResolvedEvent[];
  disagreements: Contradiction[];
  series: Series[];
  sources: Source[];
  terms: Term[];
  method: PageSection[];
  pages: SitePage[];
}

/** The rows that a search found, in the order of their ids; those of the view that was searched. */
export function rowsFound(catalog: Catalog, vintage: Vintage, { beside }: Pick<Searchable, "beside">, ids: SearchResult): RowsFound {
  const { figures, events, disagreements } = ids;
  // Whoever shows figures tells what their check found.
  catalog.expectRows?.(figures.map(seriesOfId), [
    ...(figures.length > 0 ? (["checks"] as const) : []),
    ...(events.length > 0 ? (["events"] as const) : []),
    ...(disagreements.length > 0 ? (["disagreements"] as const) : []),
  ]);
  const told = events.length > 0 ? resolveEvents(catalog, vintage) : [];
  return {
    charts: amongThem(ids.charts, catalog.charts),
    figures: figures.flatMap((id) => observationOf(catalog, id, vintage) ?? []),
    events: amongThem(events, told),
    disagreements: ids.disagreements.length > 0 ? amongThem(ids.disagreements, contradictionsIn(catalog, vintage)) : [],
    series: ids.series.flatMap((id) => catalog.seriesById.get(id) ?? []),
    sources: ids.sources.flatMap((id) => catalog.sourceById.get(id) ?? []),
    terms: amongThem(ids.terms, beside.terms),
    method: ids.method.flatMap((id) => beside.method.find(({ place }) => place === id) ?? []),
    pages: amongThem(ids.pages, beside.pages),
  };
}

function amongThem<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
