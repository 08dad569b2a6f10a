import { kit } from "./kit.ts";
import { COUNTRIES, SITE } from "./names.ts";

const { aze, irn, isr } = COUNTRIES;

/** The frame of every page. */
export const site = {
  language: "he",
  direction: "rtl",
  name: SITE.name,
  tagline: `מה נטען על ${aze.name}, ${irn.name} ו${isr.name}, ומה מראים הנתונים המתועדים`,
  skip: "דילוג לתוכן",
  search: "חיפוש",
  /** Name of the list of languages that a page stands in. */
  languages: "שפות",
  /** What opens our notes on pages in other languages: they stay English. */
  englishNotes: "ההערה שלנו, באנגלית",
  nav: {
    label: "תפריט ראשי",
    open: "תפריט",
    home: "דף הבית",
    charts: "תרשימים",
    checks: "בדיקת עובדות",
    events: "אירועים",
    disagreements: "סתירות",
    sources: "מקורות",
    method: "שיטה",
    api: "API ונתונים",
    about: "אודות",
  },
  foot: {
    label: "עוד על אתר זה",
    about: "אודות",
    glossary: "מילון מונחים",
    method: "שיטה",
    api: "API ונתונים",
    feed: "עדכוני שינויים",
    publisher: (name: string) => `בהוצאת ${kit.foreign(name)}.`,
    noPublisher: "עותק זה של האתר אינו נוקב בשם של מוציא לאור.",
    report: "דיווח על טעות",
    cite: (_: string, release: string, address: string) =>
      `לציטוט: ${SITE.cited}, גרסה ${kit.leftToRight(release)}, ${kit.leftToRight(address)}`,
  },
  release: (release: string) => `גרסת נתונים ${kit.leftToRight(kit.unbroken(release))}.`,
  draftNote: "טיוטה: המספרים עוד עשויים להשתנות.",
  license: "הנתונים והטקסטים שלנו: CC BY 4.0. ציטוטים © מחבריהם.",
  code: "הקוד: MIT.",
  citeAs: (what: string, release: string, address: string) => `${SITE.cited}, ${kit.quoted(what)}, גרסה ${release}, ${address}`,
};
