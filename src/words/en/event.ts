const TELLING = [
  "sources tell",
  "the documents tell",
  "pages found around the documents tell",
  "the documents, and the pages found around them, tell",
];

/** The timeline of events. */
export const event = {
  heading: "Events",
  /** `by`: which collections tell what is shown. */
  lead: (by: { documents: boolean; references: boolean }) =>
    `What ${TELLING[Number(by.documents) + 2 * Number(by.references)]} between Azerbaijan and Iran, and between Azerbaijan and Israel: done, planned, alleged or denied. Only acts that happened and can be dated are scored; comments of readers never are.`,
  undated: "no usable date",
  undatedHeading: "Without a usable date",
  undatedLead: "Repeated, continuing or undated: told by the sources, and never scored.",
  value: (kind: string, goldstein: number) =>
    `${kind}, valued ${goldstein > 0 ? "+" : goldstein < 0 ? "−" : ""}${Math.abs(goldstein)} on the Goldstein scale`,
  scored: (value: string) => `counts ${value}`,
  unscored: "not counted",
  partOf: (summary: string) => `counted with: ${summary}`,
  filters: "Filter",
  apply: "Show",
  reset: "Show all",
  any: "all",
  fields: {
    partner: "Country",
    kind: "Kind",
    status: "Status",
    dimension: "Field",
    source: "Source",
    scored: "Counted",
    collection: "Told by",
  },
  yes: "counted",
  no: "not counted",
  shown: (n: number, all: number) => (n === all ? `${all} events` : `${n} of ${all} events`),
  told: (status: string, date: string) => `${status}, ${date}`,
  json: "Events as JSON",
  csv: "CSV",
};
