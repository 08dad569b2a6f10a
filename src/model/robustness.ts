import { actsOf, type Scale, type Unit } from "./acts.ts";
import { type BalanceParameters, type BalanceYear, balance, FIRST_YEAR, LAST_YEAR } from "./balance.ts";
import type { Catalog } from "./catalog.ts";
import { toldEvents } from "./told.ts";
import { counts, type Vintage } from "./vintage.ts";

/** Everything that the balance can be asked with. */
export interface BalanceQuery extends BalanceParameters {
  scale: Scale;
  unit: Unit;
  vintage: Vintage;
  /** Sources left out. */
  drop: string[];
}

/** The question that the dashboard asks: half-life 5 years, prior of one signed agreement, the documents alone. */
export const DEFAULT_BALANCE: BalanceQuery = {
  halfLife: 5,
  prior: 8,
  scale: "goldstein",
  unit: "episode",
  vintage: { as_of: null, collection: "documents" },
  drop: [],
};

/** What the sign of a year is held against: every combination, with all sources and with each block left out. */
export const VARIANTS = { halfLife: [3, 5, 8], prior: [4, 8, 16], scale: ["goldstein", "sign"], unit: ["episode", "event"] } as const;

/** A year of the balance with how far it may be believed. */
export interface BalanceRow extends BalanceYear {
  /** Lowest and highest lean over the full set and each block left out; null where lean is. */
  band_low: number | null;
  band_high: number | null;
  /** Share of the variants, 0 to 1, whose lean has the same sign; null where lean is null or 0. */
  claimable: number | null;
  /** The partner towards whom a lean may be claimed: only where every variant keeps the sign. */
  direction: "IRN" | "ISR" | null;
  /** Sources that tell an act of this year or an earlier one. */
  documents: number;
  /** Whether an act of this very year is told. */
  fresh: boolean;
}

/** The balance, year by year, from 1991 to 2025 or the year of `as_of`. */
export function balanceRows(catalog: Catalog, query: BalanceQuery): BalanceRow[] {
  const last = Math.min(LAST_YEAR, Number(query.vintage.as_of?.slice(0, 4) ?? LAST_YEAR));
  const full = run(catalog, query, last);
  const without = blocks(catalog, query).map((block) => run(catalog, { ...query, drop: [...query.drop, ...block] }, last));
  const variants = variantRuns(catalog, query, last);
  const acts = actsOf(toldEvents(catalog, query.vintage, query.drop), query.scale, query.unit);
  return full.map((row, i) => {
    const leans = [full, ...without].flatMap((rows) => rows[i]?.lean ?? []);
    const claimable = row.lean === null || row.lean === 0 ? null : share(variants, i, Math.sign(row.lean));
    return {
      ...row,
      band_low: row.lean === null ? null : Math.min(...leans),
      band_high: row.lean === null ? null : Math.max(...leans),
      claimable,
      direction: claimable === 1 && row.lean !== null ? (row.lean > 0 ? "ISR" : "IRN") : null,
      documents: new Set(acts.filter((act) => (act.years[0] ?? 0) <= row.year).flatMap((act) => act.sources)).size,
      fresh: acts.some((act) => act.years.includes(row.year)),
    };
  });
}

/** Plain rows of one question. */
export function run(catalog: Catalog, query: BalanceQuery, last = LAST_YEAR): BalanceYear[] {
  return balance(actsOf(toldEvents(catalog, query.vintage, query.drop), query.scale, query.unit), query, FIRST_YEAR, last);
}

/** What is left out in turn: each document, and all references together as one block. */
export function blocks(catalog: Catalog, { vintage, drop }: BalanceQuery): string[][] {
  const inView = catalog.sources.filter((source) => counts(source, vintage) && !drop.includes(source.id));
  const telling = inView.filter((source) => catalog.mentionsBySource.has(source.id));
  const references = telling.filter((source) => source.collection === "references").map((source) => source.id);
  const documents = telling.filter((source) => source.collection === "documents").map((source) => [source.id]);
  return references.length > 0 ? [...documents, references] : documents;
}

function variantRuns(catalog: Catalog, query: BalanceQuery, last: number): BalanceYear[][] {
  return [[], ...blocks(catalog, query)].flatMap((block) => {
    const events = toldEvents(catalog, query.vintage, [...query.drop, ...block]);
    return VARIANTS.scale.flatMap((scale) =>
      VARIANTS.unit.flatMap((unit) => {
        const acts = actsOf(events, scale, unit);
        return VARIANTS.halfLife.flatMap((halfLife) => VARIANTS.prior.map((prior) => balance(acts, { halfLife, prior }, FIRST_YEAR, last)));
      }),
    );
  });
}

function share(variants: BalanceYear[][], i: number, sign: number): number {
  return variants.filter((rows) => Math.sign(rows[i]?.lean ?? 0) === sign).length / variants.length;
}
