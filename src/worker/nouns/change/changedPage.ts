import type { ChangedNoun } from "../../../model/change.ts";

/** The page, and the place on it, where a thing that changed stands now; null for a series, which has no page of its own. */
export function pageOfChanged(noun: ChangedNoun, id: string): string | null {
  const pages: Record<ChangedNoun, string | null> = {
    observation: `/observations/${id}`,
    event: `/events#${id}`,
    series: null,
    chart: `/charts/${id}`,
    check: `/checks#${id}`,
    disagreement: `/disagreements#${id}`,
    source: `/sources/${id}`,
    balance: "/charts/balance",
  };
  return pages[noun];
}
