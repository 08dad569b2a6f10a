import { problem as english } from "../en/problem.ts";
import { kit } from "./kit.ts";

/** What readers call a noun of the API, with an article where one is withdrawn. */
const NOUNS: Record<string, [one: string, the: string]> = {
  observation: ["נתון", "הנתון"],
  event: ["אירוע", "האירוע"],
  source: ["מקור", "המקור"],
  chart: ["תרשים", "התרשים"],
  series: ["סדרה", "הסדרה"],
  release: ["גרסה", "הגרסה"],
  file: ["קובץ", "הקובץ"],
};

const one = (noun: string) => NOUNS[noun]?.[0] ?? noun;

/**
 * Errors, for people and in problem details. What people meet on an ordinary page is Hebrew; the pages of the types and what is said of a
 * parameter are for those who write programs, and stay English.
 */
export const problem = {
  ...english,
  titles: {
    "invalid-parameter": "פרמטר לא תקין",
    "not-found": "העמוד לא נמצא",
    gone: "פריט זה הוסר",
    "method-not-allowed": "הפעולה אינה מותרת",
    "precondition-failed": "התנאי אינו מתקיים",
    "range-not-satisfiable": "אין בקובץ טווח בתים כזה",
    "internal-error": "משהו השתבש אצלנו",
    "format-not-supported": "הפורמט אינו נתמך",
    unavailable: "לא זמין כרגע",
    busy: "אנו עסוקים ביצירת תמונות",
    "too-many-requests": "יותר מדי תמונות בבת אחת",
    "too-many-rows": "יותר מדי שורות לתשובה אחת",
  },
  years: (from: number, to: number) => `שנת ההתחלה מאוחרת משנת הסיום: אין שנים מ־${from} עד ${to}`,
  given: (value: string) => `בכתובת רשום במקום זאת ${kit.quoted(kit.foreign(value))}.`,
  notFound: (noun: string, id: string) => `אין ${one(noun)} בשם ${kit.quoted(kit.foreign(id))}`,
  notYet: (noun: string, id: string, release: string) =>
    `בגרסה ${release} אין עדיין ${one(noun)} בשם ${kit.quoted(kit.foreign(id))}, אך בגרסאות מאוחרות יותר יש`,
  newest: "לפתוח בגרסה החדשה ביותר",
  notByDate: (noun: string, id: string, day: string) =>
    `בין מה שפורסם בוודאות עד ${day} אין ${one(noun)} בשם ${kit.quoted(kit.foreign(id))}`,
  withoutDate: "לפתוח בלי התאריך",
  notFoundWithHint: (noun: string, id: string, hint: string) =>
    `אין ${one(noun)} בשם ${kit.quoted(kit.foreign(id))}. האם התכוונתם ל: ${kit.foreign(hint)}?`,
  gone: (noun: string, id: string, release: string, reason: string | null) =>
    `בגרסה ${release} בוצעה הסרה: ${NOUNS[noun]?.[1] ?? noun} ${kit.foreign(id)}. ${reason === null ? "לא נותר דבר ממה שממנו חושב" : kit.foreign(reason)}`,
  goneLast: (release: string) => `כפי שהיה בגרסה ${release}`,
  noPage: (path: string) => `לא מצאנו את ${kit.leftToRight(path)}`,
  unavailable: (release: string) => `גרסה ${release} קיימת אך לא ניתן לקרוא אותה כרגע. לא הוצגו נתונים אחרים במקומה. נא לנסות שוב.`,
  unavailableRenderer: "לא ניתן לצייר קובצי PNG כרגע. אותה תמונה זמינה כ־SVG, וכך גם כל עמוד. נא לנסות שוב.",
  unavailableFile: "קובץ שמאחורי תשובה זו אינו ניתן לקריאה כרגע. לא הוצגו נתונים אחרים במקומו. נא לנסות שוב.",
  tooManyRows:
    "לתשובה זו דרושות יותר שורות ממה שאפשר לקרוא בבקשה אחת. נא לבקש פחות: סדרה אחת, תרשים אחד או מספר אחד. כל השורות יחד נמצאות בחבילות של הגרסאות, תחת /v1/releases.",
  busy: "תמונות אחרות מצוירות עכשיו. נא לנסות שוב בעוד כמה שניות, או לבקש את קובץ ה־SVG.",
  tooMany: "ביקשתם תמונות רבות בתוך דקה. נא לנסות שוב בעוד דקה, או לבקש את קובצי ה־SVG.",
  internal: "לא הצלחנו לענות על בקשה זו. דבר לא השתנה.",
  home: "ללוח הנתונים",
};
