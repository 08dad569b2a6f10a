import { raw } from "hono/html";
import { type ChartSpec, message } from "../../../chart/chartSpec/chartSpec.ts";
import { countryName } from "../../../model/catalog.ts";
import { LICENSE } from "../../http/envelope.ts";
import type { Site } from "../../site.ts";
import type { ChartPageView } from "./pageView.ts";
import { citationOf } from "./tools.tsx";

/** What machines read of a chart's page: preview card of this very view, oEmbed discovery, schema.org Dataset. */
export function ChartHead({ site, spec, page }: { site: Site; spec: ChartSpec; page: ChartPageView }) {
  const { origin, chart, query } = page;
  const address = `${origin}/charts/${chart.id}${query}`;
  const image = `${origin}/charts/${chart.id}.png${query}`;
  const description = `${message(spec)} ${spec.ends}`;
  const oembed = `${origin}/oembed?url=${encodeURIComponent(address)}&format=json`;
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={site.words.site.name} />
      <meta property="og:locale" content="en_US" />
      <meta property="og:title" content={spec.title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={spec.subtitle} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={spec.title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={image} />
      <meta name="twitter:image:alt" content={spec.subtitle} />
      <link rel="alternate" type="application/json+oembed" href={oembed} title={spec.title} />
      <script type="application/ld+json">{raw(jsonLd(dataset(site, spec, page)))}</script>
    </>
  );
}

/** JSON that is safe inside a script element. */
function jsonLd(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}

/** schema.org Dataset: what the chart is made of, where its files are, and whose they are. */
function dataset(site: Site, spec: ChartSpec, page: ChartPageView) {
  const { origin, chart, query } = page;
  const file = (ending: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: `${origin}/charts/${chart.id}.${ending}${query}`,
  });
  const cited = citationOf(site, spec, page);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: spec.title,
    description: `${spec.subtitle}. ${message(spec)} ${spec.ends} ${spec.floor}`.slice(0, 5000),
    url: cited.address,
    license: LICENSE,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: site.words.site.name, url: origin },
    version: spec.release,
    ...(cited.date === null ? {} : { dateModified: cited.date }),
    ...yearsOf(spec),
    spatialCoverage: countriesOf(site, spec),
    variableMeasured: spec.panels.map((panel) => panel.title),
    isBasedOn: spec.sources.map((source) => `${origin}${source.href}`),
    distribution: [file("csv", "text/csv"), file("json", "application/json"), file("png", "image/png")],
  };
}

/** The years that the picture's marks and points lie in; nothing where it shows none. */
function yearsOf({ panels }: ChartSpec): { temporalCoverage?: string } {
  const moments = panels.flatMap(({ marks, lines }) => [
    ...marks.flatMap(({ from, to }) => [from, to]),
    ...lines.flatMap(({ points }) => points.map(({ at }) => at)),
  ]);
  if (moments.length === 0) return {};
  // A period ends where the next year begins.
  return { temporalCoverage: `${Math.floor(Math.min(...moments))}/${Math.ceil(Math.max(...moments)) - 1}` };
}

/** The country that the data are about, and the partners that the picture shows. */
function countriesOf({ catalog }: Site, { legend }: ChartSpec): string[] {
  return [countryName(catalog, catalog.subject.code), ...legend.map(({ label }) => label)];
}
