/** What stands below a picture that has left the page. */
export const picture = {
  footer: (sources: string[], closed: string[], address: string, release: string) => [
    ...(sources.length > 0 ? [`Sources: ${sources.join("; ")}. What the sources mention, not all that happened.`] : []),
    `Baku Balance, release ${release}, ${closed.length > 0 ? "CC BY 4.0 except records under terms of their own" : "CC BY 4.0"}. ${address.replace(/^https?:\/\//, "")}`,
  ],
  rights: (license: string, closed: string[]) =>
    closed.length === 0 ? license : `${license} Records under terms of their own: ${closed.join("; ")}.`,
};
