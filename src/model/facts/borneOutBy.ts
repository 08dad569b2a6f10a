import type { Catalog } from "../catalog.ts";
import { type Check, isMentionRef } from "../check.ts";
import { COMPILER } from "../observation.ts";
import { isOlderThan } from "../turn.ts";

/** Who counts where a source quotes an official and no statistics. */
const OFFICIALS = ["aze_officials", "isr_officials", "irn_economy_minister"];

/** Who alone bears a claim out, where its records are no count of somebody else. */
export type Bearer = "officials" | "ours";

/** Whether a figure is what an official said and no statistics. */
export function isOfOfficials({ reporter }: { reporter: string }): boolean {
  return OFFICIALS.includes(reporter);
}

/**
 * Who alone bears the figure of a check out: statements of officials, or our own calculation. Null where somebody else counts it, where it is
 * not borne out, and in releases before 2026.18.0, which call all of these records.
 */
export function bearerOf(catalog: Pick<Catalog, "release" | "reporterOfRef">, { claim, verdict, records }: Borne): Bearer | null {
  if (verdict !== "agrees" || records.length === 0 || isOlderThan(catalog.release, "2026.18.0") || isMentionRef(claim)) return null;
  const reporters = records.map((ref) => catalog.reporterOfRef.get(ref) ?? "");
  if (reporters.every((reporter) => reporter === COMPILER)) return "ours";
  return reporters.every((reporter) => isOfOfficials({ reporter })) ? "officials" : null;
}

type Borne = Pick<Check, "claim" | "verdict" | "records">;
