import type { Catalog } from "../catalog.ts";
import type { Chart } from "../chart.ts";
import type { Observation } from "../observation.ts";
import { extent } from "../period.ts";
import { resolveEvents } from "../resolveEvents.ts";
import type { Vintage } from "../vintage.ts";
import { basesFact, claimFacts } from "./claims.ts";
import { countFacts } from "./counts.ts";
import { disputesFacts } from "./disputes.ts";
import { type Fact, type RecordingFact, rowsOf } from "./fact.ts";
import type { FactKind } from "./factKind.ts";
import { largestShareFact } from "./largestShare.ts";
import { latestOfEach } from "./latestOfEach.ts";
import { directionFacts, latestFact, pairFacts, rangeFacts, upperLimitFact } from "./records.ts";

/** Most facts of one kind that a chart says: the rest stands in its table. */
const MOST = 2;

/**
 * What a chart says of the rows that it shows, in the order that charts.csv gives. When none of its kinds of facts holds in a view, it
 * says its latest figure, of each partner; when the view has no figures, it says nothing.
 * Why: docs/decisions/0010-nothing-is-said-that-the-rows-do-not-bear-out.md
 */
export function chartFacts(view: FactView): Fact[] {
  const said = view.chart.says.flatMap((kind) => FACTS[kind](view).slice(0, MOST));
  return said.some(({ kind }) => kind !== "change_of_recording")
    ? toldOnce(said)
    : [...latestOfEach(view.catalog, view.chart.series, view.shown), ...said];
}

/** Without what an article says of the latest period where another fact tells that claim already. */
function toldOnce(said: Fact[]): Fact[] {
  return said.map((fact) => {
    if (fact.kind !== "latest_figure" || !fact.claimed) return fact;
    const others = new Set(said.filter((one) => one !== fact).flatMap(rowsOf));
    return { ...fact, claimed: fact.claimed.filter(({ id }) => !others.has(id)) };
  });
}

/** The rows that a chart shows. */
export interface FactView {
  catalog: Catalog;
  /** With the years that are looked at: `from` is the first one, `to` the one after the last. */
  chart: Pick<Chart, "says" | "series" | "from" | "to">;
  vintage: Vintage;
  /** Observations of the chart's series that the vintage counts and the years hold. */
  shown: Observation[];
}

const FACTS: Record<FactKind, (view: FactView) => Fact[]> = {
  claim_against_record: ({ catalog, vintage, shown }) => claimFacts(catalog, vintage, shown),
  different_bases: ({ catalog, vintage, shown }) => some(basesFact(catalog, vintage, shown)),
  counts_by_partner: ({ catalog, shown }) => countFacts(catalog, shown),
  latest_of_partners: ({ catalog, shown }) => pairFacts(catalog, shown),
  latest_with_upper_limit: ({ catalog, shown }) => some(upperLimitFact(catalog, shown)),
  years_of_disputes: ({ catalog, shown }) => disputesFacts(catalog, shown),
  largest_share: ({ catalog, shown }) => some(largestShareFact(catalog, shown)),
  range_of_line: ({ catalog, shown }) => rangeFacts(catalog, shown),
  latest_figure: ({ catalog, shown }) => some(latestFact(catalog, shown)),
  both_directions: ({ catalog, shown }) => directionFacts(catalog, shown),
  change_of_recording: recordingFacts,
};

/** Changes of what statistics record of the countries shown, within the years. */
function recordingFacts({ catalog, chart, vintage, shown }: FactView): RecordingFact[] {
  const countries = new Set(shown.map(({ counterpart }) => counterpart));
  return resolveEvents(catalog, vintage).flatMap(({ id, kind, partner, period, summary }) => {
    const within = period !== null && extent(period).start >= chart.from && extent(period).start < chart.to;
    return kind === "recording" && countries.has(partner) && within
      ? [{ kind: "change_of_recording", event: id, summary, period: period.text }]
      : [];
  });
}

function some<T>(fact: T | null): T[] {
  return fact === null ? [] : [fact];
}
