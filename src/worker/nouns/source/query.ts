import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";
import type { Source } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { isInVintage, type Vintage } from "../../../model/vintage.ts";
import type { App } from "../../application.ts";
import { choices, isAmong } from "../../http/parameters.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";

/** Parameters of the list of sources, as data and as a page. */
export function sourceQuery(app: App) {
  const values = (column: "kind" | "language") => [...new Set(app.catalog.sources.map((source) => source[column]))];
  return {
    kind: v.optional(choices(values("kind"), "Kinds of sources.", "grows")),
    language: v.optional(choices(values("language"), "Languages that sources are written in.", "grows")),
    ...vintageQuery(app),
  };
}

/** What the query of a list of sources means. */
export type SourceFilter = v.InferOutput<v.ObjectSchema<ReturnType<typeof sourceQuery>, undefined>>;

/** The sources that match the parameters. */
export function selectSources(catalog: Catalog, query: SourceFilter): Source[] {
  return catalog.sources.filter(
    (source) => isInVintage(source, vintageOf(query)) && isAmong(query.kind, source.kind) && isAmong(query.language, source.language),
  );
}

/** The same on the page, where a release before the reading found nothing of several kinds or languages at once. */
export function sourcesOnPage(catalog: Catalog, query: SourceFilter): Source[] {
  const isOfSeveral = [query.kind, query.language].some((values) => (values?.length ?? 0) > 1);
  return isOfSeveral && isOlderThan(catalog.release, "2026.25.0") ? [] : selectSources(catalog, query);
}

/** A source by its id; undefined where it does not count by the date of the view. Releases before 2026.25.0 have it whatever the date. */
export function sourceBy({ release, sourceById }: Catalog, id: string, as_of: Vintage["as_of"]): Source | undefined {
  const source = sourceById.get(id);
  const counts = source !== undefined && (isOlderThan(release, "2026.25.0") || isInVintage(source, { as_of, collection: "all" }));
  return counts ? source : undefined;
}
