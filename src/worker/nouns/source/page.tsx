import { foreignLanguage, titleLanguage } from "../../../chart/chartSpec/foreignLanguage.ts";
import { table } from "../../../chart/chartSpec/table.ts";
import { labelOf } from "../../../model/catalog.ts";
import { corpusFacts } from "../../../model/corpusFacts.ts";
import { parsePeriod } from "../../../model/period.ts";
import type { Source } from "../../../model/source.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { Layout } from "../../frame/layout.tsx";
import type { Site } from "../../site.ts";
import { NumberTable } from "../chart/figure.tsx";
import { CoverageMap } from "./coverageMap.tsx";

/** When a source was published, as words; an imprecise date as its two ends. */
export function publishedInWords(site: Site, source: Source): string {
  const { words } = site;
  const period = source.published === null ? null : parsePeriod(source.published);
  if (!period) return "";
  if (!period.text.includes("/")) return words.observation.published(words.periodInWords(period.text));
  return words.observation.publishedWithin(words.periodInWords(period.start), words.periodInWords(period.end));
}

/** All sources. */
export function SourcesPage({ site, address }: { site: Site; address: string }) {
  const w = site.words.source;
  const lead = w.lead(corpusFacts(site.catalog));
  return (
    <Layout site={site} title={w.heading} description={lead} address={address} sheets={["source"]}>
      <div class="lead">
        <h1>{w.heading}</h1>
        <p>{lead}</p>
      </div>
      {(["documents", "references"] as const).map((collection) => (
        <SourceList site={site} collection={collection} />
      ))}
    </Layout>
  );
}

function SourceList({ site, collection }: { site: Site; collection: Source["collection"] }) {
  const w = site.words.source;
  const own = site.catalog.sources.filter((source) => source.collection === collection);
  if (own.length === 0) return null;
  return (
    <section>
      <p class="kicker">{labelOf(site.catalog, "collection", collection)}</p>
      <ul class="cards">
        {own.map((source) => (
          <li>
            <h2>
              <a href={`/sources/${source.id}`}>
                <Foreign lang={titleLanguage(site, source)}>{source.title}</Foreign>
              </a>
            </h2>
            <p>
              <Foreign lang={foreignLanguage(site, source.id)}>{[source.author, source.publisher].filter(Boolean).join(", ")}</Foreign>
              {[""].concat(publishedInWords(site, source) || []).join(", ")}.{" "}
              {w.numbers(site.catalog.observationsBySource.get(source.id)?.length ?? 0)}, {w.events(eventsIn(site, source))}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function eventsIn(site: Site, source: Source): number {
  return new Set((site.catalog.mentionsBySource.get(source.id) ?? []).map((mention) => mention.event)).size;
}

/** One source: what it is, the numbers taken from it, and what became of every number in it. */
export function SourcePage({ site, source, address }: { site: Site; source: Source; address: string }) {
  const { words, catalog } = site;
  const w = words.source;
  const lang = foreignLanguage(site, source.id);
  const observations = catalog.observationsBySource.get(source.id) ?? [];
  const facts: [string, unknown][] = [
    [w.author, source.author === null ? w.noAuthor : <Foreign lang={lang}>{source.author}</Foreign>],
    [w.publisher, <Foreign lang={lang}>{source.publisher}</Foreign>],
    [
      w.published,
      [publishedInWords(site, source), labelOf(catalog, "published_basis", source.published_basis ?? "")].filter(Boolean).join(", "),
    ],
    [w.kind, labelOf(catalog, "source_kind", source.kind)],
    [w.address, source.url ? <a href={source.url}>{source.url}</a> : w.noAddress],
    [w.license, source.license],
    [w.note, source.note],
    [w.checksum, source.sha256 && <code>{source.sha256}</code>],
  ];
  return (
    <Layout
      site={site}
      title={source.title}
      description={`${source.title}, ${source.publisher}`}
      address={address}
      sheets={["observation", "table", "coverageMap"]}
    >
      <article class="number">
        <p class="kicker">{labelOf(catalog, "collection", source.collection)}</p>
        <h1 class="long">
          <Foreign lang={titleLanguage(site, source)}>{source.title}</Foreign>
        </h1>
        <dl>
          {facts
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
      {observations.length > 0 && <NumberTable spec={{ table: table(site, w.numbers(observations.length), observations) }} />}
      <CoverageMap site={site} source={source} />
      <p>
        <a href={`/v1/sources/${source.id}`}>{w.json}</a>
      </p>
    </Layout>
  );
}
