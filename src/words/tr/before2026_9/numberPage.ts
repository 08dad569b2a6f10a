/** The page of one number, as releases before 2026.9.0 word it. */
export const numberPage = {
  picture: (who: string, years: string[]) => `${who}, ${years.join(" ile ")}${years.length > 1 ? " arası" : ""}.`,
  pictureOf: (title: string, country: string | null) => [title, ...(country === null ? [] : [country])].join(", "),
};
