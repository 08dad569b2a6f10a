/** Documents and tables that numbers come from. */
export const source = {
  heading: "Sources",
  lead: "Five documents argue about how Azerbaijan keeps its balance. Every number here leads back to one of them.",
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
  json: "This source as JSON",
};
