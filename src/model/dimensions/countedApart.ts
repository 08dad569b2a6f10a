import type { Catalog } from "../catalog.ts";
import { byCodeUnit } from "../order.ts";
import type { Vintage } from "../vintage.ts";
import type { Dimension } from "./dimension.ts";
import { figuresInYears } from "./oneCountry.ts";

/** A year of which each partner has figures of what a row compares, though no count has both. */
export interface CountedApart {
  year: number;
  /** The row, and the ids of all these figures, sorted. */
  cell: { dimension: Dimension; rows: string[] };
}

/**
 * The years of a row of amounts in which both partners have figures, whoever counts, of the whole or of a part, parts of a year included. Which
 * of them has no cell is for the caller to say.
 */
export function countedApart(catalog: Catalog, vintage: Vintage, dimension: Dimension): CountedApart[] {
  const { whole, part } = figuresInYears(catalog, vintage, dimension);
  const codes = catalog.subject.partners.map(({ code }) => code);
  return [...new Set([...whole.keys(), ...part.keys()])].sort(byCodeUnit).flatMap((year) => {
    const figures = [...(whole.get(year) ?? []), ...(part.get(year) ?? [])];
    const isBoth = codes.every((code) => figures.some(({ counterpart }) => counterpart === code));
    return isBoth ? [{ year: Number(year), cell: { dimension, rows: figures.map(({ id }) => id).sort(byCodeUnit) } }] : [];
  });
}
