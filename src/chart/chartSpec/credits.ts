import type { Edition } from "../../edition/edition.ts";
import type { Catalog } from "../../model/catalog.ts";
import { mentionsOf, type Observation } from "../../model/observation.ts";
import { isTitleOurs, type Source } from "../../model/source.ts";
import type { ChartSpec } from "./chartSpec.ts";

/** A source's name for a caption, by its id. */
export function sourceLabel(catalog: Pick<Catalog, "sourceById">, id: string): string {
  return publisherLabel(catalog.sourceById.get(id)?.publisher ?? id, id);
}

/** Publisher and year, short enough for a caption: the id of a document ends with its year, that of a page may end with another number. */
export function publisherLabel(publisher: string, id: string): string {
  const year = /-((?:19|20)\d{2})$/.exec(id)?.[1];
  return year ? `${publisher.split(/,| \d/)[0]}, ${year}` : publisher;
}

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

/** Most sources that are named at once. */
const MANY = 8;

type Sources = ChartSpec["sources"];

/** The sources that a chart names at once, and the rest: of many only the documents are named, and the pages of the records on demand. */
export function splitCredits(edition: Edition, spec: ChartSpec): { named: Sources; rest: Sources } {
  const few = spec.sources.length <= MANY;
  const named = spec.sources.filter(({ id }) => few || edition.catalog.sourceById.get(id)?.collection === "documents");
  return { named, rest: spec.sources.filter((source) => !named.includes(source)) };
}

/** Sources of a picture whose rows may be shown with attribution but not passed on: their terms go before our license. */
export function restrictedSources(edition: Edition, spec: Pick<ChartSpec, "sources">): ChartSpec["sources"] {
  return spec.sources.filter(({ id }) => edition.catalog.sourceById.get(id)?.redistribute === false);
}

/** The short names of the sources that tell the events of a derived observation, each once. */
export function sourceNames({ catalog, words }: Edition, o: Pick<Observation, "events">): string {
  const names = mentionsOf(o).map(({ source }) => publisherLabel(catalog.sourceById.get(source)?.publisher ?? source, source));
  return words.kit.semicolons([...new Set(names)]);
}

/** The language of a source's words where it is not that of the page; null where it is, or where there is no source. */
export function foreignLanguage({ catalog, words }: Pick<Edition, "catalog" | "words">, source: string | null): string | null {
  const language = source === null ? undefined : catalog.sourceById.get(source)?.language;
  return language === undefined || language === words.site.language ? null : language;
}

/** The language of a source's title, where it is neither the page's nor our paraphrase. */
export function titleLanguage(edition: Pick<Edition, "catalog" | "words">, source: Source): string | null {
  return isTitleOurs(source) ? null : foreignLanguage(edition, source.id);
}
