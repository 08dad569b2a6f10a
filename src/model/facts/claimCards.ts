import type { Catalog } from "../catalog.ts";
import type { Chart } from "../chart.ts";
import { chartRows } from "../chartRows.ts";
import { isHeldAgainstRecords, mentionRef, type Verdict } from "../check.ts";
import type { Observation } from "../observation.ts";
import { isPlan } from "../observationStatus.ts";
import { checksOf, collectionFor } from "../queries.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import { type ChecksByClaim, type ClaimRow, checksByClaim, claimRow } from "./claimRow.ts";
import { claimsAmong } from "./claims.ts";

/** What the articles say of one family of figures, beside what records show. */
export interface ClaimCard {
  /** A code of the list family. */
  family: string;
  /** The chart that the family's block opens with. */
  chart: Chart;
  /** The claims that were tested, and of each partner at least one. */
  claims: ClaimRow[];
  /** Those that are left. */
  more: ClaimRow[];
  /** Of a family that counts events, each partner that any source in view tells of. */
  counts: CountRow[];
  /** What must be borne in mind when claims and records are looked at together; null where there is nothing of it in view. */
  caution: CardCaution | null;
}

/** Why the figures of a card are no single story: a code that words explain. */
export type CardCaution = "minimum_counts" | "different_bases" | "own_window" | "own_count";

/** How many events of one partner the articles tell, and other sources. */
export interface CountRow {
  partner: string;
  /** Null where no source of that collection in view tells of any. */
  told: number | null;
  found: number | null;
  /** How many of the events the articles mention and other sources too. */
  both: number;
  /** Verdicts on the dates that articles give of these events. */
  verdicts: Record<Verdict, number>;
  /** Counts of the articles, and of other sources. */
  claims: Observation[];
  count: Observation[];
}

/**
 * The cards of a view, in the order of their families' charts. A family of which no article in view says anything has none. Plans are no
 * claims of what is.
 */
export function claimCards(catalog: Catalog, vintage: Vintage): ClaimCard[] {
  const checks = checksByClaim(catalog, vintage);
  return mainCharts(catalog).flatMap((chart): ClaimCard[] => {
    const shown = chartRows(catalog, chart, vintage);
    const claims = claimsAmong(catalog, shown)
      .filter((o) => !isPlan(o))
      .map((claim) => claimRow(catalog, vintage, checks, claim));
    const rows = claims.sort((a, b) => rank(catalog, a) - rank(catalog, b));
    const counts = countRows(catalog, checks, shown);
    if (rows.length === 0 && !counts.some(({ told }) => told !== null)) return [];
    const isShown = (row: ClaimRow, i: number) =>
      isTested(row) || rows.findIndex(({ claim }) => claim.counterpart === row.claim.counterpart) === i;
    const split = { claims: rows.filter(isShown), more: rows.filter((row, i) => !isShown(row, i)) };
    return [{ family: chart.family as string, chart, ...split, counts, caution: cautionOf(catalog, rows, counts) }];
  });
}

/** Tested claims first, then in the order of the partners. */
function rank({ subject }: Catalog, { claim, check }: ClaimRow): number {
  const place = subject.partners.findIndex(({ code }) => code === claim.counterpart);
  return isTested({ check }) ? place : place + subject.partners.length;
}

function isTested({ check }: Pick<ClaimRow, "check">): boolean {
  return check !== null && isHeldAgainstRecords(check);
}

/** The first chart of each family. */
export function mainCharts({ charts }: Pick<Catalog, "charts">): Chart[] {
  const ordered = charts.filter(({ family }) => family !== null).sort((a, b) => a.order - b.order);
  return ordered.filter((chart, i) => ordered.findIndex(({ family }) => family === chart.family) === i);
}

function countRows(catalog: Catalog, checks: ChecksByClaim, shown: Observation[]): CountRow[] {
  const derived = shown.filter(({ source }) => source === null);
  return catalog.subject.partners.flatMap(({ code }) => {
    const own = derived.filter(({ counterpart }) => counterpart === code);
    const of = (collection: "documents" | "references") => own.filter((o) => collectionFor(catalog, o) === collection);
    const [claims, count] = [of("documents"), of("references")];
    if (own.length === 0) return [];
    const found = counted(count);
    const both = [...counted(claims)].filter((event) => found.has(event)).length;
    const verdicts = verdictsOn(catalog, checks, claims);
    return [{ partner: code, told: total(claims), found: total(count), both, verdicts, claims, count }];
  });
}

function total(rows: Observation[]): number | null {
  return rows.length === 0 ? null : rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** The events that some counts are made of. */
function counted(rows: readonly Observation[]): Set<string> {
  return new Set(rows.flatMap(({ derived_from }) => derived_from));
}

/** Verdicts on dates of the events that some counts are made of. */
function verdictsOn(catalog: Catalog, checks: ChecksByClaim, claims: Observation[]): CountRow["verdicts"] {
  const refs = [...counted(claims)].flatMap((event) => (catalog.mentionsByEvent.get(event) ?? []).map(mentionRef));
  const given = refs.flatMap((ref) => checksOf(checks, ref).map(({ verdict }) => verdict));
  const count = (verdict: Verdict) => given.filter((one) => one === verdict).length;
  return { agrees: count("agrees"), differs: count("differs"), cannot_be_tested: count("cannot_be_tested") };
}

function cautionOf(catalog: Catalog, rows: ClaimRow[], counts: CountRow[]): CardCaution | null {
  if (counts.length > 0) return "minimum_counts";
  const bases = (series: string | undefined) =>
    new Set(rows.filter(({ claim }) => claim.series === series).map(({ claim }) => claim.basis));
  if (bases(rows[0]?.claim.series).size > 1) return "different_bases";
  if (rows.every(({ claim }) => claim.period.text.includes("/"))) return "own_window";
  // That others count differently says nothing without them: since 2026.10.0 the cards leave it to the records that they name.
  return isOlderThan(catalog.release, "2026.10.0") && rows.some(({ records }) => records.length > 0) ? "own_count" : null;
}
