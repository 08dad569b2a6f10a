import type { Names } from "../en/facts.ts";
import { subjectText } from "../naming.ts";
import { numbered } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { COUNTRIES } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { signed } from "./signed.ts";

const REPORTERS = ["המקורות", "המאמרים", "מקורות אחרים", "המאמרים ומקורות אחרים"];

const { aze, irn, isr } = COUNTRIES;

/** The timeline of events. */
export const event = {
  heading: "אירועים",
  /** `by`: which collections report what is shown. */
  lead: (by: { documents: boolean; references: boolean }) =>
    `מה ש${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} מדווחים על ${aze.name} עם ${irn.name} ועם ${isr.name}: מה שקרה, תוכנן, נטען או הוכחש. ניקוד ניתן רק לאירועים מתוארכים שקרו, מ־${signed(-10, 0)} לעימות עד ${signed(10, 0)} לשיתוף פעולה; כל אירועי פרשה אחת נספרים יחד פעם אחת. תגובות של קוראים אינן מקבלות ניקוד לעולם.`,
  undated: "ללא תאריך ברור",
  undatedHeading: "ללא תאריך",
  undatedLead: "אירועים חוזרים, מתמשכים או ללא תאריך מופיעים ברשימה אך לעולם אינם מקבלים ניקוד.",
  value: (kind: string, goldstein: number) => `${kind}: ${signed(goldstein, Number.isInteger(goldstein) ? 0 : 1)} בסולם גולדשטיין`,
  scored: (value: string) => `ניקוד ${value}`,
  unscored: "ללא ניקוד",
  /** The way from an event to the one that leads its episode; what that is stands there. */
  partOf: (_summary: string) => "חלק מפרשה",
  /** Of the event that counts for an episode of which several are scored. */
  counts: "האירוע הנספר בפרשה",
  /** Of another one of them. */
  notAgain: "חלק מפרשה, לא נספר שוב",
  /** How many of a partner's events in a year belong to one episode, where they are most of them. */
  ofOneEpisode: (n: string) => `${n} מהם מפרשה אחת, הנספרת פעם אחת`,
  ofEpisodes: (sizes: string) => `${sizes} מהם, כל קבוצה מפרשה אחת, הנספרת פעם אחת`,
  inEpisodes: (all: number, episodes: number, sizes: string) =>
    `${kit.number(all)} מהם מ־${kit.number(episodes)} פרשות (${sizes}); כל פרשה נספרת פעם אחת`,
  officialVisits: (official: number, all: number) =>
    `מתוך ${all} אלה, ${official} הם ביקורים רשמיים: של נשיאים, ראשי ממשלה, סגני ראשי ממשלה ושרים, והם התקיימו. ביקורים מתוכננים, פסגות של מדינות רבות ואזכור כללי של ביקורים אינם בכלל זה.`,
  /** How many visits of each partner a count leaves out. */
  visitsLeftOut: (each: readonly { partner: string; n: number }[], names: Pick<Names, "label">) => {
    const named = each.map(({ partner, n }) => `${names.label("counterpart", partner)} ${kit.number(n)}`);
    return `לא נספרו ביקורים שרק תוכננו, שהתקיימו בפסגות של מדינות רבות או שמוזכרים באופן כללי בלבד: ${kit.commas(named)}.`;
  },
  /** Ids of visits during which something was signed of which no quote is on record. */
  unquotedSignings: () => subjectText("visits.signing_unquoted").split(" "),
  /** Below a chart of agreements: in which years such visits were, country by country. */
  signedUnquoted: (each: readonly { country: string; years: number[] }[]) =>
    `בביקורים האלה נחתם דבר־מה שאין לנו ציטוט עליו, ולכן לא נספר הסכם: ${each.map(({ country, years }) => `${country} ${kit.yearList(years)}`).join("; ")}.`,
  /** Likewise: what a record has of the day of an agreement that an article reports. `period`: null where the article gives none. */
  recordedOtherwise: ({ country, period, summary }: { country: string; period: string | null; summary: string }) =>
    `במקום הסכם שמאמר מדווח עליו (${kit.commas([country, period ?? ""].filter((part) => part !== ""))}), בתיעוד מופיע: ${summary}.`,
  /** Below a chart of shares of events: whose years have so few that one more moves the share. */
  fewEvents: (countries: readonly string[]) =>
    `בכמה שנים יש פחות משישים אירועים (${kit.commas(countries)}), ולכן דיווח אחד מזיז את השיעור.`,
  /** Below a chart of figures: how many events decided the verdicts on some of them, which no mark stands for. */
  judgingInTable: (n: number) =>
    n === 1
      ? "נתון מתועד אחד הוא אירוע ולא מספר; הוא מופיע בטבלה."
      : `${kit.number(n)} נתונים מתועדים הם אירועים ולא מספרים; הם מופיעים בטבלה.`,
  filters: "סינון אירועים",
  apply: "החלה",
  reset: "להציג הכול",
  any: "הכול",
  fields: {
    partner: "מדינה",
    kind: "סוג",
    status: "סטטוס",
    dimension: "נושא",
    source: "מקור",
    scored: "ניקוד",
    collection: "מי מדווח",
  },
  yes: "עם ניקוד",
  no: "ללא ניקוד",
  shown: (n: number, all: number) => (n === all ? numbered(all, NOUNS.event) : `${n} מתוך ${all} אירועים`),
  /** What a place tells of an event; of what the line above it says already only what is other. Null where nothing is. */
  told: (status: string, date: string, above: { status: string; date: string } | null = null): string | null => {
    const parts = [...(status === above?.status ? [] : [status]), ...(date === above?.date ? [] : [date])];
    return parts.length === 0 ? null : kit.commas(parts);
  },
  json: "האירועים כ־JSON",
  csv: kit.foreign("CSV"),
};
