import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";
import type { Mention } from "../../../model/event.ts";
import type { Observation } from "../../../model/observation.ts";
/** One printed figure with everything that is known of it. All keys are always present, null when empty. */
export declare const observationJson: v.SchemaWithPipe<
  readonly [
    v.ObjectSchema<
      {
        readonly id: v.StringSchema<undefined>;
        readonly series: v.StringSchema<undefined>;
        readonly ref_area: v.StringSchema<undefined>;
        readonly unit: v.StringSchema<undefined>;
        readonly counterpart: v.StringSchema<undefined>;
        readonly direction: v.StringSchema<undefined>;
        readonly period: v.SchemaWithPipe<
          readonly [v.StringSchema<undefined>, v.DescriptionAction<string, "ISO 8601 year, month, day or span">]
        >;
        readonly start: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, "Day, YYYY-MM-DD">]>;
        readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, "Day, YYYY-MM-DD">]>;
        readonly period_basis: v.StringSchema<undefined>;
        readonly value: v.SchemaWithPipe<
          readonly [
            v.NullableSchema<v.NumberSchema<undefined>, undefined>,
            v.DescriptionAction<number | null, "The printed figure in the unit of the series; null for a range">,
          ]
        >;
        readonly lower: v.NullableSchema<v.NumberSchema<undefined>, undefined>;
        readonly upper: v.NullableSchema<v.NumberSchema<undefined>, undefined>;
        readonly qualifier: v.StringSchema<undefined>;
        readonly as_worded: v.SchemaWithPipe<
          readonly [
            v.NullableSchema<v.StringSchema<undefined>, undefined>,
            v.DescriptionAction<string | null, "As the source prints it; null for figures computed here">,
          ]
        >;
        readonly status: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, "SDMX OBS_STATUS">]>;
        readonly basis: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, "Denominator or definition">]>;
        readonly reporter: v.StringSchema<undefined>;
        readonly attribution: v.NullableSchema<v.StringSchema<undefined>, undefined>;
        readonly source: v.NullableSchema<v.StringSchema<undefined>, undefined>;
        readonly locator: v.NullableSchema<
          v.ObjectSchema<
            {
              readonly paragraph: v.NumberSchema<undefined>;
            },
            undefined
          >,
          undefined
        >;
        readonly quote: v.SchemaWithPipe<
          readonly [
            v.NullableSchema<
              v.ObjectSchema<
                {
                  readonly type: v.LiteralSchema<"TextQuoteSelector", undefined>;
                  readonly exact: v.StringSchema<undefined>;
                },
                undefined
              >,
              undefined
            >,
            v.DescriptionAction<
              {
                type: "TextQuoteSelector";
                exact: string;
              } | null,
              "W3C Web Annotation"
            >,
          ]
        >;
        readonly url: v.SchemaWithPipe<
          readonly [
            v.NullableSchema<v.StringSchema<undefined>, undefined>,
            v.DescriptionAction<string | null, "Address of the words, with a text fragment where the page holds them">,
          ]
        >;
        readonly published: v.NullableSchema<v.StringSchema<undefined>, undefined>;
        readonly collection: v.StringSchema<undefined>;
        readonly variant: v.NullableSchema<v.StringSchema<undefined>, undefined>;
        readonly derived_from: v.ArraySchema<v.StringSchema<undefined>, undefined>;
        readonly note: v.NullableSchema<v.StringSchema<undefined>, undefined>;
        readonly href: v.StringSchema<undefined>;
        readonly quote_language: v.SchemaWithPipe<
          readonly [
            v.NullableSchema<v.StringSchema<undefined>, undefined>,
            v.DescriptionAction<string | null, "ISO 639-1 language of quote and as_worded; null without a source">,
          ]
        >;
        readonly check: v.SchemaWithPipe<
          readonly [
            v.NullableSchema<
              v.ObjectSchema<
                {
                  readonly verdict: v.PicklistSchema<["agrees", "differs", "cannot_be_tested"], undefined>;
                  readonly rule: v.SchemaWithPipe<
                    readonly [v.StringSchema<undefined>, v.DescriptionAction<string, "A code of the list check_rule">]
                  >;
                  readonly reason: v.StringSchema<undefined>;
                  readonly records: v.ArraySchema<
                    v.ObjectSchema<
                      {
                        readonly ref: v.SchemaWithPipe<
                          readonly [v.StringSchema<undefined>, v.DescriptionAction<string, "Id of an observation, or event#source">]
                        >;
                        readonly reporter: v.SchemaWithPipe<
                          readonly [
                            v.StringSchema<undefined>,
                            v.DescriptionAction<string, "Code of who counts; the id of the source for the date of an event">,
                          ]
                        >;
                        readonly reporter_label: v.StringSchema<undefined>;
                        readonly source: v.StringSchema<undefined>;
                        readonly href: v.StringSchema<undefined>;
                      },
                      undefined
                    >,
                    undefined
                  >;
                  readonly looked_in: v.SchemaWithPipe<
                    readonly [
                      v.ArraySchema<v.StringSchema<undefined>, undefined>,
                      v.DescriptionAction<string[], "Ids of the sources that were searched where there is no record">,
                    ]
                  >;
                },
                undefined
              >,
              undefined
            >,
            v.DescriptionAction<
              {
                verdict: "agrees" | "cannot_be_tested" | "differs";
                rule: string;
                reason: string;
                records: {
                  ref: string;
                  reporter: string;
                  reporter_label: string;
                  source: string;
                  href: string;
                }[];
                looked_in: string[];
              } | null,
              "A claim held against records; null for records and unchecked claims"
            >,
          ]
        >;
      },
      undefined
    >,
    v.MetadataAction<
      {
        id: string;
        series: string;
        ref_area: string;
        unit: string;
        counterpart: string;
        direction: string;
        period: string;
        start: string;
        end: string;
        period_basis: string;
        value: number | null;
        lower: number | null;
        upper: number | null;
        qualifier: string;
        as_worded: string | null;
        status: string;
        basis: string;
        reporter: string;
        attribution: string | null;
        source: string | null;
        locator: {
          paragraph: number;
        } | null;
        quote: {
          type: "TextQuoteSelector";
          exact: string;
        } | null;
        url: string | null;
        published: string | null;
        collection: string;
        variant: string | null;
        derived_from: string[];
        note: string | null;
        href: string;
        quote_language: string | null;
        check: {
          verdict: "agrees" | "cannot_be_tested" | "differs";
          rule: string;
          reason: string;
          records: {
            ref: string;
            reporter: string;
            reporter_label: string;
            source: string;
            href: string;
          }[];
          looked_in: string[];
        } | null;
      },
      {
        readonly ref: "Observation";
      }
    >,
  ]
>;
export type ObservationJson = v.InferOutput<typeof observationJson>;
export declare function observationToJson(catalog: Catalog, o: Observation, origin: string): ObservationJson;
/** Sources behind observations: their own, and for derived ones those that tell the events they are counted from. */
export declare function sourcesOf(observations: Observation[]): (string | null)[];
/** The places that tell the events of a derived observation; none of a printed figure. */
export declare function mentionsOf(o: Pick<Observation, "events">): Mention[];
