import type { Catalog } from "../catalog.ts";
import { observationsForSeries } from "../queries.ts";
import type { Vintage } from "../vintage.ts";
import { armsCells } from "./arms.ts";
import { commonCounts } from "./commonCount.ts";
import { customsBoundCells } from "./customsBound.ts";
import type { Dimension, GroundedCell } from "./dimension.ts";
import { energyCells } from "./energy.ts";
import { PAIRED_MEASURES } from "./measure.ts";
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
}

/** The cells of one row of the balance sheet in all years that a vintage knows, those of no count left out. It reads no other row's figures. */
export function rowCells(catalog: Catalog, asked: RowAsked): GroundedCell[] {
  const { dimension, vintage } = asked;
  const paired = pairedCells(catalog, pairedCounts(catalog, asked), asked.by);
  switch (dimension) {
    case "votes":
      return [...votesCells(catalog, vintage, asked.by), ...voteReadingCells(catalog, vintage), ...paired];
    case "goods_sold":
      return [...paired, ...customsBoundCells(catalog, vintage)];
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
function pairedCounts(catalog: Catalog, { dimension, vintage }: RowAsked) {
  const series = new Set(PAIRED_MEASURES.filter((measure) => measure.dimension === dimension).map((measure) => measure.series));
  return commonCounts(
    catalog,
    vintage,
    [...series].flatMap((id) => observationsForSeries(catalog, id, vintage)),
  );
}
