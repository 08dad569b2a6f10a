import type { Edition } from "../../../edition/edition.ts";
import type { Turned } from "../../../edition/turned.ts";
import { withParameter } from "../../../edition/viewQuery.ts";
import type { Chart } from "../../../model/chart.ts";
import { chartRows } from "../../../model/chartRows.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isEstimate } from "../../../model/estimate.ts";
import type { Observation } from "../../../model/observation.ts";
import { collectionFor } from "../../../model/queries.ts";
import { type Vintage, vintageKey } from "../../../model/vintage.ts";
import { keptText } from "../../frame/kept.ts";

interface Props extends Turned {
  /** With all its figures, estimates too. */
  edition: Edition;
  chart: Chart;
  view: ChartView;
}

/**
 * Which of a chart's figures are shown, as links to the same page: those of the articles, of other sources or of both; estimates or not.
 * Each choice is there only where the chart has both kinds.
 */
export function ViewToggles({ edition, chart, view, parameters, address }: Props) {
  const w = edition.words.changed.toggles;
  const to = (name: string, value: string | null) => address(withParameter(parameters, name, value));
  const usual = view.balance === null ? "all" : "documents";
  const { collection } = view.vintage;
  return (
    <>
      {hasBothCollections(edition, chart, view) && (
        <nav class="toggles" aria-label={w.collection} data-in-place>
          {(["all", "documents", "references"] as const).map((value) => (
            <a href={to("collection", value === usual ? null : value)} aria-current={value === collection ? "true" : undefined}>
              {w.collections[value]}
            </a>
          ))}
        </nav>
      )}
      {hasBothKinds(edition, chart, view) && (
        <nav class="toggles" aria-label={w.estimates} data-in-place>
          {(["with", "without"] as const).map((value) => (
            <a
              href={to("estimates", value === "with" ? null : value)}
              aria-current={value === (view.estimates ?? "with") ? "true" : undefined}
            >
              {w[value]}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}

/** Whether a chart leaves a reader any of these choices. */
export function hasToggles(edition: Edition, chart: Chart, view: ChartView): boolean {
  return hasBothCollections(edition, chart, view) || hasBothKinds(edition, chart, view);
}

/**
 * Whether a reader may have the figures of articles or of other sources alone. The balance is told by both; a chart of series where it has
 * claims and records.
 */
function hasBothCollections(edition: Edition, chart: Chart, { vintage, balance }: ChartView): boolean {
  if (balance !== null) return true;
  if (chart.kind === "sheet") return false;
  if (vintage.collection !== "all") return true;
  return hasBoth(edition, "collections", chart, vintage, (o) => collectionFor(edition.catalog, o));
}

/** Whether a reader may leave out estimates: where all figures are, or none is, there is nothing to choose. */
export function hasBothKinds(edition: Edition, chart: Chart, { vintage, balance, estimates }: ChartView): boolean {
  if (balance !== null || chart.kind === "sheet") return false;
  if (estimates === "without") return true;
  return hasBoth(edition, "estimates", chart, vintage, (o) => isEstimate(edition.catalog.release, o));
}

/** Whether a chart, whose years are those of the view, has figures of more than one kind; kept, so that no figure is read for it twice. */
function hasBoth(edition: Edition, choice: string, chart: Chart, vintage: Vintage, kindOf: (o: Observation) => unknown): boolean {
  const name = ["choice of", choice, chart.id, chart.from, chart.to, vintageKey(vintage)].join(" ");
  const kinds = () => new Set(chartRows(edition.catalog, chart, vintage).map(kindOf)).size;
  return keptText(edition, name, () => (kinds() > 1 ? "both" : "one")) === "both";
}
