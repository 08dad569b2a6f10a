import type { CountsFact, Fact } from "../../model/facts/fact.ts";

/** Whether the sentence before counts the same events of the same partners, as other sources report them. */
export function isSameCount({ series, counts: all }: CountsFact, before: Fact | null): boolean {
  if (before?.kind !== "counts_by_partner" || before.series !== series || all.length < 2) return false;
  return before.counts.map(({ partner }) => partner).join() === all.map(({ partner }) => partner).join();
}
