import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { Observation } from "../../model/observation.ts";
import { deepLink } from "../../model/source.ts";
import type { CardEvent, DetailCard } from "./chartSpec.ts";
import { countedEvents } from "./countedEvents.ts";
import { foreignLanguage, publisherLabel, sourceNames } from "./credits.ts";
import { measureAndCountry } from "./ofCountry.ts";
import { languageOfPrint, printedFigure } from "./printedFigure.ts";
import { verdictLine } from "./verdict.ts";
import { statusOf, whoSays } from "./whoSays.ts";

/**
 * What a mark opens to: the figure, its print where that is something else, its uncertainty, who says so, and the way to the words or to
 * the events. A picture names the mark and leads to its page; what stands in the card beside that is made when the card is asked for it.
 */
export function card(edition: Edition, o: Observation): DetailCard {
  const { catalog, words } = edition;
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  const lang = foreignLanguage(edition, o.source);
  const { figure, print } = printedFigure(edition, o, true);
  const [before, after] = words.observation.printedAs(print === null ? lang : languageOfPrint(edition, print, lang));
  const status = statusOf(edition, o);
  return {
    heading: headingOf(edition, o),
    figure,
    ...(print === null ? {} : { print: { before, text: print, after } }),
    ...(status === null ? {} : { status }),
    get lines() {
      return lines(edition, o);
    },
    quote: o.quote,
    ...(lang === null ? {} : { lang }),
    get source() {
      if (source) return publisherLabel(source.publisher, source.id);
      return catalog.generation === 1 ? words.observation.reporter : sourceNames(edition, o);
    },
    href: edition.urls.observation(o.id),
    get read() {
      return source ? deepLink(source, o.quote) : null;
    },
    get brief() {
      return brief(edition, o);
    },
    get events() {
      // Undefined where it is no count of events, which readers and JSON take as absent.
      return (o.events && countedEvents(edition, o.events)) as CardEvent[];
    },
  };
}

/** The measure and, where it does not name it, the country. */
function headingOf(edition: Edition, o: Observation): string {
  const [title = o.series, country] = measureAndCountry(edition, o);
  return country === undefined ? title : edition.words.kit.labelled(title, country);
}

/** What is said below the figure: period, what is counted, bounds, who says so, and the verdict. */
function lines(edition: Edition, o: Observation): string[] {
  const { catalog, words } = edition;
  const verdict = verdictLine(edition, o.id);
  return [
    words.observation.cardPeriod(words.periodInWords(o.period.text), o.period_basis),
    labelOf(catalog, "basis", o.basis),
    bounds(edition, o) ?? words.observation.noBounds,
    whoSays(edition, o),
    ...(verdict === null ? [] : [verdict]),
  ].filter((line) => line !== "");
}

/** The figure among others of its year: period where it is no plain year, who says so, and what is uncertain. */
function brief(edition: Edition, o: Observation): NonNullable<DetailCard["brief"]> {
  const { catalog, words } = edition;
  const period = words.periodInWords(o.period.text);
  const isPlain = o.period_basis === "stated" && /^\d{4}$/.test(o.period.text);
  const when = o.period_basis === "stated" ? period : `${period} (${words.observation.periodBasis[o.period_basis] ?? o.period_basis})`;
  const parts = [...(isPlain ? [] : [when]), statusOf(edition, o), bounds(edition, o), whoSays(edition, o)];
  return { name: labelOf(catalog, "counterpart", o.counterpart), hedge: parts.filter((part) => part !== null).join(" · ") };
}

/** What the wording allows, as words; null when it sets no bounds. */
export function bounds(edition: Edition, o: Observation): string | null {
  const unit = edition.catalog.seriesById.get(o.series)?.unit ?? "";
  const show = (value: number | null) => (value === null ? null : edition.words.figure(value, unit, 2));
  return edition.words.observation.bounds(show(o.lower), show(o.upper), show(o.value));
}
