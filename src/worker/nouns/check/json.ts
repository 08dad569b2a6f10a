import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";
import { labelOf } from "../../../model/catalog.ts";
import { checksOf, mentionOf } from "../../../model/catalogChecks.ts";
import type { Check } from "../../../model/check.ts";

const record = v.object({
  ref: v.pipe(v.string(), v.description("Id of an observation, or event#source")),
  reporter: v.pipe(v.string(), v.description("Code of who counts; the id of the source for the date of an event")),
  reporter_label: v.string(),
  source: v.string(),
  href: v.string(),
});

/** A verdict on a claim: the records, the rule, and why. */
export const verdictJson = v.object({
  verdict: v.picklist(["agrees", "differs", "cannot_be_tested"]),
  rule: v.pipe(v.string(), v.description("A code of the list check_rule")),
  reason: v.string(),
  records: v.array(record),
  looked_in: v.pipe(v.array(v.string()), v.description("Ids of the sources that were searched where there is no record")),
});

/** A claim of a document held against records. */
export const checkJson = v.pipe(
  v.object({
    claim: v.pipe(v.string(), v.description("Id of an observation, or event#source:paragraph for the date of an event")),
    claim_source: v.string(),
    claim_href: v.string(),
    ...verdictJson.entries,
  }),
  v.metadata({ ref: "Check" }),
);

export type VerdictJson = v.InferOutput<typeof verdictJson>;
export type CheckJson = v.InferOutput<typeof checkJson>;

export function checkToJson(catalog: Catalog, check: Check, origin: string): CheckJson {
  return {
    claim: check.claim,
    claim_source: sourceOf(catalog, check.claim),
    claim_href: addressOf(check.claim, origin),
    ...verdictToJson(catalog, check, origin),
  };
}

/** The verdict on an observation or mention; null for what is no claim or was not checked. A claim is checked once. */
export function verdictOn(catalog: Catalog, claim: string, origin: string): VerdictJson | null {
  const [check] = checksOf(catalog, claim);
  return check ? verdictToJson(catalog, check, origin) : null;
}

/** The source that a claim or record stands in. */
export function sourceOf(catalog: Catalog, ref: string): string {
  return catalog.observationById.get(ref)?.source ?? mentionOf(catalog, ref)?.source ?? "";
}

function verdictToJson(catalog: Catalog, { verdict, rule, reason, records, looked_in }: Check, origin: string): VerdictJson {
  return { verdict, rule, reason, records: records.map((ref) => recordToJson(catalog, ref, origin)), looked_in };
}

function recordToJson(catalog: Catalog, ref: string, origin: string): VerdictJson["records"][number] {
  const o = catalog.observationById.get(ref);
  const source = sourceOf(catalog, ref);
  const label = o ? labelOf(catalog, "reporter", o.reporter) : (catalog.sourceById.get(source)?.publisher ?? source);
  return { ref, reporter: o?.reporter ?? source, reporter_label: label, source, href: addressOf(ref, origin) };
}

function addressOf(ref: string, origin: string): string {
  return ref.includes("#") ? `${origin}/v1/events/${ref.split("#")[0]}` : `${origin}/v1/observations/${ref}`;
}
