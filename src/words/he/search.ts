import type { Inflection } from "../../model/search/inflection.ts";
import type { SearchKind } from "../../model/search/searchable.ts";
import { listed, numbered } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS, type Noun } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";

const KINDS: Record<SearchKind, Noun> = {
  charts: NOUNS.chart,
  figures: NOUNS.figure,
  events: NOUNS.event,
  disagreements: NOUNS.contradiction,
  series: NOUNS.measure,
  sources: NOUNS.source,
  terms: NOUNS.term,
  method: NOUNS.methodSection,
  pages: NOUNS.page,
};

/** What was asked for, as it was written. */
const asked = (q: string) => kit.quoted(kit.foreign(q));

/** The page of the search, and the field that leads to it. */
export const search = {
  heading: "חיפוש",
  title: (q: string) => `${asked(q)} · חיפוש`,
  lead: "חיפוש נתון, אירוע, תרשים, מקור או מונח. כתבו נתונים כפי שהם מודפסים או נאמרים.",
  label: "חיפוש נתונים, אירועים, תרשימים ומקורות",
  button: "חיפוש",
  examples: "לדוגמה: ",
  headings: {
    charts: "תרשימים",
    figures: "נתונים",
    events: "אירועים",
    disagreements: "סתירות",
    series: "מדדים",
    sources: "מקורות",
    terms: "מילון מונחים",
    method: "שיטה",
    pages: "עמודי האתר",
  } satisfies Record<SearchKind, string>,
  /** How much was found, by kind; kinds without a hit are not named. */
  found: (q: string, counts: [SearchKind, number][]) =>
    `${asked(q)} נמצא ${prefixed("ב", listed(counts.map(([kind, n]) => numbered(n, KINDS[kind]))))}.`,
  nothing: (q: string) => `אין כאן דבר שמכיל את ${asked(q)}.`,
  /** Where each word is somewhere, and no entry has all. */
  notTogether: (q: string) => `אין ערך אחד שמכיל את כל המילים של ${asked(q)}.`,
  /** Behind what one of the words is in, where that stands on the page. */
  below: "הם מוצגים למטה.",
  only: (word: string) => `חיפוש של ${asked(word)} לבד`,
  meant: "האם התכוונתם ל: ",
  /** What closes the question after the words that may have been meant. */
  meantEnd: "?",
  /** Of an id that does not exist. */
  nearest: (id: string) => `האם התכוונתם ל: ${kit.foreign(id)}?`,
  /** Before charts that draw the figures found, or hold some of the words, where none holds them all. */
  near: "תרשימים בנושא: ",
  /** Before searches without one of the words, where few entries hold all of them. */
  without: "בלי אחת המילים: ",
  /** One of these: its words, and how many entries hold them. */
  fewer: (q: string, n: number) => `${asked(q)} (${n})`,
  more: (kind: SearchKind, n: number) => {
    const { the, theOne } = KINDS[kind];
    return n === 1 ? theOne : n === 2 ? `שני ${the}` : `כל ${kit.number(n)} ${the}`;
  },
  everything: (q: string) => `כל מה שמכיל את ${asked(q)}`,
  elsewhere: "או עיינו ב: ",
  /** Words that tell nothing apart. */
  small: "של את על עם אל מן בין או גם זה זו הוא היא מה איזה איזו איך האם יש כמה מי מאיפה לפי",
  /** How its words are looked for in other forms, in folded letters. */
  inflection: {
    beginnings: "ב ה ו כ ל מ ש",
    endings: "ים ות י ה ת",
    shortest: 3,
    same: "נשק חימוש, יצוא ייצוא, יבוא ייבוא, איראן איראנ, סכום סכומ, הסכם הסכמי, סכסוך סכסוכ",
    passed: "חיים גרים חי גר היה היו הייתה היתה קיים קיימים מתי איפה למה מדוע אילו שיש לבין כיצד",
  } satisfies Inflection,
};
