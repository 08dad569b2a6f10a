import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import { mentionRef } from "../../model/check.ts";
import type { ResolvedEvent } from "../../model/event.ts";
import { deepLink } from "../../model/source.ts";
import type { DetailCard } from "./chartSpec.ts";
import { foreignLanguage, publisherLabel } from "./credits.ts";
import { verdictLine } from "./verdict.ts";

/** What an act's mark opens to: what it is, when, and, made when it is asked for, how it is valued and where it is written. */
export function eventCard(edition: Edition, event: ResolvedEvent): DetailCard {
  const { catalog, words } = edition;
  const first = event.mentions[0];
  const source = first ? catalog.sourceById.get(first.source) : undefined;
  const lang = foreignLanguage(edition, first?.source ?? null);
  const when = event.period ? words.periodInWords(event.period.text) : words.event.undated;
  return {
    heading: words.kit.commas([labelOf(catalog, "partner", event.partner), when]),
    figure: event.summary,
    get lines() {
      const verdicts = event.mentions.flatMap((mention) => verdictLine(edition, mentionRef(mention)) ?? []).slice(0, 1);
      return [words.event.value(labelOf(catalog, "kind", event.kind), event.goldstein), ...verdicts];
    },
    quote: first?.quote ?? null,
    ...(lang === null ? {} : { lang }),
    get source() {
      const sources = [...new Set(event.mentions.map((mention) => mention.source))];
      return words.kit.semicolons(sources.map((id) => publisherLabel(catalog.sourceById.get(id)?.publisher ?? "", id)));
    },
    href: edition.urls.event(event.id),
    get read() {
      return source ? deepLink(source, first?.quote ?? null) : null;
    },
  };
}
