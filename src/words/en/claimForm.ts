import type { ToldAndFound } from "../../model/facts/eventsCounted.ts";

/** The name of who visits, as summaries of visits have it: the word before the verb, where it is a name. */
const VISITOR = /(?:^|\s)(\p{Lu}[\p{L}'’-]+) visits\b/u;

/** A printed total of events; without a date where its source gives none. */
export interface Unnamed {
  series: string;
  partner: string;
  figure: string;
  print: string | null;
  date: string | null;
  isClaim: boolean;
}

/** Words in pictures of claims and records of other forms than marks over time. */
export const claimForm = {
  /** Title of a picture in which every event has its mark. */
  eventsTitle: "A mark for each one found, at its date",
  /** Who visits, for a label at a mark; null where the summary of the visit does not say it so. */
  visitor: (summary: string, year: string) => {
    const name = VISITOR.exec(summary)?.[1];
    return name === undefined ? null : `${name} ${year}`;
  },
  /** What was signed on a day, or in a month or year whose day is not known. */
  signed: (n: number, date: string) => (n === 1 ? date : `${n}, ${date}`),
  /** A total that names none of what it counts, and so has no mark. */
  unnamed: ({ series, partner, figure, print, date, isClaim }: Unnamed) => {
    const by = isClaim ? "in one article" : "in another source";
    return `${series}, ${partner}: ${figure}${print === null ? "" : ` (“${print}”)`} ${by}, ${date ?? "no year given"}.`;
  },
  /** Beside a partner's row of events: how many each collection tells. `what`: what is counted, such as official visits. */
  totals: (what: string, { documents, references, both }: ToldAndFound) => {
    const parts = [
      ...(documents === 0 ? [] : [`${documents} in the articles`]),
      ...(references === 0 ? [] : [`${references} in other sources${both === 0 ? "" : ` (${both} in both)`}`]),
    ];
    return `${what} found: ${parts.length === 0 ? "none in this view" : parts.join(", ")}`;
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
