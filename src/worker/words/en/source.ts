/** Documents and tables that numbers come from. */
export const source = {
  heading: "Sources",
  lead: "{Documents} documents argue about how Azerbaijan keeps its balance. Statistics, databases and pages around them are the records that they are held against. Every number here leads back to one of these.",
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
