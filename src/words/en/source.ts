import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { counted } from "./cardinal.ts";

/** Documents and tables that numbers come from. */
export const source = {
  heading: "Sources",
  lead: ({ documents, references }: Pick<CorpusFacts, "documents" | "references">) => {
    const argue = `${counted(documents, "document")} ${documents === 1 ? "argues" : "argue"} about how Azerbaijan keeps its balance.`;
    const around = `${counted(references, "other source")}, statistics, databases and pages, ${references === 1 ? "holds" : "hold"} the records that they are held against.`;
    return [argue, ...(references > 0 ? [around] : [])].map((text) => text.charAt(0).toUpperCase() + text.slice(1)).join(" ");
  },
  author: "Author",
  noAuthor: "not named in the text at hand",
  publisher: "Where",
  published: "Published",
  kind: "Kind",
  license: "License",
  address: "Address",
  noAddress: "not known",
  paragraphs: "Paragraphs",
  checksum: "SHA-256 of the text",
  note: "Note",
  numbers: (n: number) => (n === 1 ? "1 number taken from it" : `${n} numbers taken from it`),
  mapHeading: (n: number) => `What became of its ${n} numbers`,
  mapLead:
    "Paragraph by paragraph: every number-like word of the document and what it became. The text itself is not shown; the numbers of the list are its paragraphs, furniture of the page included.",
  noNumbers: "no numbers and no event",
  events: (n: number) => (n === 1 ? "1 event told in it" : `${n} events told in it`),
  json: "This source as JSON",
};
