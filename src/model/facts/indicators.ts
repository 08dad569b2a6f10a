import type { Catalog } from "../catalog.ts";
import type { Chart } from "../chart.ts";
import { chartRows } from "../chartRows.ts";
import { isHeldAgainstRecords, type Verdict } from "../check.ts";
import { countBeside } from "../countBeside.ts";
import type { Observation } from "../observation.ts";
import { checksOf, collectionFor } from "../queries.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import { type ClaimRow, checksByClaim, claimRow } from "./claimRow.ts";
import { claimsAmong } from "./claims.ts";
import { newestOf } from "./newestFigures.ts";
import { byEnd, latestFact, pairFact, upperLimitFact } from "./records.ts";

/** A chart in one row: a claim with its verdict, or what the records show last. */
export interface Indicator {
  chart: Chart;
  /** The claim that stands for the chart, a tested one before others; null where no article in view has one. */
  claim: ClaimRow | null;
  /** How many more claims it has. */
  more: number;
  /** How many of all its claims have each verdict. */
  verdicts: Record<Verdict, number>;
  /** The latest records: of both partners in one count where there is one, else of each partner by itself. */
  latest: Observation[];
  /** Whether the latest records are of one count, and so may stand in one phrase. */
  isOneCount: boolean;
  /** The counts that are drawn: each is one count, of one partner or of both. */
  counts: Observation[][];
}

/** Fewest figures of a count that is drawn where there is no claim to compare. */
const LINE = 3;

/** The charts given, as rows; one that has nothing in view is left out. */
export function indicators(catalog: Catalog, vintage: Vintage, charts: readonly Chart[]): Indicator[] {
  const checks = checksByClaim(catalog, vintage);
  const isRecord = isRecordOf(catalog);
  return charts.flatMap((chart): Indicator[] => {
    const shown = chartRows(catalog, chart, vintage);
    const tested = ({ id }: Observation) => checksOf(checks, id).some(isHeldAgainstRecords);
    const claims = claimsAmong(catalog, shown);
    const first = claims.find(tested) ?? claims[0];
    const { latest, isOneCount } = latestRecords(catalog, chart, shown.filter(isRecord));
    if (first) {
      const claim = claimRow(catalog, vintage, checks, first);
      const verdicts = verdictCounts(claims.flatMap(({ id }) => checksOf(checks, id).map(({ verdict }) => verdict)));
      const counts = claim.count.length === 0 ? [] : [claim.count];
      return [{ chart, claim, more: claims.length - 1, verdicts, latest, isOneCount, counts }];
    }
    if (latest.length === 0) return [];
    const lines = latest.map((o) => countBeside(catalog.release, o, shown, isRecord));
    const counts = (isOneCount ? [lines.flat()] : lines).filter((count) => count.length >= LINE);
    return [{ chart, claim: null, more: 0, verdicts: verdictCounts([]), latest, isOneCount, counts }];
  });
}

/** Those of the charts given that have such a row, without making it. */
export function chartsWithRow(catalog: Catalog, vintage: Vintage, charts: readonly Chart[]): Chart[] {
  return charts.filter((chart) => {
    const shown = chartRows(catalog, chart, vintage);
    const isClaimed = claimsAmong(catalog, shown).length > 0;
    return isClaimed || latestRecords(catalog, chart, shown.filter(isRecordOf(catalog))).latest.length > 0;
  });
}

function isRecordOf(catalog: Catalog): (o: Observation) => boolean {
  return (o) => collectionFor(catalog, o) === "references";
}

function verdictCounts(given: Verdict[]): Record<Verdict, number> {
  const of = (verdict: Verdict) => given.filter((one) => one === verdict).length;
  return { agrees: of("agrees"), differs: of("differs"), cannot_be_tested: of("cannot_be_tested") };
}

/**
 * Of the series that the chart names first, or of the first that has any. A later pair of the same series stands for the sure one where its
 * doubt is that one figure can only be too high: it is told as `at most`, as the finding of the chart tells it.
 */
function latestRecords(catalog: Catalog, { series }: Chart, records: Observation[]): { latest: Observation[]; isOneCount: boolean } {
  const [own = []] = series.map((id) => records.filter((o) => o.series === id)).filter((rows) => rows.length > 0);
  const sure = pairFact(catalog, own)?.pair;
  const limited = isOlderThan(catalog.release, "2026.19.0") ? undefined : upperLimitFact(catalog, own)?.pair;
  const pair = sure && limited && byEnd(limited[0], sure[0]) > 0 ? limited : sure;
  if (pair) return { latest: pair, isOneCount: true };
  const of = (code: string) => {
    const rows = own.filter(({ counterpart }) => counterpart === code);
    return isOlderThan(catalog.release, "2026.30.0") ? (latestFact(catalog, rows)?.latest ?? []) : (newestOf(catalog, rows)?.rows ?? []);
  };
  return { latest: catalog.subject.partners.flatMap(({ code }) => of(code)), isOneCount: false };
}
