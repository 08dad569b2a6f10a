import type { Catalog } from "../catalog.ts";
import { type Observation, position } from "../observation.ts";
import { BREAK } from "../observationStatus.ts";
import { collectionFor, observationsForSeries } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import type { BalanceSheet } from "./balanceSheet.ts";
import type { Dimension, GroundedCell } from "./dimension.ts";
import { sideOf } from "./strength.ts";
import { readingsByYear } from "./voteReadings.ts";
import { yearOf } from "./year.ts";

/** First and last year of a span, both included. */
type Years = [from: number, to: number];

/** What the rows say to the objections that are raised against the balance sheet; each is null where the rows do not bear it out. */
export interface SheetAnswers {
  /** Figures of oil to the one partner, where none counts energy with the other. */
  energyFigures: number | null;
  /** How many of these articles claim, and how many records have; null in releases before 2026.30.0, which do not tell the two apart. */
  energyOf: { claims: number; records: number } | null;
  /** Clear years of votes on the side of the newest one, and how far, in share points, Azerbaijan stood at most from the average OIC member. */
  oic: { years: Years; counted: number; furthest: number } | null;
  /** How agreement with the second partner fell from the first to the last span of five years, that of Azerbaijan and of the average member. */
  fall: { first: Years; last: Years; own: [number, number]; members: [number, number]; shared: number } | null;
  /** Years of the index, and how many of them have a direction. */
  index: { years: number; claimed: number } | null;
  /** The newest share of all arrivals that each partner has, in percent. */
  visitors: GroundedCell | null;
  /** The window in which another country supplied the largest share of the arms, in percent: that country by code, and the second partner. */
  supplier: { years: Years; code: string; share: number; isr: number } | null;
}

/**
 * Computes what the answers to objections may say.
 *
 * @param sheet the balance sheet of the same catalogue and vintage
 */
export function sheetAnswers(catalog: Catalog, vintage: Vintage, sheet: BalanceSheet): SheetAnswers {
  const cells = (dimension: Dimension) =>
    sheet.rows
      .filter((row) => row.dimension === dimension)
      .flatMap((row) => row.cells.filter((cell) => cell.preferred && cell.strength !== null));
  const events = cells("events");
  const energy = cells("energy");
  return {
    energyFigures: energy.length > 0 && energy.every(({ state }) => state === "isr_only") ? sum(energy.map(({ n }) => n ?? 0)) : null,
    energyOf: isOlderThan(catalog.release, "2026.30.0") ? null : claimsAndRecords(catalog, energy),
    oic: oicDistance(catalog, vintage, cells("votes")),
    fall: fallOfAgreement(catalog, vintage, sheet.last),
    index: events.length === 0 ? null : { years: events.length, claimed: events.filter(({ strength }) => strength === "clear").length },
    visitors: cells("visitors").at(-1) ?? null,
    supplier: largestSupplier(catalog, vintage, cells("arms")),
  };
}

function claimsAndRecords(catalog: Catalog, cells: readonly GroundedCell[]): { claims: number; records: number } {
  const figures = cells.flatMap(({ rows }) => rows.flatMap((id) => catalog.observationById.get(id) ?? []));
  const claims = figures.filter((one) => collectionFor(catalog, one) === "documents").length;
  return { claims, records: figures.length - claims };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/** The clear years that have no year of the other side, and none without strength, between them and the newest one. */
function oicDistance(catalog: Catalog, vintage: Vintage, votes: GroundedCell[]): SheetAnswers["oic"] {
  const newest = votes.at(-1);
  const side = newest?.strength === "clear" ? sideOf(newest) : null;
  const otherwise = votes.findLastIndex((cell) => cell.strength !== "clear" || sideOf(cell) !== side);
  const run = side === null ? [] : votes.slice(otherwise + 1);
  const readingsOf = readingsByYear(catalog, vintage);
  const distances = run.map(({ period }) => readingsOf(yearOf(period)).oic?.value);
  const known = distances.filter((value) => value !== undefined);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || known.length < run.length) return null;
  return { years: [yearOf(first.period), yearOf(last.period)], counted: run.length, furthest: Math.max(...known.map(Math.abs)) };
}

/** Years of the spans at both ends, over which agreement is averaged. */
const SPAN = 5;

/** The basis of the row itself: the votes on the conflict are left out. */
const WITHOUT_CONFLICT = "final_passages_without_conflict";

/** Only unbroken series are averaged: five years in a row at either end, without a year behind a break. */
function fallOfAgreement(catalog: Catalog, vintage: Vintage, last: number): SheetAnswers["fall"] {
  const { code } = partnerAt(catalog.subject, 1);
  const [own, members] = ["un-vote-agreement", "un-vote-agreement-members"].map((series) => {
    const rows = catalog.seriesById.has(series) ? observationsForSeries(catalog, series, vintage) : [];
    return byYear(rows.filter((o) => o.counterpart === code && o.basis === WITHOUT_CONFLICT && o.status !== BREAK));
  });
  const years = [...(own?.keys() ?? [])].filter((year) => members?.has(year) && year <= last).sort((a, b) => a - b);
  const spans = years.filter((year) => Array.from({ length: SPAN }, (_, i) => year + i).every((one) => years.includes(one)));
  const [start, end] = [spans[0], spans.at(-1)];
  if (!own || !members || start === undefined || end === undefined || end < start + SPAN) return null;
  const mean = (values: Map<number, number>, from: number) => sum(Array.from({ length: SPAN }, (_, i) => values.get(from + i) ?? 0)) / SPAN;
  const [ours, theirs] = [own, members].map((values): [number, number] => [mean(values, start), mean(values, end)]) as [
    [number, number],
    [number, number],
  ];
  if (ours[1] >= ours[0] || theirs[1] >= theirs[0]) return null;
  const shared = (theirs[0] - theirs[1]) / (ours[0] - ours[1]);
  if (shared >= 1) return null;
  return { first: [start, start + SPAN - 1], last: [end, end + SPAN - 1], own: ours, members: theirs, shared };
}

/** The later publication stands where a year has several. */
function byYear(rows: Observation[]): Map<number, number> {
  return new Map(
    rows
      .flatMap((o) => [[yearOf(o.period.text), position(o)] as const])
      .flatMap(([year, value]) => (value === null ? [] : [[year, value]])),
  );
}

/** Of equal shares the one of the newest window. */
function largestSupplier(catalog: Catalog, vintage: Vintage, arms: GroundedCell[]): SheetAnswers["supplier"] {
  const partners = catalog.subject.partners.map(({ code }) => code);
  const windows = new Map(arms.map((cell) => [cell.period, cell]));
  const rows = catalog.seriesById.has("arms-import-share") ? observationsForSeries(catalog, "arms-import-share", vintage) : [];
  const others = rows.flatMap((o) => {
    const cell = windows.get(o.period.text);
    const share = position(o);
    if (!cell || share === null || cell.isr === null || o.basis !== cell.basis || partners.includes(o.counterpart)) return [];
    const years: Years = [Number(o.period.start.slice(0, 4)), yearOf(o.period.text)];
    return [{ years, code: o.counterpart, share, isr: cell.isr }];
  });
  return others.sort((a, b) => b.share - a.share || b.years[1] - a.years[1])[0] ?? null;
}
