import { type PairFigure, pairFigureId } from "../model/pairFigure.ts";
import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { type Row, tableOf } from "./definition.ts";
import { note } from "./standing.ts";
import type { Located } from "./table.ts";

/** Figures that belong to both partners together, a file for each series. */
export const pairTable = tableOf<Omit<PairFigure, "id" | "series">>()({
  path: "pairs/<series>.csv",
  key: ["period"],
  columns: {
    period: column(cell.period, "ISO 8601 year, month, day, or span with both ends included"),
    value: column(cell.number, "figure in the unit of the series"),
    low: column(cell.optionalNumber, "lower end of its 90% interval; empty where none can be had"),
    high: column(cell.optionalNumber, "upper end of its 90% interval; empty where none can be had"),
    n: column(cell.optionalCount, "how many roll calls, votes or members it is computed from; empty where nothing was counted"),
    grade: column(cell.code, "how far the count can be relied on", { code: "grade" }),
    source: column(cell.id, "id of the source", { refers: ["sources", "id"] }),
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
