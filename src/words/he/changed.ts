import type { Vintage } from "../../model/vintage.ts";
import { listed, numbered } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";

/** What the reader has changed on a page, and the ways to change it and back. */
export const changed = {
  /** Of parts of the address that nearly have a known name, or are of other charts. */
  lost: (parts: string[]) =>
    `חלק מכתובת הדף אינו אומר כאן דבר, והתעלמנו ממנו: ${kit.commas(parts.map((part) => kit.quoted(kit.foreign(part))))}.`,
  label: "מה שיניתם",
  you: "שיניתם:",
  undo: "ביטול",
  undoAll: "ביטול הכול",
  /** Of the small cross behind one change. */
  undoOne: (what: string) => `ביטול: ${what}`,
  /** Told to those who hear the page once something changed in place. */
  told: (all: string[]) => `שיניתם: ${kit.semicolons(all)}.`,
  /** `isSpan`: the day is a year or month, which counts to its end. */
  asOf: (day: string, isSpan = false) => `רק מה שפורסם עד ${isSpan ? "סוף " : ""}${day}`,
  /** Of sources without a day of publication, which a view by a date leaves out; `n` of them. */
  undated: (n: number) =>
    `${numbered(n, NOUNS.source)} שתאריך הפרסום ${n === 1 ? "שלו אינו ידוע אינו נכלל" : "שלהם אינו ידוע אינם נכללים"}, בכל תאריך שהוא.`,
  /** Charts count all sources by themselves, the balance index the articles alone. `{documents}`: how many they are, in words. */
  collection: {
    documents: "רק {documents} המאמרים",
    references: "רק נתונים מתועדים",
    all: "מקורות אחרים גם במדד האיזון",
  } satisfies Record<Vintage["collection"], string>,
  years: (from: string | null, to: string | null) =>
    from === null ? `שנים עד ${to}` : to === null ? `שנים החל ב־${from}` : from === to ? `שנת ${from}` : `השנים ${from}–${to}`,
  halfLife: (years: string) =>
    years === "1" ? "אירוע נספר כחצי אחרי שנה" : years === "2" ? "אירוע נספר כחצי אחרי שנתיים" : `אירוע נספר כחצי אחרי ${years} שנים`,
  prior: (points: string) => `משקל זהירות ${points}`,
  drop: (sources: string[]) => `ללא ${listed(sources)}`,
  estimates: "ללא אומדנים",
  toggles: {
    heading: "בחירת נתונים",
    collection: "להציג",
    /** Of a chart of claims and records. */
    collections: { all: "מאמרים ונתונים מתועדים", documents: "רק המאמרים", references: "רק נתונים מתועדים" },
    estimates: "אומדנים",
    with: "עם אומדנים",
    without: "ללא אומדנים",
  },
};
