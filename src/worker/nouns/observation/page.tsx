import type { Child } from "hono/jsx";
import { foreignLanguage, titleLanguage } from "../../../chart/chartSpec/credits.ts";
import { formatFigure } from "../../../chart/chartSpec/formatFigure.ts";
import { numberTitle } from "../../../chart/chartSpec/numberTitle.ts";
import { printedFigure } from "../../../chart/chartSpec/printedFigure.ts";
import type { Edition } from "../../../edition/edition.ts";
import { amountsOfShare } from "../../../model/amountsOfShare.ts";
import { numberContext } from "../../../model/numberContext.ts";
import type { Observation } from "../../../model/observation.ts";
import { deepLink, type Source } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { EVERYTHING, type Vintage } from "../../../model/vintage.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { numberText } from "../../frame/cards/number.ts";
import { Citations } from "../../frame/citations.tsx";
import { Foreign, Print } from "../../frame/foreign.tsx";
import { Note } from "../../frame/note.tsx";
import type { Page } from "../../frame/page.ts";
import { QuotedWords } from "../../frame/quotedWords.tsx";
import { CheckChip } from "../../frame/verdict.tsx";
import { citationTexts, ourWork } from "../chart/citation.ts";
import { publishedInWords } from "../source/page.tsx";
import { Around } from "./around.tsx";
import { CalculatedFrom } from "./calculatedFrom.tsx";
import { citedNumber } from "./citedNumber.ts";
import { ClaimReview } from "./claimReview.tsx";
import { CountedEvents } from "./countedEvents.tsx";
import { FactCheck } from "./factCheck.tsx";
import { numberFacts } from "./facts.ts";
import { frozenFacts } from "./frozenFacts.tsx";
import { InSentence } from "./inSentence.tsx";
import { NumberPicture } from "./numberPicture.tsx";

interface Props {
  edition: Edition;
  o: Observation;
  address: string;
  /** Which sources count for what stands around it. */
  vintage?: Vintage;
  /** Day of the release, YYYY-MM-DD; null for a draft, which cannot be cited. */
  released?: string | null;
}

/** One number: the figure as printed, a picture of it among its count, what it was checked against, where it is used, and all that is known of it. */
export function ObservationPage({ edition, o, address, vintage = EVERYTHING, released = null }: Props): Page {
  const { catalog, words, urls } = edition;
  const w = words.numberPage;
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  const title = numberTitle(edition, o);
  const { figure, print, lang } = printedFigure(edition, o, true);
  const context = numberContext(catalog, o, vintage);
  const [chart] = context.charts;
  const facts = edition.pinned !== null && isOlderThan(edition.pinned, "2026.5.0") ? frozenFacts : numberFacts;
  const amounts = amountsOfShare(catalog, o, vintage);
  const picture = NumberPicture({ edition, o, context });
  return {
    edition,
    title: `${formatFigure(edition, o)}: ${title}`,
    description: `${title}: ${figure}.`,
    address,
    card: cardOf(edition, "observation", numberText(edition, o), o.id),
    sheets: [...(["observation", "verdict", "form", "copyable"] as const), ...(picture === null ? [] : (["smallPicture"] as const))],
    head: <ClaimReview edition={edition} o={o} check={context.check} released={released} />,
    body: (
      <article class={`number ${o.counterpart.toLowerCase()}`}>
        <header>
          <p class="kicker">{chart ? <a href={urls.chart(chart.id)}>{title}</a> : title}</p>
          <h1>
            <Foreign lang={print === null ? lang : null}>{figure}</Foreign>
          </h1>
          {print !== null && (
            <p>
              <Print edition={edition} print={print} lang={lang} />
            </p>
          )}
          {context.check && (
            <p>
              <CheckChip edition={edition} check={context.check} />
            </p>
          )}
          {source && <Words edition={edition} o={o} source={source} />}
        </header>
        <div class="around">
          {picture}
          <Around edition={edition} context={context} />
        </div>
        <div class="known">
          <FactCheck edition={edition} vintage={vintage} o={o} context={context} />
          {amounts && <CalculatedFrom edition={edition} amounts={amounts} />}
          {o.events && <CountedEvents edition={edition} events={o.events} />}
          <section>
            <h2>{w.about}</h2>
            <dl>
              {(facts(edition, o, vintage) as [string, Child, "note"?][]).map(([term, value, kind]) => (
                <>
                  <dt>{term}</dt>
                  <dd>{kind === "note" ? <Note edition={edition} text={String(value)} /> : value}</dd>
                </>
              ))}
              <dt>{w.facts.id}</dt>
              <dd>
                <code>{o.id}</code>
              </dd>
            </dl>
            <p>
              <a href={urls.data("observations", o.id)}>{words.observation.json}</a>
            </p>
          </section>
          <section>
            <h2>{w.cite}</h2>
            <Cite edition={edition} o={o} released={released} />
          </section>
          <InSentence edition={edition} o={o} release={released === null ? null : catalog.release} />
        </div>
      </article>
    ),
  };
}

/** How the number is cited; as text alone on pages of releases before 2026.29.0. */
function Cite({ edition, o, released }: Required<Pick<Props, "edition" | "o" | "released">>) {
  const { catalog, urls, words } = edition;
  const address = urls.pinnedTo(released === null ? null : catalog.release).absolute.observation(o.id);
  const { text, ...others } = citationTexts(edition, ourWork(edition, o.id, { title: citedNumber(edition, o), date: released, address }));
  return (
    <>
      {released === null && <p class="quiet">{words.tools.citeDraft}</p>}
      <Citations edition={edition} texts={isOlderThan(catalog.release, "2026.29.0") ? { text } : { text, ...others }} />
    </>
  );
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
          <QuotedWords edition={edition} lang={lang} marks={["… ", " …"]} words={o.quote} />
        </p>
      )}
      <div class="place">
        <cite>
          <a href={edition.urls.source(source.id)}>
            <Foreign lang={titleLanguage(edition, source)}>{source.title}</Foreign>
          </a>
        </cite>
        {edition.words.kit.comma}
        <Foreign lang={lang}>{source.publisher}</Foreign>
        {edition.words.kit.comma}
        {publishedInWords(edition, source)}
        {o.paragraph !== null && `${edition.words.kit.comma}${w.paragraph(o.paragraph)}`}.{" "}
        {link ? (
          <a href={link} data-address={source.url}>
            {w.readAtSource}
          </a>
        ) : (
          w.noAddress
        )}
      </div>
    </blockquote>
  );
}
