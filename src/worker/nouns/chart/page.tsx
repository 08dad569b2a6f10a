import { type ChartSpec, message } from "../../../chart/chartSpec/chartSpec.ts";
import { markKey } from "../../../chart/scene/markKey.ts";
import { WIDE } from "../../../chart/scene/plotScales.ts";
import { KeySymbol } from "../../../chart/svg/markKey.tsx";
import type { Edition } from "../../../edition/edition.ts";
import { turnedChart } from "../../../edition/turned.ts";
import type { Page } from "../../frame/page.ts";
import { chartCard } from "./card.ts";
import { ChangedLine } from "./changedLine.tsx";
import { ChartFigure } from "./figure.tsx";
import { ChartHead } from "./head.tsx";
import type { ChartPageView } from "./pageView.ts";
import { ChartTools } from "./tools.tsx";
import { ViewToggles } from "./viewToggles.tsx";

/** One chart: picture, table, sources; other views, files, citations and embeds of it. */
export function ChartPage({ edition, spec, page }: { edition: Edition; spec: ChartSpec; page: ChartPageView }): Page {
  return {
    edition,
    title: spec.title,
    description: `${message(spec)} ${spec.ends}`,
    address: edition.urls.absolute.chart(page.chart.id, page.view),
    card: chartCard(edition, spec, page.view),
    sheets: ["figure", "table", "form", "changed", "chartTools"],
    head: <ChartHead edition={edition} spec={spec} page={page} />,
    body: (
      <>
        <ChangedLine edition={edition} {...turnedChart(edition.urls, page.chart.id, page.view)} />
        <ViewToggles edition={edition} chart={page.chart} view={page.view} {...turnedChart(edition.urls, page.chart.id, page.view)} />
        <ChartFigure edition={edition} spec={spec} view={page.view} level="h1" />
        {spec.forms ? null : <MarkKey edition={edition} spec={spec} />}
        <ChartTools edition={edition} spec={spec} page={page} />
      </>
    ),
  };
}

/** The key of the marks that occur; a form draws its own. */
function MarkKey({ edition: { words }, spec }: { edition: Edition; spec: ChartSpec }) {
  const entries = markKey(spec, WIDE);
  return (
    <section class="keys">
      {entries.length > 0 && (
        <>
          <h2>{words.chart.keyHeading}</h2>
          <ul>
            {entries.map((entry) => (
              <li>
                <KeySymbol entry={entry} />
                <span>{words.chart.key[entry.look]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.chart.keys}</p>
    </section>
  );
}
