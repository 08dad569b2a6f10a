import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";
import { collectionOf } from "../../../model/collectionOf.ts";
import type { Observation } from "../../../model/observation.ts";
import { deepLink } from "../../../model/source.ts";
import { verdictJson, verdictOn } from "../check/json.ts";

const day = v.pipe(v.string(), v.description("Day, YYYY-MM-DD"));

/** One printed figure with everything that is known of it. All keys are always present, null when empty. */
export const observationJson = v.pipe(
  v.object({
    id: v.string(),
    series: v.string(),
    ref_area: v.string(),
    unit: v.string(),
    counterpart: v.string(),
    direction: v.string(),
    period: v.pipe(v.string(), v.description("ISO 8601 year, month, day or span")),
    start: day,
    end: day,
    period_basis: v.string(),
    value: v.pipe(v.nullable(v.number()), v.description("The printed figure in the unit of the series; null for a range")),
    lower: v.nullable(v.number()),
    upper: v.nullable(v.number()),
    qualifier: v.string(),
    as_worded: v.pipe(v.nullable(v.string()), v.description("As the source prints it; null for figures computed here")),
    status: v.pipe(v.string(), v.description("SDMX OBS_STATUS")),
    basis: v.pipe(v.string(), v.description("Denominator or definition")),
    reporter: v.string(),
    attribution: v.nullable(v.string()),
    source: v.nullable(v.string()),
    locator: v.nullable(v.object({ paragraph: v.number() })),
    quote: v.pipe(v.nullable(v.object({ type: v.literal("TextQuoteSelector"), exact: v.string() })), v.description("W3C Web Annotation")),
    url: v.pipe(v.nullable(v.string()), v.description("Address of the words, with a text fragment where the page holds them")),
    published: v.nullable(v.string()),
    collection: v.string(),
    variant: v.nullable(v.string()),
    derived_from: v.array(v.string()),
    note: v.nullable(v.string()),
    href: v.string(),
    quote_language: v.pipe(v.nullable(v.string()), v.description("ISO 639-1 language of quote and as_worded; null without a source")),
    check: v.pipe(v.nullable(verdictJson), v.description("A claim held against records; null for records and unchecked claims")),
  }),
  v.metadata({ ref: "Observation" }),
);

export type ObservationJson = v.InferOutput<typeof observationJson>;

export function observationToJson(catalog: Catalog, o: Observation, origin: string): ObservationJson {
  const series = catalog.seriesById.get(o.series);
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  return {
    id: o.id,
    series: o.series,
    ref_area: series?.ref_area ?? "",
    unit: series?.unit ?? "",
    counterpart: o.counterpart,
    direction: o.direction,
    period: o.period.text,
    start: o.period.start,
    end: o.period.end,
    period_basis: o.period_basis,
    value: o.value,
    lower: o.lower,
    upper: o.upper,
    qualifier: o.qualifier,
    as_worded: o.as_worded,
    status: o.status,
    basis: o.basis,
    reporter: o.reporter,
    attribution: o.attribution,
    source: o.source,
    locator: o.paragraph === null ? null : { paragraph: o.paragraph },
    quote: o.quote === null ? null : { type: "TextQuoteSelector", exact: o.quote },
    url: source ? deepLink(source, o.quote) : null,
    published: source?.published ?? null,
    collection: collectionOf(catalog, o),
    variant: o.variant,
    derived_from: o.derived_from,
    note: o.note,
    href: `${origin}/v1/observations/${o.id}`,
    quote_language: source?.language ?? null,
    check: verdictOn(catalog, o.id, origin),
  };
}
