import { type BalanceParameters, type BalanceYear, balance, firstYearsOfSources, isKnown, leanSigns, leans } from "./balance.ts";
import { besideChecks, type Catalog } from "./catalog.ts";
import type { Sign } from "./codingSigns.ts";
import type { Partner } from "./event.ts";
import { isOfOneSource } from "./leaveOneOut.ts";
import { actsInView, actsWithout, overBlocks, type View, viewKey } from "./leaveOneOutRuns.ts";
import { remembering, VIEWS_REMEMBERED } from "./remembered.ts";
import type { CountingUnit, Weighting } from "./scoredActs.ts";
import { commonSigns, countSigns, type RunSigns, type SignCount, shareOf } from "./signCount.ts";
import { partnerAt } from "./subject.ts";
import { isOlderThan } from "./turn.ts";
import type { Vintage } from "./vintage.ts";

/** Everything that the balance can be asked with. */
export interface BalanceQuery extends BalanceParameters {
  scale: Weighting;
  unit: CountingUnit;
  vintage: Vintage;
  /** Sources left out. */
  drop: string[];
}

/**
 * The question that the dashboard asks: half-life 5 years, prior of one signed agreement, the documents alone.
 * Why: docs/decisions/0008-the-balance-index.md
 */
export const DEFAULT_BALANCE: BalanceQuery = {
  halfLife: 5,
  prior: 8,
  scale: "goldstein",
  unit: "episode",
  vintage: { as_of: null, collection: "documents" },
  drop: [],
};

/** Everything that a year is computed in again, once with all sources and once with each block left out. */
export interface Grid {
  halfLife: readonly number[];
  prior: readonly number[];
}

const SCALES: readonly Weighting[] = ["goldstein", "sign"];
const UNITS: readonly CountingUnit[] = ["episode", "event"];

/** Ways to weigh the same acts, in each of which every variant is computed. */
export const WEIGHTINGS = SCALES.length * UNITS.length;

/**
 * What the sign of a year is held against, in the settled data and in each coding: 216 variants where five documents tell.
 * Why: docs/decisions/0009-a-direction-is-claimed-only-where-all-agree.md
 */
export const SPECIFICATIONS: Grid = { halfLife: [3, 5, 8], prior: [4, 8, 16] };

/** The ends and the middle of what a reader may turn: a direction holds there too, or it is not claimed. */
export const EXTREMES: Grid = { halfLife: [1, 5, 20], prior: [0, 8, 32] };

/** A year of the balance with how far it may be believed. */
export interface BalanceRow extends BalanceYear {
  /** Lowest and highest lean over the full set and each block left out; null where lean is, and where one source alone tells until then. */
  band_low: number | null;
  band_high: number | null;
  /** Share of the variants, 0 to 1, whose lean has the same sign; null where lean is null or 0, and where band_low is. */
  claimable: number | null;
  /** The same share of the extremes, the ends of what a reader may turn. */
  held: number | null;
  /** The partner towards whom a lean may be claimed; null where the variants, the extremes or the codings do not all agree. */
  direction: Partner | null;
  /**
   * How many of three, the settled data and both codings, give all variants the sign of the default lean; null where codings say nothing of
   * the view.
   */
  coder_agreement: number | null;
  /** Sources that tell an act of this year or an earlier one. */
  documents: number;
  /** Whether an act of this very year is told. */
  fresh: boolean;
}

const remembered = {
  rows: remembering<Catalog, BalanceRow[]>(VIEWS_REMEMBERED * 2),
  signs: remembering<Catalog, RunSigns>(VIEWS_REMEMBERED),
  usual: remembering<Catalog, BalanceYear[]>(VIEWS_REMEMBERED),
};

/**
 * The balance index, year by year, with how far each year may be believed: band, variants, direction.
 * The signs of the variants and extremes are those of the view, whatever the method; they and the rows are remembered.
 * Why: docs/decisions/0008-the-balance-index.md, docs/decisions/0009-a-direction-is-claimed-only-where-all-agree.md
 *
 * @returns one row for each year from the subject's first to its last, or to the year of `as_of`, in order
 */
export function balanceRows(catalog: Catalog, query: BalanceQuery): readonly BalanceRow[] {
  const { halfLife, prior, scale, unit } = query;
  return remembered.rows(besideChecks(catalog), `${viewKey(query)} ${halfLife} ${prior} ${scale} ${unit}`, () =>
    computedRows(catalog, query),
  );
}

function computedRows(catalog: Catalog, query: BalanceQuery): BalanceRow[] {
  const last = lastYear(catalog, query);
  const acts = actsInView(catalog, query, query);
  const known = firstYearsOfSources(acts);
  const told = (year: number) => known.filter((first) => first <= year).length;
  const isSaid = (year: number) => told(year) > 0 || isOlderThan(catalog.release, "2026.30.0");
  // Without a source nothing is known, and a prior alone is no balance.
  const full = balance(acts, query, catalog.subject, last).map((row) => (isSaid(row.year) ? row : { ...row, lean: null }));
  const isOfOne = isOfOneSource(catalog, query);
  const bands = bandsOf(catalog, query, full, last);
  const signs = runSigns(catalog, query, last);
  const claimed = claimedSigns(catalog, query, signs);
  const agreement = coderAgreement(catalog, query, signs, last);
  const fresh = new Set(acts.flatMap((act) => act.years));
  return full.map((row, i) => {
    const band = bands[i] ?? [];
    // Without the one source that tells until then nothing is left to hold a year against.
    const isJudged = !isOfOne && (told(row.year) > 1 || isOlderThan(catalog.release, "2026.30.0"));
    const sign = isJudged ? (claimed[i] ?? 0) : 0;
    const shareWith = (count: SignCount) =>
      row.lean === null || row.lean === 0 || !isJudged ? null : shareOf(count, i, Math.sign(row.lean));
    return {
      ...row,
      band_low: row.lean === null || !isJudged ? null : band.reduce((low, lean) => Math.min(low, lean), row.lean),
      band_high: row.lean === null || !isJudged ? null : band.reduce((high, lean) => Math.max(high, lean), row.lean),
      claimable: shareWith(signs.variants),
      held: shareWith(signs.extremes),
      direction: sign === 0 || isAgainst(catalog, sign, row.lean, band) ? null : partnerAt(catalog.subject, sign).code,
      coder_agreement: agreement?.[i] ?? null,
      documents: told(row.year),
      fresh: fresh.has(row.year),
    };
  });
}

/**
 * For each year the leans between which its band lies: that of the full set, and those of the blocks without which it is lowest and highest.
 * Which they are is found by what each block changes; they alone are computed plainly, however many blocks there are. A block without which
 * nothing is known yet gives no lean; in releases before 2026.30.0 it gives the 0 of a prior alone.
 */
function bandsOf(catalog: Catalog, query: BalanceQuery, full: BalanceYear[], last: number): number[][] {
  const ofKnown = !isOlderThan(catalog.release, "2026.30.0");
  const [, ...runs] = overBlocks(catalog, query, query, last, (sums) => leans(sums, query, catalog.subject, ofKnown));
  const ends = full.flatMap((_, i) => [endOf(runs, i, -1), endOf(runs, i, 1)]).filter((block) => block !== null);
  const plain = [...new Set(ends)].map((block) => balance(actsWithout(catalog, query, query, block), query, catalog.subject, last));
  const leanOf = (row: BalanceYear | undefined) => (row === undefined || (ofKnown && !isKnown(row)) ? null : row.lean);
  return full.map(({ lean }, i) => [lean, ...plain.map((run) => leanOf(run[i]))].filter((other) => other !== null));
}

/** The run whose lean of a year lies furthest towards a sign; null where none has a lean. */
function endOf(runs: (number | null)[][], year: number, sign: Sign): number | null {
  let end: { run: number; lean: number } | null = null;
  for (const [run, of] of runs.entries()) {
    const lean = of[year] ?? null;
    if (lean !== null && (end === null || lean * sign > end.lean * sign)) end = { run, lean };
  }
  return end?.run ?? null;
}

/**
 * Whether the lean that is shown, or its band, has not the sign that may be claimed; releases of the first generation look at the lean
 * alone.
 */
function isAgainst({ generation }: Catalog, sign: Sign, lean: number | null, band: number[]): boolean {
  return lean === null || (generation === 1 ? Math.sign(lean) !== sign : band.some((other) => other * sign < 0));
}

/** Plain rows of one question. */
export function balanceSeries(catalog: Catalog, query: BalanceQuery, last = lastYear(catalog, query)): BalanceYear[] {
  return balance(actsInView(catalog, query, query), query, catalog.subject, last);
}

/**
 * The sign that every variant of a catalogue's default question gives each year; 0 where they do not all agree. For a coding as for the
 * settled data.
 */
export function variantSigns(catalog: Catalog): Sign[] {
  return commonSigns(runSigns(catalog, DEFAULT_BALANCE, catalog.subject.last_year).variants);
}

/**
 * Whether a question differs from the default in more than what is turned in the formula: then it is another view, of which the codings say
 * nothing.
 */
export function isOtherView({ vintage, drop }: View): boolean {
  return drop.length > 0 || vintage.as_of !== null || vintage.collection !== DEFAULT_BALANCE.vintage.collection;
}

/**
 * The sign that may be claimed for each year, 0 for none: all variants of the data in view have it, and all extremes;
 * in the default view also all variants of both codings, where they are at hand. Releases of the first generation ask the variants alone.
 */
function claimedSigns(catalog: Catalog, view: View, { variants, extremes }: RunSigns): Sign[] {
  const signs = commonSigns(variants);
  if (catalog.generation === 1) return signs;
  const held = commonSigns(extremes);
  const codings = isOtherView(view) ? null : catalog.codingSigns;
  return signs.map((sign, i) => {
    const coded = codings?.[i];
    return held[i] === sign && (codings === null || (coded?.first === sign && coded.second === sign)) ? sign : 0;
  });
}

function coderAgreement(catalog: Catalog, view: View, { variants }: RunSigns, last: number): number[] | null {
  const { codingSigns } = catalog;
  if (codingSigns === null || isOtherView(view)) return null;
  const settled = commonSigns(variants);
  const usual = remembered.usual(besideChecks(catalog), String(last), () => balanceSeries(catalog, DEFAULT_BALANCE, last));
  return usual.map(({ lean }, i) => {
    const sign = Math.sign(lean ?? 0);
    return sign === 0 ? 0 : [settled[i], codingSigns[i]?.first, codingSigns[i]?.second].filter((other) => other === sign).length;
  });
}

/** What the runs say of the views that most methods are looked at in, by their keys: the build finds it once for all isolates. */
export function usualSigns(catalog: Catalog): Record<string, RunSigns> {
  const views = (["documents", "all"] as const).map((collection): View => ({ vintage: { as_of: null, collection }, drop: [] }));
  return Object.fromEntries(views.map((view) => [viewKey(view), runSigns(catalog, view, lastYear(catalog, view))]));
}

function runSigns(catalog: Catalog, view: View, last: number): RunSigns {
  const known = catalog.usualSigns?.[viewKey(view)];
  if (known !== undefined) return known;
  return remembered.signs(besideChecks(catalog), viewKey(view), () => {
    const halfLives = [...new Set([...SPECIFICATIONS.halfLife, ...EXTREMES.halfLife])];
    const runs = SCALES.flatMap((scale) =>
      UNITS.flatMap((unit) =>
        overBlocks(
          catalog,
          view,
          { scale, unit },
          last,
          (sums) => new Map(halfLives.map((halfLife) => [halfLife, leanSigns(sums, halfLife, catalog.subject)])),
        ),
      ),
    );
    // A prior is positive or 0 and only divides: it changes no sign, so that the variants of one half-life agree.
    const counted = ({ halfLife }: Grid) => countSigns(runs.flatMap((run) => halfLife.map((years) => run.get(years) ?? [])));
    return { variants: counted(SPECIFICATIONS), extremes: counted(EXTREMES) };
  });
}

function lastYear({ subject }: Catalog, { vintage }: View): number {
  return Math.min(subject.last_year, Number(vintage.as_of?.slice(0, 4) ?? subject.last_year));
}
