/** What an embed says around its chart. */
export const embed = {
  credit: (name: string) => `Explore at ${name}`,
  pinned: (release: string) => `Release ${release}, pinned: these numbers stay as they are.`,
  current: (release: string) => `Release ${release}, the newest.`,
  draft: (release: string) => `Data: ${release}, may still change.`,
  asOf: (day: string) => `Only sources published by ${day}.`,
  collection: {
    documents: "Only the {documents} documents.",
    references: "Only statistics and reports, not the {documents} documents.",
    all: null,
  },
  withoutEstimates: "Without estimates.",
  license: (closed: boolean) => (closed ? "CC BY 4.0; some records under terms of their own" : "CC BY 4.0"),
  frame: (title: string, name: string) => `${title} (chart, ${name})`,
};
