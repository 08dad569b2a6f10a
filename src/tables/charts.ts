import * as v from "valibot";
import { CHART_FORMS, type Chart } from "../model/chart.ts";
import { DIMENSIONS } from "../model/dimensions/dimension.ts";
import { FACT_KINDS } from "../model/facts/factKind.ts";
import * as cell from "./cell.ts";
import { column, shown } from "./column.ts";
import { tableOf } from "./definition.ts";

/** Curated pictures of one or more series. */
export const chartTable = tableOf<Chart>()({
  path: "charts.csv",
  key: ["id"],
  columns: {
    id: shown(cell.id, "id"),
    kind: column(cell.oneOf(["balance", "claims", "sheet", "pair"]), "what is drawn: code of the list chart_kind in codes.csv"),
    title: shown(cell.text, "title"),
    series: shown(cell.list, "ids of series, separated by spaces"),
    topic: shown(cell.code, "", { code: "topic" }),
    from: column(cell.year, "first year of the time axis"),
    to: column(cell.year, "last year of the time axis"),
    reading: shown(cell.text, "how the picture is read"),
    // A text since version 1 of the API, so that a chart without one has an empty text.
    ends: shown(cell.optionalText, "how its gaps and ends are drawn; where its knowledge ends is computed", {
      json: v.string(),
      says: "Empty where only the rows in view say it: see the ChartSpec",
      give: (ends: string | null) => ends ?? "",
    }),
    order: column(cell.count, "place among the charts"),
    split: column(cell.list, "ids of series of which each partner has a panel, separated by spaces"),
    says: column(
      cell.someOf(FACT_KINDS, `kinds of facts: ${FACT_KINDS.join(", ")}`),
      "kinds of facts that it says of its rows, in order, separated by spaces: codes of the list fact in codes.csv",
    ),
    bases: column(
      cell.list,
      "bases of the figures that it shows, separated by spaces: codes of the list basis in codes.csv; empty for all of them",
    ),
    row: column(cell.optionalOneOf(DIMENSIONS), "row of the balance sheet whose own chart it is; empty for none"),
    family: column(cell.optionalCode, "block of the dashboard that it stands in, the first in order as its main picture; empty for none", {
      code: "family",
    }),
    form: column(
      cell.optionalOneOf(CHART_FORMS),
      `form in which its figures are drawn: ${CHART_FORMS.join(", ")}; empty for marks and lines over time`,
    ),
  },
});
