import { foreignLanguage, titleLanguage } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { parsePeriod } from "../../../model/period.ts";
import type { Source } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { EVERYTHING, type Vintage } from "../../../model/vintage.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { sourceCard } from "../../frame/cards/source.ts";
import { Citations } from "../../frame/citations.tsx";
import { Foreign } from "../../frame/foreign.tsx";
import { English, Note } from "../../frame/note.tsx";
import type { Page } from "../../frame/page.ts";
import { sourceBibtex, sourceCsl, sourceText } from "./citation.ts";
import { CoverageMap } from "./coverageMap.tsx";
import { SourceFigures } from "./figures.tsx";
import { NamedIn } from "./namedIn.tsx";
import { ToldEvents } from "./toldEvents.tsx";

/** When a source was published, as words; an imprecise date as its two ends. */
export function publishedInWords(edition: Edition, source: Source): string {
  const { words } = edition;
  const period = source.published === null ? null : parsePeriod(source.published);
  if (!period) return "";
  if (!period.text.includes("/")) return words.observation.published(words.periodInWords(period.text));
  return words.observation.publishedWithin(words.periodInWords(period.start), words.periodInWords(period.end));
}

/** The same for a cell whose column says what it is. */
export function publishedDate({ words }: Edition, { published }: Source): string {
  const period = published === null ? null : parsePeriod(published);
  if (!period) return "";
  if (!period.text.includes("/")) return words.periodInWords(period.text);
  return words.lists.sources.between(words.periodInWords(period.start), words.periodInWords(period.end));
}

interface Props {
  edition: Edition;
  source: Source;
  address: string;
  /** Which sources' notes count. */
  vintage?: Vintage;
}

/** One source: what it is, the numbers taken from it, and what became of every number in it. */
export function SourcePage({ edition, source, address, vintage = EVERYTHING }: Props): Page {
  const { words, catalog } = edition;
  const w = words.source;
  const observations = catalog.observationsBySource.get(source.id) ?? [];
  const events = new Set((catalog.mentionsBySource.get(source.id) ?? []).map(({ event }) => event)).size;
  // One that only a note names has neither: releases before 2026.26.0 say that it has no figures.
  const taken = observations.length + events;
  // A source of events alone has no figures to count; releases before 2026.9.0 count them all the same.
  const isOfEvents = observations.length === 0 && events > 0 && !isOlderThan(catalog.release, "2026.9.0");
  const heading = isOfEvents ? w.events(events) : w.numbers(observations.length);
  // Behind hundreds of figures nobody finds it; releases before 2026.28.0 have it there.
  const isCitedLast = isOlderThan(catalog.release, "2026.28.0");
  return {
    edition,
    title: source.title,
    description: words.kit.commas([source.title, source.publisher]),
    address,
    card: cardOf(edition, "source", sourceCard(edition, source), source.id),
    sheets: [
      ...(["form", "observation", "table", "coverageMap", "copyable"] as const),
      ...(isOlderThan(catalog.release, "2026.29.0") ? [] : (["contents"] as const)),
    ],
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
          {!isCitedLast && <Cite edition={edition} source={source} />}
          {(taken > 0 || isOlderThan(catalog.release, "2026.26.0")) && <h2>{heading}</h2>}
        </article>
        {observations.length > 0 && (
          <SourceFigures edition={edition} observations={observations} caption={w.numbers(observations.length)} />
        )}
        {observations.length > 0 && events > 0 && !isOlderThan(catalog.release, "2026.23.0") && (
          <article class="number">
            <h2>{w.events(events)}</h2>
          </article>
        )}
        <ToldEvents edition={edition} source={source} />
        <NamedIn edition={edition} source={source} vintage={vintage} />
        <CoverageMap edition={edition} source={source} />
        {isCitedLast && <Cite edition={edition} source={source} />}
        <p>
          <a href={edition.urls.data("sources", source.id)}>{w.json}</a>
        </p>
      </>
    ),
  };
}

/** How the source is cited; on pages of releases before 2026.29.0 as reference managers take it alone. */
function Cite({ edition, source }: { edition: Edition; source: Source }) {
  const { words, catalog } = edition;
  const entries = { bibtex: sourceBibtex(source, catalog.release), csl: sourceCsl(source, catalog.release) };
  const all = { text: sourceText(source, publishedInWords(edition, source)), ...entries };
  return (
    <section class="cite">
      <h2>{words.source.cite}</h2>
      <Citations
        edition={edition}
        texts={isOlderThan(catalog.release, "2026.29.0") ? entries : all}
        lang={titleLanguage(edition, source)}
      />
    </section>
  );
}

/** The license of a source: a sentence in the words of the page, a name as it is. Releases before 2026.30.0 have both in English. */
function licenseOf(edition: Edition, { license }: Source) {
  const said = isOlderThan(edition.catalog.release, "2026.30.0") ? undefined : edition.words.source.licenses[license];
  return said ?? <English edition={edition} text={license} />;
}

/** What is known of a source, as terms and what stands under them; what is not known is empty. */
function factsOf(edition: Edition, source: Source): [string, unknown][] {
  const { words, catalog } = edition;
  const w = words.source;
  const lang = foreignLanguage(edition, source.id);
  const published = isOlderThan(catalog.release, "2026.23.0") ? publishedInWords : publishedDate;
  const basis = labelOf(catalog, "published_basis", source.published_basis ?? "");
  // Releases before 2026.26.0 say nothing of a date that is not known.
  const isUndated = source.published === null && !isOlderThan(catalog.release, "2026.26.0");
  return [
    [w.author, source.author === null ? w.noAuthor : <Foreign lang={lang}>{source.author}</Foreign>],
    [w.publisher, <Foreign lang={lang}>{source.publisher}</Foreign>],
    [w.published, isUndated ? w.unpublished : words.kit.commas([published(edition, source), basis])],
    [w.kind, labelOf(catalog, "source_kind", source.kind)],
    [w.address, source.url ? <a href={source.url}>{source.url}</a> : w.noAddress],
    [w.license, licenseOf(edition, source)],
    [w.note, source.note && <Note edition={edition} text={source.note} />],
    [w.checksum, source.sha256 && <code>{source.sha256}</code>],
  ];
}
