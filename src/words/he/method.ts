import type { MethodFacts } from "../../model/methodFacts.ts";
import type { Section } from "../en/method.ts";
import { counted, listed, numeral } from "./cardinal.ts";
import { inPeriod } from "./inPeriod.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { periodInWords } from "./period.ts";
import { prefixed } from "./prefixed.ts";

/** What events of a code are called where the method gives examples of their values. */
const ACTS: [string, string][] = [
  ["057", "הסכם חתום"],
  ["054", "כינון יחסים או פתיחת שגרירות"],
  ["042", "ביקור"],
  ["173", "מעצרים"],
  ["150", "תרגיל ליד הגבול"],
  ["190", "תקיפה"],
];

function signed(value: number): string {
  return kit.signed(value, Number.isInteger(value) ? 0 : 1);
}

/** Articles as a whole, behind "in": `במאמר אחד`, `בחמישה מאמרים`. */
const inArticles = (n: number) => prefixed("ב", counted(n, NOUNS.article));

/** How events become a balance, where that fails, and how far each year may be believed. */
export const method = {
  heading: "שיטה",
  lead: (f: MethodFacts) =>
    `עמוד זה מסביר איך אנו הופכים ${counted(f.documents, NOUNS.article)} למספרים ולמדד, מה עלול להשתבש, וכמה תלוי בבחירות שלנו.`,
  sections: (f: MethodFacts): Section[] => [coded(f), scored(f), ...oneRule(f), formula(f), direction(f), fails(f)],
  agreement: {
    heading: "עד כמה הסכימו שני מקודדים",
    text: "שני מקודדים קראו כל מאמר באופן עצמאי. ההבדלים יושבו אחר כך אחד אחד: הנתונים המוסכמים הם מה שמוצג באתר זה, ושני הקידודים נשמרים לצידם. אלפא היא של קריפנדורף, לנתונים נומינליים: 1 הוא הסכמה מלאה, 0 הוא מה שהמקרה היה נותן.",
    /** Since release 2026.3.0. */
    again:
      "מאוחר יותר קראו שני קוראים נוספים את כל המאמרים שוב, בלי לראות זה את עבודתו של זה, והוסיפו לשני הקידודים את מה שחסר. הם הכירו את השורות המוסכמות, ולכן מה שהוסיפו עצמאי פחות.",
    columns: ["חלק", "שדה", "הושוו", "הוסכם", "%", "אלפא", "הערה"],
  },
  robustness: {
    heading: "שנה אחר שנה",
    text: "מדד האיזון של המאמרים עם הטווח שלו, ושיעור גרסאות השיטה שמסכימות על הצד. ייתכן שלא ננקב כיוון אף שכולן מסכימות: אז אחד משני הקידודים, או אחד מערכי מחצית החיים או κ הנוספים, אינו מסכים. שתי העמודות האחרונות מוסיפות את האירועים ממקורות אחרים, שנחשבים כמקור אחד.",
  },
};

function coded(f: MethodFacts): Section {
  return {
    place: "recorded",
    heading: "מה אנו רושמים",
    text: [
      `על כל מילת מספר ${inArticles(f.documents)} ניתן דין וחשבון: כנתון, כחלק מאירוע, כהקשר, כתאריך, כתגובה של קורא, כרכיב עמוד (תפריטים, כיתובים, מספרי עמודים) או כדקדוק בלבד. בעמוד של כל מאמר מוצגות כולן.`,
      "נתונים נרשמים כפי שנדפסו, עם הסייג (”כ־”, ”יותר מ־”), מה שהם חלק ממנו, הכיוון והתקופה שלהם, ומי הדובר. נתון ללא שנה ממוקם בשנת הפרסום שלו, והדבר כתוב לצדו.",
      `אירוע הוא כל דבר שדווח בין ${f.names[f.subject]} לבין ${listed(
        f.partners.map((code) => f.names[code] ?? code),
        "or",
      )}. לכל קטע שעוסק בו יש תאריך, סטטוס וקוד משלו. כשקטעים שונים זה מזה, ”קרה” גובר על הוכחש, נטען או תוכנן, ותאריך מדויק גובר על תאריך עמום.`,
    ],
  };
}

function scored({ scale }: MethodFacts): Section {
  const examples = ACTS.flatMap(([code, act]) => {
    const value = scale.values.get(code);
    return value === undefined ? [] : [`${act} ${signed(value)}`];
  });
  return {
    place: "scored",
    heading: "מה אנו מנקדים",
    text: [
      "רק אירועים בין שתי המדינות שקרו ושאפשר לתארך. תוכניות, מה שרק נטען, הכחשות, תפקידים מתמשכים, סיכומים (”הסכמים רבים”) ותגובות של קוראים לעולם אינם נספרים.",
      `לכל אירוע יש קוד CAMEO (רשימה מקובלת של סוגי אירועים), ואיתו ניקוד גולדשטיין מ־${signed(scale.low)} (עימות) עד ${signed(scale.high)} (שיתוף פעולה)${examples.length > 0 ? `: ${kit.commas(examples)}` : ""}.`,
      "אירועים השייכים לאותו אירוע רחב יותר, כגון ביקור והחתימות שבו, יוצרים פרשה. היא נספרת פעם אחת, עם הניקוד והשנים של האירוע החזק ביותר. אירוע שדווח על פני כמה שנים מחולק ביניהן שווה בשווה.",
    ],
  };
}

/** Held since release 2026.3.0; the releases before it were not settled by one rule. */
function oneRule({ generation, undated, names }: MethodFacts): Section[] {
  if (generation === 1) return [];
  const left = undated.map(({ partner, events, example }) => `${events} עם ${names[partner]}, כגון ${kit.quoted(example)}`);
  return [
    {
      place: "one-rule",
      heading: "כלל אחד לשתיהן",
      text: [
        "לכל אחת משתי המדינות, אירוע נספר רק אם המקור מתארך אותו ליום, לחודש או לשנה, או לתקופה שיש לה התחלה וסוף. עשור הוא תקופה כזאת. הוא נחתך בשנת העצמאות, וכן במקום שבו אותו קטע נוקב בהתחלה או בסוף. מה שיש לו רק התחלה מופיע ברשימה אך אינו נספר, וכך גם תפקידים מתמשכים, מגמות וסיכומים של אירועים רבים.",
        "תאריך שפותח קטע תקף עד שננקב תאריך אחר. ”באותו זמן” ו”בתגובה” מקבלים את השנה של מה שהם מצביעים עליו. מה שהושג או נוסח בתאריך מודפס קרה, אך אינו חתימה. אירוע עם מדינה שלישית אינו אירוע בין השתיים.",
        ...(left.length > 0 ? [`דווחו כאירועים שקרו אך לא נספרו, כי אין להם תאריך כזה או שאינם אירוע יחיד: ${listed(left)}.`] : []),
      ],
    },
  ];
}

function formula({ halfLife, prior, scale, names, partners }: MethodFacts): Section {
  const [low, high] = partners.map((code) => names[code]);
  const agreement = scale.values.get("057") === prior ? ", כערכו של הסכם חתום אחד" : "";
  return {
    place: "formula",
    heading: "הנוסחה",
    text: [
      "משקלו של אירוע יורד לחצי מדי h שנים. לכל מדינה, N מסכם את הניקודים עם הסימנים שלהם ו־M בלעדיהם. E סופר את האירועים, יהיה הניקוד שלהם אשר יהיה:",
    ],
    formulas: [
      "N(t) = Σ g · 2^(−(t−y)/h)",
      "M(t) = Σ |g| · 2^(−(t−y)/h)",
      "E(t) = Σ 2^(−(t−y)/h)",
      `index(t) = (N_${high} − N_${low}) / (M_${high} + M_${low} + κ)`,
    ],
    after: [
      `h = ${halfLife} שנים ו־κ = ${prior}${agreement}: כך אירוע יחיד אינו מכריע הכול. המדד נע בין ${signed(-1)} ל־${signed(1)} והוא חיובי לעבר ${high}. אפס יכול להיות מאוזן או לא ידוע. כמות הראיות מראה מה מהם.`,
    ],
  };
}

function direction({ generation, variants, extremes, codings }: MethodFacts): Section {
  const grid = `מחצית חיים של ${listed(variants.halfLife)} שנים, κ של ${listed(variants.prior)}, ניקוד גולדשטיין או רק הסימן שלו, פרשות או אירועים בודדים, וכל המאמרים או כולם מלבד אחד`;
  const band = "הרצועה מראה את המדד הנמוך ביותר והגבוה ביותר בהשמטת מאמר אחד.";
  const all = `לכל שנה אנו מחשבים את המדד בכל צירוף של ${grid}: ${variants.count} גרסאות.`;
  const place = "direction";
  const heading = "מתי אנו נוקבים בכיוון";
  if (generation === 1) return { place, heading, text: [`${all} אנו נוקבים בכיוון רק לשנים שבהן כולן מסכימות. ${band}`] };
  return {
    place,
    heading,
    text: [
      `${all} ${codings ? "אנו עושים זאת לנתונים המוסכמים שלנו ולכל אחד משני הקידודים." : "שני הקידודים אינם בהישג יד כאן."}`,
      `אנו נוקבים בכיוון רק לשנים שבהן כל אלה מסכימים, ושבהן הנתונים המוסכמים מסכימים גם במחצית חיים של ${listed(extremes.halfLife)} שנים וב־κ של ${listed(extremes.prior)}. תצוגה עם מקורות אחרים או עם תאריך אחר מושווית לגרסאות שלה עצמה, ללא הקידודים. ${band}`,
    ],
  };
}

function fails(f: MethodFacts): Section {
  const [low, high] = f.partners.map((code) => f.names[code] ?? code);
  const above = f.above.map(
    ({ partner, documents }) =>
      `${numeral(documents, "m")} ${documents === 1 ? "עוסק" : "עוסקים"} יותר ${prefixed("ב", f.names[partner] ?? partner)}`,
  );
  const [signing, visit] = [f.scale.values.get("057"), f.scale.values.get("042")];
  const ratio = signing && visit ? Math.floor(signing / visit) : 0;
  return {
    place: "limits",
    heading: "מגבלות",
    text: [
      `המאמרים בוחרים על מה לדווח. לפי האירועים שבהם, ${listed(above)}. שנים שאיש לא כתב עליהן נראות שקטות. המדד מודד את מה שנכתב, לא את היחסים עצמם.`,
      `עימות עם ${low} לבדו מזיז את הקו לעבר ${high}, ומריבות עם ${high} היו מזיזות אותו לעבר ${low}. המדד אומר לטובת איזה צד נוטים האירועים, לא מה ${f.names[f.subject]} רוצה.`,
      `ניקודי גולדשטיין נוצרו לחדשות של זמן אחר.${ratio > 1 ? ` חתימה שוקלת יותר ${prefixed("מ", counted(ratio, NOUNS.visit))}, ויהיה מה שנחתם אשר יהיה.` : ""} שווייה של עסקה אינו משנה דבר.`,
      ...misdated(f),
      ...found(f),
      ...(f.spread > 0
        ? [
            `מן האירועים המנוקדים, ${numeral(f.spread, "m")} ${f.spread === 1 ? "דווח על פני כמה שנים והוא מחולק ביניהן" : "דווחו על פני כמה שנים והם מחולקים ביניהן"}. כך מוחלק מה שאולי קרה בבת אחת.`,
          ]
        : []),
    ],
  };
}

function misdated({ misdated: act }: MethodFacts): string[] {
  if (act === null) return [];
  return [
    `התאריכים הם כפי שנדפסו, גם כשנתונים מתועדים שונים מהם. האירוע הכבד ביותר מסוג זה, ${kit.quoted(act.summary)}, ממוקם ${inPeriod(periodInWords(act.told))}. התיעוד מתארך אותו ${prefixed("ל", periodInWords(act.recorded))} ${act.inferred ? "(אם שניהם מתכוונים לאותו מקרה; " : "("}ראו בדיקת העובדות).`,
  ];
}

function found({ found: { events, visits, scoredVisits } }: MethodFacts): string[] {
  if (events === 0) return [];
  const fewer =
    scoredVisits === visits ? "" : ` בתרשים הביקורים יש ${scoredVisits} מהם, כי ביקורים מתוכננים ופסגות של מדינות רבות אינם נספרים.`;
  return [
    `חיפשנו את האירועים במקורות אחרים אחד אחד: ${events} ששום מאמר אינו מדווח עליהם, ${visits} מהם ביקורים.${fewer} האירועים שנמצאו אינם מדגם, ולכן הקו שכולל אותם הוא רק חוות דעת שנייה.`,
  ];
}
