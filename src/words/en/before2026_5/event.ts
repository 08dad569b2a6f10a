/** The timeline of events. */
export const event = {
  undated: "no usable date",
  value: (kind: string, goldstein: number) =>
    `${kind}, valued ${goldstein > 0 ? "+" : goldstein < 0 ? "−" : ""}${Math.abs(goldstein)} on the Goldstein scale`,
};
