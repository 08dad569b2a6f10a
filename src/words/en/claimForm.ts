import type { ToldAndFound } from "../../model/facts/eventsCounted.ts";

/** The name of who visits, as summaries of visits have it: the word before the verb, where it is a name. */
const VISITOR = /(?:^|\s)(\p{Lu}[\p{L}'’-]+) visits\b/u;

/** Words in pictures of claims and records of other forms than marks over time. */
export const claimForm = {
  /** Title of a picture in which every event has its mark. */
  eventsTitle: "A mark for each one found, at its date",
  /** Who visits, for a label at a mark; null where the summary of the visit does not say it so. */
  visitor: (summary: string, year: string) => {
    const name = VISITOR.exec(summary)?.[1];
    return name === undefined ? null : `${name} ${year}`;
  },
  /** Beside a partner's row of events: how many each collection tells. */
  totals: ({ documents, references, both }: ToldAndFound) => {
    if (documents + references === 0) return "none found in this view";
    const found = `in other sources: ${references}${both === 0 ? "" : ` (${both} in both)`}`;
    return [...(documents === 0 ? [] : [`in the articles: ${documents}`]), ...(references === 0 ? [] : [found])].join("; ");
  },
  /** The marks of events: who went where, or that something was signed, and which collection tells it. */
  events: {
    to: (subject: string) => `came to ${subject}, in an article`,
    from: (subject: string) => `went from ${subject}, in an article`,
    act: "agreement, in an article",
    foundTo: "came, other source",
    foundFrom: "went, other source",
    foundAct: "agreement, other source",
    period: "day not known",
  },
};
