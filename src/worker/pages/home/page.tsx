import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../../edition/edition.ts";
import { turnedHome } from "../../../edition/turned.ts";
import type { Parameters } from "../../../edition/viewQuery.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Page } from "../../frame/page.ts";
import { BalanceForm } from "../../nouns/balance/fields.tsx";
import { ChangedLine } from "../../nouns/chart/changedLine.tsx";
import { ChartFigure } from "../../nouns/chart/figure.tsx";
import { KnownBy } from "./asOfPicker.tsx";

/** What the page says first: in few words, and in one sentence where there is one. */
export interface Headline {
  short: string;
  sentence: string | null;
}

/** The dashboard: on top what may be claimed, then the pictures. */
export function HomePage({
  edition,
  headline,
  figures,
  vintage,
  parameters,
  address,
}: {
  edition: Edition;
  headline: Headline;
  figures: { chart: Chart; spec: ChartSpec; view: ChartView }[];
  vintage: Vintage;
  /** What the address says that is not the page's own way. */
  parameters: Parameters;
  address: string;
}): Page {
  const { words } = edition;
  const turned = turnedHome(edition.urls, parameters);
  return {
    edition,
    title: words.site.name,
    description: words.home.lead,
    address,
    sheets: ["form", "home", "changed", "figure", "table"],
    defers: true,
    body: (
      <>
        <div class="lead">
          <p class="kicker">{kicker(edition)}</p>
          <h1>{withWholeRanges(headline.short)}</h1>
          {headline.sentence !== null && <p class="sentence">{withWholeRanges(headline.sentence)}</p>}
          <p>{words.home.lead}</p>
        </div>
        <KnownBy edition={edition} vintage={vintage} {...turned} />
        <ChangedLine edition={edition} {...turned} />
        {figures.map(({ chart, spec, view }, i) => (
          <ChartFigure
            edition={edition}
            spec={withoutSaid(chart, spec, headline)}
            view={view}
            below={i > 0}
            controls={<BalanceForm edition={edition} view={view} {...turned} />}
          />
        ))}
      </>
    ),
  };
}

function kicker({ catalog, words }: Edition): string {
  const { code, partners, first_year, last_year } = catalog.subject;
  const name = (country: string) => labelOf(catalog, "counterpart", country);
  return words.home.kicker(labelOf(catalog, "ref_area", code), [name(partners[0].code), name(partners[1].code)], first_year, last_year);
}

/** Years from and to stay on one line: in a heading a range broken at its dash reads like two. */
function withWholeRanges(text: string) {
  return text.split(/(\d+–\d+)/).map((part, i) => (i % 2 === 0 ? part : <span>{part}</span>));
}

/** A chart whose title or finding the page already gives does not repeat it. */
function withoutSaid(chart: Chart, { finding, ...spec }: ChartSpec, { short, sentence }: Headline): ChartSpec {
  const named = spec.title === short ? { ...spec, title: chart.title } : spec;
  return finding === undefined || finding === short || finding === sentence ? named : { ...named, finding };
}
