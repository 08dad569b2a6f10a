/** The picture of the balance index as releases before 2026.8.0 word it. */
export const indexPicture = {
  end: (year: number, partner: string | null) => `${year}: ${partner === null ? "the methods disagree" : `towards ${partner}`}`,
  event: (kind: string, partner: string) => `${kind}, ${partner}`,
};
