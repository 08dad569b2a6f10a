import type { ChartSpec } from "../../../model/chartSpec.ts";
import type { Site } from "../../site.ts";

/** Most sources that are named at once. */
const MANY = 8;

type Sources = ChartSpec["sources"];

/** The sources that a chart names at once, and the rest: of many only the documents are named, and the pages of the records on demand. */
export function namedSources(site: Site, spec: ChartSpec): { named: Sources; rest: Sources } {
  const few = spec.sources.length <= MANY;
  const named = spec.sources.filter(({ id }) => few || site.catalog.sourceById.get(id)?.collection === "documents");
  return { named, rest: spec.sources.filter((source) => !named.includes(source)) };
}
