import type { Edition } from "../../../edition/edition.ts";
import type { Turned } from "../../../edition/turned.ts";
import { withParameter } from "../../../edition/viewQuery.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import { chartRows } from "../../../model/chartRows.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isEstimate } from "../../../model/estimate.ts";
import { collectionFor } from "../../../model/queries.ts";
import { remembering } from "../../../model/remembered.ts";
import { type Vintage, vintageKey } from "../../../model/vintage.ts";

/** Of how many charts and views an isolate remembers what may be chosen. */
const MOST_CHOICES = 128;

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

const remembered = remembering<Catalog, boolean>(MOST_CHOICES);

/** The balance is told by both; a chart of series where it has claims and records. */
function hasBothCollections({ catalog }: Edition, chart: Chart, { vintage, balance }: ChartView): boolean {
  if (balance !== null) return true;
  if (chart.kind === "sheet") return false;
  if (vintage.collection !== "all") return true;
  const key = ["collections", ...choiceKey(chart, vintage)].join(" ");
  return remembered(catalog, key, () => new Set(chartRows(catalog, chart, vintage).map((o) => collectionFor(catalog, o))).size > 1);
}

/** What decides of the choices of a chart, whose years are those of the view. */
function choiceKey({ id, from, to }: Chart, vintage: Vintage): (string | number)[] {
  return [id, from, to, vintageKey(vintage)];
}

/** Where all figures are estimates, or none is, there is nothing to choose. */
function hasBothKinds({ catalog }: Edition, chart: Chart, { vintage, balance, estimates }: ChartView): boolean {
  if (balance !== null || chart.kind === "sheet") return false;
  if (estimates === "without") return true;
  const key = ["estimates", ...choiceKey(chart, vintage)].join(" ");
  return remembered(catalog, key, () => new Set(chartRows(catalog, chart, vintage).map(isEstimate)).size > 1);
}
