import { MAX_QUOTE_WORDS, quoteWords } from "../../model/quote.ts";
import type { Located } from "../table.ts";
import { broken, type Rule } from "./rule.ts";

/** Longest quote in characters: words may be joined by commas as a table joins its cells. */
const LONGEST = 100;

/** Words that a comma joins without a space, of which a table's cells may be made and an article's words not. */
const JOINED = /(?<=\p{L}{2}),(?=\p{L}{2})/gu;

/** A quote is a few words and no sentence, as far as it shows without the text: no capital at its beginning with a full stop at its end. */
export const quotes: Rule = (tables) => {
  const databases = new Set(tables.sources.filter(({ row }) => row.kind === "database").map(({ row }) => row.id));
  const quoted: Located<{ quote: string | null; source: string }>[] = [...tables.observations, ...tables.mentions];
  return quoted.flatMap((p) => {
    const quote = p.row.quote ?? "";
    if (quote.length > LONGEST) return [broken("quote", p, "quote", `at most ${LONGEST} characters`)];
    if (!databases.has(p.row.source) && quoteWords(quote.replace(JOINED, ", ")) > MAX_QUOTE_WORDS)
      return [broken("quote", p, "quote", `at most ${MAX_QUOTE_WORDS} words; a comma without a space joins none`)];
    const sentence = /^["'“‘«(]?\p{Lu}.*\p{L}{2}[.!?]["'”’»)]?$/u.test(quote) && quote.includes(" ");
    return sentence ? [broken("quote", p, "quote", "less than a whole sentence")] : [];
  });
};
