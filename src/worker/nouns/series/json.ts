import * as v from "valibot";
import type { Series } from "../../../model/series.ts";

/** A series as JSON: its definition, how many observations it has, and its addresses. */
export const seriesJson = v.pipe(
  v.object({
    id: v.string(),
    ref_area: v.pipe(v.string(), v.description("ISO 3166-1 alpha-3")),
    title: v.string(),
    definition: v.string(),
    unit: v.string(),
    decimals: v.number(),
    topic: v.string(),
    comparable: v.pipe(v.boolean(), v.description("Whether the two partners may share an axis")),
    caution: v.nullable(v.string()),
    observations: v.pipe(v.number(), v.description("Number of observations")),
    href: v.string(),
  }),
  v.metadata({ ref: "Series" }),
);

export type SeriesJson = v.InferOutput<typeof seriesJson>;

export function seriesToJson(series: Series, observations: number, origin: string): SeriesJson {
  const { counts: _, label_by: _label, annotate_dimension: _annotate, counts_cameo: _cameo, ...definition } = series;
  return { ...definition, observations, href: `${origin}/v1/series/${series.id}` };
}
