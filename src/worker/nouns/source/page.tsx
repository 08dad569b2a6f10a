import { foreignLanguage, titleLanguage } from "../../../chart/chartSpec/credits.ts";
import { table } from "../../../chart/chartSpec/table.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { corpusFacts } from "../../../model/corpusFacts.ts";
import { parsePeriod } from "../../../model/period.ts";
import type { Source } from "../../../model/source.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { sourceCard } from "../../frame/cards/source.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { Lead } from "../../frame/lead.tsx";
import type { Page } from "../../frame/page.ts";
import { NumberTable } from "../chart/figure.tsx";
import { CoverageMap } from "./coverageMap.tsx";

/** When a source was published, as words; an imprecise date as its two ends. */
export function publishedInWords(edition: Edition, source: Source): string {
  const { words } = edition;
  const period = source.published === null ? null : parsePeriod(source.published);
  if (!period) return "";
  if (!period.text.includes("/")) return words.observation.published(words.periodInWords(period.text));
  return words.observation.publishedWithin(words.periodInWords(period.start), words.periodInWords(period.end));
}

/** All sources. */
export function SourcesPage({ edition, address }: { edition: Edition; address: string }): Page {
  const w = edition.words.source;
  const lead = w.lead(corpusFacts(edition.catalog));
  return {
    edition,
    title: w.heading,
    description: lead,
    address,
    card: cardOf(edition, "sources", pageText(edition, "sources")),
    sheets: ["source"],
    body: (
      <>
        <Lead heading={w.heading} text={lead} />
        {(["documents", "references"] as const).map((collection) => (
          <SourceList edition={edition} collection={collection} />
        ))}
      </>
    ),
  };
}

function SourceList({ edition, collection }: { edition: Edition; collection: Source["collection"] }) {
  const w = edition.words.source;
  const own = edition.catalog.sources.filter((source) => source.collection === collection);
  if (own.length === 0) return null;
  return (
    <section>
      <p class="kicker">{labelOf(edition.catalog, "collection", collection)}</p>
      <ul class="cards">
        {own.map((source) => (
          <li>
            <h2>
              <a href={edition.urls.source(source.id)}>
                <Foreign lang={titleLanguage(edition, source)}>{source.title}</Foreign>
              </a>
            </h2>
            <p>
              <Foreign lang={foreignLanguage(edition, source.id)}>{[source.author, source.publisher].filter(Boolean).join(", ")}</Foreign>
              {[""].concat(publishedInWords(edition, source) || []).join(", ")}.{" "}
              {w.taken(edition.catalog.observationsBySource.get(source.id)?.length ?? 0, eventsIn(edition, source))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function eventsIn(edition: Edition, source: Source): number {
  return new Set((edition.catalog.mentionsBySource.get(source.id) ?? []).map((mention) => mention.event)).size;
}

/** One source: what it is, the numbers taken from it, and what became of every number in it. */
export function SourcePage({ edition, source, address }: { edition: Edition; source: Source; address: string }): Page {
  const { words, catalog } = edition;
  const w = words.source;
  const observations = catalog.observationsBySource.get(source.id) ?? [];
  return {
    edition,
    title: source.title,
    description: `${source.title}, ${source.publisher}`,
    address,
    card: cardOf(edition, "source", sourceCard(edition, source), source.id),
    sheets: ["observation", "table", "coverageMap"],
    body: (
      <>
        <article class="number">
          <p class="kicker">{labelOf(catalog, "collection", source.collection)}</p>
          <h1 class="long">
            <Foreign lang={titleLanguage(edition, source)}>{source.title}</Foreign>
          </h1>
          <dl>
            {factsOf(edition, source)
              .filter(([, value]) => value)
              .map(([term, value]) => (
                <>
                  <dt>{term}</dt>
                  <dd>{value as string}</dd>
                </>
              ))}
          </dl>
          <h2>{w.numbers(observations.length)}</h2>
        </article>
        {observations.length > 0 && <NumberTable spec={{ table: table(edition, w.numbers(observations.length), observations) }} />}
        <CoverageMap edition={edition} source={source} />
        <p>
          <a href={edition.urls.data("sources", source.id)}>{w.json}</a>
        </p>
      </>
    ),
  };
}

/** What is known of a source, as terms and what stands under them; what is not known is empty. */
function factsOf(edition: Edition, source: Source): [string, unknown][] {
  const { words, catalog } = edition;
  const w = words.source;
  const lang = foreignLanguage(edition, source.id);
  return [
    [w.author, source.author === null ? w.noAuthor : <Foreign lang={lang}>{source.author}</Foreign>],
    [w.publisher, <Foreign lang={lang}>{source.publisher}</Foreign>],
    [
      w.published,
      [publishedInWords(edition, source), labelOf(catalog, "published_basis", source.published_basis ?? "")].filter(Boolean).join(", "),
    ],
    [w.kind, labelOf(catalog, "source_kind", source.kind)],
    [w.address, source.url ? <a href={source.url}>{source.url}</a> : w.noAddress],
    [w.license, source.license],
    [w.note, source.note],
    [w.checksum, source.sha256 && <code>{source.sha256}</code>],
  ];
}
