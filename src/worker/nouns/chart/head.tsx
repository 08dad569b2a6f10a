import { inView, inYears } from "../../../chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { restrictedSources } from "../../../chart/chartSpec/credits.ts";
import { messageInView } from "../../../chart/chartSpec/readingInView.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { ChartFile } from "../../../edition/paths.ts";
import { termsAddress } from "../../../edition/termsAddress.ts";
import { countryName } from "../../../model/catalog.ts";
import { chartRows } from "../../../model/chartRows.ts";
import { extent } from "../../../model/period.ts";
import { OUR_LICENSE, termsOf } from "../../../model/terms.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { sentence } from "../../../words/kit/sentence.ts";
import { dataCatalog, JsonLd, ourselves } from "../../frame/jsonLd.tsx";
import { LICENSE } from "../../http/envelope.ts";
import { isInSteps } from "../balance/steps.ts";
import type { ChartPageView } from "./pageView.ts";
import { citationOf } from "./tools.tsx";

/** What machines read of a chart's page beside its card: oEmbed discovery, the feed of its corrections, schema.org Dataset. */
export function ChartHead({ edition, spec, page }: { edition: Edition; spec: ChartSpec; page: ChartPageView }) {
  const { chart, view } = page;
  const urls = edition.urls.absolute;
  const address = urls.chart(chart.id, view);
  const oembed = urls.oembed(address);
  const { heading } = edition.words.chartFeed;
  const { json, csv } = edition.words.found.forms;
  return (
    <>
      <link rel="alternate" type="application/json+oembed" href={oembed} title={spec.title} />
      <link rel="alternate" type="application/atom+xml" href={urls.chartFeed(chart.id)} title={heading} />
      <link rel="alternate" type="application/json" href={urls.chartFile(chart.id, "json", view)} title={json} />
      <link rel="alternate" type="text/csv" href={urls.chartFile(chart.id, "csv", view)} title={csv} />
      <JsonLd value={dataset(edition, spec, page)} />
    </>
  );
}

/** Letters of a Dataset's description that Google Dataset Search takes at most. */
const LONGEST_DESCRIPTION = 5000;

/** schema.org Dataset: what the chart is made of, where its files are, and whose they are. */
function dataset(edition: Edition, spec: ChartSpec, page: ChartPageView) {
  const { chart, view } = page;
  const { absolute } = edition.urls;
  const file = (ending: ChartFile, encodingFormat: string) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: absolute.chartFile(chart.id, ending, view),
  });
  const cited = citationOf(edition, spec, page);
  return {
    "@type": "Dataset",
    name: spec.title,
    description: descriptionOf(spec).slice(0, LONGEST_DESCRIPTION),
    url: cited.address,
    license: licenseOf(edition, spec),
    isAccessibleForFree: true,
    ...conditionsOf(edition, spec),
    creator: ourselves(edition),
    includedInDataCatalog: dataCatalog(edition),
    version: spec.release,
    ...(cited.date === null ? {} : { dateModified: cited.date }),
    ...yearsOf(edition, spec, page),
    spatialCoverage: countriesOf(edition, spec),
    variableMeasured: [...spec.panels, ...(spec.forms ?? [])].map(({ title }) => title),
    isBasedOn: spec.sources.map((source) => absolute.source(source.id)),
    distribution: [
      file("csv", "text/csv"),
      file("json", "application/json"),
      isInSteps(view) ? file("png", "image/png") : file("svg", "image/svg+xml"),
    ],
  };
}

/** What the chart says, in words. Releases before 2026.28.0 put a second stop behind a subtitle of several sentences. */
function descriptionOf(spec: ChartSpec): string {
  const { subtitle, release } = spec;
  const begun = isOlderThan(release, "2026.28.0") ? `${subtitle}.` : sentence(subtitle);
  return [begun, messageInView(spec), spec.ends, spec.floor].filter((part, i) => part !== "" || i !== 1).join(" ");
}

/** Our license where every row is ours; else where the terms of rows are told. */
function licenseOf({ catalog, urls }: Edition, { sources }: ChartSpec): string {
  const isOurs = sources.every(({ id }) => termsOf(catalog, id).license === OUR_LICENSE);
  return isOurs ? LICENSE : termsAddress(urls.canonical);
}

/** What our license does not cover: rows of others that may be shown and not passed on. Nothing where there are none. */
function conditionsOf(edition: Edition, spec: ChartSpec): { conditionsOfAccess?: string } {
  const closed = restrictedSources(edition, spec).map(({ label }) => label);
  return closed.length === 0 ? {} : { conditionsOfAccess: edition.words.chart.leftOut(closed) };
}

/** The years that the picture's marks and points lie in, or the figures of a form; nothing where it shows none. */
function yearsOf(edition: Edition, { panels, forms }: ChartSpec, page: ChartPageView): { temporalCoverage?: string } {
  const drawn = panels.flatMap(({ marks, lines }) => [
    ...marks.flatMap(({ from, to }) => [from, to]),
    ...lines.flatMap(({ points }) => points.map(({ at }) => at)),
  ]);
  const moments = forms ? [...drawn, ...formMoments(edition, page)] : drawn;
  if (moments.length === 0) return {};
  // A period ends where the next year begins.
  return { temporalCoverage: `${Math.floor(Math.min(...moments))}/${Math.ceil(Math.max(...moments)) - 1}` };
}

/** Ends of the periods of what a form shows, within the years of the view. */
function formMoments(edition: Edition, { chart, view }: ChartPageView): number[] {
  if (chart.kind !== "claims" && chart.kind !== "pair") return [];
  const { from, to } = inYears(chart, view);
  const rows = chartRows(inView(edition, view).catalog, { ...chart, from, to }, view.vintage);
  return rows.flatMap(({ period }) => Object.values(extent(period)).map((at) => Math.min(Math.max(at, from), to)));
}

/** The country that the data are about, and the partners that the picture shows. */
function countriesOf({ catalog }: Edition, { legend }: ChartSpec): string[] {
  return [countryName(catalog, catalog.subject.code), ...legend.map(({ label }) => label)];
}
