import { DIMENSIONS, type Dimension, GROUPS, type Group } from "../../model/dimensions/dimension.ts";
import { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import { cardinal, listed } from "./cardinal.ts";
import { sheetObjections } from "./sheetObjections.ts";
import { sheetRows } from "./sheetRows.ts";
import { ROWS_IN_SENTENCE } from "./sheetSentence.ts";
import { sheetThresholds } from "./sheetThresholds.ts";

/** Where each row stands and which year its newest count is of. */
export interface RowOutcome {
  dimension: Dimension;
  group: Group;
  newest: number | null;
}

/** Behind the years of the newest counts: what stands at the end of a row that has no recent one. */
const ROW_END =
  " A row whose main count is too old to say how things are has at its end the newer figure of one country, where there is one.";

/** Words of the balance sheet on the page of the method. */
export const sheetMethod = {
  heading: "The balance sheet",
  lead: "It starts with the balance sheet: statistics, most of which count both countries in the same way.",
  text: `${capital(cardinal(DIMENSIONS.length))} rows set statistics side by side. A cell is filled where one count, by one method, covers both countries in the same period. Where a count has only one of them, the cell is outlined or filled by its share. A year without such a count has a dot. Nothing is filled in between, and different counts are not joined. Figures that articles claim count like those of other sources; a year with nothing but claims has dots below it. On narrow screens one cell stands for five years and is as wide as those that are counted. It is clear where most of these are clear towards one side, and slight where most point to one side, or where most are clear and the last one is about equal or unclear. A cell filled by a share shows that of its last year.`,
  onThisPage: "In this section:",
  rows: sheetRows,
  thresholds: sheetThresholds,
  objections: sheetObjections,
  noNumber: {
    heading: "Why there is no single number",
    text: [
      "Zero means something else in each row: the average UN member in one, equal dollars in another, equal numbers of visits in a third. Half a point in one is not half a point in the next.",
      "Any weights would decide the result, and whoever chose them would choose the answer. Worse, rows that point opposite ways would cancel out, and that is just what a balance looks like.",
    ],
    /** Years of the newest counts that can differ. */
    years: (rows: readonly RowOutcome[]) => {
      const known = rows.flatMap(({ dimension, newest }) => (newest === null ? [] : [{ dimension, newest }]));
      const [first, last] = [Math.min(...known.map(({ newest }) => newest)), Math.max(...known.map(({ newest }) => newest))];
      if (known.length < 2 || first === last) return null;
      const of = (year: number) =>
        listed(known.filter(({ newest }) => newest === year).map(({ dimension }) => ROWS_IN_SENTENCE[dimension]));
      return `The rows are not equally recent either. The newest main count is for ${first} in ${of(first)}, and for ${last} in ${of(last)}.${ROW_END}`;
    },
    /** The only sum that is allowed: rows per group. */
    groups: (rows: readonly RowOutcome[], name: (group: Group) => string) => {
      const each = GROUPS.flatMap((group) => {
        const n = rows.filter((row) => row.group === group).length;
        return n === 0 ? [] : [`“${name(group)}” ${n}`];
      });
      return `The only sum we give is how many rows are in each group: ${listed(each)}.`;
    },
  },
  notClaimed: {
    heading: "What the headline leaves out, and why",
    /** The sentence itself follows. */
    sentence: "The sentence above the picture reads:",
    text: `Only votes, exports, imports and arms imports can stand in it, and of these only what a count shows clearly that is at most ${cardinal(THRESHOLDS.latest_within_years)} years older than the last year shown. So it leaves these out:`,
  },
  dates: {
    heading: "Other years, and what was known then",
    /** `year` is one of the data, for the examples. */
    state: (year: number) => `The state of ${year}, with everything known today (“to”)`,
    known: (day: string) => `What was published by ${day} (“as_of”)`,
    text: "Two questions are easily confused, so each has its own address. The state of an earlier year uses every count we have today. What was known on an earlier day uses only what had been published by then, and names the counts that had not.",
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
