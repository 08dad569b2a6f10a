import type { Caution, Dimension, Group, OtherIs, Strength } from "../../model/dimensions/dimension.ts";
import type { RefusalReason } from "../../model/dimensions/refused.ts";
import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { cautioned } from "../kit/cautioned.ts";
import { subjectText } from "../naming.ts";
import { eventsRow } from "./eventsRow.ts";
import { COUNTRIES } from "./names.ts";
import { periodInWords } from "./period.ts";
import { prefixed } from "./prefixed.ts";
import { sheetEvenly } from "./sheetEvenly.ts";
import { sheetGroups } from "./sheetGroups.ts";
import { sheetMethod } from "./sheetMethod.ts";
import { notClaimed } from "./sheetNotClaimed.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

type Partners = Pick<SheetNames, "partner">;

const { aze } = COUNTRIES;

const DIMENSIONS: Record<Dimension, string> = {
  votes: "הצבעות באו״ם",
  goods_sold: `יצוא ${aze.name}`,
  goods_bought: `יבוא ${aze.name}`,
  arms: "יבוא נשק",
  energy: "נפט",
  visitors: "מבקרים",
  visits: "ביקורים רשמיים שמצאנו",
  disputes: "סכסוכים צבאיים",
  events: "אירועים מדווחים",
};

/** Of a partner for which a count can only be too high. */
const upperLimit = (name: string) => `גבול עליון ${prefixed("ל", name)}: הרבה מעל מה ש${aze.name} עצמה מדווחת עליו.`;

/** What customs data compare where they never print both countries. */
const partOfTrade = (partner: Partners["partner"]) => `נתוני המכס: חלק בלבד מהסחר עם ${partner.isr} מול כל הסחר עם ${partner.irn}.`;

const contestedPart = (partner: Partners["partner"]) =>
  `${partOfTrade(partner)} לפי מדידה אחרת כל הסחר עם ${partner.isr} קטן אף מהחלק הזה, ולכן שתי המדידות אינן מתיישבות.`;
/** The partners the other way about: words of a bound name the second as the one whose part it is. */
const exchanged = ({ irn, isr }: Partners["partner"]) => ({ irn: isr, isr: irn });

/** What must be borne in mind of a row, each at most 30 words, and of a cell. No number stands here: numbers come from the rows in view. */
export const CAUTIONS: Record<Caution, (names: Partners) => string> = {
  votes: () => subjectText("caution.votes", "he"),
  goods_sold: () => subjectText("caution.goods_sold", "he"),
  goods_bought: () => subjectText("caution.goods_bought", "he"),
  arms: () => subjectText("caution.arms", "he"),
  energy: () => subjectText("caution.energy", "he"),
  visitors: () => subjectText("caution.visitors", "he"),
  visits: () =>
    "ביקורים שהחיפוש שלנו מצא, כל אחד נספר פעם אחת. ביקורים סודיים או שלא דווחו חסרים. כשהם מעטים כל כך, ביקור אחד נוסף יכול לשנות את הצד.",
  disputes: () => "סכסוכים צבאיים מרשימה מחקרית. מריבה עם אחת המדינות אינה צעד לעבר האחרת.",
  events: () =>
    "אירועים שהמאמרים בחרו לדווח עליהם, בניקוד לפי כלל. עימות עם אחת המדינות לבדה מזיז את המדד לעבר האחרת. בשנים אפורות השיטות, הקריאות או הגדרות הקיצון חלוקות.",
  ideal_points_of_year_before: () => "הקריאה השלישית, הנקודות האידאליות, היא של השנה הקודמת. לשנה זו לא פורסמה אף אחת.",
  no_ideal_points: () => "לשנה זו ולקודמתה לא פורסמו נקודות אידאליות, ולכן איננו אומרים עד כמה ההבדל ברור.",
  roll_calls_doubled: () => "שבר: התקיימו הצבעות על נוסחים שבעבר התקבלו ללא הצבעה, ולכן נספרו הרבה יותר הצבעות.",
  doubtful_figure: () => "אחד הנתונים מפוקפק או בא משיעור מעוגל.",
  part_of_year: () => "חלק מהשנה, ללא השלמה לשנה מלאה.",
  rounded_to_zero: () => "המקור מדפיס 0: נתון מעוגל, ולא היעדר מוחלט.",
  upper_bound_for_irn: ({ partner }) => upperLimit(partner.irn),
  upper_bound_for_isr: ({ partner }) => upperLimit(partner.isr),
  lower_bound: ({ partner }) => `כל הסחר עם ${partner.irn} מול חלק בלבד מהסחר עם ${partner.isr}. ההבדל האמיתי הוא לפחות כזה.`,
  part_of_trade: ({ partner }) => partOfTrade(partner),
  contested_part_of_trade: ({ partner }) => contestedPart(partner),
  part_of_trade_of_irn: ({ partner }) => partOfTrade(exchanged(partner)),
  contested_part_of_trade_of_irn: ({ partner }) => contestedPart(exchanged(partner)),
  no_lean: () => "אין זה סימן לנטייה: המדינה החברה הממוצעת עצמה נמצאת הרחק בצד אחד.",
  at_limit: () => "קרוב לסף עד כדי כך שהעיגול לבדו עשוי להכריע.",
  rough_count: () => "מדידה גסה יותר מזו של השנים הקודמות. השתיים אינן מחוברות.",
  about_others: () => `על מדינות חברות אחרות, לא על ${aze.name}.`,
  reports_not_relations: () => "הנימה של מה שדווח, לא של היחסים. על אחת מהשתיים יש מעט דיווחים.",
};

/** A day, or the days between which a source was published. */
function publicationInWords(published: string): string {
  const [from = "", to] = published.split("/");
  return to === undefined ? periodInWords(from) : `בין ${periodInWords(from)} לבין ${periodInWords(to)}`;
}

/** The balance as measured: rows, groups, strengths, cautions, refusals, thresholds, and its sentence. */
export const sheet = {
  name: "המאזן",
  refusedName: "נתונים שאי אפשר להשוות",
  dimension: DIMENSIONS,
  group: {
    towards_irn: ({ partner }: Partners) => `לעבר ${partner.irn}`,
    towards_isr: ({ partner }: Partners) => `לעבר ${partner.isr}`,
    irn_only: ({ partner }: Partners) => `מבין השתיים, יש נתונים רק על ${partner.irn}`,
    isr_only: ({ partner }: Partners) => `מבין השתיים, יש נתונים רק על ${partner.isr}`,
    not_claimed: () => "לא ברור, לא עדכני או לא מדד לנטייה",
  } satisfies Record<Group, (names: Partners) => string>,
  strength: {
    clear: "ברור",
    slight: "קל",
    even: "שווה בערך, או לא ברור",
    one_sided: "נתון על אחת מהשתיים בלבד",
    few: "מעט מדי כדי לומר משהו",
    counted: "נספר, אבל אינו מדד לנטייה",
  } satisfies Record<Strength, string>,
  other: {
    recorded_zero: "המקור מדפיס 0",
    none_found: "המקור אינו מציין דבר",
    not_counted: "איש אינו סופר זאת",
  } satisfies Record<OtherIs, string>,
  /** A figure of low reliability beside one that is not. */
  doubtful: (figure: string) => `${figure} (מפוקפק)`,
  /** The cautions of a cell, the row's own first. */
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
  refusal: {
    different_direction: "נתון אחד הוא על מה שהולך לשם, והאחר על מה שחוזר.",
    different_basis: "הנתונים נמדדים בשיטות שונות. אין שיטת מדידה שיש בה שתי המדינות באותה שנה.",
    different_period: "הנתונים הם לחלקים שונים של השנה, וחלקים אינם מוגדלים לשנה מלאה.",
    different_reporter: "שתי רשויות סופרות, כל אחת רק אחת מהמדינות.",
    different_inputs: "חישבנו את שניהם, ממה שמדפיסות רשויות שונות.",
    counted_in_windows: "ביקורים נספרים מן האירועים עצמם, כל אחד פעם אחת, על פני כמה שנים.",
    no_number: "אחד מהם אינו מספר.",
    not_a_row: "במאזן אין שורה לזה.",
    not_comparable: "אי אפשר להשוות בין השניים. ההגדרה של הסדרה אומרת מדוע.",
  } satisfies Record<RefusalReason, string>,
  /** What each threshold decides. */
  threshold: {
    votes_least_excess: "הצבעות: עודף קרוב יותר מזה ל־0 הוא שקול.",
    votes_least_ideal_excess: "הצבעות: עודף בנקודות האידאליות שקרוב יותר מזה ל־0 אינו נזקף לאף צד.",
    votes_rank: "הצבעות: ברור רק כששיעור המדינות החברות הקרובות יותר לאחת מהשתיים נמוך מזה, או גבוה מ־1 פחות זה.",
    votes_most: "הצבעות, במילים: ”רוב המדינות החברות” כששני הדירוגים, לפי הצבעות ולפי נקודות אידאליות, נמוכים מזה.",
    votes_nearly_all: "הצבעות, במילים: ”כמעט כל המדינות החברות” כששני הדירוגים, לפי הצבעות ולפי נקודות אידאליות, נמוכים מזה.",
    votes_oic: "הצבעות, במילים: ”כפי שמצביעה המדינה הממוצעת ב־OIC” אם ההבדל אינו גדול מזה.",
    goods_clear_times: "סחורות: ברור כשצד אחד גדול מהאחר לפחות ביחס זה.",
    goods_slight_lean: "סחורות: קל החל ממאזן זה.",
    goods_far_more_times: "סחורות, במילים: ”הרבה יותר” החל מיחס זה.",
    arms_most_share: "נשק, במילים: ”רוב יבוא הנשק המתועד” החל מחלק זה, באחוזים.",
    visits_least: "ביקורים: פחות מזה בחמש שנים הם מעט מדי כדי לומר משהו.",
    visits_even_difference: "ביקורים: מספרים שההבדל ביניהם אינו גדול מזה הם שקולים.",
    visits_interval: "ביקורים: ברור כשרווח הסמך בהסתברות זו אינו כולל את 0.",
    visits_missed: "ביקורים: ברור רק אם יישאר כך גם אם החיפוש החמיץ מספר כזה של ביקורים של המדינה שלה פחות.",
    visits_window_years: "ביקורים: כמה שנים נספרות יחד.",
    column_years: "עמודות: כמה שנים חולקות עמודה, כשאין מקום לכל אחת.",
    column_majority: "עמודות: יותר מחלק זה של השנים שנספרו צריך להיות בצד אחד.",
    latest_within_years: "קבוצות ומשפט: בן כמה שנים יכול להיות התא האחרון.",
    present_within_years: "משפט: בן כמה שנים יכול להיות תא כדי לדבר בלשון הווה.",
  } satisfies Record<keyof typeof THRESHOLDS, string>,
  /** A source with the day of its publication: `Correlates of War, 2017`. */
  publication: (publisher: string, published: string | null) =>
    `${publisher}, ${published === null ? "ללא תאריך" : publicationInWords(published)}`,
  ...sheetPicture,
  evenly: sheetEvenly,
  eventsRow,
  groups: sheetGroups,
  /** Names a cell: `הצבעות באו״ם, 2015`. */
  cellHeading: (dimension: Dimension, period: string) => `${DIMENSIONS[dimension]}, ${periodInWords(period)}`,
  sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names),
  method: sheetMethod,
  title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names),
  notClaimed,
  /** Why a row says nothing whose count of today came later, be it of both countries or of one. */
  cameLater: "המדידה שיש כיום בשורה הזאת לא פורסמה עד אותו יום, או שאין ודאות שפורסמה.",
};
