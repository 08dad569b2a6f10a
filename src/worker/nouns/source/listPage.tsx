import { foreignLanguage, titleLanguage } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { corpusFacts } from "../../../model/corpusFacts.ts";
import { groupBy } from "../../../model/groupBy.ts";
import type { Source } from "../../../model/source.ts";
import { isInVintage, type Vintage } from "../../../model/vintage.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Contents } from "../../frame/contents.tsx";
import { Foreign } from "../../frame/foreign.tsx";
import { Lead } from "../../frame/lead.tsx";
import type { Page } from "../../frame/page.ts";
import { withTerms } from "../../frame/term.tsx";
import { publishedDate } from "./page.tsx";

/** The filter as the address has it. */
export type SourceFilter = Partial<Record<"kind" | "language" | "release" | "as_of" | "collection", string>>;

interface Props {
  edition: Edition;
  /** Which sources count; all of them unless told. */
  vintage?: Vintage;
  state?: SourceFilter;
  address: string;
}

const ALL: Vintage = { as_of: null, collection: "all" };

/** All sources that count: the articles, then the others by kind, each kind behind a line that opens. */
export function SourcesPage({ edition, vintage = ALL, state = {}, address }: Props): Page {
  const { catalog, words, urls } = edition;
  const w = words.lists.sources;
  const inView = catalog.sources.filter((source) => isInVintage(source, vintage));
  const documents = inView.filter(({ collection }) => collection === "documents").length;
  // Of a view without an article the sentence on articles says nothing; then it tells all sources.
  const lead = words.source.lead(documents === 0 ? corpusFacts(catalog) : { documents, references: inView.length - documents });
  const isWanted = ({ kind, language }: Source) => [kind, undefined].includes(state.kind) && [language, undefined].includes(state.language);
  const shown = inView.filter(isWanted);
  const articles = shown.filter(({ collection }) => collection === "documents");
  const others = groupBy(
    shown.filter((source) => !articles.includes(source)),
    ({ kind }) => kind,
  );
  const kinds = [...others].sort(([, a], [, b]) => b.length - a.length);
  const isNarrowed = shown.length < catalog.sources.length;
  return {
    edition,
    title: words.source.heading,
    description: lead,
    address,
    card: cardOf(edition, "sources", pageText(edition, "sources")),
    sheets: ["table", "form", "contents", "source"],
    body: (
      <>
        <Lead heading={words.source.heading} text={withTerms(edition, lead)} />
        <Contents
          edition={edition}
          label={words.lists.contents}
          entries={[
            { href: "#articles", label: w.articles, count: articles.length },
            ...kinds.map(([kind, own]) => ({ href: `#${kind}`, label: labelOf(catalog, "source_kind", kind), count: own.length })),
          ]}
        />
        <SourceFilters edition={edition} state={state} />
        <p class="count">
          {w.shown(shown.length, catalog.sources.length)}. <a href={urls.data("sources")}>{words.numberPage.data}</a>
        </p>
        <div class="cards">
          {articles.length > 0 && (
            <section id="articles">
              <h2>{w.articles}</h2>
              <SourceTable edition={edition} sources={articles} caption={w.articles} />
            </section>
          )}
          {kinds.length > 0 && <h2>{w.others}</h2>}
          {kinds.map(([kind, own]) => (
            <details class="group" id={kind} open={isNarrowed}>
              <summary>
                <h3>{labelOf(catalog, "source_kind", kind)}</h3>
                <span class="quiet">{edition.words.kit.number(own.length)}</span>
              </summary>
              <SourceTable edition={edition} sources={own} caption={labelOf(catalog, "source_kind", kind)} />
            </details>
          ))}
        </div>
      </>
    ),
  };
}

function SourceTable({ edition, sources, caption }: { edition: Edition; sources: Source[]; caption: string }) {
  const [title, publisher, published, taken] = edition.words.lists.sources.columns;
  return (
    <table class="stacking" aria-label={caption}>
      <thead>
        <tr>
          {[title, publisher, published, taken].map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr>
            <th scope="row" data-head={title}>
              <a href={edition.urls.source(source.id)}>
                <Foreign lang={titleLanguage(edition, source)}>{source.title}</Foreign>
              </a>
            </th>
            <td data-head={publisher}>
              <Foreign lang={foreignLanguage(edition, source.id)}>
                {edition.words.kit.commas([source.author ?? "", source.publisher])}
              </Foreign>
            </td>
            <td data-head={published}>{publishedDate(edition, source)}</td>
            <td data-head={taken}>{takenFrom(edition, source)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function takenFrom({ catalog, words }: Edition, { id }: Source): string {
  const events = new Set((catalog.mentionsBySource.get(id) ?? []).map(({ event }) => event));
  return words.source.taken(catalog.observationsBySource.get(id)?.length ?? 0, events.size);
}

/** Filters as a plain form: the address holds the state. */
function SourceFilters({ edition, state }: { edition: Edition; state: SourceFilter }) {
  const { catalog, urls, words } = edition;
  const w = words.lists;
  const values = (column: "kind" | "language") => [...new Set(catalog.sources.map((source) => source[column]))].sort();
  const fields: { name: "kind" | "language"; label: string; options: [string, string][] }[] = [
    { name: "kind", label: w.sources.kind, options: values("kind").map((kind) => [kind, labelOf(catalog, "source_kind", kind)]) },
    { name: "language", label: w.sources.language, options: values("language").map((code) => [code, w.sources.languageName(code)]) },
  ];
  return (
    <form class="filters" method="get" action={urls.latest.sources()} aria-label={w.filter} data-in-place>
      {fields.map(({ name, label, options }) => (
        <label>
          {label}
          <select name={name}>
            <option value="all">{w.any}</option>
            {options.map(([value, text]) => (
              <option value={value} selected={state[name] === value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(["release", "as_of", "collection"] as const).map(
        (name) => state[name] !== undefined && <input type="hidden" name={name} value={state[name]} />,
      )}
      <button type="submit">{w.apply}</button>
      <a href={urls.sources()}>{w.reset}</a>
    </form>
  );
}
