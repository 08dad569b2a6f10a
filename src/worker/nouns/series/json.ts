import * as v from "valibot";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";
import { byCodeUnit } from "../../../model/order.ts";
import type { PairFigure } from "../../../model/pairFigure.ts";
import type { Period } from "../../../model/period.ts";
import { hasPairsAlone } from "../../../model/queries.ts";
import type { Series } from "../../../model/series.ts";
import { lastChange } from "../../../model/seriesChanges.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { seriesTable } from "../../../tables/series.ts";
import type { Build } from "../../application.ts";
import { apiRow, computedFrom, type Labels } from "../../http/apiRow.ts";

/** The figures of a series that are in view: of each partner, and of both together. */
export interface Figures {
  rows: Observation[];
  pairs: PairFigure[];
}

/** A series with its figures, and what stands around it. */
interface Around extends Figures {
  series: Series;
  edition: Pick<Edition, "catalog" | "urls">;
  build: Pick<Build, "seriesChanges">;
}

const around = computedFrom<Around>();
const address = v.pipe(v.string(), v.url());
const period = v.nullable(v.string());
const codes = v.array(v.string());

/** Where a series stands in other forms. */
const forms = v.pipe(
  v.object({
    json: address,
    csv: address,
    jsonstat: address,
    charts: v.pipe(v.array(address), v.description("Pages of the charts that draw it, in their order")),
    page: v.pipe(v.nullable(address), v.description("The first of them; null where no chart draws it")),
  }),
  v.description("Its figures in other forms, and the charts that draw it"),
  v.metadata({ ref: "SeriesForms" }),
);

const change = v.pipe(v.object({ release: v.string(), date: v.pipe(v.string(), v.isoDate()) }), v.metadata({ ref: "SeriesChange" }));

const seriesRow = apiRow<Around>()(
  seriesTable,
  {
    last: {
      observations: around(v.pipe(v.number(), v.integer()), ({ rows }) => rows.length, { says: "Number of observations" }),
      href: around(address, ({ series, edition }) => edition.urls.canonical.data("series", series.id)),
      unit_label: around(v.string(), ({ series, edition }) => labelOf(edition.catalog, "unit", series.unit), {
        says: "The unit in words",
        appended: 2,
      }),
      first_period: around(period, (all) => periodsOf(all)[0]?.text ?? null, {
        says: "The period that begins first, of the figures in view; null where there are none",
        appended: 2,
      }),
      last_period: around(period, (all) => periodsOf(all).sort(byEnd).at(-1)?.text ?? null, {
        says: "The period that ends last",
        appended: 2,
      }),
      counterparts: around(codes, ({ rows }) => distinct(rows.map((o) => o.counterpart)), {
        says: "Codes of the countries that figures in view are about",
        appended: 2,
      }),
      bases: around(codes, ({ rows }) => distinct(rows.map((o) => o.basis)), {
        says: "Codes of the denominators or definitions of figures in view",
        appended: 2,
      }),
      last_change: around(
        v.nullable(change),
        ({ series, edition, build }) => lastChange(build.seriesChanges, series.id, edition.catalog.release),
        {
          says: "The release that last changed its definition or figures; null for a series that no release has yet",
          appended: 2,
        },
      ),
      forms: around(forms, formsOf, { appended: 2 }),
    },
  },
  "Series",
);

/** A series as JSON: its definition, what figures it has, when it changed, and its addresses. */
export const seriesJson = seriesRow.schema;
/** A series as the API gives it. */
export type SeriesJson = v.InferOutput<typeof seriesJson>;

/** A series as JSON: with what its figures in view span, and with words for its codes where `labels` gives them. */
export function seriesToJson(
  series: Series,
  figures: Figures,
  around: Pick<Around, "edition" | "build">,
  labels: Labels | null,
): SeriesJson {
  return seriesRow.toJson(series, { series, ...figures, ...around }, labels);
}

/** Periods of figures, by their first day. */
function periodsOf({ rows, pairs }: Figures): Period[] {
  const periods = [...rows, ...pairs].map((figure) => figure.period);
  return periods.sort((a, b) => byCodeUnit(a.start, b.start) || byCodeUnit(b.end, a.end));
}

function byEnd(a: Period, b: Period): number {
  return byCodeUnit(a.end, b.end) || byCodeUnit(b.start, a.start);
}

function distinct(codes: string[]): string[] {
  return [...new Set(codes)].sort();
}

/** Where a series has figures of both partners alone, its JSON is its definition, which has them; since release 2026.29.0. */
function formsOf({ series, edition: { catalog, urls } }: Around): v.InferOutput<typeof forms> {
  const { id } = series;
  const at = urls.canonical;
  const [json, csv, jsonstat] = ["", ".csv", ".jsonstat.json"].map((ending) => at.data("series", id, `observations${ending}`));
  const charts = catalog.charts.filter((chart) => chart.series.includes(id)).map((chart) => at.chart(chart.id));
  const isOfPairs = !isOlderThan(catalog.release, "2026.29.0") && hasPairsAlone(catalog, series);
  return {
    json: isOfPairs ? at.data("series", id) : (json ?? ""),
    csv: csv ?? "",
    jsonstat: jsonstat ?? "",
    charts,
    page: charts[0] ?? null,
  };
}
