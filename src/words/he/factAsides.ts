import type { BothWays, ClaimFact, Fact } from "../../model/facts/fact.ts";
import { asideOf, borneOutOf, bothWaysText, type FactAsides, type Named, type SumNames } from "../kit/factAside.ts";
import { kit } from "./kit.ts";

/** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
const bothWays = (who: string, sum: string, year: string) => `הסכום הגבוה ביותר של יצוא ויבוא (${who}): ${sum} (${year}).`;

/** The same of the two highest sums, where both come close to it. */
const highestSums = (who: string, sums: string) => `הסכומים הגבוהים ביותר של יצוא ויבוא (${who}): ${sums}.`;

const ASIDES: FactAsides = {
  borneOutBy: {
    officials: (figures) => `גורמים רשמיים אמרו בערך אותו הדבר: ${figures}. אף מדידה אינה מאשרת זאת.`,
    statements: (figures) => `דברי גורמים רשמיים תואמים את הנתון: ${figures}.`,
    ours: (figures) => `החישוב שלנו תואם את הנתון: ${figures}.`,
  },
  doubtful: (isOne) => (isOne ? "אחד הנתונים האלה מפוקפק." : "שני הנתונים האלה מפוקפקים."),
  beforeDoubt: "זו השנה האחרונה ללא נתון מפוקפק.",
  officials: (isOne) => (isOne ? "אלה דברי גורמים רשמיים." : "כולם דברי גורמים רשמיים."),
  beyond: (figure) => `נתון מתועד מאוחר יותר, לפי מדידה אחרת: ${figure}.`,
  whole: (figures, year) => `לפי מדידה אחרת, לשנה כולה (${year}): ${figures}.`,
  nearer: (figure) => `באותו מקור הנתון על שנה אחרת קרוב לכך יותר: ${figure}.`,
  beside: (figures) => `לפי מדידה אחרת: ${figures}.`,
  claimed: (figures, isOne) => `${isOne ? "במאמר נאמר" : "במאמרים נאמר"}: ${figures}.`,
  bothWays,
  highestSums,
  suchSum: (who, sum, year) => `הסכום הגבוה ביותר (${who}): ${sum} (${year}).`,
  later: (runs, none) =>
    runs === null
      ? `לאחר מכן, לפי האומדנים הגסים יותר שלנו, לאיש אין בבירור החלק הגדול ביותר (${none}).`
      : `לאחר מכן, לפי האומדנים הגסים יותר שלנו: ${runs}${none === null ? "" : `; ${none}: לא ברור`}.`,
  laterEach: (each) => `לאחר מכן, לפי האומדנים הגסים יותר שלנו: ${each}.`,
  even: (countries, year) => `${year}: ${countries} שוות בקירוב`,
  unknown: (years) => `${years}: לא ידוע, כי חסרים נתונים על חלק גדול מדי`,
};

/** How high both directions of a trade come together: the highest sum of one count, or the two highest. */
export function sumsOfBothWays(found: BothWays, names: SumNames): string {
  return bothWaysText(found, names, kit, ASIDES);
}

/** What is to be added behind the sentence of a fact, with the space before it; empty for most. */
export function factAside(fact: Fact, names: Named): string {
  return asideOf(fact, names, kit, ASIDES);
}

/** Who alone bears a claim out, in the place of the verdict, with the space before it; null where others do. */
export function borneOut(fact: ClaimFact, names: Named): string | null {
  return borneOutOf(fact, names, kit, ASIDES);
}
