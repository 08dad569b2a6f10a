import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { MAX_QUOTE_WORDS } from "../../model/quote.ts";
import { cardinal, counted } from "./cardinal.ts";

/** Who, license, how to report an error. */
export const about = {
  heading: "About",
  lead: "Articles claim that Azerbaijan “holds the balance” between Iran and Israel and give numbers. Baku Balance shows where each number comes from, how sure it is, and whether anything else agrees.",
  sections: (f: CorpusFacts) => [
    {
      id: "here",
      heading: "What is here",
      text: `${capital(counted(f.documents, "document"))}, read for every number-like word: of ${f.tokens}, ${f.figureTokens} belong to ${counted(f.claims, "figure")} that became points of a series, ${f.eventTokens} to events, and the rest are context, dates, grammar or furniture of the page. The map of each document shows what became of every one. A figure keeps its hedge, denominator, direction, period and the few words that hold it. A missing figure is not zero; a plan is not an event; an allegation is not a fact; a reader's comment is not the article.`,
    },
    {
      id: "not-here",
      heading: "What is not",
      text: `The documents themselves: they are other people's works. Quotes have at most ${cardinal(MAX_QUOTE_WORDS)} words and lead to the place where they stand. Behind the claims stand ${counted(f.records, "record")} of ${counted(f.references, "other source")}: statistics offices, databases and the press, each with its reporter and its terms. They were found and are not complete. Nothing here fills gaps: where no source gives a figure, the charts show none.`,
    },
    {
      id: "use",
      heading: "Use it",
      text: "Every chart has its numbers as JSON and CSV. The compiled data and our own words are CC BY 4.0, the code is MIT. Quotes belong to their authors. Name Baku Balance, the release and the address.",
    },
    {
      id: "errors",
      heading: "Report an error",
      text: "Name the number's id (it stands on its page) and what the source says instead. A corrected number keeps its old address, which then leads to its successor.",
    },
    {
      id: "privacy",
      heading: "Privacy",
      text: "No cookies, no keys, no trackers, no third parties.",
    },
  ],
};

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
