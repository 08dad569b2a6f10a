import type { CheckFacts } from "../../model/checkFacts.ts";
import { counted } from "./cardinal.ts";

/** `all 20 figures`, `19 of 20 figures`; of none nothing. */
function part(checked: number, all: number, one: string, many: string): string[] {
  if (all === 0) return [];
  const named = all === 1 ? one : many;
  return [checked < all ? `${checked} of ${all} ${named}` : all === 1 ? `the one ${named}` : `all ${all} ${named}`];
}

/** Claims held against records. */
export const check = {
  heading: "Claims against records",
  lead: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const held = [
      ...part(figuresChecked, figures, "figure", "figures"),
      ...part(datesChecked, dates, "dated mention of an event", "dated mentions of an event"),
    ];
    if (held.length === 0) return "No document in this view makes a claim that could be held against records.";
    const parts = held.join(" and ");
    return `${parts.charAt(0).toUpperCase()}${parts.slice(1)} in ${counted(documents, "document")}, held against the records of statistics offices, databases and the press. A record has its reporter and may be wrong too; where none can test a claim, that is said.`;
  },
  count: (agrees: number, differs: number, untested: number) =>
    `${agrees} ${agrees === 1 ? "agrees" : "agree"}, ${differs} ${differs === 1 ? "differs" : "differ"}, ${untested} cannot be tested.`,
  figures: "Figures",
  dates: "Dates of events",
  columns: ["Claim", "Record", "Verdict", "Why"],
  rules: "The rules",
  none: "no record",
  lookedIn: "Looked for in what is taken from: ",
  against: (verdict: string, reporters: string) =>
    reporters === "" ? `against records: ${verdict}` : `against records: ${verdict} (${reporters})`,
  term: "Against records",
  cell: "Against records",
  all: "All claims against records",
  json: "Checks as JSON",
};
