/** What stands below a picture that has left the page. */
export const picture = {
  footer: (sources: string[], address: string, release: string) => [
    ...(sources.length > 0 ? [`Sources: ${sources.join("; ")}. What the sources mention, not all that happened.`] : []),
    `Baku Balance, release ${release}, CC BY 4.0. ${address.replace(/^https?:\/\//, "")}`,
  ],
};
