import type { Edition } from "../../edition/edition.ts";
import { codeKey } from "../../model/catalog.ts";
import type { Observation } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";

/** The list of codes that has attributions which describe somebody, such as an office, and so are translated. */
export const ATTRIBUTION = "attribution";

/** The code of an attribution by its English words: `note_7_of_the_article`. */
export function attributionCode(attribution: string): string {
  return attribution
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}

/**
 * Who is named as the one who counts: in words of the page's language where it is a description, else as the row has it, as names are not
 * translated; null where nobody is. Releases before 2026.28.0 have all of them in English.
 */
export function attributionOf({ catalog }: Pick<Edition, "catalog">, { attribution }: Pick<Observation, "attribution">): string | null {
  if (attribution === null || isOlderThan(catalog.release, "2026.28.0")) return attribution;
  return catalog.codeByKey.get(codeKey(ATTRIBUTION, attributionCode(attribution)))?.label ?? attribution;
}
