import { names } from "./names.ts";

/** What is said to programs that look for the site, and to those who read what they found. */
export const found = {
  summary: `What is claimed about ${names.subject}'s relations with ${names.partner.irn} and ${names.partner.isr}, held against what records show: figures as printed, with quote and source; claims with the verdict of a fact check, where one was made; and a balance sheet of votes, trade, arms and more.`,
  notes: [
    "Figures are quoted as printed, with their hedge. Figures that count different things are never joined. A missing year is not zero.",
    "An address with `release=` keeps the same numbers and words for ever; every answer names its release and how to cite it.",
  ],
  sections: { pages: "Pages", data: "Data", optional: "Optional" },
  pages: {
    home: "what the records say and the articles claim, at a glance",
    charts: "every chart, by topic",
    checks: "claims held against records, with verdict and reason",
    disagreements: "where the articles contradict each other",
    events: "the timeline",
    sources: "the articles and the other sources, with their terms",
    method: "how the balance is measured, and what is not claimed",
    glossary: "the words of these pages, explained",
    changes: "what each release changed, and why",
    about: "who publishes this, and under what license",
  },
  data: {
    guide: "how to use the data from programs, with lines to copy",
    openapi: "OpenAPI 3.1",
    observations: "all figures as CSV",
    parquet: "all figures as Parquet",
    mcp: "Model Context Protocol over Streamable HTTP, for assistants",
    package: "the newest release as a Data Package: tables that open from their addresses, with types, keys, codebook and license",
    releases: "frozen releases, each with its Data Package",
  },
  names: {
    openapi: "OpenAPI description",
    observations: "Figures",
    parquet: "Figures as Parquet",
    package: "Data Package",
    releases: "Releases",
    mcp: "Tools for assistants",
  },
  forms: { feed: "Feed of changes", json: "The same as JSON", csv: "The same as CSV" },
  /** The verdict of a fact check where it stands alone. */
  review: { agrees: "Matches the records", differs: "Does not match the records" },
  claim: (figure: string, what: string, who: string) => `${figure}: ${what} (${who})`,
  catalog: (name: string) => `${name}: figures, events and fact checks`,
};
