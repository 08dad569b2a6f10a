import { kit } from "./kit.ts";

/** What a chart's page offers beside the chart: other views, files, citations, embeds. */
export const tools = {
  view: "שינוי התצוגה",
  from: "משנת",
  to: "עד שנת",
  collection: "מקורות",
  collections: { all: "הכול", documents: "{documents} המאמרים", references: "מקורות אחרים" },
  asOf: "פורסם עד",
  apply: "החלה",
  reset: "איפוס",
  download: "הורדה",
  picture: "תמונה",
  numbers: "נתונים",
  files: {
    svg: "SVG",
    png: "PNG",
    dark: "PNG, כהה",
    square: "PNG, ריבוע",
    portrait: "PNG, לאורך",
    csv: "CSV",
    json: "JSON (כל מה שבתרשים)",
  },
  columns: "משמעות העמודות",
  /** Where the table has rows that CSV never has. */
  csvAlone: "ב־CSV מופיעים רק נתונים של הסדרות של התרשים עצמו. ב־JSON מופיע גם מה שהטבלה מציבה לצידם: נתונים של סדרות אחרות או אירועים.",
  cite: "ציטוט",
  citation: (author: string, title: string, release: string, date: string | null, address: string) =>
    `${author} (${(date ?? release).slice(0, 4)}). ${title}. גרסת נתונים ${release}${date === null ? "" : `, ${date}`}. ${kit.leftToRight(address)}`,
  citeDraft: "זוהי טיוטה. צטטו במקומה גרסה: המספרים והמילים שלה אינם משתנים לעולם.",
  formats: { text: "טקסט", bibtex: "BibTeX", csl: "CSL-JSON" },
  embed: "הטמעה",
  themes: { auto: "לפי המכשיר של הקורא", light: "בהיר", dark: "כהה" },
  preview: "תצוגה מקדימה",
  copy: "העתקה",
  copied: "הועתק",
};
