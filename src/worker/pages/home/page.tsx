import { raw } from "hono/html";
import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { Layout } from "../../frame/layout.tsx";
import { BalanceForm } from "../../nouns/balance/fields.tsx";
import { ChartFigure } from "../../nouns/chart/figure.tsx";
import type { Site } from "../../site.ts";
import { KnownBy } from "./asOfPicker.tsx";

/** The dashboard: on top the one sentence that may be claimed, then the pictures. */
export function HomePage({
  site,
  claim,
  figures,
  vintage,
  asked,
  address,
}: {
  site: Site;
  claim: string;
  figures: { spec: ChartSpec; view: ChartView; query: string }[];
  vintage: Vintage;
  /** The query as it stands in the address, without what the page ignores. */
  asked: Record<string, string>;
  address: string;
}) {
  const { words } = site;
  return (
    <Layout
      site={site}
      title={words.site.name}
      description={words.home.lead}
      address={address}
      sheets={["form", "home", "figure", "table"]}
    >
      <div class="lead">
        <p class="kicker">{kicker(site)}</p>
        <h1>{withWholeRanges(claim)}</h1>
        <p>{words.home.lead}</p>
      </div>
      <KnownBy site={site} vintage={vintage} asked={asked} />
      {figures.map(({ spec, view, query }, i) => (
        <ChartFigure
          site={site}
          spec={withoutSaid(spec, claim)}
          view={query}
          below={i > 0}
          controls={<BalanceForm site={site} view={view} />}
        />
      ))}
      <script>{raw(site.build.reveal.script)}</script>
    </Layout>
  );
}

function kicker({ catalog, words }: Site): string {
  const { code, partners, first_year, last_year } = catalog.subject;
  const name = (country: string) => labelOf(catalog, "counterpart", country);
  return words.home.kicker(labelOf(catalog, "ref_area", code), [name(partners[0].code), name(partners[1].code)], first_year, last_year);
}

/** Years from and to stay on one line: in a heading a range broken at its dash reads like two. */
function withWholeRanges(text: string) {
  return text.split(/(\d+–\d+)/).map((part, i) => (i % 2 === 0 ? part : <span>{part}</span>));
}

/** A chart whose finding the page's heading already gives does not repeat it. */
function withoutSaid({ finding, ...spec }: ChartSpec, said: string): ChartSpec {
  return finding === undefined || finding === said ? spec : { ...spec, finding };
}
