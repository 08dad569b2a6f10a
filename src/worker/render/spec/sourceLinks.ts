import type { ChartSpec } from "../../../model/chartSpec.ts";
import type { Site } from "../../site.ts";
import { foreignLanguage } from "./foreignLanguage.ts";
import { shortSource } from "./shortSource.ts";

/** The sources of a picture, each once, as links to their pages. */
export function sourceLinks(site: Site, ids: (string | null)[]): ChartSpec["sources"] {
  const each = [...new Set(ids)].filter((id) => id !== null).sort();
  return each.flatMap((id) => {
    const source = site.catalog.sourceById.get(id);
    const lang = foreignLanguage(site, id);
    return source ? [{ id, label: shortSource(source.publisher, id), href: `/sources/${id}`, ...(lang === null ? {} : { lang }) }] : [];
  });
}
