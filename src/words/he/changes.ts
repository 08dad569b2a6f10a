import { CHANGE_KINDS, type Change, type ChangedNoun } from "../../model/change.ts";
import type { ToldChange } from "../en/changes.ts";
import { areTold } from "../kit/areTold.ts";
import { listed } from "./cardinal.ts";
import { changedColumns } from "./changedColumns.ts";
import { kit } from "./kit.ts";

/** Kinds as nouns, so that they agree with whatever changed. */
const KINDS: Record<Change["kind"], string> = {
  added: "הוספה",
  revised: "עדכון של המקור",
  corrected: "תיקון",
  reworded: "ניסוח מחדש",
  withdrawn: "הסרה",
  recomputed: "חישוב מחדש",
};

/** The same before a number of things. */
const COUNTED: Record<Change["kind"], string> = {
  added: "נוספו",
  revised: "עודכנו בידי המקור",
  corrected: "תוקנו",
  reworded: "נוסחו מחדש",
  withdrawn: "הוסרו",
  recomputed: "חושבו מחדש",
};

/** A chart has no source that could revise it. */
const kindOf = (noun: ChangedNoun, kind: Change["kind"]) => (noun === "chart" && kind === "revised" ? "שינוי" : KINDS[kind]);

/** What a thing is, before its name. */
const NOUNS: Record<ChangedNoun, string> = {
  observation: "",
  pair: "",
  event: "",
  series: "סדרה ",
  chart: "תרשים ",
  check: "בדיקת עובדות של ",
  disagreement: "סתירה ",
  source: "מקור ",
  balance: "מדד האיזון של ",
};

/** Columns that have another name for readers; the others are called as they are. */
const COLUMNS: Record<string, string> = {
  as_worded: "הנוסח המודפס",
  reading: "ההסבר",
  ends: "ההערה על סוף הנתונים",
  record: "הנתון המתועד",
  summary: "הניסוח",
};

/** Figures that a notice names where it counts the rest. */
const NAMED = 2;

/** What each release changed, and what a pinned page says of it. */
export const changes = {
  heading: "שינויים",
  lead: "מה נוסף, תוקן, עודכן או הוסר בכל גרסה, ומדוע. ”תיקון” פירושו שטעינו. ”עדכון” פירושו שהמקור השתנה. ”שינוי” של תרשים פירושו שהוא מראה דבר אחר. ”ניסוח מחדש” פירושו שאנו אומרים אותו דבר במילים אחרות. מצוין גם מה היה צריך לחשב מחדש בעקבות שינוי. הגדרות, טקסטים, בדיקות עובדות, סתירות ומקורות נחשבים כמו מספרים. גרסה אינה משתנה לעולם, ולכן כתובות נעוצות שומרות על המספרים שלהן.",
  none: "עדיין אין גרסה.",
  releases: "גרסאות",
  release: (version: string) => `גרסה ${version}`,
  /** `charts`: how many of the revised are charts. */
  counts: (n: Record<Change["kind"], number>, charts: number) => {
    const bySources = { ...n, revised: n.revised - charts };
    const each = CHANGE_KINDS.flatMap((kind) => (bySources[kind] === 0 ? [] : [`${COUNTED[kind]}: ${bySources[kind]}`]));
    const all = [...each, ...(charts === 0 ? [] : [`תרשימים ששונו: ${charts}`])];
    return `${kit.commas(all) || "דבר לא השתנה"}.`;
  },
  changed: (noun: ChangedNoun, kind: Change["kind"], id: string) => `${NOUNS[noun]}${kit.foreign(id)}: ${kindOf(noun, kind)}`,
  noun: NOUNS,
  kind: kindOf,
  cell: (field: string, before: string | null, after: string | null) =>
    `${kit.foreign(field)}: קודם: ${shown(before)}; עכשיו: ${shown(after)}${after?.endsWith(".") ? "" : "."}`,
  /** Names of columns that the settlement has no name for. */
  columns: changedColumns,
  restsOn: (ids: string[]) => `חושב מתוך ${kit.commas(ids.map(kit.foreign))}.`,
  added: (n: number) => (n === 1 ? "פריט אחד נוסף" : `${n} פריטים נוספו`),
  reworded: (n: number) => (n === 1 ? "פריט אחד נוסח מחדש, באותה משמעות" : `${n} פריטים נוסחו מחדש, באותה משמעות`),
  recomputed: (n: number) => (n === 1 ? "פריט אחד חושב מחדש בעקבות שינויים אלה" : `${n} פריטים חושבו מחדש בעקבות שינויים אלה`),
  pages: "לעיון באתר כפי שהיה בגרסה זו",
  files: "להורדת כל הקבצים (zip)",
  descriptor: "Data Package",
  json: "השינויים כ־JSON",
  feed: "עדכוני Atom",
  /** On a pinned page. */
  pinned: (version: string) => `זוהי גרסה ${version}, שאינה משתנה לעולם.`,
  head: "לנתונים העדכניים",
  uncorrected: "דבר ממה שמוצג כאן לא תוקן מאז.",
  corrected: (n: number) => (n === 1 ? "דבר אחד ממה שמוצג כאן השתנה מאז:" : `${n} דברים ממה שמוצג כאן השתנו מאז:`),
  correction: (noun: ChangedNoun, kind: Change["kind"], release: string) => `${kindOf(noun, kind)} בגרסה ${release}`,
  more: (n: number) => `עוד ${n}`,
  now: "עכשיו",
  /**
   * In a pinned embed: what later releases changed of what it shows. Few things are told one by one, many are counted and some figures
   * among them named; `always` is told anyway.
   */
  notice: (release: string, told: ToldChange[], always: string[]) => {
    const withdrawn = told.filter(({ kind }) => kind === "withdrawn").length;
    const each = `השתנה מאז גרסה ${release}: ${kit.semicolons([...told.map(toldChange), ...always])}.`;
    if (areTold(told.length + (always.length > 0 ? 1 : 0), each)) return each;
    const one = told.length === 1;
    const gone = withdrawn === 0 ? "" : one ? " (הוסר)" : `, ${withdrawn === 1 ? "אחד מהם הוסר" : `${withdrawn} מהם הוסרו`}`;
    const all = `${one ? "דבר אחד בתרשים זה השתנה" : `${told.length} דברים בתרשים זה השתנו`} מאז גרסה ${release}${gone}`;
    const figures = told.filter(({ column, before, after }) => column === null && before !== null && after !== null).slice(0, NAMED);
    const among = figures.length === 0 ? [] : [`${one ? "והוא" : "ביניהם"}: ${kit.commas(figures.map(toldChange))}`];
    return `${kit.semicolons([all, ...among, ...always])}.`;
  },
  noticeLink: "מה השתנה ומדוע",
  told: toldChange,
  /** The things that a notice tells of. */
  things: {
    figure: (series: string, partner: string, period: string) => kit.commas([series, partner, period]),
    event: (summary: string) => kit.quoted(summary),
    series: (title: string) => `הסדרה ${kit.quoted(title)}`,
    chart: "תרשים זה",
    check: (what: string) => `בדיקת העובדות של ${what}`,
    source: (publisher: string) => `הערך של המקור ${kit.foreign(publisher)}`,
  },
  /** Why what a chart said of itself was wrong. */
  textCorrected: (reason: string) => `מדוע תוקן הטקסט שלו: ${kit.foreign(reason.replace(/\.$/, ""))}`,
  /** Years of the balance whose lean moved. */
  balanceMoved: (years: string[]) => `מדד האיזון חושב מחדש עבור ${listed(years)}`,
  /** Years of the balance whose direction is another; null: none may be claimed. */
  balanceTurned: (years: string[], before: string | null, after: string | null) =>
    `לגבי ${listed(years)} ${before === null ? "לא היה צד ברור" : `האיזון נטה לעבר ${before}`}; עכשיו ${after === null ? "אין צד ברור" : `האיזון נוטה לעבר ${after}`}`,
};

function shown(value: string | null): string {
  return value === null ? "כלום" : kit.foreign(value);
}

function toldChange({ what, kind, noun, column, before, after }: ToldChange): string {
  const of = column === null ? what : `${COLUMNS[column] ?? kit.foreign(column.replaceAll("_", " "))} של ${what}`;
  const step = before === null && after === null ? "" : ` (קודם: ${shown(before)}; עכשיו: ${shown(after)})`;
  return `${of}: ${kindOf(noun, kind)}${step}`;
}
