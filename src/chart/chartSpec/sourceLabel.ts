import type { Catalog } from "../../model/catalog.ts";

/** A source's name for a caption, by its id. */
export function sourceLabel(catalog: Pick<Catalog, "sourceById">, id: string): string {
  return publisherLabel(catalog.sourceById.get(id)?.publisher ?? id, id);
}

/** Publisher and year, short enough for a caption: the id of a document ends with its year, that of a page may end with another number. */
export function publisherLabel(publisher: string, id: string): string {
  const year = /-((?:19|20)\d{2})$/.exec(id)?.[1];
  return year ? `${publisher.split(/,| \d/)[0]}, ${year}` : publisher;
}
