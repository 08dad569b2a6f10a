import type { BalanceFact } from "../../model/facts/balance.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import type { Names } from "../en/facts.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";
import { balanceClaim, balanceClaimPhrases } from "./balanceClaim.ts";
import { latest } from "./before2026_8/sheetLatest.ts";
import { sheetSentence, sheetTitle } from "./before2026_8/sheetSentence.ts";
import { factPhrasesThen as later } from "./before2026_9.ts";
import { factSentence } from "./before2026_13.ts";
import { listed } from "./cardinal.ts";
import type { factPhrases } from "./factPhrases.ts";
import { COUNTRIES } from "./names.ts";
import { prefixed } from "./prefixed.ts";
import { signed } from "./signed.ts";

/** What is said of data: pages about the site, menus and forms are of today. */
const PARTS = [
  "balance",
  "chart",
  "check",
  "claimForm",
  "columns",
  "dashboard",
  "directions",
  "embed",
  "facts",
  "headline",
  "indexPicture",
  "numberPage",
  "pair",
  "picture",
] as const satisfies readonly (keyof Words)[];

/** Words that first readers did not understand, each behind what is said instead. */
const FORMER: Former[] = [
  ["שנים שבהן ההפרש קטן או לא ברור", "שנים שבהן היא קלה או לא ברורה"],
  ["שנים שבהן ההפרש קטן או אין הפרש", "שנים שבהן היא קלה או שקולה"],
  // A record.
  ["נתון מתועד שאפשר לבדוק זאת מולו", "רישום שיכול לבדוק זאת"],
  ["נתון מתועד שאפשר לבדוק מולו את דברי המאמרים", "רישום שיכול לבדוק את מה שאומרים המאמרים"],
  ["כשאין נתון מתועד שאפשר לבדוק מולו טענה", "כשאין רישום שיכול לבדוק טענה"],
  ["נתון מתועד אחד אינו תואם", "רישום אחד שונה"],
  ["הנתונים המתועדים אינם תואמים", "הרישומים שונים"],
  ["הנתונים המתועדים", "הרישומים"],
  ["לנתונים המתועדים", "לרישומים"],
  ["מהנתונים המתועדים", "מהרישומים"],
  ["נתונים מתועדים", "רישומים"],
  ["הנתון המתועד", "הרישום"],
  ["מהנתון המתועד", "מהרישום"],
  ["נתון מתועד", "רישום"],
  ["חלק מהנתונים ברישיונות", "חלק מהרישומים ברישיונות"],
  ["נתונים של צד שלישי", "רישומים של צד שלישי"],
  ["כל נתון רק לחלק מהשנה", "כל אחד רק לחלק מהשנה"],
  // A count.
  ["לפי המדידה", "לפי המדידה"],
  ["אותה מדידה", "אותה ספירה"],
  ["מדידה אחרת של אותה שנה", "ספירה אחרת של שנה"],
  ["שיטת מדידה חדשה", "דרך ספירה חדשה"],
  ["הנתונים נמדדים בשיטות שונות. אין שיטת מדידה", "הנתונים נספרים בדרכים שונות. אין דרך ספירה"],
  ["לפי מדידה אחת (", "בספירה אחת ("],
  ["מדידות", "ספירות"],
  ["מדידה", "ספירה"],
  ["מספרים שההבדל ביניהם אינו גדול מזה הם שקולים", "ספירות שההבדל ביניהן אינו גדול מזה הן שקולות"],
  ["מספרי מינימום", "ספירות מינימום"],
  ["המקורות מודדים זאת", "המקורות סופרים זאת"],
  // Goods, visits.
  ["יצוא ויבוא סחורות", "סחורות שנמכרו ושנקנו"],
  ["שמצאנו", "שנמצאו"],
  // A grade.
  ["איכות הנתון: ", "דירוג "],
  // The methods disagree.
  ["התוצאה תלויה בשיטה", "השיטות חלוקות"],
];

/** The rows of the balance sheet: other texts of the data hold these words too. */
const SHEET: Former[] = [...FORMER, ["יצוא סחורות", "סחורות שנמכרו"], ["יבוא סחורות", "סחורות שנקנו"], ["יבוא נשק", "נשק שנקנה"]];

const factPhrasesThen: typeof factPhrases = {
  ...later,
  puts: (what, dated, figure) => `מעמיד את ${what}${dated} על ${figure}`,
  parts: () => "היצוא והיבוא המתועדים אינם מצטברים לסכום כזה.",
  ranged: (who, range) => `${who}: ${range}.`,
  ofCountry: (country) => ` עבור ${country}`,
  repeats: true,
};

const balancePhrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  coders: "שני המקודדים",
  inYears: "בשנים אלה",
  open: (year) => `; לגבי ${year} השיטות חלוקות`,
};

const matching = (n: number) => (n === 1 ? "אחת תואמת לרישומים" : `${n} תואמות לרישומים`);
const differing = (n: number) => (n === 1 ? "אחת אינה תואמת" : `${n} אינן תואמות`);
const untestable = (n: number) => (n === 1 ? "אחת לא ניתנת לבדיקה" : `${n} לא ניתנות לבדיקה`);

/** The words that pinned addresses of releases before 2026.8.0 go on saying of their data in Hebrew, where those of now are others. */
export function before2026_8(now: Words): Words {
  const then = withFormerWords(now, PARTS, FORMER);
  const sheet = formerWords(now.sheet, SHEET);
  const sentence = (fact: Fact, names: Names, before: Fact | null = null) => factSentence(fact, names, before, factPhrasesThen);
  return {
    ...then,
    balance: { ...then.balance, claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, balancePhrases) },
    chart: {
      ...then.chart,
      side: (country) => `הספירה של ${country}`,
      key: {
        ...then.chart.key,
        side: `ריבוע קטן: הספירה של ${COUNTRIES.irn.name} עצמה או של ${COUNTRIES.isr.name} עצמה`,
      },
    },
    check: {
      ...then.check,
      count: (agrees, differs, untested) =>
        `מתוך ${agrees + differs + untested} טענות, ${listed([matching(agrees), differing(differs), untestable(untested)])}.`,
    },
    claimForm: {
      ...then.claimForm,
      figureOf: (figure, period, isUndated) =>
        isUndated ? `${figure}, ללא ציון שנה; פורסם ${prefixed("ב", period)}` : `${figure}, ${period}`,
      otherScale: (end) => `קנה מידה אחר, עד ${end}`,
      side: (country) => `הצד של ${country}`,
      gap: {
        records: (least, most, of) =>
          then.claimForm.gap
            .records(least, most, of)
            .replace(/^הנתון שבמאמר: /, "")
            .replace(" נבדק (", " נבדקה ("),
        parts: (least, most, of) => then.claimForm.gap.parts(least, most, of).replace(/^הנתון שבמאמר: /, ""),
      },
      figures: { ...then.claimForm.figures, open: "”עד”, ”כמעט”, ”יותר מ־”", reading: "רישום" },
    },
    event: {
      ...then.event,
      scored: (value) => `ניקוד ${value} (${signed(-10, 0)} עד ${signed(10, 0)})`,
      partOf: (summary) => `נספר פעם אחת, כחלק מפרשה אחת עם: ${summary}`,
    },
    found: { ...then.found, review: formerWords(now.found.review, FORMER) },
    indexPicture: {
      ...then.indexPicture,
      end: (year, partner) => `${year}: ${partner === null ? "השיטות חלוקות" : `לעבר ${partner}`}`,
      event: (kind, partner) => `${kind}, ${partner}`,
    },
    numberPage: { ...then.numberPage, facts: { ...then.numberPage.facts, counterpart: "עם" } },
    directions: {
      ...then.directions,
      side: {
        to_counterpart: (partner) => `נמכרו ${prefixed("ל", partner)}`,
        from_counterpart: (partner) => `נקנו ${prefixed("מ", partner)}`,
      },
    },
    facts: { ...then.facts, ...formerWords({ sentence }, FORMER) },
    sheet: {
      ...sheet,
      group: {
        ...sheet.group,
        irn_only: ({ partner }) => `רק ${partner.irn} מתועדת`,
        isr_only: ({ partner }) => `רק ${partner.isr} מתועדת`,
        not_claimed: () => "לא ברור היום, או אינו מדד לנטייה",
      },
      strength: { ...sheet.strength, one_sided: "רק אחת מהשתיים מתועדת" },
      note: formerWords(now.sheet.note, [...SHEET, ["איכות: ", "דירוג אחרון "]]),
      latest,
      cellSays: (...given) =>
        sheet
          .cellSays(...given)
          .replace(/^נתון על (.+?) בלבד/, "רק $1 מתועדת")
          .replace(/אין נתון על (.+)$/, "$1 אינה נספרת"),
      columns: (names) => sheet.columns(names).map((column) => (column === "איכות" ? "דירוג" : column)),
      sentence: sheetSentence,
      title: sheetTitle,
      notClaimed: (...given) =>
        sheet
          .notClaimed(...given)
          .replace(/^על סחר (באנרגיה עם .+?) אין נתונים/, (_, energy: string) => `${energy.slice(1)} אינה נספרת`)
          .replace("בארגון שיתוף הפעולה האסלאמי", "ב־OIC"),
      subtitle: "על איזו מדינה מצביע כל מדד, שנה אחר שנה, כשספירה אחת מכסה את שתיהן. אין להשוות עוצמה בין שורות.",
      noNumber: "השורות שונות בנקודת האפס, בשנים ובאיכות, ולכן איננו מסכמים אותן במספר אחד.",
      whyNot: "מה משפט זה משמיט, ומדוע",
      periodNote: "כל תא הוא חמש שנים; בתאים צרים יש פחות שנים עם נתונים.",
      key: {
        ...sheet.key,
        share: "רק מדינה אחת מתועדת (הגובה: חלקה)",
        alone: "רק מדינה אחת מתועדת",
        missing: "אין נתון לשתיהן",
        breaks: "קו: דרך הספירה משתנה",
        rough: "נקודות מתחת: נתון מהימן פחות",
      },
    },
  };
}
