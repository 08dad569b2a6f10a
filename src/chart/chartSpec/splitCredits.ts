import type { Edition } from "../../edition/edition.ts";
import type { ChartSpec } from "./chartSpec.ts";

/** Most sources that are named at once. */
const MANY = 8;

type Sources = ChartSpec["sources"];

/** The sources that a chart names at once, and the rest: of many only the documents are named, and the pages of the records on demand. */
export function splitCredits(edition: Edition, spec: ChartSpec): { named: Sources; rest: Sources } {
  const few = spec.sources.length <= MANY;
  const named = spec.sources.filter(({ id }) => few || edition.catalog.sourceById.get(id)?.collection === "documents");
  return { named, rest: spec.sources.filter((source) => !named.includes(source)) };
}
