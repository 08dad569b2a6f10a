import type { Edition } from "../../../edition/edition.ts";
import type { WholePage } from "../../../edition/paths.ts";
import { labelOf } from "../../../model/catalog.ts";
import { NEWS_FIRST } from "../../../model/check.ts";
import { checkFacts } from "../../../model/checkFacts.ts";
import { corpusFacts } from "../../../model/corpusFacts.ts";
import type { ResolvedEvent } from "../../../model/event.ts";
import { methodFacts } from "../../../model/methodFacts.ts";
import { resolveEvents } from "../../../model/resolveEvents.ts";
import { EVERYTHING } from "../../../model/vintage.ts";
import type { CardText } from "./card.ts";
import { plainCard } from "./plain.ts";

/** What the picture of a page says. */
export function pageText(edition: Edition, page: WholePage): CardText {
  const { catalog, words } = edition;
  switch (page) {
    case "checks":
      return checksCard(edition);
    case "events":
      return eventsCard(edition);
    case "disagreements":
      return disagreementsCard(edition);
    case "sources":
      return plainCard(words.source.heading, words.source.lead(corpusFacts(catalog)));
    case "method":
      return plainCard(words.method.heading, words.method.lead(methodFacts(catalog)));
    case "charts":
      return plainCard(words.charts.heading, words.charts.lead(catalog.charts.length));
    case "guide":
      return plainCard(words.api.heading, words.api.lead);
    case "glossary":
    case "search":
    case "changes":
    case "about":
    case "inYourArticle":
    case "problems":
      return plainCard(words[page].heading, words[page].lead);
  }
}

/** How many claims have which verdict. */
function checksCard({ catalog, words }: Edition): CardText {
  const { verdicts, byKind, byOccasion } = checkFacts(catalog, EVERYTHING);
  const parts = NEWS_FIRST.map((verdict) => ({ verdict, n: verdicts[verdict], label: labelOf(catalog, "verdict", verdict) }));
  const said = words.check.count(verdicts.agrees, verdicts.differs, verdicts.cannot_be_tested, byKind, byOccasion);
  return { ...plainCard(words.check.heading, said), picture: { kind: "verdicts", parts: parts.filter(({ n }) => n > 0) } };
}

/** How many events of each year the sources report with each partner. */
function eventsCard({ catalog, words }: Edition): CardText {
  const { subject } = catalog;
  const events = resolveEvents(catalog, EVERYTHING);
  const years = subject.last_year - subject.first_year + 1;
  const of = (code: string) => {
    const own = events.flatMap((event) => (event.partner === code ? (yearOf(event) ?? []) : []));
    const counts = Array.from({ length: years }, (_, i) => own.filter((year) => year === String(subject.first_year + i)).length);
    return { partner: code, label: labelOf(catalog, "partner", code), counts };
  };
  const [first, second] = subject.partners;
  const partners: [ReturnType<typeof of>, ReturnType<typeof of>] = [of(first.code), of(second.code)];
  return {
    ...plainCard(
      words.event.heading,
      words.cards.events(
        events.length,
        partners.map(({ label }) => label),
      ),
    ),
    picture: { kind: "years", first: subject.first_year, partners },
  };
}

/** The year that an event is dated within; none where it may be another. */
function yearOf({ period }: ResolvedEvent): string | undefined {
  const [start, end] = [period?.start, period?.end].map((day) => day?.slice(0, 4));
  return start === end ? start : undefined;
}

/** Topics of contradictions that the picture names. */
const NAMED = 4;

/** How many contradictions there are, and what the first are about. */
function disagreementsCard({ catalog, words }: Edition): CardText {
  const topics = [...new Map(catalog.disagreements.map(({ id, topic }) => [id, topic])).values()];
  return plainCard(words.disagreement.heading, ...words.cards.topics(topics.slice(0, NAMED), topics.length));
}
