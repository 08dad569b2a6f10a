import { inYears } from "../../../chart/chartSpec/chart.ts";
import { type ChartSpec, isEmpty } from "../../../chart/chartSpec/chartSpec.ts";
import { emptyText } from "../../../chart/chartSpec/emptyText.ts";
import { messageInView, readingInView } from "../../../chart/chartSpec/readingInView.ts";
import { MEASURED } from "../../../chart/chartSpec/table.ts";
import type { Edition } from "../../../edition/edition.ts";
import { turnedChart } from "../../../edition/turned.ts";
import { chartClaims, relatedCharts } from "../../../model/chartClaims.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { ChangedLine } from "../../frame/changedLine.tsx";
import type { Page } from "../../frame/page.ts";
import { sourcesAtAnyDate } from "../../frame/sourcesAtAnyDate.ts";
import { wholeRanges } from "../../frame/wholeRanges.tsx";
import { ChartActions } from "./actions.tsx";
import { chartCard } from "./card.ts";
import { ClaimsBeside } from "./claimsBeside.tsx";
import { CsvLacking } from "./csvLacking.tsx";
import { Drawing } from "./drawing.tsx";
import { Legend, NumberTable } from "./figure.tsx";
import { Finding } from "./finding.tsx";
import { ChartHead } from "./head.tsx";
import { HowToRead, readsAbove } from "./howToRead.tsx";
import type { ChartPageView } from "./pageView.ts";
import { SourcesPart } from "./sourcesPart.tsx";
import { Part, Tabs } from "./tabs.tsx";
import { ChartTools, ViewForm } from "./tools.tsx";
import { ViewToggles } from "./viewToggles.tsx";
import { withRoom } from "./withRoom.ts";

interface Props {
  edition: Edition;
  spec: ChartSpec;
  page: ChartPageView;
}

/** One chart: what it says, and as tabs the picture with its claims, the table, the sources, and what puts it elsewhere. */
export function ChartPage({ edition, spec, page }: Props): Page {
  const { words } = edition;
  const labels = { ...words.chartPage.tabs, sources: words.chartPage.tabSources(spec.sources.length) };
  const claims = chartClaims(edition.catalog, inYears(page.chart, page.view), page.view.vintage);
  const reading = readingInView(spec);
  const turned = turnedChart(edition.urls, page.chart.id, page.view);
  return {
    edition,
    title: spec.title,
    description: `${messageInView(spec)} ${spec.ends}`.trimStart(),
    address: edition.urls.absolute.chart(page.chart.id, page.view),
    card: chartCard(edition, spec, page.view),
    saysView: true,
    sheets: [
      ...(["forms", "figure", "form", "copyable", "chartPage", "chartTools"] as const),
      ...(spec.table.rows.length > 0 ? (["table"] as const) : []),
      ...(claims.length > 0 ? (["verdict"] as const) : []),
      ...(page.chart.kind !== "sheet" || turned.parameters.length > 0 ? (["changed"] as const) : []),
    ],
    head: <ChartHead edition={edition} spec={spec} page={page} />,
    body: (
      <article class="chart-page">
        <header>
          <h1>{wholeRanges(words.kit, spec.title)}</h1>
          <Finding edition={edition} spec={spec} />
          {(spec.finding === undefined || readsAbove(spec)) && reading !== "" && <p class="reading">{words.kit.held(reading)}</p>}
        </header>
        <ChangedLine edition={edition} {...turned} sources={sourcesAtAnyDate(edition, page.chart, page.view)} />
        <Tabs edition={edition} labels={labels} />
        <Part part="chart" heading={labels.chart}>
          <Picture edition={edition} spec={spec} page={page} />
        </Part>
        <Part part="table" heading={labels.table}>
          {spec.table.rows.length > 0 ? (
            <NumberTable edition={edition} spec={spec} groupedBy={groupedBy(spec, page)} />
          ) : (
            <p class="quiet">{words.chart.noMarks}</p>
          )}
        </Part>
        <Part part="sources" heading={labels.sources}>
          <SourcesPart edition={edition} spec={spec} />
        </Part>
        <Part part="embed" heading={labels.embed}>
          <ChartTools edition={edition} spec={spec} page={page} />
        </Part>
      </article>
    ),
  };
}

/** The column of a table of figures that says what is measured: it repeats itself. Releases before 2026.29.0 say it in each row. */
function groupedBy({ release }: ChartSpec, { chart }: ChartPageView): number | null {
  return chart.kind === "claims" && !isOlderThan(release, "2026.29.0") ? MEASURED : null;
}

/** The picture with what a reader does at it, how it is read and, beside it, its claims and the charts near it. */
function Picture({ edition, spec, page }: Props) {
  const { view, released } = page;
  return (
    <div class={page.chart.kind === "sheet" ? "shown broad" : "shown"}>
      <div class="main">
        <ViewToggles edition={edition} chart={page.chart} view={view} {...turnedChart(edition.urls, page.chart.id, view)} />
        <figure class="plate" id={spec.id} data-spec={edition.urls.chartFile(spec.id, "json", view)} data-whole="">
          {spec.forms ? null : <Legend spec={spec} />}
          <div class="picture">
            <p class="subtitle">{spec.subtitle}</p>
            {isEmpty(spec) ? <p class="empty">{emptyText(edition, spec)}</p> : <Drawing spec={withRoom(spec)} />}
          </div>
        </figure>
        <ChartActions edition={edition} spec={spec} view={view} released={released !== null} />
        <CsvLacking edition={edition} spec={spec} view={view} />
        <ViewForm edition={edition} page={page} />
      </div>
      <ClaimsBeside edition={edition} claims={chartClaims(edition.catalog, inYears(page.chart, view), view.vintage)} />
      <HowToRead edition={edition} spec={spec} view={view} />
      <Related edition={edition} page={page} />
    </div>
  );
}

function Related({ edition, page: { chart } }: Omit<Props, "spec">) {
  const near = relatedCharts(edition.catalog, chart);
  if (near.length === 0) return null;
  return (
    <nav class="rail related" aria-labelledby="related-heading">
      <h2 id="related-heading">{edition.words.chartPage.related}</h2>
      <ul>
        {near.map(({ id, title }) => (
          <li>
            <a href={edition.urls.chart(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
