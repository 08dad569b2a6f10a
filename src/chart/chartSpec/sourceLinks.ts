import type { Edition } from "../../edition/edition.ts";
import type { ChartSpec } from "./chartSpec.ts";
import { foreignLanguage } from "./foreignLanguage.ts";
import { publisherLabel } from "./sourceLabel.ts";

/** The sources of a picture, each once, as links to their pages. */
export function sourceLinks(edition: Edition, ids: (string | null)[]): ChartSpec["sources"] {
  const each = [...new Set(ids)].filter((id) => id !== null).sort();
  return each.flatMap((id) => {
    const source = edition.catalog.sourceById.get(id);
    const lang = foreignLanguage(edition, id);
    return source
      ? [{ id, label: publisherLabel(source.publisher, id), href: edition.urls.source(id), ...(lang === null ? {} : { lang }) }]
      : [];
  });
}
