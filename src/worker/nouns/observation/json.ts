import * as v from "valibot";
import type { Urls } from "../../../edition/urls.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";
import { collectionFor } from "../../../model/queries.ts";
import type { Series } from "../../../model/series.ts";
import { deepLink, type Source } from "../../../model/source.ts";
import { termsOf } from "../../../model/terms.ts";
import { observationTable } from "../../../tables/observations.ts";
import { apiRow, computedFrom, type Labels } from "../../http/apiRow.ts";
import { termsKeys } from "../../http/termsJson.ts";
import { verdictJson, verdictOn } from "../check/json.ts";

/** An observation with what the API says of it beside its own cells. */
interface Around {
  catalog: Catalog;
  o: Observation;
  series: Series | undefined;
  source: Source | undefined;
  urls: Urls;
  labels: Labels | null;
}

const day = v.pipe(v.string(), v.isoDate(), v.description("Day, YYYY-MM-DD"));
const address = v.pipe(v.string(), v.url());
const text = v.string();
const optionalText = v.nullable(v.string());
const around = computedFrom<Around>();

/** One printed figure with everything that is known of it. All keys are always present, null when empty. */
export const observationRow = apiRow<Around>()(
  observationTable,
  {
    first: {
      id: around(text, ({ o }) => o.id, { meaning: "Id of the figure, opened by /v1/observations/{id}" }),
      series: around(text, ({ o }) => o.series, { meaning: "Id of the series, which says what is measured: /v1/series/{series}" }),
      ref_area: around(text, ({ series }) => series?.ref_area ?? "", { labels: "ref_area", meaning: "Country that the figure is about" }),
      unit: around(text, ({ series }) => series?.unit ?? "", { labels: "unit", meaning: "Unit of value, lower and upper" }),
    },
    after: {
      period: {
        start: around(day, ({ o }) => o.period.start, { meaning: "First day of the period, YYYY-MM-DD" }),
        end: around(day, ({ o }) => o.period.end, { meaning: "Last day of the period, YYYY-MM-DD" }),
      },
      quote: {
        url: around(v.nullable(address), ({ o, source }) => (source ? deepLink(source, o.quote) : null), {
          says: "Address of the words, with a text fragment where the page holds them",
        }),
        published: around(optionalText, ({ source }) => source?.published ?? null, {
          meaning: "When the source was published: ISO 8601 year, month, day or span; empty where that is not known",
        }),
        collection: around(text, ({ catalog, o }): string => collectionFor(catalog, o), {
          labels: "collection",
          meaning: "Whether an article prints the figure or another source",
        }),
      },
      variant: {
        derived_from: around(v.array(v.string()), ({ o }) => o.derived_from, {
          meaning: "Ids of the events that a figure counted here rests on",
        }),
      },
    },
    last: {
      href: around(address, ({ o, urls }) => urls.data("observations", o.id), { meaning: "Address of the figure as JSON" }),
      quote_language: around(optionalText, ({ source }) => source?.language ?? null, {
        says: "ISO 639-1 language of quote and as_worded; null without a source",
        csv: null,
      }),
      check: around(v.nullable(verdictJson), ({ catalog, o, urls, labels }) => verdictOn(catalog, o.id, urls, labels), {
        says: "A claim held against records; null for records and unchecked claims",
        csv: "verdict",
        codes: "verdict",
        flat: (check) => check?.verdict ?? null,
      }),
      ...termsKeys<Around>(({ catalog, o }) => termsOf(catalog, o.source)),
    },
  },
  "Observation",
);

/** Schema of an observation as JSON. */
export const observationJson = observationRow.schema;
/** Schema of an observation with some of its keys alone. */
export const observationPart = v.partial(observationRow.object);
/** Names of the keys of an observation, in order; words for codes are none of them. */
export const OBSERVATION_KEYS = observationRow.keys;
/** An observation as the API gives it. */
export type ObservationJson = v.InferOutput<typeof observationJson>;

/** An observation as JSON, with the addresses that `urls` makes, and with words for its codes where `labels` gives them. */
export function observationToJson(catalog: Catalog, o: Observation, urls: Urls, labels: Labels | null = null): ObservationJson {
  const series = catalog.seriesById.get(o.series);
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  return observationRow.toJson(o, { catalog, o, series, source, urls, labels }, labels);
}
