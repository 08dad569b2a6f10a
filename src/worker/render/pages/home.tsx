import type { ChartSpec } from "../../../model/chartSpec.ts";
import type { Site } from "../../site.ts";
import { ChartFigure } from "./figure.tsx";
import { Layout } from "./layout.tsx";

/** The dashboard. */
export function HomePage({ site, specs, view, address }: { site: Site; specs: ChartSpec[]; view: string; address: string }) {
  const { words } = site;
  return (
    <Layout site={site} title={words.site.name} description={words.home.lead} address={address}>
      <div class="lead">
        <h1>{words.site.tagline}</h1>
        <p>{words.home.lead}</p>
      </div>
      {specs.map((spec) => (
        <ChartFigure site={site} spec={spec} view={view} />
      ))}
    </Layout>
  );
}
