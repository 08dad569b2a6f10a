import { subjectText } from "../naming.ts";
import { names } from "./names.ts";

/** Pages that show what a term means in use. */
export type GlossaryPage = "checks" | "disagreements" | "events" | "sources" | "changes" | "method" | "sheetRows" | "thresholds";

/** One term of the glossary. */
export interface GlossaryEntry {
  /** Its place on the page of the glossary. */
  id: string;
  term: string;
  /** One or two sentences, true of this site. No number stands here: numbers come from the rows in view. */
  definition: string;
  /** Where it can be seen in use. */
  see?: GlossaryPage;
}

const ENTRIES: GlossaryEntry[] = [
  {
    id: "articles",
    term: "articles",
    definition:
      "Published texts about this balance, by several authors: the page of sources names each. Every figure and every event in them is traced to the words it comes from.",
    see: "sources",
  },
  {
    id: "claim",
    term: "claim",
    definition: "A figure, or the date of an event, that one of the articles gives.",
  },
  {
    id: "record",
    term: "record",
    definition:
      "A figure or an event from another source: a statistics office, a database, an official or the press. A record can be wrong too, so each names who reported it.",
    see: "sources",
  },
  {
    id: "fact-check",
    term: "fact check",
    definition: "Figures and dates in the articles, each beside what records say about the same thing at the same time.",
    see: "checks",
  },
  {
    id: "verdict",
    term: "verdict",
    definition:
      "The result of a fact check: the records match the claim, do not match it, or cannot test it. Each verdict gives its reason and its records.",
    see: "checks",
  },
  {
    id: "contradiction",
    term: "contradiction",
    definition: "A point on which the articles say different things, or one article says two. We show every side and correct none.",
    see: "disagreements",
  },
  {
    id: "event",
    term: "event",
    definition: `Something reported between ${names.subject} and ${names.partner.irn} or ${names.partner.isr}. It may have happened, or only been planned, alleged or denied; the page says which.`,
    see: "events",
  },
  {
    id: "episode",
    term: "episode",
    definition: "Events on one occasion, such as a visit and what was signed on it. The balance index counts an episode once.",
    see: "events",
  },
  {
    id: "score",
    term: "score",
    definition:
      "The value that a standard list, Goldstein's scale, gives each kind of event, from conflict (below zero) to cooperation (above zero).",
    see: "method",
  },
  {
    id: "balance-index",
    term: "balance index",
    definition: `One number a year, calculated from the scored events in the articles: above zero they favor ${names.partner.isr}, below zero ${names.partner.irn}. Near zero it can mean balanced or unknown.`,
    see: "method",
  },
  {
    id: "half-life",
    term: "half-life",
    definition: "The number of years after which an event counts only half in the balance index.",
    see: "method",
  },
  {
    id: "caution-weight",
    term: "caution weight",
    definition:
      "A fixed amount that the balance index adds to the weight of all events, so that one or two of them alone cannot move it far from zero.",
    see: "method",
  },
  {
    id: "band",
    term: "band",
    definition: "The lowest to the highest value of the balance index when all articles count and when any one of them is left out.",
    see: "method",
  },
  {
    id: "coders",
    term: "coders",
    definition:
      "Two readers who each turned every article into figures and events, without seeing the other's work. Their two versions, the codings, are kept beside the settled data.",
    see: "method",
  },
  {
    id: "methods-disagree",
    term: "the methods disagree",
    definition:
      "In that year the methods we tried, the two codings of the articles or the extreme settings did not all put the balance index on the same side. So we name none.",
    see: "method",
  },
  {
    id: "common-count",
    term: "common count",
    definition: `A figure for ${names.partner.irn} and one for ${names.partner.isr} from the same reporter, for the same period, counted in the same way. Only such a pair is compared.`,
    see: "sheetRows",
  },
  {
    id: "nearer-at-the-un",
    term: `nearer ${names.partner.irn}, or ${names.partner.isr}, at the UN`,
    definition:
      subjectText("votes.left_out") &&
      `Measured from where the average member stands on the same roll calls, ${names.subject} votes more like that country than like the other. ${subjectText("votes.left_out")}`,
    see: "sheetRows",
  },
  {
    id: "ideal-point",
    term: "ideal point",
    definition: "The place of a UN member on one line, calculated from all its votes so that members who vote alike stand close together.",
    see: "sheetRows",
  },
  {
    id: "oic",
    term: "OIC",
    definition: subjectText("glossary.oic"),
  },
  {
    id: "clear-and-slight",
    term: "clear, slight",
    definition:
      "How strongly a count of both points to one country. Where clear begins is our choice, and the method page shows what other choices would change.",
    see: "thresholds",
  },
  {
    id: "grade",
    term: "grade",
    definition:
      "How well a count is made: A for one method checked against another source, B for a known gap, C for a rough or doubtful count.",
    see: "sheetRows",
  },
  {
    id: "turnover",
    term: "turnover",
    definition: "Goods traded in both directions: exports and imports added together.",
  },
  {
    id: "customs-count",
    term: "customs count",
    definition: "Goods as a country's own customs office counts them. Two countries rarely count the same trade alike.",
  },
  {
    id: "reconciled-count",
    term: "reconciled count",
    definition:
      "One value for each flow of goods, worked out from what the seller and the buyer both report. The one used here is BACI, by CEPII.",
    see: "sheetRows",
  },
  {
    id: "iranian-year",
    term: subjectText("glossary.year.term"),
    definition: subjectText("glossary.year"),
  },
  {
    id: "tiv",
    term: "TIV",
    definition: "Trend-indicator value, SIPRI's unit for the volume of arms delivered. It measures military capability, not money.",
  },
  {
    id: "window",
    term: "window",
    definition:
      "Several years in a row counted together. A share for one window is not the share of any single year in it, and neighboring windows overlap.",
  },
  {
    id: "denominator",
    term: "denominator",
    definition: "What a share is a share of. A share of the oil that a country uses is not a share of the oil that it imports.",
  },
  {
    id: "minimum-count",
    term: "minimum count",
    definition:
      "A count of what was found, such as visits. The true number is at least that high, and a year without one may only be a year without a report.",
  },
  {
    id: "calculation",
    term: "our calculation",
    definition:
      "A figure that no source prints: we calculated it from what sources print. Its page says how; it may be drawn hollow or dashed, as an estimate is.",
  },
  {
    id: "estimate",
    term: "our estimate",
    definition:
      "One of our calculations that takes more than adding up or counting, such as applying a rounded growth rate or spreading a deal evenly over its years. It is drawn hollow or dashed.",
  },
  {
    id: "implied",
    term: "implied",
    definition:
      "Of a year or day: the source does not print it with the figure, and it follows from the wording or from when the text was written. It is read from the source and not guessed.",
  },
  {
    id: "published-by",
    term: "published by",
    definition: "A date you can set. Only sources certainly published by then count, so you see what could be known at the time.",
  },
  {
    id: "release",
    term: "release",
    definition: "A numbered, frozen copy of all our data. An address that names a release keeps showing the same figures.",
    see: "changes",
  },
];

/** Words that are used on every page, each explained once. */
export const glossary = {
  heading: "Glossary",
  lead: "What the words on these pages mean, each explained once.",
  /** A term of another subject has no definition in the data, and is not explained. */
  entries: ENTRIES.filter(({ definition }) => definition !== ""),
  /** Link from a term to a page that shows it in use. */
  see: {
    checks: "Fact check",
    disagreements: "Contradictions",
    events: "Events",
    sources: "Sources",
    changes: "Releases",
    method: "Method",
    sheetRows: "What each row counts",
    thresholds: "Thresholds",
  } satisfies Record<GlossaryPage, string>,
};
