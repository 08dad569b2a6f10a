import { kit } from "./kit.ts";
/** What an embed says around its chart. */
export const embed = {
  credit: (name: string) => `Explore the data on ${name}`,
  /** What opens the texts that are folded below the chart. */
  notes: "Notes",
  /** In a frame too low for all of the chart: what is missing, and where it is. */
  part: "Only part of the chart fits here.",
  rest: "See the whole chart, its notes and sources",
  pinned: (release: string) => `Data release ${release} (frozen).`,
  current: (release: string) => `Latest data, release ${release}.`,
  draft: (release: string) => `Draft data (${kit.unbroken(release)}): figures may still change.`,
  asOf: (day: string) => `Only sources published by ${day}.`,
  collection: {
    documents: "Only the {documents} articles.",
    references: "Only other sources, without the {documents} articles.",
    all: null,
  },
  withoutEstimates: "Without estimates.",
  license: (closed: boolean): string => (closed ? "CC BY 4.0; some records under other licenses" : "CC BY 4.0"),
  frame: (title: string, name: string) => `${title} (chart, ${name})`,
};
