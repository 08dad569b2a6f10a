import type { Fault } from "../fault.ts";
import { broken, type Rule } from "./rule.ts";

/** Names of languages by their tags of BCP 47; none for a tag that no language has. */
const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** A source has the tag of a language, and the one that BCP 47 has today: `he` and not `iw`. No row may be excepted. */
export const languages: Rule = (tables) =>
  tables.sources.flatMap((p): Fault[] => {
    const { language } = p.row;
    const [today] = Intl.getCanonicalLocales(language);
    if (NAMES.of(language) === undefined)
      return [broken("language", p, "language", "a language by its tag (BCP 47), such as en, az or fa")];
    return today === language ? [] : [broken("language", p, "language", `${today}, the tag of today (BCP 47)`)];
  });
