import type { Caution } from "../../model/dimensions/dimension.ts";

/** Some cautions one after the other, in the words of a language and of a release; those without words are left out. */
export function cautioned<Names>(cautions: readonly Caution[], names: Names, words: Record<Caution, (names: Names) => string>): string {
  return cautions
    .map((one) => words[one](names))
    .filter((text) => text !== "")
    .join(" ");
}
