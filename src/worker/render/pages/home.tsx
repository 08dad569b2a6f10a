import { raw } from "hono/html";
import type { ChartSpec } from "../../../model/chartSpec.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Site } from "../../site.ts";
import { AsOfForm } from "./asOfForm.tsx";
import { BalanceForm } from "./balanceFields.tsx";
import { ChartFigure } from "./figure.tsx";
import { Layout } from "./layout.tsx";

/** The dashboard: on top the one sentence that may be claimed, then the pictures. */
export function HomePage({
  site,
  claim,
  figures,
  vintage,
  address,
}: {
  site: Site;
  claim: string;
  figures: { spec: ChartSpec; view: ChartView; query: string }[];
  vintage: Vintage;
  address: string;
}) {
  const { words } = site;
  return (
    <Layout site={site} title={words.site.name} description={words.home.lead} address={address} sheets={["form", "figure", "table"]}>
      <div class="lead">
        <p class="kicker">{words.home.kicker}</p>
        <h1>{claim}</h1>
        <p>{words.home.lead}</p>
      </div>
      <AsOfForm site={site} vintage={vintage} />
      {figures.map(({ spec, view, query }, i) => (
        <ChartFigure site={site} spec={spec} view={query} below={i > 0} controls={<BalanceForm site={site} view={view} />} />
      ))}
      <script>{raw(site.build.reveal.script)}</script>
    </Layout>
  );
}
