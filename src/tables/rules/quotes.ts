import type { Located } from "../table.ts";
import { broken, type Rule } from "./rule.ts";

/** Longest quote in characters: words may be joined by commas as a table joins its cells. */
const LONGEST = 100;

/** A quote is a few words and no sentence, as far as it shows without the text: no capital at its beginning with a full stop at its end. */
export const quotes: Rule = (tables) => {
  const quoted: Located<{ quote: string | null }>[] = [...tables.observations, ...tables.mentions];
  return quoted.flatMap((p) => {
    const quote = p.row.quote ?? "";
    if (quote.length > LONGEST) return [broken("quote", p, "quote", `at most ${LONGEST} characters`)];
    const sentence = /^["'“‘«(]?\p{Lu}.*\p{L}{2}[.!?]["'”’»)]?$/u.test(quote) && quote.includes(" ");
    return sentence ? [broken("quote", p, "quote", "less than a whole sentence")] : [];
  });
};
