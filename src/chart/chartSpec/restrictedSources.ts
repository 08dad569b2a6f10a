import type { Edition } from "../../edition/edition.ts";
import type { ChartSpec } from "./chartSpec.ts";

/** Sources of a picture whose rows may be shown with attribution and not handed on: their terms stand above our license. */
export function restrictedSources(edition: Edition, spec: Pick<ChartSpec, "sources">): ChartSpec["sources"] {
  return spec.sources.filter(({ id }) => edition.catalog.sourceById.get(id)?.redistribute === false);
}
