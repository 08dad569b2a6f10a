import { isEmpty } from "../../../chart/chartSpec/chartSpec.ts";
import { emptyText } from "../../../chart/chartSpec/emptyText.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Turned } from "../../../edition/turned.ts";
import { labelOf } from "../../../model/catalog.ts";
import { checkFacts } from "../../../model/checkFacts.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { type Vintage, vintageKey } from "../../../model/vintage.ts";
import { ChangedLine } from "../../frame/changedLine.tsx";
import { kept } from "../../frame/kept.ts";
import { withTerms } from "../../frame/term.tsx";
import { wholeRanges } from "../../frame/wholeRanges.tsx";
import { Drawing } from "../../nouns/chart/drawing.tsx";
import { Actions } from "./actions.tsx";
import { KnownBy } from "./asOfPicker.tsx";
import { type Figure, figureKey, HowToRead } from "./family.tsx";

/** What the page says first: in few words, and in one sentence where there is one. */
export interface Headline {
  short: string;
  sentence: string | null;
}

/** The first screen: one plain headline, the sentence with its years, and the picture that bears it out. */
export function Hero({
  edition,
  headline,
  sheet,
  vintage,
  turned,
}: {
  edition: Edition;
  headline: Headline;
  /** The balance sheet; null in releases without one. */
  sheet: Figure | null;
  vintage: Vintage;
  /** What the reader changed, and addresses without it. */
  turned: Turned;
}) {
  return (
    <section class="hero">
      {kept(edition, `kicker ${vintageKey(vintage)}`, () => (
        <Kicker edition={edition} vintage={vintage} />
      ))}
      <h1>{wholeRanges(edition.words.kit, headline.short)}</h1>
      {kept(edition, `sentence ${vintageKey(vintage)}`, () =>
        headline.sentence === null ? null : (
          <p class="sentence">
            {withTerms(edition, headline.sentence).map((part) => (typeof part === "string" ? wholeRanges(edition.words.kit, part) : part))}
          </p>
        ),
      )}
      <ChangedLine edition={edition} {...turned} />
      {sheet && kept(edition, `sheet ${figureKey(sheet)}`, () => <Sheet edition={edition} figure={sheet} />)}
      <KnownBy edition={edition} vintage={vintage} {...turned} />
    </section>
  );
}

function Sheet({ edition, figure: { chart, spec, view } }: { edition: Edition; figure: Figure }) {
  const { urls, words } = edition;
  return (
    <figure id={spec.id} data-spec={urls.chartFile(spec.id, "json", view)}>
      <figcaption>
        <b>
          <a href={urls.chart(spec.id, view)}>{chart.title}</a>
        </b>{" "}
        {spec.subtitle}
      </figcaption>
      <div class="picture">{isEmpty(spec) ? <p class="empty">{emptyText(edition, spec)}</p> : <Drawing spec={spec} awaited />}</div>
      <p class="ends">
        {spec.floor} <a href={urls.method("not-claimed")}>{words.sheet.whyNot}</a>
      </p>
      <HowToRead edition={edition} spec={spec} />
      <Actions edition={edition} spec={spec} view={view} />
    </figure>
  );
}

/** The subject and its years, and behind them that the articles were checked; narrow screens show this alone, as the headline names the subject. */
function Kicker({ edition, vintage }: { edition: Edition; vintage: Vintage }) {
  const { words, urls } = edition;
  const subject = wholeRanges(words.kit, kicker(edition, vintage));
  const articles = checkedArticles(edition, vintage);
  if (articles === 0) return <p class="kicker">{subject}</p>;
  return (
    <p class="kicker">
      <span class="subject">{subject} · </span>
      <a href={urls.checks()}>{words.home.checked(articles)}</a>
    </p>
  );
}

/**
 * How many articles are in view, where a check of every figure and every date of theirs is; none where one is missing, or there are no figures
 * or no dates. Releases before 2026.30.0 do not say it above the headline.
 */
function checkedArticles({ catalog }: Edition, vintage: Vintage): number {
  if (isOlderThan(catalog.release, "2026.30.0")) return 0;
  const { documents, figures, figuresChecked, dates, datesChecked } = checkFacts(catalog, vintage);
  const isWhole = figuresChecked === figures && datesChecked === dates;
  return isWhole && figures > 0 && dates > 0 ? documents : 0;
}

/** Under `as_of` no later than that day. */
function kicker({ catalog, words }: Edition, { as_of }: Vintage): string {
  const { code, partners, first_year, last_year } = catalog.subject;
  const name = (country: string) => labelOf(catalog, "counterpart", country);
  const last = as_of === null ? last_year : Math.min(last_year, Number(as_of.slice(0, 4)));
  return words.home.kicker(labelOf(catalog, "ref_area", code), [name(partners[0].code), name(partners[1].code)], first_year, last);
}
