import type { Child } from "hono/jsx";
import type { Edition } from "../../../edition/edition.ts";
import type { Parameters } from "../../../edition/viewQuery.ts";
import { labelOf } from "../../../model/catalog.ts";
import { observationOf } from "../../../model/queries.ts";
import type { RowsFound } from "../../../model/search/rowsFound.ts";
import { hitCount, type SearchResult } from "../../../model/search/search.ts";
import { SEARCH_KINDS, type Searchable, type SearchKind } from "../../../model/search/searchable.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Lead } from "../../frame/lead.tsx";
import type { Page } from "../../frame/page.ts";
import { SearchField } from "../../frame/searchField.tsx";
import type { Answer } from "./answer.ts";
import { hitsOf } from "./hits.tsx";

interface Props {
  edition: Edition;
  /** All that can be found in this view. */
  all: Searchable;
  /** Null where nothing was asked. */
  answer: Answer | null;
  /** Those that stand on the page; null where nothing was asked. */
  rows: RowsFound | null;
  vintage: Vintage;
  /** The query as it stands in the address. */
  stated: Record<string, string>;
  address: string;
}

/** The form, and under it what was found, by kind. */
export function SearchPage(props: Props): Page {
  const { edition, answer, rows, address } = props;
  const w = edition.words.search;
  const said = answer === null ? w.lead : saidOf(edition, answer);
  return {
    edition,
    title: answer === null ? w.heading : w.title(answer.q),
    description: said,
    address,
    card: cardOf(edition, "search", pageText(edition, "search")),
    sheets: ["search", "form"],
    body: (
      <>
        <Lead heading={w.heading} text={edition.words.kit.held(w.lead)} />
        <SearchField edition={edition} value={answer?.q ?? ""} keep={kept(props)} />
        {answer === null || rows === null ? <Examples {...props} /> : <Found {...props} answer={answer} rows={rows} said={said} />}
      </>
    ),
  };
}

/** Parameters of the view that a further search keeps. */
function kept({ stated: { as_of, collection } }: Props): Record<string, string> {
  return { ...(as_of === undefined ? {} : { as_of }), ...(collection === undefined ? {} : { collection }) };
}

function counts(found: SearchResult): [SearchKind, number][] {
  return SEARCH_KINDS.map((kind): [SearchKind, number] => [kind, found[kind].length]).filter(([, n]) => n > 0);
}

function summary({ words: { search: w } }: Edition, q: string, found: SearchResult): string {
  const hits = counts(found);
  return hits.length === 0 ? w.nothing(q) : w.found(q, hits);
}

/** What was found, or that no entry holds all words, and what holds the most of them. */
function saidOf(edition: Edition, { q, sought, found, nearest, apart }: Answer): string {
  const { notTogether } = edition.words.search;
  if (nearest !== null) return `${notTogether(q)} ${summary(edition, nearest.words, nearest.found)}`;
  return apart.length > 1 ? notTogether(q) : summary(edition, hitCount(found) > 0 ? sought : q, found);
}

/** The address of another search in the same view. */
function searchAt(props: Props, q: string, also: Parameters = []): string {
  return props.edition.urls.search(q, [...Object.entries(kept(props)), ...also]);
}

/** Topics of the charts, and a figure as an article prints it: searches that find something. */
function Examples(props: Props) {
  const { edition } = props;
  const { catalog } = edition;
  const topics = [...new Set(catalog.charts.map(({ topic }) => labelOf(catalog, "topic", topic)))];
  const print = firstPrint(props);
  const examples = [...(print ? [print] : []), ...topics];
  return (
    <p class="count">
      {edition.words.search.examples}
      {examples.map((q, i) => (
        <>
          {i > 0 && props.edition.words.kit.comma}
          <a href={searchAt(props, q)}>{q}</a>
        </>
      ))}
    </p>
  );
}

/** The first figure that has a print, as it is printed. */
function firstPrint({ edition, all, vintage }: Props): string | null {
  for (const { id } of all.entries.figures) {
    const print = observationOf(edition.catalog, id, vintage)?.as_worded ?? null;
    if (print !== null) return print;
  }
  return null;
}

type Answered = Props & { answer: Answer; rows: RowsFound };

function Found(props: Answered & { said: string }) {
  const { edition, answer, said } = props;
  const { q, kind, found, nearest, apart } = answer;
  const held = nearest ?? (apart[0] === undefined ? { words: q, found } : { words: apart[0].word, found: apart[0].found });
  const w = edition.words.search;
  return (
    <>
      <p class="count" role="status">
        {said} {kind !== null && hitCount(found) > 0 && <a href={searchAt(props, q)}>{w.everything(q)}</a>}
      </p>
      {hitCount(found) === 0 && <Instead {...props} />}
      <Near {...props} />
      <Without {...props} />
      <Hits {...props} q={held.words} found={held.found} />
    </>
  );
}

/** What stands on the page of what was found for `q`, by kind. */
function Hits(props: Answered & { q: string; found: SearchResult }) {
  const { edition, rows, vintage, q, found } = props;
  const w = edition.words.search;
  return (
    <div class="hits">
      {SEARCH_KINDS.map((kind) => {
        const hits = hitsOf(edition, rows, kind, vintage);
        if (hits.length === 0) return null;
        return (
          <section>
            <h2>{w.headings[kind]}</h2>
            <ul>
              {hits.map(({ href, title, line }) => (
                <li>
                  <a href={href}>{title}</a>
                  <p>{line}</p>
                </li>
              ))}
            </ul>
            {hits.length < found[kind].length && (
              <p>
                <a href={searchAt(props, q, [["in", kind]])}>{w.more(kind, found[kind].length)}</a>
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** Charts that are named beside what was found at most. */
const FEW = 3;

/** Where no chart was found, the charts that draw the figures found, then those that hold the most of the words. */
function Near({ edition, rows, vintage, answer }: Answered) {
  if ((answer.nearest?.found ?? answer.found).charts.length > 0) return null;
  const { charts, chartById } = edition.catalog;
  const drawing = charts.filter((chart) => rows.figures.some(({ series }) => chart.series.includes(series)));
  const near = new Set([...drawing, ...answer.charts.flatMap((id) => chartById.get(id) ?? [])]);
  const hits = hitsOf(edition, { ...rows, charts: [...near].slice(0, FEW) }, "charts", vintage);
  if (hits.length === 0) return null;
  return (
    <p>
      {edition.words.search.near}
      <Links edition={edition} links={hits.map(({ title, href }) => [title, href])} />
    </p>
  );
}

/** Searches without one of the words, where few entries hold all of them. */
function Without(props: Answered) {
  const { edition, answer } = props;
  if (answer.without.length === 0) return null;
  const links = answer.without.map(({ words, found }): [string, string] => [
    edition.words.search.fewer(words, hitCount(found)),
    searchAt(props, words),
  ]);
  return (
    <p>
      {edition.words.search.without}
      <Links edition={edition} links={links} />
    </p>
  );
}

/** Where nothing holds all words: what may have been meant, the words one by one, and pages to look through. */
function Instead(props: Answered) {
  const { edition, answer } = props;
  const { urls, words } = edition;
  const w = words.search;
  const places: [string, string][] = [
    [w.headings.charts, urls.charts()],
    [w.headings.events, urls.events()],
    [w.headings.sources, urls.sources()],
    [w.headings.terms, urls.glossary()],
  ];
  return (
    <>
      {answer.hint !== null && (
        <p>
          {w.meant}
          <a href={searchAt(props, answer.hint)}>{answer.hint}</a>
          {w.meantEnd}
        </p>
      )}
      {answer.apart.map(({ word, found }, i) => (
        <p>
          {summary(edition, word, found)} {i === 0 ? w.below : <a href={searchAt(props, word)}>{w.only(word)}</a>}
        </p>
      ))}
      <p>
        {w.elsewhere}
        <Links edition={edition} links={places} />
      </p>
    </>
  );
}

function Links({ edition, links }: { edition: Edition; links: [label: Child, href: string][] }) {
  return (
    <>
      {links.map(([label, href], i) => (
        <>
          {i > 0 && edition.words.kit.comma}
          <a href={href}>{label}</a>
        </>
      ))}
    </>
  );
}
