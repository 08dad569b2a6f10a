import { names } from "./names.ts";

/** What stands below a picture that has left the page. */
export const picture = {
  footer: (sources: string[], closed: string[], address: string, release: string, corrections: string | null) => [
    ...(sources.length > 0 ? [`Sources: ${sources.join("; ")}. Shows what the sources mention, not everything that happened.`] : []),
    `${names.site}, release ${release}, ${closed.length > 0 ? "CC BY 4.0, except third-party records" : "CC BY 4.0"}. ${bare(address)}`,
    ...(corrections === null ? [] : [`Corrections since this release: ${bare(corrections)}`]),
  ],
  leftOut: (titles: string[], address: string) => `Left out of this picture for lack of room: ${titles.join("; ")}. See ${bare(address)}`,
  rights: (license: string, closed: string[]) =>
    closed.length === 0 ? license : `${license} Third-party records under other licenses: ${closed.join("; ")}.`,
};

/** An address as people write it down. */
function bare(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
