import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { MAX_QUOTE_WORDS } from "../../model/quote.ts";
import { counted, numeral } from "./cardinal.ts";
import { COUNTRIES, SITE } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";

const { aze, irn, isr } = COUNTRIES;

/** Who, license, how to report an error. */
export const about = {
  heading: "אודות",
  lead: `מאמרים כותבים ש${aze.name} שומרת על איזון בין ${irn.name} ל${isr.name}, ומביאים מספרים כהוכחה. ”${SITE.name}” מראה מאין בא כל מספר, עד כמה הוא ודאי, והאם נתון מתועד כלשהו שמצאנו מאשר אותו.`,
  sections: (f: CorpusFacts) => [
    {
      id: "here",
      heading: "מה יש כאן",
      text: `קראנו ${counted(f.documents, NOUNS.article)} ומצאנו ${f.tokens} מילות מספר. מהן ${f.figureTokens} שייכות ${prefixed("ל", counted(f.claims, NOUNS.figure))} שבתרשימים שלנו, ו־${f.eventTokens} לאירועים. השאר הן הקשר, תאריכים, דקדוק או רכיבי עמוד, ובעמוד של כל מאמר מוצג כיצד נהגנו בכל אחת מהן. כל נתון שומר על הסייג שלו, על מה שהוא חלק ממנו, על התקופה שלו ועל המילים המעטות שבהן הוא כתוב. נתון חסר אינו אפס, תוכנית אינה אירוע, מה שרק נטען אינו עובדה, ותגובה של קורא אינה המאמר.`,
    },
    {
      id: "not-here",
      heading: "מה אין כאן",
      text: `המאמרים עצמם: אלה יצירות של אחרים. בציטוטים יש לכל היותר ${numeral(MAX_QUOTE_WORDS, "f")} מילים, והם מקשרים למקום שממנו נלקחו. לצד הטענות עומדים ${counted(f.records, NOUNS.record)} מלשכות סטטיסטיקה, ממאגרי מידע ומהעיתונות. הם מגיעים מ־${f.recordSources} מתוך ${counted(f.references, NOUNS.otherSource)}. בדיקת העובדות משווה את הטענות ל־${f.compared} מהנתונים האלה ול־${f.comparedDates} דיווחים מתוארכים על אירועים. בכל נתון מתועד מצוין מי דיווח עליו ובאילו תנאים. חיפשנו אותם אחד אחד, ולכן הם אינם שלמים. איננו ממלאים פערים: במקום שבו שום מקור אינו נותן נתון, התרשימים אינם מראים נתון.`,
    },
    {
      id: "use",
      heading: "שימוש",
      text: `הנתונים של כל תרשים זמינים כ־JSON וכ־CSV. הנתונים והטקסטים שלנו ברישיון CC BY 4.0, והקוד ברישיון MIT. הציטוטים שייכים למחבריהם. נא לתת קרדיט ל־${SITE.cited}, לגרסה ולכתובת.`,
    },
    {
      id: "errors",
      heading: "דיווח על טעות",
      text: "נא לציין את המזהה של הנתון, שמופיע בעמוד שלו, ומה כתוב במקור במקומו. הכתובת הישנה של נתון שתוקן מובילה לחדש.",
    },
    {
      id: "privacy",
      heading: "פרטיות",
      text: "בלי עוגיות, בלי מפתחות, בלי מעקב, בלי צד שלישי.",
    },
  ],
  /** Which languages the site stands in, how far each is, and how to mend a sentence; only where there are others than English. */
  languages: {
    heading: "בשפות אחרות",
    text: "האתר נכתב באנגלית ותורגם ממנה. לא היו בהישג יד קוראים שאלה שפות האם שלהם: משפט עלול להישמע זר או להיות שגוי, והנוסח האנגלי הוא הקובע. ציטוטים, כותרות ושמות של מקורות נשארים כפי שהם. ההערות שלנו לנתונים בודדים, עמודים לתוכנות וגרסאות שקדמו לשפה הם באנגלית.",
    /** How many texts of the data a language has, how many of them were read a second time, and how many translated back and compared. */
    state: ({ translated, reread, comparedBack }: { translated: number; reread: number; comparedBack: number }) => {
      const texts = counted(translated, NOUNS.text);
      if (reread === translated && comparedBack === translated) return `${texts} תורגמו, נקראו פעם שנייה והושוו לנוסח האנגלי`;
      return `תורגמו ${texts}, מהם ${reread} נקראו פעם שנייה, ו־${comparedBack} הושוו לנוסח האנגלי`;
    },
    /** Where every language has come as far. */
    each: (state: string) => `בכל אחת מהשפות האלה: ${state}.`,
    send: "שליחת משפט טוב יותר",
    /** What belongs into the message, and its subject. */
    ask: "נא לכתוב את כתובת העמוד, את המשפט כפי שהוא ומשפט טוב יותר.",
    subject: "משפט טוב יותר",
  },
  /** Where errors are reported; a copy without an address does not ask for them. */
  contact: "כתבו למי שמוציא לאור את האתר",
};
