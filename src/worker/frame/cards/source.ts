import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Source } from "../../../model/source.ts";
import type { CardText } from "./card.ts";

/** The picture of a source: its title, who published it when, and how much of it is here. */
export function sourceCard({ catalog, words }: Edition, source: Source): CardText {
  const figures = catalog.observationsBySource.get(source.id)?.length ?? 0;
  const events = new Set(catalog.mentionsBySource.get(source.id)?.map(({ event }) => event)).size;
  const when = source.published === null ? [] : [words.periodInWords(source.published)];
  return {
    kicker: labelOf(catalog, "collection", source.collection),
    heading: source.title,
    isFigure: false,
    partner: null,
    lines: [words.kit.commas([source.author ?? "", source.publisher, ...when]), words.cards.taken(figures, events)].filter(Boolean),
    picture: null,
  };
}
