import { type Act, type BalanceParameters, type BalanceYear, balance, leans } from "./balance.ts";
import type { Catalog } from "./catalog.ts";
import type { Sign } from "./codingSigns.ts";
import { type Partner, type ResolvedEvent, resolveEvent } from "./event.ts";
import { sourcesWithMentions } from "./queries.ts";
import { resolveEvents } from "./resolveEvents.ts";
import { type CountingUnit, scoredActs, type Weighting } from "./scoredActs.ts";
import { partnerAt } from "./subject.ts";
import { isInVintage, type Vintage } from "./vintage.ts";

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
  /** Lowest and highest lean over the full set and each block left out; null where lean is. */
  band_low: number | null;
  band_high: number | null;
  /** Share of the variants, 0 to 1, whose lean has the same sign; null where lean is null or 0. */
  claimable: number | null;
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

/**
 * The balance index, year by year, with how far each year may be believed: band, variants, direction.
 * Where five documents tell, this costs about 440 runs of the formula.
 * Why: docs/decisions/0008-the-balance-index.md, docs/decisions/0009-a-direction-is-claimed-only-where-all-agree.md
 *
 * @returns one row for each year from the subject's first to its last, or to the year of `as_of`, in order
 */
export function balanceRows(catalog: Catalog, query: BalanceQuery): BalanceRow[] {
  const last = lastYear(catalog, query);
  const blocks = eventsWithoutBlocks(catalog, query);
  const actsOfBlocks = blocks.map((events) => scoredActs(events, query.scale, query.unit));
  const runs = actsOfBlocks.map((acts) => balance(acts, query, catalog.subject, last));
  const weighted = inAllWeightings(blocks);
  const variants = gridRuns(catalog, weighted, SPECIFICATIONS, last);
  const claimed = claimedSigns(catalog, query, { weighted, variants }, last);
  const agreement = coderAgreement(catalog, query, variants, last);
  const [acts = []] = actsOfBlocks;
  const [full = []] = runs;
  return full.map((row, i) => {
    const band = runs.flatMap((rows) => rows[i]?.lean ?? []);
    const sign = claimed[i] ?? 0;
    return {
      ...row,
      band_low: row.lean === null ? null : Math.min(...band),
      band_high: row.lean === null ? null : Math.max(...band),
      claimable: row.lean === null || row.lean === 0 ? null : share(variants, i, Math.sign(row.lean)),
      direction: sign === 0 || isAgainst(catalog, sign, row.lean, band) ? null : partnerAt(catalog.subject, sign).code,
      coder_agreement: agreement?.[i] ?? null,
      documents: new Set(acts.filter((act) => (act.years[0] ?? 0) <= row.year).flatMap((act) => act.sources)).size,
      fresh: acts.some((act) => act.years.includes(row.year)),
    };
  });
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
  const acts = scoredActs(resolveEvents(catalog, query.vintage, query.drop), query.scale, query.unit);
  return balance(acts, query, catalog.subject, last);
}

/** What is left out in turn: each document, and all references together as one block. */
export function leaveOneOutGroups(catalog: Catalog, { vintage, drop }: Pick<BalanceQuery, "vintage" | "drop">): string[][] {
  const telling = sourcesWithMentions(catalog).filter((source) => isInVintage(source, vintage) && !drop.includes(source.id));
  const references = telling.filter((source) => source.collection === "references").map((source) => source.id);
  const documents = telling.filter((source) => source.collection === "documents").map((source) => [source.id]);
  return references.length > 0 ? [...documents, references] : documents;
}

/**
 * The sign that every variant of a catalogue's default question gives each year; 0 where they do not all agree. For a coding as for the
 * settled data.
 */
export function variantSigns(catalog: Catalog): Sign[] {
  const weighted = inAllWeightings(eventsWithoutBlocks(catalog, DEFAULT_BALANCE));
  return commonSigns(gridRuns(catalog, weighted, SPECIFICATIONS, catalog.subject.last_year));
}

/**
 * Whether a question differs from the default in more than what is turned in the formula: then it is another view, of which the codings say
 * nothing.
 */
export function isOtherView({ vintage, drop }: Pick<BalanceQuery, "vintage" | "drop">): boolean {
  return drop.length > 0 || vintage.as_of !== null || vintage.collection !== DEFAULT_BALANCE.vintage.collection;
}

/**
 * The sign that may be claimed for each year, 0 for none: all variants of the data in view have it, and all extremes;
 * in the default view also all variants of both codings, where they are at hand. Releases of the first generation ask the variants alone.
 */
function claimedSigns(
  catalog: Catalog,
  query: BalanceQuery,
  { weighted, variants }: { weighted: Act[][]; variants: Leans[] },
  last: number,
): Sign[] {
  const signs = commonSigns(variants);
  if (catalog.generation === 1) return signs;
  const extremes = commonSigns(gridRuns(catalog, weighted, EXTREMES, last));
  const codings = isOtherView(query) ? null : catalog.codingSigns;
  return signs.map((sign, i) => {
    const coded = codings?.[i];
    const held = extremes[i] === sign && (codings === null || (coded?.first === sign && coded.second === sign));
    return held ? sign : 0;
  });
}

function coderAgreement(catalog: Catalog, query: BalanceQuery, variants: Leans[], last: number): number[] | null {
  const { codingSigns } = catalog;
  if (codingSigns === null || isOtherView(query)) return null;
  const settled = commonSigns(variants);
  return balanceSeries(catalog, DEFAULT_BALANCE, last).map(({ lean }, i) => {
    const sign = Math.sign(lean ?? 0);
    return sign === 0 ? 0 : [settled[i], codingSigns[i]?.first, codingSigns[i]?.second].filter((other) => other === sign).length;
  });
}

/** The events that a question tells: all of them, then those without each block. Only what a block tells is resolved again. */
function eventsWithoutBlocks(catalog: Catalog, { vintage, drop }: BalanceQuery): ResolvedEvent[][] {
  const all = resolveEvents(catalog, vintage, drop);
  const without = (block: string[]) => (event: ResolvedEvent) => {
    const rest = event.mentions.filter(({ source }) => !block.includes(source));
    if (rest.length === event.mentions.length) return [event];
    return resolveEvent(catalog.eventById.get(event.id) ?? event, rest) ?? [];
  };
  return [all, ...leaveOneOutGroups(catalog, { vintage, drop }).map((block) => all.flatMap(without(block)))];
}

/** The acts of each list of events, by every scale and unit. */
function inAllWeightings(blocks: ResolvedEvent[][]): Act[][] {
  return blocks.flatMap((events) => SCALES.flatMap((scale) => UNITS.map((unit) => scoredActs(events, scale, unit))));
}

/** The leans of every variant of a grid, year by year. */
type Leans = (number | null)[];

function gridRuns({ subject }: Catalog, weighted: Act[][], { halfLife: halfLives, prior: priors }: Grid, last: number): Leans[] {
  return weighted.flatMap((acts) => halfLives.flatMap((halfLife) => leans(acts, { halfLife, priors }, subject, last)));
}

/** For each year the sign that all runs share; 0 where they differ, or one of them has none. */
function commonSigns(runs: Leans[]): Sign[] {
  const [first = []] = runs;
  return first.map((lean, i) => {
    const sign = Math.sign(lean ?? 0) as Sign;
    return runs.every((run) => Math.sign(run[i] ?? 0) === sign) ? sign : 0;
  });
}

function share(variants: Leans[], i: number, sign: number): number {
  return variants.filter((run) => Math.sign(run[i] ?? 0) === sign).length / variants.length;
}

function lastYear({ subject }: Catalog, { vintage }: BalanceQuery): number {
  return Math.min(subject.last_year, Number(vintage.as_of?.slice(0, 4) ?? subject.last_year));
}
