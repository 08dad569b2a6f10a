import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { counted, numbered, theCounted } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { COUNTRIES } from "./names.ts";
import { NOUNS } from "./nouns.ts";

/** Where every figure leads. */
const EVERY_FIGURE = "כל נתון באתר זה מקשר למקום שממנו הוא בא.";

/** Articles and tables that figures come from. */
export const source = {
  heading: "מקורות",
  lead: ({ documents, references }: Pick<CorpusFacts, "documents" | "references">) => {
    const argue = `${counted(documents, NOUNS.article)} ${documents === 1 ? "דן" : "דנים"} בשאלה איך ${COUNTRIES.aze.name} שומרת על האיזון שלה.`;
    const others = `${documents === 1 ? "לצדו" : "לצדם"} ${counted(references, NOUNS.otherSource)}: סטטיסטיקה, מאגרי מידע וידיעות בעיתונות.`;
    return [argue, ...(references > 0 ? [others] : []), EVERY_FIGURE].join(" ");
  },
  /** Of a view with none of the articles: what it has. */
  leadOfOthers: (n: number): string =>
    n === 0 ? "בתצוגה זו אין מקורות." : `בתצוגה זו אין אף מאמר, רק ${counted(n, NOUNS.otherSource)}. ${EVERY_FIGURE}`,
  withFigures: (n: number, of: number) => `מתוך ${theCounted(of, NOUNS.otherSource)}, ב${n === 1 ? "אחד" : `־${n}`} יש נתונים.`,
  author: "מחבר",
  noAuthor: "לא צוין",
  publisher: "מוציא לאור",
  published: "פורסם",
  unpublished: "לא ידוע; אינו נכלל בשום תצוגה לפי תאריך",
  kind: "סוג",
  license: "רישיון",
  licenses: {
    "all rights reserved": "כל הזכויות שמורות",
    "all rights reserved; facts and few words quoted": "כל הזכויות שמורות; צוטטו עובדות ומילים ספורות",
  } as Readonly<Record<string, string>>,
  address: "כתובת",
  noAddress: "אין כתובת ציבורית",
  paragraphs: "פסקאות",
  checksum: "SHA-256 של הטקסט",
  note: "הערה",
  cite: "לצטט מקור זה",
  numbers: (n: number) => numbered(n, NOUNS.figure),
  mapHeading: (n: number) => (n === 1 ? "איך נהגנו במספר היחיד שבו" : `איך נהגנו בכל אחד מ${n === 2 ? "שני" : `־${n}`} המספרים שבו`),
  mapLead: "כל מספר במאמר, פסקה אחר פסקה, ומה עשינו בו. הטקסט עצמו אינו מוצג. מספרי הפסקאות כוללים גם כיתובים ורכיבי עמוד אחרים.",
  noNumbers: "אין מה לרשום",
  events: (n: number) => numbered(n, NOUNS.event),
  /** In place of what was taken, where nothing was: that a note of ours names the source, by what the note is on, or else that there is nothing. */
  named: "מוזכר בהערה לאחד הנתונים",
  namedOnEvent: "מוזכר בהערה לאחד האירועים",
  namedOnSource: "מוזכר בהערה למקור אחר",
  nothing: "לא נתון ולא אירוע",
  /** What was taken from a source; what it has none of is not said. */
  taken: (figures: number, events: number) =>
    kit.commas([...(figures === 0 ? [] : [numbered(figures, NOUNS.figure)]), ...(events === 0 ? [] : [numbered(events, NOUNS.event)])]),
  /** Heading over the pages whose notes name the source. */
  namedIn: "מוזכר בהערות בעמודים אחרים",
  json: "מקור זה כ־JSON",
};
