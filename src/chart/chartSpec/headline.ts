import type { Edition } from "../../edition/edition.ts";
import { labelOf } from "../../model/catalog.ts";
import type { Chart } from "../../model/chart.ts";
import type { FactView } from "../../model/facts/chartFacts.ts";
import { headlineOf } from "../../model/facts/headline.ts";
import type { Statement } from "./chartSpec.ts";
import { namesOf } from "./statements.ts";

/** What the main chart of a block of the dashboard comes to, in a few words after the block's name; null where its rows in view say nothing. */
export function headlineStatement(edition: Edition, chart: Chart, view: FactView): Statement | null {
  const { catalog, words } = edition;
  const [series] = chart.series;
  const isMain = catalog.charts.find(({ family }) => family === chart.family)?.id === chart.id;
  const fact = !isMain || series === undefined ? null : headlineOf(view, series);
  if (fact === null || chart.family === null) return null;
  return {
    part: "headline",
    text: words.headlineOf(labelOf(catalog, "family", chart.family), words.headline(fact, namesOf(edition))),
    rows: fact.rows,
  };
}
