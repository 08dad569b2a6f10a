import { shownInChart } from "../../chart/chartSpec/shownInChart.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartView } from "../../model/chartView.ts";
import { type Correction, correctionsSince } from "../../model/correction.ts";
import { ofPicture, ofShown, type Shown } from "../../model/shown.ts";
import type { Build, Files } from "../application.ts";
import { history } from "./history.ts";
import { ReleaseUnavailable } from "./resolveEdition.ts";

/** The edition of a pinned page with only the corrections of what the page shows; `shown` is called only when there are any. */
export function showing(edition: Edition, shown: () => Shown): Edition {
  const { corrections = [] } = edition;
  return corrections.length === 0 ? edition : { ...edition, corrections: ofShown(corrections, shown()) };
}

/** The same for a page of pictures, which show only some columns of their rows. */
export function picturing(edition: Edition, views: { chart: Chart; view: ChartView }[]): Edition {
  const { corrections = [] } = edition;
  if (corrections.length === 0) return edition;
  const shown = views.flatMap(({ chart, view }) => [...shownInChart(edition, chart, view)]);
  return { ...edition, corrections: ofPicture(corrections, new Set(shown)) };
}

/** What later releases changed in the rows of the pinned one. Nothing is fetched when no release is pinned, or the newest one. */
export async function correctionsOf(build: Build, files: Files, pinned: string | null): Promise<Correction[]> {
  if (pinned === null || pinned === build.releases[0]) return [];
  try {
    return correctionsSince(await history(build, files), pinned);
  } catch (cause) {
    throw new ReleaseUnavailable(pinned, { cause });
  }
}
