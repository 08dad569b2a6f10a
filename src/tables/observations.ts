import * as v from "valibot";
import { type Observation, observationId } from "../model/observation.ts";
import * as cell from "./cell.ts";
import { column, shown } from "./column.ts";
import { type Row, tableOf } from "./definition.ts";
import { locator, optionalSelector } from "./place.ts";
import { exception, note, settledBecause } from "./standing.ts";
import type { Located } from "./table.ts";

type ReadObservation = Omit<Observation, "id" | "series" | "derived_from" | "events">;

/** Printed figures, a file for each series. */
export const observationTable = tableOf<ReadObservation>()({
  path: "observations/<series>.csv",
  // An empty variant is a part of the id like any other.
  unique: ["counterpart", "period", "source", "variant"],
  columns: {
    counterpart: shown(cell.code, "ISO 3166-1 alpha-3; WLD is the world", { code: "counterpart" }),
    direction: shown(cell.code, "relative to the subject", { code: "direction" }),
    period: shown(cell.period, "ISO 8601 year, month, day, or span with both ends included: 2016/2020", {
      says: "ISO 8601 year, month, day or span",
    }),
    period_basis: shown(cell.code, "whether the source states the period", { code: "period_basis" }),
    value: shown(cell.optionalNumber, "printed figure in the unit of the series; empty for a range", {
      says: "The printed figure in the unit of the series; null for a range",
    }),
    lower: shown(cell.optionalNumber, "what the wording allows at least, in the unit of the series"),
    upper: shown(cell.optionalNumber, "what the wording allows at most, in the unit of the series"),
    qualifier: shown(cell.code, "hedge of the figure", { code: "qualifier" }),
    as_worded: shown(cell.optionalQuote, "figure as the source prints it; empty for figures computed here", {
      says: "As the source prints it; null for figures computed here",
    }),
    status: shown(
      cell.code,
      "SDMX OBS_STATUS: A is a figure as printed. It is no grade: the column grade says how far a count can be relied on",
      { code: "status", says: "SDMX OBS_STATUS" },
    ),
    basis: shown(cell.code, "denominator or definition", { code: "basis", says: "Denominator or definition" }),
    reporter: shown(cell.code, "who counts", { code: "reporter" }),
    attribution: shown(cell.optionalText, "name of the one who counts"),
    // A derived figure has no source of its own.
    source: shown(cell.id, "id of the source", { refers: ["sources", "id"], json: v.nullable(v.string()) }),
    paragraph: shown(cell.optionalCount, "paragraph of the source's text, counted from 1", locator),
    quote: shown(cell.optionalQuote, "the few words that hold the figure, at most 8", optionalSelector),
    variant: shown(cell.optionalId, "tells apart figures that would have the same id; empty where none would"),
    replaces: column(cell.list, "ids that the row had before a correction, separated by spaces"),
    note,
    settled_because: settledBecause,
    exception,
    n: shown(cell.optionalCount, "how many roll calls, votes or events the figure is computed from; empty where nothing was counted", {
      says: "How many roll calls, votes or events the figure is computed from; null where nothing was counted",
      appended: 1,
    }),
  },
});

/** A coding's observations: columns of the data, after the series, which has no file of its own here. */
export const codedObservationTable = tableOf()({
  path: "codings/<coder>/observations.csv",
  columns: { series: column(cell.id, "id of the series"), ...observationTable.columns },
});

type Placed = Located<Row<typeof observationTable>>;

/** What was made of placed rows: every rule that names an observation asks for it. */
const known = new WeakMap<Placed, Observation>();

/** Gives a row its series, which is the file's name, and its computed id: the same observation whenever it is asked for. */
export function observation(placed: Placed): Observation {
  const made = known.get(placed) ?? withSeries(placed);
  known.set(placed, made);
  return made;
}

function withSeries({ file, row }: Placed): Observation {
  const series = file.replace(/^observations\/(.*)\.csv$/, "$1");
  const { counterpart, period, source, variant } = row;
  const id = observationId({ series, counterpart, period, source, variant });
  return { ...row, series, id, derived_from: [] };
}
