import type { ChartSpec } from "../../../model/chartSpec.ts";
import type { Site } from "../../site.ts";

/** Sources of a picture whose rows may be shown with attribution and not handed on: their terms stand above our license. */
export function closedSources(site: Site, spec: Pick<ChartSpec, "sources">): ChartSpec["sources"] {
  return spec.sources.filter(({ id }) => site.catalog.sourceById.get(id)?.redistribute === false);
}
