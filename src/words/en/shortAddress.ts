/** Short addresses, which pictures hold. */
export const shortAddress = {
  /** A code that leads nowhere. */
  unknown: (code: string) =>
    `No picture of ours holds the short address ${code}. Please compare it with the picture letter by letter: one that is wrong or missing leads nowhere, rather than to another chart.`,
  /** What a picture holds in place of an address that nobody else can open. */
  local: "Local copy",
};
