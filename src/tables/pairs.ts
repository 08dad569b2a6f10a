import { type PairFigure, pairFigureId } from "../model/pairFigure.ts";
import * as cell from "./cell.ts";
import { shown } from "./column.ts";
import { type Row, tableOf } from "./definition.ts";
import { note } from "./standing.ts";
import type { Located } from "./table.ts";

/** Figures that belong to both partners together, a file for each series. */
export const pairTable = tableOf<Omit<PairFigure, "id" | "series">>()({
  path: "pairs/<series>.csv",
  key: ["period"],
  columns: {
    period: shown(cell.period, "ISO 8601 year, month, day, or span with both ends included", {
      says: "ISO 8601 year, month, day or span",
    }),
    value: shown(cell.number, "figure in the unit of the series"),
    low: shown(cell.optionalNumber, "lower end of its 90% interval; empty where none can be had", {
      says: "Lower end of its 90% interval; null where none can be had",
    }),
    high: shown(cell.optionalNumber, "upper end of its 90% interval; empty where none can be had", {
      says: "Upper end of its 90% interval; null where none can be had",
    }),
    n: shown(cell.optionalCount, "how many roll calls, votes or members it is computed from; empty where nothing was counted", {
      says: "How many roll calls, votes or members it is computed from; null where nothing was counted",
    }),
    grade: shown(cell.code, "how far the count can be relied on, A the furthest. It is not the status of a figure, where A is as printed", {
      code: "grade",
    }),
    source: shown(cell.id, "id of the source", { refers: ["sources", "id"] }),
    note,
  },
});

/** Gives a row its series, which is the file's name, and its computed id. */
export function pairFigure(placed: Located<Row<typeof pairTable>>): PairFigure {
  const series = pairSeries(placed);
  return { ...placed.row, series, id: pairFigureId({ ...placed.row, series }) };
}

/** The series that a row belongs to: the name of its file. */
export function pairSeries({ file }: { file: string }): string {
  return file.replace(/^pairs\/(.*)\.csv$/, "$1");
}
