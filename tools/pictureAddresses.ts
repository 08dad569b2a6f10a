import { WHOLE } from "../src/chart/chartSpec/chart.ts";
import type { Edition } from "../src/edition/edition.ts";
import { PICTURED } from "../src/edition/paths.ts";
import type { Published } from "../src/edition/published.ts";
import type { Urls } from "../src/edition/urls.ts";
import type { Catalog } from "../src/model/catalog.ts";
import { allObservations } from "../src/model/queries.ts";
import { PORTRAIT, SQUARE } from "../src/worker/nouns/chart/tools.tsx";
import { DARK } from "../src/worker/pages/home/waitingPicture.tsx";
import type { Kind } from "./prerenderKind.ts";

/** A release that pictures are made of: its addresses, and the ids of its charts. */
interface Pinned {
  pinned: Urls;
  charts: string[];
}

/**
 * Addresses of pictures, by kind: of charts as they are downloaded and posted, and what stands for a page where somebody shares it. Drawing
 * one on request takes a second.
 *
 * @param recent releases that articles of today name: their pictures stand where no script runs
 */
export function pictureAddresses(
  { catalog, urls }: Edition,
  languages: readonly Published["language"][],
  recent: readonly Pinned[],
): Kind[] {
  const ids = catalog.charts.map(({ id }) => id);
  const spoken = (own: Urls) => [null, ...languages].map((language) => own.in(language));
  return [
    { name: "pictures of charts", addresses: ids.flatMap((id) => [[], [DARK]].map((also) => urls.chartFile(id, "png", undefined, also))) },
    {
      name: "pictures of charts for posts",
      addresses: ids.flatMap((id) => [SQUARE, PORTRAIT].map((size) => urls.chartFile(id, "png", undefined, [size]))),
      isDrawn: true,
    },
    {
      name: "pictures of charts in other languages",
      addresses: languages.flatMap((language) => ids.map((id) => urls.in(language).chartFile(id, "png"))),
      isDrawn: true,
    },
    {
      name: "pictures of charts of recent releases",
      addresses: recent.flatMap(({ pinned, charts }) => spoken(pinned).flatMap((own) => charts.map((id) => own.chartFile(id, "png")))),
      isDrawn: true,
    },
    { name: "pictures of pages", addresses: spoken(urls).flatMap((own) => ofPages(catalog, own)), isDrawn: true },
  ];
}

/** One for each page of the menu, for each article, and for each number that an article has. */
function ofPages(catalog: Catalog, urls: Urls): string[] {
  const articles = catalog.sources.filter(({ collection }) => collection === "documents");
  return [
    ...PICTURED.flatMap((page) => (page === "observation" || page === "source" ? [] : urls.picture(page))),
    ...articles.map(({ id }) => urls.picture("source", id)),
    ...allObservations(catalog, { ...WHOLE.vintage, collection: "documents" }).map(({ id }) => urls.picture("observation", id)),
  ];
}
