import type { ChartSpec } from "../../../model/chartSpec.ts";
import type { Site } from "../../site.ts";
import { ChartFigure } from "./figure.tsx";
import { Layout } from "./layout.tsx";

/** One chart with its table open. */
export function ChartPage({ site, spec, view, address }: { site: Site; spec: ChartSpec; view: string; address: string }) {
  const words = site.words.chart;
  return (
    <Layout site={site} title={spec.title} description={`${spec.reading} ${spec.ends}`} address={address}>
      <ChartFigure site={site} spec={spec} view={view} level="h1" />
      <section class="prose">
        <h2>{words.keyHeading}</h2>
        <ul>
          {Object.values(words.key).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p>{words.keys}</p>
      </section>
    </Layout>
  );
}
