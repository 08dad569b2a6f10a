import type { CoverageFact } from "../../../model/facts/coverage.ts";
import type { Fact } from "../../../model/facts/fact.ts";
import { phrases as later } from "../before2026_8/facts.ts";
import { capital } from "../capital.ts";
import { cardinal } from "../cardinal.ts";
import type { factPhrases } from "../factPhrases.ts";
import { factSentence, type Names, years } from "../facts.ts";
import { AMOUNTS, seriesPhrase } from "../seriesPhrases.ts";

const amounts: typeof AMOUNTS = { ...AMOUNTS, "transit-freight": (partner) => `freight in transit with ${partner}` };

const phrases: typeof factPhrases = {
  ...later,
  series: (series, partner, title) => seriesPhrase(series, partner, title, amounts),
  article: (year) => (year === null ? "One article" : `A ${year} article`),
  tie: () => "with",
  shared: (n) => (n === 0 ? "." : `. The articles report ${n} of these too.`),
  shares: () => null,
  countedBy: (basis, reporter) => `${basis}; ${reporter}`,
};

/** Facts as releases before 2026.6.0 say them. */
export const facts = {
  sentence: (fact: Fact, names: Names) => factSentence(fact, names, null, phrases),
  coverage: ({ claims, undated, records }: CoverageFact): string | null => {
    const sentences = [
      ...(claims === null ? [] : [`The articles' figures are for ${years(claims)}.`]),
      ...(claims === null && undated.length > 0 ? ["The articles give no year for their figures."] : []),
      ...(claims !== null && undated.length > 0
        ? [`${capital(cardinal(undated.length))} more ${undated.length === 1 ? "has" : "have"} no year.`]
        : []),
      ...(records === null ? [] : [`The records are for ${years(records)}.`]),
    ];
    return sentences.length === 0 ? null : sentences.join(" ");
  },
  undated: ({ undated }: CoverageFact) => undated,
};
