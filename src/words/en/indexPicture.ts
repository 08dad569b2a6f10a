/** What stands in the picture of the balance index. */
export const indexPicture = {
  /** What may be said of the last year. */
  end: (year: number, partner: string | null) => `${year}: ${partner === null ? "the methods disagree" : `towards ${partner}`}`,
  /** An event in a few words, where its summary has no room. */
  event: (kind: string, partner: string) => `${kind}, ${partner}`,
};
