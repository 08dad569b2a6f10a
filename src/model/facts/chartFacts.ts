import type { Catalog } from "../catalog.ts";
import type { Chart } from "../chart.ts";
import type { Observation } from "../observation.ts";
import { extent } from "../period.ts";
import { observationsForSeries } from "../queries.ts";
import { resolveEvents } from "../resolveEvents.ts";
import { partnerOf } from "../subject.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import { directionFacts } from "./bothDirections.ts";
import { withLower } from "./bothWays.ts";
import { basesFact, claimFacts } from "./claims.ts";
import { countFacts } from "./counts.ts";
import { disputesFacts } from "./disputes.ts";
import { type BothWays, type ClaimFact, type Fact, type RecordingFact, rowsOf } from "./fact.ts";
import type { FactKind } from "./factKind.ts";
import { fewFacts, MOST, othersAlone } from "./fewFacts.ts";
import { largestShareFact } from "./largestShare.ts";
import { latestOfEach } from "./latestOfEach.ts";
import { isDecided, withMeasure } from "./measureOfClaim.ts";
import { directionsApart, newestFigure, newestOfEach } from "./newestFigures.ts";
import { latestFact, pairFacts, rangeFacts, upperLimitFact } from "./records.ts";
import { besideOnce } from "./untested.ts";

/**
 * What a chart says of the rows that it shows, in the order that charts.csv gives. When none of its kinds of facts holds in a view, it
 * says its latest figure, of each partner; when the view has no figures, it says nothing.
 * Why: docs/decisions/0010-nothing-is-said-that-the-rows-do-not-bear-out.md
 */
export function chartFacts(view: FactView): Fact[] {
  const isBefore = isOlderThan(view.catalog.release, "2026.30.0");
  const each = view.chart.says.flatMap((kind) => [
    ...(isBefore ? FACTS[kind](view).slice(0, MOST) : fewFacts(FACTS[kind](view))),
    ...(kind === "both_directions" ? apartOf(view) : []),
  ]);
  const own = isBefore ? each : othersAlone(each);
  const said = [...own, ...newestOfOthers(view, own)];
  return said.some(({ kind }) => kind !== "change_of_recording") ? besideOnce(toldOnce(view, said)) : [...newestOfView(view), ...said];
}

/** Rows of a chart in all years that the vintage counts; in releases before 2026.31.0 those of its own years. */
function knownOf(catalog: Catalog, { series }: FactView["chart"], vintage: Vintage, shown: Observation[]): Observation[] {
  if (isOlderThan(catalog.release, "2026.31.0")) return shown;
  return series.flatMap((id) => observationsForSeries(catalog, id, vintage));
}

/** What a partner has beside one of which a count has both directions; not told in releases before 2026.30.0. */
function apartOf({ catalog, chart, shown }: FactView): Fact[] {
  return isOlderThan(catalog.release, "2026.30.0") ? [] : directionsApart(catalog, chart.series, shown, directionFacts(catalog, shown));
}

/**
 * Where a chart tells claims alone, and these of one partner, the newest records of the other, in measures that both may have: no country
 * stands alone where the chart has both. Releases before 2026.30.0 do not say them.
 */
function newestOfOthers({ catalog, chart, shown }: FactView, said: readonly Fact[]): Fact[] {
  if (isOlderThan(catalog.release, "2026.30.0")) return [];
  const facts = said.filter((fact) => fact.kind === "claim_against_record");
  const claims = facts.map(({ claim }) => claim);
  const isOfBoth = claims.every(({ series }) => catalog.seriesById.get(series)?.comparable);
  // What no record tests has those in view beside it, of both countries.
  if (facts.length === 0 || facts.length < said.length || !isOfBoth || facts.some(({ untested }) => untested)) return [];
  const told = new Set(claims.map(({ counterpart }) => counterpart));
  const others = shown.filter(({ counterpart }) => partnerOf(catalog.subject, counterpart) && !told.has(counterpart));
  return newestOfEach(catalog, chart.series, others).slice(0, MOST);
}

/** The newest figure of each partner; releases before 2026.30.0 have one where its period has several, and claims. */
function newestOfView({ catalog, chart, shown }: FactView): Fact[] {
  return isOlderThan(catalog.release, "2026.30.0")
    ? latestOfEach(catalog, chart.series, shown)
    : newestOfEach(catalog, chart.series, shown);
}

/**
 * Without what an article says of the latest period where another fact tells that claim already, nor the latest figure where a claim is
 * told with it as its record: releases before 2026.30.0 tell it again.
 */
function toldOnce({ catalog }: FactView, said: Fact[]): Fact[] {
  const isTwice = (fact: Fact) => fact.kind === "latest_figure" && fact.beside.length === 0 && isRecordOf(said, fact.latest);
  return said.flatMap((fact) => {
    if (!isOlderThan(catalog.release, "2026.30.0") && isTwice(fact)) return [];
    if (fact.kind !== "latest_figure" || !fact.claimed) return fact;
    const others = new Set(said.filter((one) => one !== fact).flatMap(rowsOf));
    return { ...fact, claimed: fact.claimed.filter(({ id }) => !others.has(id)) };
  });
}

/** Whether a figure is told as a record that a claim is held against, or one of its measure. */
function isRecordOf(said: readonly Fact[], latest: Observation): boolean {
  return said.some(
    (fact) =>
      fact.kind === "claim_against_record" && ((isDecided(fact) && fact.records.includes(latest)) || fact.ofMeasure?.includes(latest)),
  );
}

/** The rows that a chart shows. */
export interface FactView {
  catalog: Catalog;
  /** With the years that are looked at: `from` is the first one, `to` the one after the last. */
  chart: Pick<Chart, "says" | "series" | "from" | "to"> & Partial<Pick<Chart, "form">>;
  vintage: Vintage;
  /** Observations of the chart's series that the vintage counts and the years hold. */
  shown: Observation[];
}

const FACTS: Record<FactKind, (view: FactView) => Fact[]> = {
  claim_against_record: ({ catalog, chart, vintage, shown }) =>
    claimFacts(catalog, vintage, shown).map((fact) => withinYears(catalog, chart, fact)),
  different_bases: basesFacts,
  counts_by_partner: ({ catalog, shown }) => countFacts(catalog, shown),
  latest_of_partners: ({ catalog, shown }) => pairFacts(catalog, shown),
  latest_with_upper_limit: ({ catalog, shown }) => some(upperLimitFact(catalog, shown)),
  years_of_disputes: ({ catalog, shown }) => disputesFacts(catalog, shown),
  largest_share: ({ catalog, chart, vintage, shown }) =>
    some(largestShareFact(catalog, shown, chart, knownOf(catalog, chart, vintage, shown))),
  range_of_line: ({ catalog, shown }) => rangeFacts(catalog, shown),
  latest_figure: ({ catalog, chart, shown }) =>
    isOlderThan(catalog.release, "2026.30.0") ? some(latestFact(catalog, shown)) : newestFigure(catalog, chart.series, shown),
  both_directions: ({ catalog, shown }) => directionFacts(catalog, shown),
  change_of_recording: recordingFacts,
};

/** Claims that divide by different things; of one alone what it says and by which measure, which releases before 2026.30.0 do not say. */
function basesFacts({ catalog, vintage, shown }: FactView): Fact[] {
  const bases = basesFact(catalog, vintage, shown);
  if (bases !== null || isOlderThan(catalog.release, "2026.30.0")) return some(bases);
  return claimFacts(catalog, vintage, shown).map((fact) => withMeasure(catalog, fact, shown));
}

/** Without sums of years that are not in view, beside which a claim would seem to be met there; releases before 2026.30.0 tell them. */
function withinYears({ release }: Catalog, { from, to }: FactView["chart"], fact: ClaimFact): ClaimFact {
  if (isOlderThan(release, "2026.30.0")) return fact;
  const sums = withLower(fact.bothWays ?? null).filter(({ rows }) =>
    rows.every(({ period }) => extent(period).start >= from && extent(period).start < to),
  );
  const within = sums.reduceRight<BothWays | null>((next, { next: _, ...sum }) => (next === null ? sum : { ...sum, next }), null);
  return fact.bothWays ? { ...fact, bothWays: within } : fact;
}

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
