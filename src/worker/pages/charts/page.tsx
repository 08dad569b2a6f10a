import { type ChartSpec, isEmpty } from "../../../chart/chartSpec/chartSpec.ts";
import { emptyText } from "../../../chart/chartSpec/emptyText.ts";
import { firstFinding } from "../../../chart/chartSpec/firstFinding.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Parameters } from "../../../edition/viewQuery.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Lead } from "../../frame/lead.tsx";
import type { Page } from "../../frame/page.ts";
import { listedPicture } from "./listedPicture.ts";

/** A chart in a view, and what it says there. */
interface ListedChart {
  chart: Chart;
  view: ChartView;
  spec: ChartSpec;
}

/** Every chart with its title, what it finds and a small picture, by topic. */
export function ChartsPage({ edition, figures, address }: { edition: Edition; figures: ListedChart[]; address: string }): Page {
  const { catalog, words } = edition;
  const w = words.charts;
  const topics = [...new Set(figures.map(({ chart }) => chart.topic))];
  const lead = w.lead(figures.length);
  return {
    edition,
    title: w.heading,
    description: lead,
    address,
    card: cardOf(edition, "charts", pageText(edition, "charts")),
    sheets: ["charts"],
    body: (
      <>
        <Lead heading={w.heading} text={edition.words.kit.held(lead)} />
        <nav class="by-topic" aria-label={w.topics}>
          {topics.map((topic) => (
            <a href={edition.urls.charts(topic)}>{labelOf(catalog, "topic", topic)}</a>
          ))}
        </nav>
        {topics.map((topic) => (
          <section id={topic} class="topic">
            <h2>{labelOf(catalog, "topic", topic)}</h2>
            <ul>
              {figures
                .filter(({ chart }) => chart.topic === topic)
                .map((figure) => (
                  <Item edition={edition} {...figure} />
                ))}
            </ul>
          </section>
        ))}
      </>
    ),
  };
}

function Item({ edition, chart, view, spec }: ListedChart & { edition: Edition }) {
  const { urls } = edition;
  const { light, dark, width, height, isPart } = listedPicture(spec.release);
  const file = (also: Parameters) => urls.chartFile(chart.id, "svg", view, also);
  return (
    <li>
      <h3>
        <a href={urls.chart(chart.id, view)}>{isOlderThan(spec.release, "2026.9.0") ? spec.title : chart.title}</a>
      </h3>
      <picture>
        <source media="(prefers-color-scheme: dark)" srcset={file(dark)} />
        <img class={isPart ? "first-plot" : undefined} src={file(light)} width={width} height={height} loading="lazy" alt={spec.subtitle} />
      </picture>
      <p>{isEmpty(spec) ? emptyText(edition, spec) : saidOf(edition, chart, spec)}</p>
    </li>
  );
}

/**
 * What a chart says, in few words where it has them: the headline that the dashboard gives it, or its own title where that is computed. Else its
 * first finding, which stands under every chart in releases before 2026.30.0.
 */
function saidOf({ catalog }: Edition, chart: Chart, spec: ChartSpec): string {
  const whole = firstFinding(catalog, spec);
  if (isOlderThan(catalog.release, "2026.30.0")) return whole;
  return spec.headline ?? (spec.title === chart.title ? whole : spec.title);
}
