import { type ChartSpec, message } from "../../../chart/chartSpec/chartSpec.ts";
import { Layout } from "../../frame/layout.tsx";
import type { Site } from "../../site.ts";
import { ChartFigure } from "./figure.tsx";
import { ChartHead } from "./head.tsx";
import type { ChartPageView } from "./pageView.ts";
import { ChartTools } from "./tools.tsx";

/** One chart: picture, table, sources; other views, files, citations and embeds of it. */
export function ChartPage({ site, spec, page }: { site: Site; spec: ChartSpec; page: ChartPageView }) {
  const words = site.words.chart;
  return (
    <Layout
      site={site}
      title={spec.title}
      description={`${message(spec)} ${spec.ends}`}
      address={`${page.origin}/charts/${page.chart.id}${page.query}`}
      sheets={["figure", "table", "form", "chartTools"]}
      head={<ChartHead site={site} spec={spec} page={page} />}
    >
      <ChartFigure site={site} spec={spec} view={page.query} level="h1" />
      <section class="keys">
        <h2>{words.keyHeading}</h2>
        <ul>
          {Object.values(words.key).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p>{words.keys}</p>
      </section>
      <ChartTools site={site} spec={spec} page={page} />
    </Layout>
  );
}
