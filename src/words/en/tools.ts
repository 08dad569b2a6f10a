/** What a chart's page offers beside the chart: other views, files, citations, embeds. */
export const tools = {
  view: "Change the view",
  from: "From",
  to: "To",
  collection: "Sources",
  collections: { all: "all", documents: "the {documents} articles", references: "other sources" },
  asOf: "Published by",
  apply: "Apply",
  reset: "Reset",
  download: "Download",
  picture: "Image",
  numbers: "Data",
  files: {
    svg: "SVG",
    png: "PNG",
    dark: "PNG, dark",
    square: "PNG, square",
    portrait: "PNG, portrait",
    csv: "CSV",
    json: "JSON (everything in the chart)",
  },
  /** Leads to the meaning of each column of CSV. */
  columns: "What the columns mean",
  /** Where the table has rows that CSV never has. */
  csvAlone:
    "CSV holds only figures of this chart’s own series. JSON also has what the table sets beside them: figures of other series, or events.",
  cite: "Cite",
  citation: (author: string, title: string, release: string, date: string | null, address: string) =>
    `${author} (${(date ?? release).slice(0, 4)}). ${title}. Data release ${release}${date === null ? "" : ` of ${date}`}. ${address}`,
  citeDraft: "This is a draft. Cite a release instead: its numbers and words never change.",
  formats: { text: "Text", bibtex: "BibTeX", csl: "CSL-JSON" },
  embed: "Embed",
  themes: { auto: "match the reader's device", light: "light", dark: "dark" },
  preview: "Preview",
  copy: "Copy",
  copied: "Copied",
};
