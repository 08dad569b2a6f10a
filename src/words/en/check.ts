import type { Verdict } from "../../model/check.ts";
import type { CheckFacts } from "../../model/checkFacts.ts";
import type { Obstacle } from "../../model/untestedBecause.ts";
import { counted } from "./cardinal.ts";

/** `all 20 figures`, `19 of 20 figures`; of none nothing. */
function part(checked: number, all: number, one: string, many: string): string[] {
  if (all === 0) return [];
  const named = all === 1 ? one : many;
  return [checked < all ? `${checked} of ${all} ${named}` : all === 1 ? `the one ${named}` : `all ${all} ${named}`];
}

/** Where no claim of some differs from the records. */
export const NONE_CONTRADICTS = "none contradicts the records";

/** How many of some claims have which verdict; null of none. */
function outcomes({ agrees, differs, cannot_be_tested: untested }: Record<Verdict, number>, one: string, many: string): string | null {
  const all = agrees + differs + untested;
  if (all === 0) return null;
  const parts = [
    differs === 0 ? NONE_CONTRADICTS : `${differs} ${differs === 1 ? "does" : "do"} not match the records`,
    `${agrees} ${agrees === 1 ? "matches" : "match"} them`,
    `${untested} cannot be tested`,
  ];
  return `Of ${all} ${all === 1 ? one : many}, ${parts[0]}, ${parts[1]} and ${parts[2]}.`;
}

/** In how many of the dates that match, and of those that do not, the record has not what happened; null in none. */
function occasions({ agrees, differs }: CheckFacts["byOccasion"]): string | null {
  const all = [
    ...(agrees === 0 ? [] : [`${agrees} of those that match`]),
    ...(differs === 0 ? [] : [`${differs} of those that do not${agrees === 0 ? " match" : ""}`]),
  ];
  if (all.length === 0) return null;
  return `In ${all.join(" and ")}, the record has the occasion alone, such as a visit, and not the event itself.`;
}

/** The fact check: claims of the articles beside records. */
export const check = {
  heading: "Fact check",
  lead: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const compared = [
      ...part(figuresChecked, figures, "figure", "figures"),
      ...part(datesChecked, dates, "date of an event", "dates of events"),
    ];
    if (compared.length === 0) return "No article in this view makes a claim that can be checked.";
    const articles = documents === 1 ? "one article" : `the ${counted(documents, "article")}`;
    return `We searched statistics, databases and the press for records of ${compared.join(" and ")} in ${articles}. A record can be wrong too. Where nothing can test a claim, we say so.`;
  },
  /** Of a release that no fact check had been made for. */
  notYetMade: "This release was made before the fact check: no claim had been compared with other sources yet. Later releases have it.",
  /** The same where a view leaves out sources on which checks rest, and so shows some of them, or none. */
  leadOfSome: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const articles = documents === 1 ? "one article" : `the ${counted(documents, "article")}`;
    if (figuresChecked + datesChecked === 0) {
      return `This view shows no check of what ${articles} ${documents === 1 ? "claims" : "claim"}: each rests on sources that the view leaves out.`;
    }
    const shown = [
      ...part(figuresChecked, figures, "figure", "figures"),
      ...part(datesChecked, dates, "date of an event", "dates of events"),
    ];
    return `This view shows the checks of ${shown.join(" and ")} in ${articles}. The others rest on sources that the view leaves out. A record can be wrong too.`;
  },
  /** The same of what a filter leaves of the checks: `claims` of so many articles; of none nothing. */
  leadOfChosen: (claims: string, articles: number) =>
    `${claims === "" ? "" : `Chosen here: ${claims} in ${counted(articles, "article")}. `}We searched statistics, databases and the press for records. A record can be wrong too. Where nothing can test a claim, we say so.`,
  /** Figures and dates are counted apart where there are both: a match of a date says less than one of a figure. */
  count: (
    agrees: number,
    differs: number,
    untested: number,
    byKind: CheckFacts["byKind"] | null = null,
    byOccasion: CheckFacts["byOccasion"] | null = null,
  ) => {
    const kinds =
      byKind === null ? [] : [outcomes(byKind.figures, "figure", "figures"), outcomes(byKind.dates, "date of an event", "dates of events")];
    const told = [...kinds, kinds.length === 0 || byOccasion === null ? null : occasions(byOccasion)].flatMap((sentence) => sentence ?? []);
    return told.length === 0 ? (outcomes({ agrees, differs, cannot_be_tested: untested }, "claim", "claims") ?? "") : told.join(" ");
  },
  /** The same of what a filter leaves: in how many the record has the occasion alone; null in none. */
  ofOccasions: occasions,
  /** Of the paler ends in the bar of verdicts. */
  occasionsInBar: "For the occasion's date only",
  /** How a hedge is compared. */
  hedges: "In an article, “more than” a number rules that number out. In a record, it does not: the number itself is what we compare.",
  figures: "Figures",
  dates: "Dates of events",
  columns: ["Claim", "Record", "Verdict", "Why"],
  rules: "How we decide",
  none: "no record",
  /** Where the reason rests on sources that a view leaves out: what is true of those that it has. */
  noneInView: "None of the sources searched in this view reports it.",
  /** The period of a claim or record; of one without a year, when it was published. */
  period: (period: string, isUndated: boolean) => (isUndated ? `no year given; published ${period}` : period),
  lookedIn: "We looked in: ",
  /** After the sources that were searched in vain: which events they do report. */
  instead: (events: string) => `Reported there about the same country: ${events}`,
  /** Behind a verdict that nothing can be tested: in what all nearest records differ from the figure, or that it has no year. */
  obstacles: { measure: "another measure", undated: "no year given", period: "another period" } satisfies Record<Obstacle, string>,
  /** Whether who counts and who published it are named once where they are the same, and several pages of a publisher too. */
  namesOnce: true,
  /** After the name of an article, where in it the claim stands. */
  place: (paragraph: number) => `, paragraph ${paragraph}`,
  against: (verdict: string, reporters: string) => (reporters === "" ? `Fact check: ${verdict}` : `Fact check: ${verdict} (${reporters})`),
  /** The same of the date of an event. */
  dateAgainst: (verdict: string, reporters: string) =>
    reporters === "" ? `Fact check of the date: ${verdict}` : `Fact check of the date: ${verdict} (${reporters})`,
  /** A verdict on the condition that claim and record mean one case, which is our inference. */
  inferred: (verdict: string) => `${verdict}, if both mean the same case`,
  /** In place of a verdict that a claim matches: that officials alone said so, or that we alone calculated it. */
  matches: { officials: "matches what officials said", ours: "matches our own calculation" },
  /** Of the figures that match, how many do so by what officials said, or by our calculation, and by nobody's count; null where none does. */
  bearers: ({ officials, ours }: CheckFacts["byBearer"]): string | null => {
    const parts = [
      ...(officials === 0 ? [] : [`${officials} ${officials === 1 ? "matches" : "match"} only what officials said`]),
      ...(ours === 0 ? [] : [`${ours} ${officials > 0 ? "" : ours === 1 ? "matches " : "match "}only our own calculation`]),
    ];
    return parts.length === 0 ? null : `Of the figures that match, ${parts.join(" and ")}.`;
  },
  /** Above what verdicts rest on, which is folded: occasions alone, who bears figures out, and one case. */
  grounds: "What the verdicts rest on",
  term: "Fact check",
  cell: "Fact check",
  all: "All fact checks",
  json: "Fact check as JSON",
};
