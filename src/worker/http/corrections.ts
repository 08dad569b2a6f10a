import type { Context } from "hono";
import { shownInChart } from "../../chart/chartSpec/shownInChart.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartView } from "../../model/chartView.ts";
import { type Correction, correctionsSince } from "../../model/correction.ts";
import { ofPicture, ofShown, type Shown } from "../../model/shown.ts";
import type { Site } from "../site.ts";
import { history } from "./history.ts";
import { ReleaseUnavailable } from "./resolveEdition.ts";

/** A site whose pinned page speaks only of the corrections of what it shows; `shown` is asked for only when there are any. */
export function showing(site: Site, shown: () => Shown): Site {
  const { corrections = [] } = site;
  return corrections.length === 0 ? site : { ...site, corrections: ofShown(corrections, shown()) };
}

/** The same for a page of pictures: of what they show, the columns that stand in a picture. */
export function picturing(site: Site, views: { chart: Chart; view: ChartView }[]): Site {
  const { corrections = [] } = site;
  if (corrections.length === 0) return site;
  const shown = views.flatMap(({ chart, view }) => [...shownInChart(site, chart, view)]);
  return { ...site, corrections: ofPicture(corrections, new Set(shown)) };
}

/** What later releases changed of the rows of the pinned one; nothing is read when it is the newest, or when nothing is pinned. */
export async function correctionsOf(c: Context, { build, pinned }: Site): Promise<Correction[]> {
  if (pinned === null || pinned === build.releases[0]) return [];
  try {
    return correctionsSince(await history(c, build), pinned);
  } catch (cause) {
    throw new ReleaseUnavailable(pinned, { cause });
  }
}
