/** Documents and tables that numbers come from. */
export const source = {
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
};
