/** Short addresses, which pictures hold. */
export const shortAddress = {
  /** A code that leads nowhere. */
  unknown: (code: string) =>
    `Heç bir şəklimizdə ${code} qısa ünvanı yoxdur. Lütfən, onu şəkillə hərf-hərf tutuşdurun: səhv və ya çatışmayan hərf başqa qrafikə deyil, heç yerə aparmır.`,
  /** What a picture holds in place of an address that nobody else can open. */
  local: "Yerli nüsxə",
};
