import type { Catalog } from "../catalog.ts";
import { observationsForSeries } from "../queries.ts";
import type { Vintage } from "../vintage.ts";
import { armsCells } from "./arms.ts";
import { commonCounts } from "./commonCount.ts";
import { customsBoundCells } from "./customsBound.ts";
import { CUSTOMS_SERIES } from "./customsCounts.ts";
import type { Dimension, GroundedCell } from "./dimension.ts";
import { energyCells, OIL_SERIES } from "./energy.ts";
import { PAIRED_MEASURES, PREFERRED_MEASURES, VOTE_READINGS } from "./measure.ts";
import { oneCountryCells, oneCountrySeries } from "./oneCountry.ts";
import { pairedCells } from "./paired.ts";
import type { Thresholds } from "./thresholds.ts";
import { toldCells } from "./told.ts";
import { foundVisits, visitCells } from "./visits.ts";
import { voteReadingCells, votesCells } from "./votes.ts";
import { lastYearOf } from "./year.ts";

/** What cells are asked for: of which row, by which sources and thresholds. */
interface RowAsked {
  dimension: Dimension;
  vintage: Vintage;
  by: Thresholds;
  /** Whether what stands beside the row's own measure is left out; not unless told. */
  isOwnAlone?: boolean;
}

/** The series beside those of paired figures that a row is computed from. */
const MORE_SERIES: Partial<Record<Dimension, readonly string[]>> = {
  votes: [PREFERRED_MEASURES.votes, ...VOTE_READINGS],
  goods_sold: CUSTOMS_SERIES,
  arms: [PREFERRED_MEASURES.arms],
  energy: OIL_SERIES,
};

/** The series that a row is computed from; none for rows of events. */
export function rowSeries(dimension: Dimension): string[] {
  return [...new Set([...pairedSeries(dimension), ...(MORE_SERIES[dimension] ?? []), ...oneCountrySeries(dimension)])];
}

/** The series whose figures of both partners are cells of the row, or of its own measure alone. */
function pairedSeries(dimension: Dimension, isOwnAlone = false): Set<string> {
  const measures = PAIRED_MEASURES.filter((measure) => measure.dimension === dimension && (measure.preferred || !isOwnAlone));
  return new Set(measures.map(({ series }) => series));
}

/** The cells of one row of the balance sheet in all years that a vintage knows, those of no count left out. It reads no other row's figures. */
export function rowCells(catalog: Catalog, asked: RowAsked): GroundedCell[] {
  const cells = foundCells(catalog, asked);
  return asked.isOwnAlone ? cells.filter(({ preferred }) => preferred) : cells;
}

function foundCells(catalog: Catalog, asked: RowAsked): GroundedCell[] {
  const { dimension, vintage, isOwnAlone } = asked;
  const paired = pairedCells(catalog, pairedCounts(catalog, asked), asked.by);
  switch (dimension) {
    case "votes":
      return [...votesCells(catalog, vintage, asked.by), ...(isOwnAlone ? [] : voteReadingCells(catalog, vintage)), ...paired];
    case "goods_sold":
      return isOwnAlone ? paired : [...paired, ...customsBoundCells(catalog, vintage), ...oneCountryCells(catalog, vintage, dimension)];
    case "goods_bought":
      return isOwnAlone ? paired : [...paired, ...oneCountryCells(catalog, vintage, dimension)];
    case "arms":
      return armsCells(catalog, vintage);
    case "energy":
      return energyCells(catalog, vintage);
    case "visits":
      return visitCells(catalog, foundVisits(catalog, vintage), lastYearOf(catalog.subject, vintage, null), asked.by);
    case "events":
      return toldCells(catalog, vintage);
    default:
      return paired;
  }
}

/** The common counts of the series whose figures are cells of the row. */
function pairedCounts(catalog: Catalog, { dimension, vintage, isOwnAlone }: RowAsked) {
  return commonCounts(
    catalog,
    vintage,
    [...pairedSeries(dimension, isOwnAlone)].flatMap((id) => observationsForSeries(catalog, id, vintage)),
  );
}
