import type { Edition } from "../../edition/edition.ts";
import { type Catalog, labelOf } from "../../model/catalog.ts";
import type { ChangedNoun } from "../../model/change.ts";
import type { Observation } from "../../model/observation.ts";
import { pairFigureParts } from "../../model/pairFigure.ts";
import { observationOf } from "../../model/queries.ts";
import { isOlderThan } from "../../model/turn.ts";
import { EVERYTHING } from "../../model/vintage.ts";
import { publisherLabel } from "./credits.ts";
import { ofCountry } from "./ofCountry.ts";

/** What a state of the data calls a row, in a reader's words; null where it has no name for it but its id. */
export function rowName(edition: Pick<Edition, "catalog" | "words">, noun: ChangedNoun, id: string): string | null {
  const { catalog } = edition;
  switch (noun) {
    case "observation":
      return figureName(edition, [id]);
    case "event":
      return catalog.eventById.get(id)?.summary ?? null;
    case "series":
      return catalog.seriesById.get(id)?.title ?? null;
    case "chart":
      return catalog.chartById.get(id)?.title ?? null;
    case "check":
      return checkName(edition, id);
    case "source":
      return publisherLabel(catalog.sourceById.get(id)?.publisher ?? "", id) || null;
    case "disagreement":
      return catalog.disagreements.find((side) => side.id === id)?.topic ?? null;
    case "pair":
      return pairName(edition, id);
    case "balance":
      return null;
  }
}

/**
 * A figure by what it measures, of whom, where that does not say so already, and when, under the first of its ids that the state has; null
 * where it has none.
 */
export function figureName({ catalog, words }: Pick<Edition, "catalog" | "words">, ids: string[]): string | null {
  const o = figureByIds(catalog, ids);
  if (!o) return null;
  const title = catalog.seriesById.get(o.series)?.title ?? o.series;
  const isBefore = isOlderThan(catalog.release, "2026.17.0");
  const [country, period] = [
    isBefore ? labelOf(catalog, "counterpart", o.counterpart) : ofCountry({ catalog }, o),
    words.periodInWords(o.period.text),
  ];
  return country === null ? words.kit.commas([title, period]) : words.changes.things.figure(title, country, period);
}

/** A figure of both partners together by what it measures and when, as its id says. */
function pairName({ catalog, words }: Pick<Edition, "catalog" | "words">, id: string): string | null {
  const { series, period } = pairFigureParts(id);
  const title = catalog.seriesById.get(series)?.title;
  return title === undefined ? null : words.kit.commas([title, words.periodInWords(period)]);
}

/** A check is named after the claim that it is about: a figure, or an event. */
export function checkName(edition: Pick<Edition, "catalog" | "words">, claim: string): string | null {
  const [event = "", place] = claim.split("#");
  if (place === undefined) return figureName(edition, [claim]);
  return edition.words.changes.things.event(edition.catalog.eventById.get(event)?.summary ?? event);
}

/** The figure of the first of these ids that a state has, or what took its place there. */
export function figureByIds(catalog: Catalog, ids: string[]): Observation | undefined {
  const found = ids.map((id) => observationOf(catalog, catalog.successorOf.get(id) ?? id, EVERYTHING));
  return found.find((o) => o !== undefined);
}
