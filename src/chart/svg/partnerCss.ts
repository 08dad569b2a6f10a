import type { Subject } from "../../model/subject.ts";

/**
 * A style sheet for the partners of a subject. In the sheets a line that names `PARTNER` holds for each of them and is repeated;
 * `PARTNER-1` is the one at −1, `PARTNER-2` the one at +1. Classes and custom properties are the codes in small letters: `.irn`, `--irn`.
 */
export function partnerCss(css: string, { partners }: Subject): string {
  const codes = partners.map(({ code }) => code.toLowerCase());
  const placed = codes.reduce((text, code, i) => text.replaceAll(`PARTNER-${i + 1}`, code), css);
  const lines = placed
    .split("\n")
    .flatMap((line) => (line.includes("PARTNER") ? codes.map((code) => line.replaceAll("PARTNER", code)) : [line]));
  return lines.join("\n");
}
