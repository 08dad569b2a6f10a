import type { Child } from "hono/jsx";
import { foreignLanguage, titleLanguage } from "../../../chart/chartSpec/credits.ts";
import { saidWithDoubt } from "../../../chart/chartSpec/doubtOf.ts";
import { numberTitle } from "../../../chart/chartSpec/numberTitle.ts";
import { measureAndCountry } from "../../../chart/chartSpec/ofCountry.ts";
import { printedFigure } from "../../../chart/chartSpec/printedFigure.ts";
import { saidPeriod } from "../../../chart/chartSpec/saidPeriod.ts";
import { verdictOf } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import { vintageParameters } from "../../../edition/viewQuery.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ResolvedEvent } from "../../../model/event.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Term } from "../../../model/search/beside.ts";
import type { Contradiction } from "../../../model/search/contradictions.ts";
import type { RowsFound } from "../../../model/search/rowsFound.ts";
import type { SearchKind } from "../../../model/search/searchable.ts";
import type { Series } from "../../../model/series.ts";
import type { Source } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { QuotedWords } from "../../frame/quotedWords.tsx";
import { chartViewOf } from "../../nouns/chart/query.ts";
import { Publisher } from "../../nouns/check/ref.tsx";
import { pageAddress } from "./sitePages.ts";

/** One entry that was found: its title, where it leads, and one line of it. */
export interface Hit {
  href: string;
  title: Child;
  line: Child;
}

/** The entries of one kind. */
export function hitsOf(edition: Edition, shown: RowsFound, kind: SearchKind, vintage: Vintage): Hit[] {
  switch (kind) {
    case "charts":
      return shown.charts.map((chart) => chartHit(edition, chart, vintage));
    case "figures":
      return shown.figures.map((o) => figureHit(edition, o, vintage));
    case "events":
      return shown.events.map((event) => eventHit(edition, event));
    case "disagreements":
      return shown.disagreements.map((one) => contradictionHit(edition, one));
    case "series":
      return shown.series.map((series) => seriesHit(edition, series, vintage));
    case "sources":
      return shown.sources.map((source) => sourceHit(edition, source));
    case "terms":
      return shown.terms.map((term) => termHit(edition, term));
    case "method":
      return shown.method.map(({ place, heading, lead }) => ({
        href: edition.urls.method(place, vintageParameters(vintage)),
        title: heading,
        line: lead,
      }));
    case "pages":
      return shown.pages.map(({ id, heading, lead }) => ({ href: pageAddress(edition, id), title: heading, line: lead }));
  }
}

function chartHit(edition: Edition, chart: Chart, vintage: Vintage): Hit {
  const { catalog } = edition;
  const measures = chart.series.flatMap((id) => catalog.seriesById.get(id)?.title ?? []);
  return {
    href: chartAt(edition, chart, vintage),
    title: chart.title,
    line: measures.length > 0 ? edition.words.kit.semicolons(measures) : chart.reading,
  };
}

function chartAt({ urls }: Edition, chart: Chart, { as_of, collection }: Vintage): string {
  return urls.chart(
    chart.id,
    chartViewOf({ ...(as_of === null ? {} : { as_of }), ...(collection === "all" ? {} : { collection }) }, chart),
  );
}

function figureHit(edition: Edition, o: Observation, vintage: Vintage): Hit {
  const { catalog, words, urls } = edition;
  const { figure, print, lang } = printedFigure(edition, o);
  const verdict = verdictOf(edition, o.id);
  const inWords = saidPeriod(edition, o);
  const period = o.period_basis === "publication" ? words.numberPage.undated(inWords) : inWords;
  return {
    href: urls.observation(o.id, vintage),
    title: (
      <>
        <strong>
          <Foreign lang={print === null ? lang : null}>{figure}</Foreign>
        </strong>{" "}
        {isOlderThan(catalog.release, "2026.18.0")
          ? saidWithDoubt(edition, o, words.kit.commas([...measureAndCountry(edition, o), period]))
          : numberTitle(edition, o)}
      </>
    ),
    line: (
      <>
        {words.kit.semicolons((o.events ?? []).map(({ summary }) => summary))}
        {o.source !== null && <Publisher edition={edition} id={o.source} />}
        {o.quote !== null && (
          <>
            {": "}
            <QuotedWords edition={edition} lang={foreignLanguage(edition, o.source)} marks={words.kit.excerptMarks} words={o.quote} />
          </>
        )}
        {verdict !== null && ` · ${words.check.term}: ${verdict}`}
      </>
    ),
  };
}

function eventHit({ catalog, words, urls }: Edition, event: ResolvedEvent): Hit {
  const when = event.period ? words.periodInWords(event.period.text) : words.event.undated;
  const facts = [labelOf(catalog, "partner", event.partner), labelOf(catalog, "kind", event.kind), when];
  const status = event.status === "happened" ? [] : [labelOf(catalog, "event_status", event.status)];
  return { href: urls.event(event.id), title: event.summary, line: [...facts, ...status].join(" · ") };
}

/** What each side says of it, and who. */
function contradictionHit(edition: Edition, { id, topic, sides }: Contradiction): Hit {
  return {
    href: edition.urls.disagreements(id),
    title: topic,
    line: sides.map(({ side, reading }, i) => (
      <>
        {i > 0 && " · "}
        {reading} (<Publisher edition={edition} id={side.split(":")[0] ?? ""} />)
      </>
    )),
  };
}

/**
 * A series stands on the first chart that draws it, on the balance sheet where no other does; one that no chart draws leads to the charts of its
 * topic, with its data beside. Releases before 2026.32.0 lead to these data alone, and those before 2026.30.0 to the balance sheet wherever it has
 * the series.
 */
function seriesHit(edition: Edition, { id, title, definition, topic }: Series, vintage: Vintage): Hit {
  const { catalog, urls, words } = edition;
  const drawing = catalog.charts.filter(({ series }) => series.includes(id));
  const own = isOlderThan(catalog.release, "2026.30.0") ? undefined : drawing.find(({ kind }) => kind !== "sheet");
  const chart = own ?? drawing[0];
  if (chart) return { href: chartAt(edition, chart, vintage), title, line: definition };
  const data = urls.data("series", id);
  if (isOlderThan(catalog.release, "2026.32.0")) return { href: data, title, line: definition };
  return {
    href: urls.charts(topic),
    title,
    line: (
      <>
        {definition} <a href={data}>{words.numberPage.data}</a>
      </>
    ),
  };
}

function sourceHit(edition: Edition, source: Source): Hit {
  const { words, urls } = edition;
  const when = source.published === null ? [] : [words.periodInWords(source.published)];
  return {
    href: urls.source(source.id),
    title: <Foreign lang={titleLanguage(edition, source)}>{source.title}</Foreign>,
    line: (
      <>
        <Foreign lang={foreignLanguage(edition, source.id)}>{words.kit.commas([source.author ?? "", source.publisher])}</Foreign>
        {when.map((date) => `${words.kit.comma}${date}`)}
      </>
    ),
  };
}

function termHit({ urls }: Edition, { id, term, definition }: Term): Hit {
  return { href: urls.glossary(id), title: term, line: definition };
}
