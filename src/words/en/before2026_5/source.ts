/** Documents and tables that numbers come from. */
export const source = {
  noAuthor: "not named in the text at hand",
  publisher: "Where",
  noAddress: "not known",
};
