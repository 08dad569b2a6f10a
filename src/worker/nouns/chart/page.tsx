import { type ChartSpec, message } from "../../../chart/chartSpec/chartSpec.ts";
import { markKey } from "../../../chart/scene/markKey.ts";
import { WIDE } from "../../../chart/scene/plotScales.ts";
import { KeySymbol } from "../../../chart/svg/markKey.tsx";
import type { Edition } from "../../../edition/edition.ts";
import type { Page } from "../../frame/page.ts";
import { ChartFigure } from "./figure.tsx";
import { ChartHead } from "./head.tsx";
import type { ChartPageView } from "./pageView.ts";
import { ChartTools } from "./tools.tsx";

/** One chart: picture, table, sources; other views, files, citations and embeds of it. */
export function ChartPage({ edition, spec, page }: { edition: Edition; spec: ChartSpec; page: ChartPageView }): Page {
  const words = edition.words.chart;
  return {
    edition,
    title: spec.title,
    description: `${message(spec)} ${spec.ends}`,
    address: edition.urls.absolute.chart(page.chart.id, page.view),
    sheets: ["figure", "table", "form", "chartTools"],
    head: <ChartHead edition={edition} spec={spec} page={page} />,
    body: (
      <>
        <ChartFigure edition={edition} spec={spec} view={page.view} level="h1" />
        <section class="keys">
          <h2>{words.keyHeading}</h2>
          <ul>
            {markKey(spec, WIDE).map((entry) => (
              <li>
                <KeySymbol entry={entry} />
                <span>{words.key[entry.look]}</span>
              </li>
            ))}
          </ul>
          <p>{words.keys}</p>
        </section>
        <ChartTools edition={edition} spec={spec} page={page} />
      </>
    ),
  };
}
