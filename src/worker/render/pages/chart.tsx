import { type ChartSpec, message } from "../../../model/chartSpec.ts";
import type { Site } from "../../site.ts";
import { ChartHead } from "./chartHead.tsx";
import type { ChartPageView } from "./chartPageView.ts";
import { ChartTools } from "./chartTools.tsx";
import { ChartFigure } from "./figure.tsx";
import { Layout } from "./layout.tsx";

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
