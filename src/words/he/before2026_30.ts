import type { Words } from "../en.ts";
import { formerMethod } from "../kit/formerMethod.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";
import { figuresBy, plainSpan } from "./dashboard.ts";
import { kit } from "./kit.ts";
import { prefixed } from "./prefixed.ts";
import { sheetPicture } from "./sheetPicture.ts";

/** What findings said. */
const FACTS: readonly Former[] = [["סכומי היצוא והיבוא הם לשנים", "סכומי הייצוא והייבוא הם לשנים"]];

/** Of suppliers the highest was said, not the largest. */
const COLUMNS: readonly Former[] = [
  ["הגדול מבין הספקים האחרים שמתועדים", "הספק האחר הגבוה ביותר שמתועד"],
  ["הגדול מבין הספקים האחרים, לפי", "הספק האחר הגבוה ביותר, לפי"],
  ["; הגדול ביותר מצויר רק", "; הגבוה ביותר מצויר רק"],
];

/** Of visits it was asked to which country, though they are of both directions; what is nearer was masculine, and a slight year had another word than the key. */
const PAIR: readonly Former[] = [
  ["עם איזו מדינה תועדו יותר ביקורים", "לאיזו מדינה יותר ביקורים מתועדים"],
  [kit.quoted("נטייה קלה"), kit.quoted("מעט")],
];

/** What releases before 2026.30.0 have otherwise of the balance sheet: grades in one run from the left. */
export const sheet: Pick<Words["sheet"], "note"> = {
  note: (...given) => sheetPicture.note(...given).replace(/\u2066([A-C])\u2069/g, "$1"),
};

/** Of the balance sheet it was not said that claims count in it too, nor which rougher count its sentence names. */
export const SHEET_METHOD: readonly Former[] = [
  [" גם נתונים שנטענו במאמרים נספרים במאזן, כמו נתונים ממקורות אחרים; מתחת לשנה שאין בה נתון אחר יש נקודות.", ""],
  [
    " מבין המדידות הגסות יותר מן המדידה העיקרית של השורה, המשפט מזכיר רק אחת: אומדן הנשק החדש יותר שלנו, אם יש כזה, ואומר שאין להשוות ביניהם.",
    "",
  ],
];

/** Of figures without a year it was said that they are hollow, as in charts over time. */
const METHOD: readonly Former[] = [
  ["נתון ללא שנה ממוקם בשנת הפרסום שלו, והדבר כתוב לצדו.", "נתון ללא שנה ממוקם בשנת הפרסום שלו ומצויר חלול."],
];

/** The words that pinned addresses of releases before 2026.30.0 go on saying of their data, where those of now are others. */
export function before2026_30(now: Words): Words {
  const { columns, countsApart, dashboard, headline, pair } = now;
  const nearer = (name: string) => `קרוב יותר ${prefixed("ל", name)}`;
  return formerMethod(
    {
      ...withFormerWords(now, ["facts"], FACTS),
      columns: formerWords(columns, COLUMNS),
      countsApart: { ...countsApart, deals: (who, years) => countsApart.deals(who, years).replace(`(${who}; `, `(${who}) (`) },
      dashboard: {
        ...dashboard,
        card: { ...dashboard.card, records: figuresBy(plainSpan) },
        factCheck: formerWords(dashboard.factCheck, [["מהם תועד רק", "מהן תועד רק"]]),
      },
      headline: (fact, names) => (fact.kind === "found" ? headline(fact, names).replace(/(\d) מול /g, "$1 עם ") : headline(fact, names)),
      pair: {
        ...formerWords(pair, PAIR),
        nearer,
        leanEnd: (dimension, name) => pair.leanEnd(dimension, name).replace(/^קרובה יותר/, "קרוב יותר"),
      },
      sheet: { ...now.sheet, ...sheet },
    },
    SHEET_METHOD,
    METHOD,
  );
}
