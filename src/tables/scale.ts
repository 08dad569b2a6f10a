import * as v from "valibot";
import type { ScaleEntry } from "../model/rows.ts";
import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { tableOf } from "./definition.ts";

/** CAMEO event codes with their values. */
export const scaleTable = tableOf<ScaleEntry>()({
  path: "scales/goldstein.csv",
  key: ["cameo"],
  columns: {
    cameo: column(
      cell.matching(/^\d{2,4}$/, "a CAMEO event code of 2 to 4 digits"),
      "CAMEO event code; begins with a zero where the code does",
      { digits: 2 },
    ),
    goldstein: column(
      { type: "number", read: v.pipe(cell.number.read, v.minValue(-10, "at least -10"), v.maxValue(10, "at most 10")) },
      "conflict (-10) to cooperation (+10), Goldstein 1992",
    ),
    name: column(cell.text, "the code in words"),
  },
});
