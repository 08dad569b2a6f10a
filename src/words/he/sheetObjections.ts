import type { Objection } from "../en/sheetObjections.ts";
import { subjectText } from "../naming.ts";
import { numeral } from "./cardinal.ts";
import { inYearSpan } from "./inPeriod.ts";
import { kit } from "./kit.ts";
import { monthsInWords } from "./months.ts";
import { COUNTRIES } from "./names.ts";
import { prefixed } from "./prefixed.ts";
import { yearSpan } from "./yearSpan.ts";

const { aze, irn, isr } = COUNTRIES;

/** Figures by where they are from; a kind of which there is none is not named. */
function ofEach({ records, claims }: { records: number; claims: number }): string {
  const known = [
    [records, "מנתונים מתועדים: "],
    [claims, "ממאמרים: "],
  ] as const;
  return kit.semicolons(known.flatMap(([n, from]) => (n === 0 ? [] : [`${from}${kit.number(n)}`])));
}

const TEHRAN: Objection[] = [
  {
    says: () => "אתם סופרים רק מה שהמכס רואה בדולרים. גז לנחיצ׳יבאן, חשמל ומעבר בשטח ארצנו חסרים.",
    answer: ({ answers: { energyFigures, energyOf }, partner }) => [
      "הם חסרים, כי אין מדידה שלהם לשתי המדינות. אנו משאירים את הפער הזה פתוח. הוא אינו אפס, ושורת הנפט אינה נוטה לאף צד.",
      energyFigures === null
        ? null
        : energyOf === null
          ? `יש בה ${energyFigures === 1 ? "נתון אחד" : `${energyFigures} נתונים`} על נפט ${prefixed("ל", partner.isr)}, ואין בה אף נתון על אנרגיה עם ${partner.irn}.`
          : `יש בה נתונים על נפט ${prefixed("ל", partner.isr)}, כל אחד מהם לשנה אחת או פחות (${ofEach(energyOf)}), ואין בה אף נתון על אנרגיה עם ${partner.irn}.`,
    ],
  },
  {
    says: ({ partner }) => `הצבעה נגד ${partner.isr} אינה הצבעה בעד ${partner.irn}.`,
    answer: () => [
      "איננו קוראים אותה כך. הצבעות על הסכסוך אינן נכללות, והשורה סופרת רק את ההבדל מן המדינה החברה הממוצעת. המדינה הממוצעת בארגון שיתוף הפעולה האסלאמי (OIC) מוזכרת באותו משפט.",
    ],
  },
  {
    says: () => "המאמרים עוינים אותנו. מעצרים ותרגילים דוחפים את המדד שלכם.",
    answer: ({ answers: { index }, partner, rows }) => [
      `המדד הוא שורה אחת מתוך ${numeral(rows, "f")}, והמשפט לעולם אינו משתמש בו. עימות עם ${partner.irn} לבדו אכן מזיז אותו, כפי שהיה מזיז אותו עימות עם ${partner.isr}, והתרשים שלו אומר זאת.`,
      index === null
        ? null
        : `הוא נוקב בכיוון ב־${index.claimed} מתוך ${index.years} שנים; באחרות השיטות, הקריאות או הגדרות הקיצון חלוקות.`,
    ],
  },
];

const JERUSALEM: Objection[] = [
  {
    says: () => "הקשרים ההדוקים ביותר סודיים: נשק, מודיעין, שיחות בין מנהיגים. אתם סופרים את מה שנשאר.",
    answer: () => [
      "איש אינו יכול לספור את מה שסודי, באף צד. לכן השורות אומרות ”מתועד” ו”נמצא”, הביקורים הם מינימום שאינו מוכיח דבר, וספק ללא אספקה מתועדת הוא ”לא נמצא”, לעולם לא ”אין”.",
    ],
  },
  {
    says: () => "הצבעות באו״ם הן טקס.",
    answer: ({ answers: { fall }, subject, partner }) => [
      "מה שהוא טקס מנוכה: המדינה החברה הממוצעת מצביעה באותה דרך, ורק ההבדל נחשב.",
      fall === null
        ? null
        : `מן השנים ${yearSpan(...fall.first)} אל השנים ${yearSpan(...fall.last)} ירדה ההסכמה של ${subject} עם ${partner.isr} מ־${two(fall.own[0])} ל־${two(fall.own[1])} בסולם מ־0 עד 1, וזו של המדינה החברה הממוצעת מ־${two(fall.members[0])} ל־${two(fall.members[1])}. לכן כ־${percent(fall.shared)} אחוז מן הירידה משותפים לכולן, וכ־${percent(1 - fall.shared)} אחוז הם של ${subject} עצמה.`,
    ],
  },
  {
    says: () => "ביחס לאוכלוסייה, מאיתנו באים הרבה יותר.",
    answer: ({ answers: { visitors }, partner }) => [
      "בחישוב לנפש, הצד עשוי להשתנות משנה לשנה. זו אחת הסיבות לכך שמבקרים נספרים בלי לנקוב בצד.",
      visitors?.irn == null || visitors.isr == null
        ? null
        : `${monthsInWords(visitors.period)}: ${share(visitors.irn)} מן הבאים היו אזרחי ${partner.irn} ו־${share(visitors.isr)} אזרחי ${partner.isr}.`,
    ],
  },
];

const BAKU: Objection[] = [
  {
    says: () => "איננו מאזנים בין איש לאיש. השותפות שלנו הן טורקיה, רוסיה והאיחוד האירופי.",
    answer: ({ answers: { supplier, visitors }, subject, partner, country }) => [
      "המאזן שואל רק מי משתי אלה קרובה יותר. הוא אינו אומר עד כמה חשובה כל אחת מהן. כשמדידה נותנת חלק מן השלם, אנו מראים את החלק הזה.",
      supplier === null
        ? null
        : `לפי הנפחים השנתיים של SIPRI, ${country(supplier.code)} סיפקה ${share(supplier.share)} מן הנשק המתועד של ${subject} ${inYearSpan(...supplier.years)}, ו${partner.isr} ${share(supplier.isr)}.`,
      visitors?.irn == null || visitors.isr == null
        ? null
        : `שתי המדינות יחד הן ${share(visitors.irn + visitors.isr)} מן הבאים, ${monthsInWords(visitors.period)}.`,
    ],
  },
  {
    says: () => "אנו מצביעים עם OIC ועם תנועת המדינות הבלתי מזדהות.",
    answer: ({ answers: { oic }, subject }) => [
      oic === null
        ? "המשפט לעולם אינו מזכיר הצבעות בלי המדינה הממוצעת ב־OIC."
        : `עם OIC – כן, והמשפט אומר זאת. בכל אחת מ־${oic.counted} השנים שנספרו מ־${oic.years[0]} עד ${oic.years[1]}, ${subject} הייתה במרחק של לכל היותר ${(Math.ceil(oic.furthest * 100) / 100).toFixed(2)} מן המדינה הממוצעת ב־OIC.`,
      "לתנועת המדינות הבלתי מזדהות אין לנו מדידה כזאת.",
    ],
  },
  {
    says: ({ partner }) => `מה שאנו קונים מ${partner.irn} הוא הנתון המנופח של ${partner.irn} עצמה, והנפט שאנו מוכרים שייך ל־BP.`,
    answer: ({ subject }) => [
      `נתוני היבוא באים מן הדיווחים של ${subject} עצמה. המדידה שבה כל אחד מהצדדים עלול להיות גבוה מדי היא באיכות C, והמשפט אינו משתמש בה. מבין המדידות הגסות יותר מן המדידה העיקרית של השורה, המשפט מזכיר רק אחת: אומדן הנשק החדש יותר שלנו, אם יש כזה, ואומר שאין להשוות ביניהם. נתוני היצוא הם מה שיצא מ${subject} לכל אחת מהמדינות, יהיו בעליהן אשר יהיו, וזה נכון לשתי הקונות.`,
    ],
  },
];

/** Two digits, enough for an agreement or an excess. */
function two(number: number): string {
  return number.toFixed(2);
}

/** A share in percent, with a digit after the point below ten. */
function share(value: number): string {
  return `${Number(value.toFixed(1))}%`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** Words of the objections on the page of the method. */
export const sheetObjections = {
  heading: "במה עשויה כל בירה להתנגד, והתשובות שלנו",
  text: "אלה ההתנגדויות החזקות ביותר שעלו בדעתנו. כלל אחד חל על כולן: אותם מדדים, אותם ספים ואותן מילים חלים, לטובת איזה צד שתהיה השורה.",
  capitals: [
    { id: "tehran", name: irn.capital, objections: TEHRAN },
    { id: "jerusalem", name: isr.capital, objections: JERUSALEM },
    { id: "baku", name: aze.capital, objections: BAKU },
  ].filter(({ id }) => subjectText("objections").split(" ").includes(id)),
};
