import type { Child } from "hono/jsx";
import { foreignLanguage, titleLanguage } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { corpusFacts } from "../../../model/corpusFacts.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { namedInNotes } from "../../../model/namedInNotes.ts";
import type { Source } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { EVERYTHING, isInVintage, type Vintage } from "../../../model/vintage.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Contents } from "../../frame/contents.tsx";
import { Foreign } from "../../frame/foreign.tsx";
import { Lead } from "../../frame/lead.tsx";
import type { Page } from "../../frame/page.ts";
import { withTerms } from "../../frame/term.tsx";
import { addressOf } from "./namedIn.tsx";
import { publishedDate } from "./page.tsx";

/** The filter as the address has it. */
export type FilterState = Partial<Record<"kind" | "language" | "release" | "as_of" | "collection", string>>;

interface Props {
  edition: Edition;
  /** Those that the address asks for, of all that count. */
  shown: Source[];
  /** Which sources count; all of them unless told. */
  vintage?: Vintage;
  state?: FilterState;
  address: string;
}

/** All sources that count: the articles, then the others by kind, each kind behind a line that opens. */
export function SourcesPage({ edition, shown, vintage = EVERYTHING, state = {}, address }: Props): Page {
  const { catalog, words, urls } = edition;
  const w = words.lists.sources;
  const inView = catalog.sources.filter((source) => isInVintage(source, vintage));
  const documents = inView.filter(({ collection }) => collection === "documents").length;
  const lead = [leadOf(edition, documents, inView.length - documents), ...withFigures(edition, inView)].join(" ");
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
              <SourceTable edition={edition} vintage={vintage} sources={articles} caption={w.articles} />
            </section>
          )}
          {kinds.length > 0 && <h2>{w.others}</h2>}
          {kinds.map(([kind, own]) => (
            <details class="group" id={kind} open={isNarrowed}>
              <summary>
                <h3>{labelOf(catalog, "source_kind", kind)}</h3>
                <span class="quiet">{edition.words.kit.number(own.length)}</span>
              </summary>
              <SourceTable edition={edition} vintage={vintage} sources={own} caption={labelOf(catalog, "source_kind", kind)} />
            </details>
          ))}
        </div>
      </>
    ),
  };
}

/** What the view has. Releases before 2026.25.0 tell all sources of a view without an article. */
function leadOf({ catalog, words }: Edition, documents: number, references: number): string {
  if (documents > 0) return words.source.lead({ documents, references });
  return isOlderThan(catalog.release, "2026.25.0") ? words.source.lead(corpusFacts(catalog)) : words.source.leadOfOthers(references);
}

/** How many of the other sources in view have figures, where some have none. Releases before 2026.29.0 count all alike. */
function withFigures({ catalog, words }: Edition, inView: Source[]): string[] {
  const others = inView.filter(({ collection }) => collection !== "documents");
  const having = others.filter(({ id }) => catalog.observationCounts.has(id)).length;
  const isSaid = having > 0 && having < others.length && !isOlderThan(catalog.release, "2026.29.0");
  return isSaid ? [words.source.withFigures(having, others.length)] : [];
}

interface TableProps {
  edition: Edition;
  vintage: Vintage;
  sources: Source[];
  caption: string;
}

function SourceTable({ edition, vintage, sources, caption }: TableProps) {
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
            <td data-head={taken}>{takenFrom(edition, source, vintage)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many figures and events; of a source with neither that a note names it. Releases before 2026.25.0 then say nothing. */
function takenFrom(edition: Edition, { id }: Source, vintage: Vintage): Child {
  const { catalog, words } = edition;
  const events = new Set((catalog.mentionsBySource.get(id) ?? []).map(({ event }) => event));
  const taken = words.source.taken(catalog.observationsBySource.get(id)?.length ?? 0, events.size);
  if (taken !== "" || isOlderThan(catalog.release, "2026.25.0")) return taken;
  const [naming] = namedInNotes(catalog, id, vintage);
  if (naming === undefined || (naming.noun !== "observation" && isOlderThan(catalog.release, "2026.26.0"))) return words.source.nothing;
  const { named, namedOnEvent, namedOnSource } = words.source;
  return <a href={addressOf(edition, naming)}>{{ observation: named, event: namedOnEvent, source: namedOnSource }[naming.noun]}</a>;
}

/** Filters as a plain form: the address holds the state. */
function SourceFilters({ edition, state }: { edition: Edition; state: FilterState }) {
  const { catalog, urls, words } = edition;
  const w = words.lists;
  const fields = sourceChoices(edition);
  // Without a filter the link leads to the page itself. Releases before 2026.25.0 have it always.
  const isNarrowed = fields.some(({ name }) => state[name] !== undefined) || isOlderThan(catalog.release, "2026.25.0");
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
      {isNarrowed && <a href={urls.sources()}>{w.reset}</a>}
    </form>
  );
}

interface Field {
  name: "kind" | "language";
  label: string;
  options: [value: string, text: string][];
}

/** The choices of the form: what some source has. */
export function sourceChoices({ catalog, words }: Edition): Field[] {
  const w = words.lists.sources;
  const values = (column: Field["name"]) => [...new Set(catalog.sources.map((source) => source[column]))].sort();
  return [
    { name: "kind", label: w.kind, options: values("kind").map((kind) => [kind, labelOf(catalog, "source_kind", kind)]) },
    { name: "language", label: w.language, options: values("language").map((code) => [code, w.languageName(code)]) },
  ];
}
