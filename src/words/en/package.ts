import { names } from "./names.ts";

/** What a release as a Data Package says of itself, in its descriptor, its codebook and the text of its license. */
export const dataPackage = {
  description: (leftOut: string) =>
    `${names.subject}'s balance between ${names.partner.irn} and ${names.partner.isr}: every figure and dated event of the sources, with the words it rests on. Quotes belong to their authors. ${leftOut} CODEBOOK.md says what each column means, LICENSE.txt under which terms everything stands.`,
  complete: "No rows are left out.",
  leftOut: (rows: number, sources: string) =>
    `Of this release, ${rows} rows are left out, as terms of their sources do not allow redistribution: ${sources}. They are shown, with attribution, at the addresses of the release.`,
  license:
    "Creative Commons Attribution 4.0: the compilation and our own words. Rows that rest on a source stand under its terms, in sources.csv",
  /** Titles of the files, by path; `<…>` stands for one name of many files alike. */
  titles: {
    "subject.csv": "What the data are about",
    "codes.csv": "Code lists",
    "constraints.csv": "Codes that go together",
    "sources.csv": "Sources and their terms",
    "series.csv": "Series with their definitions",
    "observations.csv": "All figures with their ids",
    "observations/<series>.csv": "Figures of one series",
    "pairs/<series>.csv": "Figures of both partners together",
    "intake/measures.csv": "Measures that were taken over from tables",
    "events.csv": "Events",
    "mentions.csv": "Places that tell an event",
    "coverage/<source>.csv": "What became of each number of an article",
    "disagreements.csv": "Contradictions",
    "checks.csv": "Fact checks",
    "charts.csv": "Charts",
    "codings/left_out.csv": "What both codings have and the settled data lack",
    "codings/paragraphs.csv": "Paragraphs of the coded articles",
    "codings/settled.csv": "Who settled which difference of the codings",
    "agreement.csv": "How far the two codings agree",
    "scales/goldstein.csv": "The Goldstein scale",
    "changes.csv": "What this release changed",
    "sentences.csv": "What the charts said",
    "sentences.<language>.csv": "What the charts said in another language",
    "words/<language>.csv": "Texts of the data in another language",
  } as Record<string, string>,
  /** What columns of the file of all figures mean that are in no table of the data. */
  columns: {
    id: "id of the figure, at which the API and the pages show it",
    series: "id of the series",
    ref_area: "ISO 3166-1 alpha-3; whose figure it is",
    unit: "unit of value, lower and upper",
    start: "first day of the period",
    end: "last day of the period",
    url: "address of the words, with a text fragment where the page holds them",
    published: "when the source was published: day, month, year or span",
    collection: "documents, the five articles; or references, other sources",
    derived_from: "ids of the events that a count is counted from, separated by spaces",
    href: "address of the figure in the API",
    release: "release of the data",
    verdict: "how a claim stands against the records; empty for records and unchecked claims",
    license: "terms of the row: those of its source in words, or CC BY 4.0 where we counted or computed it",
    redistribute: "whether the row may be passed on",
  } as Record<string, string>,
  coding: (coder: string) => `The ${coder} coding, as it was made`,
  codebook: {
    title: "Codebook",
    lead: (version: string) =>
      `What the files and columns of release ${version} mean. Every file is CSV in UTF-8 with a header; an empty cell is a missing value, never zero.`,
    columns: ["column", "title", "type", "meaning"],
    key: (columns: string) => `Primary key: ${columns}.`,
    unique: (columns: string) => `No two rows share ${columns}, of which some may be empty.`,
    leads: (columns: string, to: string) => `${columns} leads to ${to}.`,
    leftOut: (rows: number) => `Rows left out: ${rows}.`,
    codes: "Codes",
    codeColumns: ["list", "code", "in words"],
  },
  terms: {
    title: "License",
    text: [
      `The compilation and our own words are licensed under the Creative Commons Attribution 4.0 International license, whose text follows. Please credit ${names.site} and the release.`,
      "Quotes belong to their authors. A row that rests on a source stands under that source's terms, which the columns license and redistribute of sources.csv give. Rows that may not be redistributed are not in this package; left_out in datapackage.json counts them.",
    ],
  },
};
