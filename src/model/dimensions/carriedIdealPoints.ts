import type { Catalog } from "../catalog.ts";
import type { Vintage } from "../vintage.ts";
import type { GroundedCell } from "./dimension.ts";
import { yearReadings } from "./voteReadings.ts";
import { yearOf } from "./year.ts";

/** A year of the votes that is held against ideal points of another one, `of`, with their ids. */
export interface CarriedIdealPoints {
  year: number;
  of: number;
  rows: string[];
}

/** The years for which no ideal points are published yet, so that those of the year before stand in. */
export function carriedIdealPoints(catalog: Catalog, vintage: Vintage, cells: readonly GroundedCell[]): CarriedIdealPoints[] {
  return cells
    .filter(({ preferred }) => preferred)
    .flatMap(({ period }) => {
      const { ideal, idealRank } = yearReadings(catalog, vintage, yearOf(period));
      const of = ideal === null ? yearOf(period) : Number(ideal.period.text);
      const rows = [ideal, idealRank].flatMap((figure) => figure?.id ?? []);
      return of === yearOf(period) ? [] : [{ year: yearOf(period), of, rows }];
    });
}
