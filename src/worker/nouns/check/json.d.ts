import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";
import type { Check } from "../../../model/check.ts";
/** A verdict on a claim: the records, the rule, and why. */
export declare const verdictJson: v.ObjectSchema<
  {
    readonly verdict: v.PicklistSchema<["agrees", "differs", "cannot_be_tested"], undefined>;
    readonly rule: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, "A code of the list check_rule">]>;
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
>;
/** A claim of a document held against records. */
export declare const checkJson: v.SchemaWithPipe<
  readonly [
    v.ObjectSchema<
      {
        readonly verdict: v.PicklistSchema<["agrees", "differs", "cannot_be_tested"], undefined>;
        readonly rule: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, "A code of the list check_rule">]>;
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
        readonly claim: v.SchemaWithPipe<
          readonly [
            v.StringSchema<undefined>,
            v.DescriptionAction<string, "Id of an observation, or event#source:paragraph for the date of an event">,
          ]
        >;
        readonly claim_source: v.StringSchema<undefined>;
        readonly claim_href: v.StringSchema<undefined>;
      },
      undefined
    >,
    v.MetadataAction<
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
        claim: string;
        claim_source: string;
        claim_href: string;
      },
      {
        readonly ref: "Check";
      }
    >,
  ]
>;
export type VerdictJson = v.InferOutput<typeof verdictJson>;
export type CheckJson = v.InferOutput<typeof checkJson>;
export declare function checkToJson(catalog: Catalog, check: Check, origin: string): CheckJson;
/** The verdict on an observation or mention; null for what is no claim or was not checked. A claim is checked once. */
export declare function verdictOn(catalog: Catalog, claim: string, origin: string): VerdictJson | null;
/** The source that a claim or record stands in. */
export declare function sourceOf(catalog: Catalog, ref: string): string;
