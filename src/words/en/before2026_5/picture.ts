/** What stands below a picture that has left the page. */
export const picture = {
  footer: (sources: string[], closed: string[], address: string, release: string, corrections: string | null) => [
    ...(sources.length > 0 ? [`Sources: ${sources.join("; ")}. What the sources mention, not all that happened.`] : []),
    `Baku Balance, release ${release}, ${closed.length > 0 ? "CC BY 4.0 except records under terms of their own" : "CC BY 4.0"}. ${bare(address)}`,
    ...(corrections === null ? [] : [`Corrections since this release: ${bare(corrections)}`]),
  ],
  leftOut: (titles: string[], address: string) =>
    `Not in this picture, for want of room: ${titles.join("; ")}. They are at ${bare(address)}.`,
  rights: (license: string, closed: string[]) =>
    closed.length === 0 ? license : `${license} Records under terms of their own: ${closed.join("; ")}.`,
};

/** An address as people write it down. */
function bare(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
