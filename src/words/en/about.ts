import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { MAX_QUOTE_WORDS } from "../../model/quote.ts";
import { cardinal, counted } from "./cardinal.ts";
import { names } from "./names.ts";

/** Who, license, how to report an error. */
export const about = {
  heading: "About",
  lead: `Articles say that ${names.subject} holds a balance between ${names.partner.irn} and ${names.partner.isr}, and quote numbers to prove it. ${names.site} shows where each number comes from, how certain it is, and whether any record we found confirms it.`,
  sections: (f: CorpusFacts) => [
    {
      id: "here",
      heading: "What you find here",
      text: `We read ${counted(f.documents, "article")} and found ${f.tokens} number words. Of these, ${f.figureTokens} belong to ${counted(f.claims, "figure")} in our charts and ${f.eventTokens} to events. The rest are context, dates, grammar, menus or captions, and each article's page shows how we treated every one. A figure keeps its hedge, what it is a share of, its period and the few words that contain it. A missing figure is not zero, a plan is not an event, an allegation is not a fact, and a reader's comment is not the article.`,
    },
    {
      id: "not-here",
      heading: "What you do not find here",
      text: `The articles themselves: they are other people's work. Quotes have at most ${cardinal(MAX_QUOTE_WORDS)} words and link to the place they come from. Beside the claims stand ${counted(f.records, "figure")} from statistics offices, databases and the press. They come from ${f.recordSources} of ${counted(f.references, "other source")}. The fact check compares claims with ${f.compared} of these figures, and with ${counted(f.comparedDates, "dated report")} of events. Each figure names who reported it and under what terms. We searched for them one by one, so they are not complete. We fill no gaps: where no source gives a figure, the charts show none.`,
    },
    {
      id: "use",
      heading: "Use it",
      text: `Every chart has its figures as JSON and CSV. Our data and text are CC BY 4.0 and the code is MIT. Quotes belong to their authors. Please credit ${names.site}, the release and the address.`,
    },
    {
      id: "errors",
      heading: "Report an error",
      text: "Please name the figure's id, which is on its page, and what the source says instead. The old address of a corrected figure leads to the new one.",
    },
    {
      id: "privacy",
      heading: "Privacy",
      text: "No cookies, no keys, no trackers, no third parties.",
    },
  ],
  /** Which languages the site stands in, how far each is, and how to mend a sentence; only where there are others than English. */
  languages: {
    heading: "In other languages",
    text: "The site was written in English and translated from it. No native readers were at hand: a sentence may sound foreign or be wrong, and the English one counts. Quotes, and titles and names of sources, stay as they are. Our notes on single figures, pages for programmers, and releases older than a translation are in English.",
    /** How many texts of the data a language has, how many of them were read a second time, and how many beside their English. */
    state: ({ translated, reread, comparedBack }: { translated: number; reread: number; comparedBack: number }) => {
      const texts = counted(translated, "title, label or summary", "titles, labels and summaries");
      if (reread === translated && comparedBack === translated)
        return `${texts} translated, read a second time and compared with the English`;
      return `${texts} translated, ${reread} of them read a second time, ${comparedBack} compared with the English`;
    },
    /** Where every language has come as far. */
    each: (state: string) => `In each of these languages: ${state}.`,
    send: "Send a better sentence",
    /** What belongs into the message, and its subject. */
    ask: "Please give the address of the page, the sentence as it stands and a better one.",
    subject: "A better sentence",
  },
  /** Where errors are reported; a copy without an address does not ask for them. */
  contact: "Write to the publisher",
};
