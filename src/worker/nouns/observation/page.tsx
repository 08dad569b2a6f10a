import type { Child } from "hono/jsx";
import { bounds } from "../../../chart/chartSpec/card.ts";
import { foreignLanguage, titleLanguage } from "../../../chart/chartSpec/credits.ts";
import { formatFigure } from "../../../chart/chartSpec/formatFigure.ts";
import { printedFigure } from "../../../chart/chartSpec/printedFigure.ts";
import { verdictLine } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";
import { checksOf } from "../../../model/queries.ts";
import { deepLink, type Source } from "../../../model/source.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { numberText } from "../../frame/cards/number.ts";
import { Foreign, Print } from "../../frame/foreign.tsx";
import type { Page } from "../../frame/page.ts";
import { publishedInWords } from "../source/page.tsx";
import { CountedEvents } from "./countedEvents.tsx";

/** One number: the figure as printed, everything that is known of it, and the way to the words. */
export function ObservationPage({ edition, o, address }: { edition: Edition; o: Observation; address: string }): Page {
  const { catalog, words } = edition;
  const w = words.observation;
  const series = catalog.seriesById.get(o.series);
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  const title = `${series?.title ?? o.series}, ${labelOf(catalog, "counterpart", o.counterpart)}, ${words.periodInWords(o.period.text)}`;
  const { figure, print, lang } = printedFigure(edition, o, true);
  return {
    edition,
    title: `${figure}: ${title}`,
    description: `${title}: ${figure}.`,
    address,
    card: cardOf(edition, "observation", numberText(edition, o), o.id),
    sheets: ["observation"],
    body: (
      <article class={`number ${o.counterpart.toLowerCase()}`}>
        <p class="kicker">{title}</p>
        <h1>
          <Foreign lang={print === null ? lang : null}>{figure}</Foreign>
        </h1>
        {print !== null && (
          <p>
            <Print edition={edition} print={print} lang={lang} />
          </p>
        )}
        {source && <Words edition={edition} o={o} source={source} />}
        {o.events && <CountedEvents edition={edition} events={o.events} />}
        <dl>
          {facts(edition, o).map(([term, value]) => (
            <>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
        <p>
          <a href={edition.urls.data("observations", o.id)}>{w.json}</a>
        </p>
      </article>
    ),
  };
}

/** The quote, where it stands, and a link that scrolls to it. */
function Words({ edition, o, source }: { edition: Edition; o: Observation; source: Source }) {
  const w = edition.words.observation;
  const link = deepLink(source, o.quote);
  const lang = foreignLanguage(edition, source.id);
  return (
    <blockquote cite={source.url ?? undefined}>
      {o.quote !== null && (
        <p>
          … <Foreign lang={lang}>{o.quote}</Foreign> …
        </p>
      )}
      <footer>
        <cite>
          <a href={edition.urls.source(source.id)}>
            <Foreign lang={titleLanguage(edition, source)}>{source.title}</Foreign>
          </a>
        </cite>
        , <Foreign lang={lang}>{source.publisher}</Foreign>, {publishedInWords(edition, source)}
        {o.paragraph !== null && `, ${w.paragraph(o.paragraph)}`}. {link ? <a href={link}>{w.readAtSource}</a> : w.noAddress}
      </footer>
    </blockquote>
  );
}

/** The verdict on the claim, why, and the way to its records. */
function against(edition: Edition, id: string): Child | null {
  const line = verdictLine(edition, id, true);
  const [check] = checksOf(edition.catalog, id);
  if (line === null || !check) return null;
  return (
    <>
      <a href={edition.urls.checks(id)}>{line}</a>. {check.reason}
    </>
  );
}

function facts(edition: Edition, o: Observation): [string, Child][] {
  const { catalog, words } = edition;
  const w = words.observation;
  const series = catalog.seriesById.get(o.series);
  const label = (list: "direction" | "basis" | "status" | "reporter") => labelOf(catalog, list, o[list]);
  const all: [string, Child | null][] = [
    [w.value, [formatFigure(edition, o), bounds(edition, o)].filter(Boolean).join(": ")],
    [w.period, `${words.periodInWords(o.period.text)}, ${w.periodBasis[o.period_basis] ?? ""}`],
    [w.basis, label("basis")],
    [w.direction, label("direction")],
    [w.reporter, w.by(label("reporter"), o.attribution)],
    [w.status, label("status")],
    [w.cases, o.n === null ? null : w.countedCases(words.figure(o.n, "", 0))],
    [w.note, o.note],
    [words.check.term, against(edition, o.id)],
    [w.definition, series?.definition ?? null],
    [w.formula, series?.formula ?? null],
    [w.caution, series?.caution ?? null],
    [w.id, <code>{o.id}</code>],
  ];
  return all.filter((fact): fact is [string, Child] => fact[1] !== null && fact[1] !== "");
}
