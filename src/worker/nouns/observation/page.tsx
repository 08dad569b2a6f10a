import type { Child } from "hono/jsx";
import { bounds } from "../../../chart/chartSpec/card.ts";
import { foreignLanguage, titleLanguage } from "../../../chart/chartSpec/foreignLanguage.ts";
import { figureOf } from "../../../chart/chartSpec/formatFigure.ts";
import { printedFigure } from "../../../chart/chartSpec/printedFigure.ts";
import { verdictLine } from "../../../chart/chartSpec/verdict.ts";
import { labelOf } from "../../../model/catalog.ts";
import { checksOf } from "../../../model/catalogChecks.ts";
import type { Observation } from "../../../model/observation.ts";
import { deepLink, type Source } from "../../../model/source.ts";
import { Foreign, Print } from "../../frame/foreign.tsx";
import { Layout } from "../../frame/layout.tsx";
import type { Site } from "../../site.ts";
import { publishedInWords } from "../source/page.tsx";
import { CountedEvents } from "./countedEvents.tsx";

/** One number: the figure as printed, everything that is known of it, and the way to the words. */
export function ObservationPage({ site, o, address }: { site: Site; o: Observation; address: string }) {
  const { catalog, words } = site;
  const w = words.observation;
  const series = catalog.seriesById.get(o.series);
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  const title = `${series?.title ?? o.series}, ${labelOf(catalog, "counterpart", o.counterpart)}, ${words.periodInWords(o.period.text)}`;
  const { figure, print, lang } = printedFigure(site, o);
  return (
    <Layout site={site} title={`${figure}: ${title}`} description={`${title}: ${figure}.`} address={address} sheets={["observation"]}>
      <article class={`number ${o.counterpart.toLowerCase()}`}>
        <p class="kicker">{title}</p>
        <h1>
          <Foreign lang={print === null ? lang : null}>{figure}</Foreign>
        </h1>
        {print !== null && (
          <p>
            <Print site={site} print={print} lang={lang} />
          </p>
        )}
        {source && <Words site={site} o={o} source={source} />}
        {o.events && <CountedEvents site={site} events={o.events} />}
        <dl>
          {facts(site, o).map(([term, value]) => (
            <>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
        <p>
          <a href={`/v1/observations/${o.id}`}>{w.json}</a>
        </p>
      </article>
    </Layout>
  );
}

/** The quote, where it stands, and a link that scrolls to it. */
function Words({ site, o, source }: { site: Site; o: Observation; source: Source }) {
  const w = site.words.observation;
  const link = deepLink(source, o.quote);
  const lang = foreignLanguage(site, source.id);
  return (
    <blockquote cite={source.url ?? undefined}>
      {o.quote !== null && (
        <p>
          … <Foreign lang={lang}>{o.quote}</Foreign> …
        </p>
      )}
      <footer>
        <cite>
          <a href={`/sources/${source.id}`}>
            <Foreign lang={titleLanguage(site, source)}>{source.title}</Foreign>
          </a>
        </cite>
        , <Foreign lang={lang}>{source.publisher}</Foreign>, {publishedInWords(site, source)}
        {o.paragraph !== null && `, ${w.paragraph(o.paragraph)}`}. {link ? <a href={link}>{w.readAtSource}</a> : w.noAddress}
      </footer>
    </blockquote>
  );
}

/** The verdict on the claim, why, and the way to its records. */
function against(site: Site, id: string): Child | null {
  const line = verdictLine(site, id);
  const [check] = checksOf(site.catalog, id);
  if (line === null || !check) return null;
  return (
    <>
      <a href={`/checks#${id}`}>{line}</a>. {check.reason}
    </>
  );
}

function facts(site: Site, o: Observation): [string, Child][] {
  const { catalog, words } = site;
  const w = words.observation;
  const series = catalog.seriesById.get(o.series);
  const label = (list: "direction" | "basis" | "status" | "reporter") => labelOf(catalog, list, o[list]);
  const all: [string, Child | null][] = [
    [w.value, [figureOf(site, o), bounds(site, o)].filter(Boolean).join(": ")],
    [w.period, `${words.periodInWords(o.period.text)}, ${w.periodBasis[o.period_basis] ?? ""}`],
    [w.basis, label("basis")],
    [w.direction, label("direction")],
    [w.reporter, w.by(label("reporter"), o.attribution)],
    [w.status, label("status")],
    [w.note, o.note],
    [words.check.term, against(site, o.id)],
    [w.definition, series?.definition ?? null],
    [w.caution, series?.caution ?? null],
    [w.id, <code>{o.id}</code>],
  ];
  return all.filter((fact): fact is [string, Child] => fact[1] !== null && fact[1] !== "");
}
