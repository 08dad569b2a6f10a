import { labelOf } from "../../../model/catalog.ts";
import type { Card } from "../../../model/chartSpec.ts";
import { mentionRef } from "../../../model/check.ts";
import type { ToldEvent } from "../../../model/event.ts";
import { deepLink } from "../../../model/source.ts";
import type { Site } from "../../site.ts";
import { foreignLanguage } from "./foreignLanguage.ts";
import { shortSource } from "./shortSource.ts";
import { verdictLine } from "./verdict.ts";

/** What an act's mark opens to: what it is, when, how it is valued, and where it is written. */
export function eventCard(site: Site, event: ToldEvent): Card {
  const { catalog, words } = site;
  const first = event.mentions[0];
  const source = first ? catalog.sourceById.get(first.source) : undefined;
  const lang = foreignLanguage(site, first?.source ?? null);
  const verdicts = event.mentions.flatMap((mention) => verdictLine(site, mentionRef(mention)) ?? []).slice(0, 1);
  const sources = [...new Set(event.mentions.map((mention) => mention.source))];
  return {
    heading: `${labelOf(catalog, "partner", event.partner)}, ${event.period ? words.periodInWords(event.period.text) : words.event.undated}`,
    figure: event.summary,
    lines: [words.event.value(labelOf(catalog, "kind", event.kind), event.goldstein), ...verdicts],
    quote: first?.quote ?? null,
    ...(lang === null ? {} : { lang }),
    source: sources.map((id) => shortSource(catalog.sourceById.get(id)?.publisher ?? "", id)).join("; "),
    href: `/events#${event.id}`,
    read: source ? deepLink(source, first?.quote ?? null) : null,
  };
}
