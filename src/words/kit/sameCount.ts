import type { CountsFact, Fact } from "../../model/facts/fact.ts";

/** Whether the sentence before counts the same events of the same partners, as other sources report them, and so need not be said again. */
export function isSameCount({ series, counts: all, isWhole }: CountsFact, before: Fact | null): boolean {
  if (isWhole || before?.kind !== "counts_by_partner" || before.series !== series || all.length < 2) return false;
  return before.counts.map(({ partner }) => partner).join() === all.map(({ partner }) => partner).join();
}
