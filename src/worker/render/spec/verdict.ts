import { labelOf } from "../../../model/catalog.ts";
import { checksOf, mentionOf } from "../../../model/catalogChecks.ts";
import type { Check } from "../../../model/check.ts";
import type { Site } from "../../site.ts";

/** The verdict on a claim in words; null where nothing was checked. */
export function verdictOf(site: Site, claim: string): string | null {
  const [check] = checksOf(site.catalog, claim);
  return check ? labelOf(site.catalog, "verdict", check.verdict) : null;
}

/** The verdict with those whose records gave it, as one line; null where nothing was checked. */
export function verdictLine(site: Site, claim: string): string | null {
  const [check] = checksOf(site.catalog, claim);
  if (!check) return null;
  return site.words.check.against(labelOf(site.catalog, "verdict", check.verdict), reportersOf(site, check).join(", "));
}

/** Who counts in a check's records, each once; for dates the publishers. */
export function reportersOf(site: Site, { records }: Check): string[] {
  return [...new Set(records.map((ref) => reporterOf(site, ref)))];
}

/** Who counts, and who that is; of a date the publisher. */
export function reporterOf({ catalog, words }: Site, ref: string): string {
  const o = catalog.observationById.get(ref);
  if (o) return words.observation.by(labelOf(catalog, "reporter", o.reporter), o.attribution);
  const source = mentionOf(catalog, ref)?.source ?? "";
  return catalog.sourceById.get(source)?.publisher ?? source;
}
