import type { Series } from "../model/series.ts";
import * as cell from "./cell.ts";
import { column, shown } from "./column.ts";
import { tableOf } from "./definition.ts";

/** Measures, each with one definition and one unit. */
export const seriesTable = tableOf<Series>()({
  path: "series.csv",
  key: ["id"],
  columns: {
    id: shown(cell.id, "id"),
    ref_area: shown(cell.code, "ISO 3166-1 alpha-3 of the country whose measure it is", {
      code: "ref_area",
      says: "ISO 3166-1 alpha-3",
    }),
    title: shown(cell.text, "title"),
    definition: shown(cell.text, "what is measured"),
    unit: shown(cell.code, "unit of value, lower and upper", { code: "unit" }),
    decimals: shown(cell.numberMatching("integer", /^[0-6]$/, "a digit from 0 to 6"), "digits after the decimal point that are shown"),
    topic: shown(cell.code, "", { code: "topic" }),
    comparable: shown(cell.yesNo, "whether the two partners may share an axis", {
      says: "Whether the two partners may share an axis",
    }),
    caution: shown(cell.optionalText, "why not, or what to beware of"),
    counts: column(cell.optionalCode, "kind of events that the series counts; empty for printed figures", { code: "kind" }),
    label_by: column(
      cell.optionalOneOf(["counterpart", "basis", "direction"], "counterpart"),
      "what a label names beside the figure: counterpart, basis or direction; empty: the counterpart",
    ),
    annotate_dimension: column(cell.optionalCode, "dimension of the events that change how it is recorded", { code: "dimension" }),
    counts_cameo: column(cell.optionalText, "CAMEO code that a counted event has; empty: any", {
      refers: ["scales/goldstein", "cameo"],
    }),
    formula: shown(cell.optionalText, "how the figures are computed, where no source prints them", {
      says: "How the figures are computed; null where a source prints them or the series counts events",
      appended: 1,
    }),
  },
});
