import type { ToldAndFound } from "../../model/facts/eventsCounted.ts";
import type { Unnamed, Years } from "../en/claimForm.ts";
import { listed } from "./cardinal.ts";
import { inPeriod } from "./inPeriod.ts";
import { kit } from "./kit.ts";
import { prefixed } from "./prefixed.ts";
import { yearSpan } from "./yearSpan.ts";

/** Who visits, as summaries of visits have it: the word before the verb, where it is a name. */
const VISITOR = /(?:^|\s)([\u05d0-\u05ea׳־]+) מבקרת? ב/u;
/** Words that stand there and are no name. */
const OFFICES = ["החוץ", "הביטחון", "ההגנה", "הממשלה", "הנשיא", "השר", "האוצר", "הכלכלה", "החקלאות", "התיירות"];

/** `פי 3`, `פי 1.2 עד 2.8`: to one digit after the point. */
function times(least: number, most: number): string {
  const [from, to] = [least, most].map((n) => kit.number(n, 1));
  return `פי ${from === to ? from : `${from} עד ${to}`}`;
}

/** A part of a sum: its figure, and of goods that go one way the way, else the name of the series. */
interface Part {
  what: string;
  partner: string;
  direction: string;
  figure: string;
  period: string;
}

function partsAdded(parts: Part[]): string {
  const each = parts.map(({ what, partner, direction, figure, period }) => {
    const way =
      direction === "to_counterpart"
        ? prefixed("ל", partner)
        : direction === "from_counterpart"
          ? prefixed("מ", partner)
          : `${what}, ${partner},`;
    return `${figure} ${way} ${inPeriod(period)}`;
  });
  return listed(each);
}

/** Words in pictures of claims and records of other forms than marks over time. */
export const claimForm = {
  /** Title of a picture in which every event has its mark. `what`: what is counted, such as official visits. */
  eventsTitle: (what: string) => `${what} שמצאנו, כל אחד בתאריכו`,
  /** Who visits, for a label at a mark; null where the summary of the visit does not say it so. */
  visitor: (summary: string, year: string) => {
    const name = VISITOR.exec(summary)?.[1];
    return name === undefined || OFFICES.includes(name) ? null : `${name} ${year}`;
  },
  /** What was signed on a day, or in a month or year whose day is not known. */
  signed: (n: number, date: string) => (n === 1 ? date : `נחתמו ${n}, ${date}`),
  /** A total that names none of what it counts, and so has no mark. */
  unnamed: ({ series, partner, figure, print, date, isClaim }: Unnamed) => {
    const by = isClaim ? "במאמר אחד" : "במקור אחר";
    const printed = print === null ? "" : ` (${kit.quoted(kit.foreign(print))})`;
    return `${series}, ${partner}: ${figure}${printed} ${by}, ${date ?? "ללא ציון שנה"}.`;
  },
  /** Beside a partner's row of events: how many each collection tells. `what`: which of them, where there are several kinds. */
  totals: (what: string | null, { documents, references, both }: ToldAndFound) => {
    const parts = [
      ...(documents === 0 ? [] : [`${documents} במאמרים`]),
      ...(references === 0 ? [] : [`${references} במקורות אחרים${both === 0 ? "" : ` (${both} באלה ובאלה)`}`]),
    ];
    return `${what ?? "נמצאו"}: ${parts.length === 0 ? "אין בתצוגה זו" : kit.commas(parts)}`;
  },
  /** A figure beside its mark, with the years that it is of. */
  figureOf: (figure: string, period: string, isUndated: boolean) =>
    isUndated ? `${figure} (פורסם ${prefixed("ב", period)}, ללא ציון שנה)` : `${figure}, ${period}`,
  /** Below rows of different bases. */
  rowsApart: "כל שורה היא חלק מדבר אחר: יש להשוות בתוך שורה, לא בין שורות.",
  /** Beside the name of a partner whose strip has the others' scale, or its own. */
  sameScale: "אותו קנה מידה",
  otherScale: (end: string) => `קנה מידה משלה, עד ${end}`,
  /** Name of a row of records: who counts, which way it goes where there are several, and first and last year of what is counted. */
  track: (who: string, way: string | null, { first, last }: { first: number; last: number }) =>
    kit.commas([who, way ?? "", yearSpan(first, last)]),
  side: (country: string) => `נתוני ${country}`,
  fromTo: (from: string, to: string) => `${prefixed("מ", from)} ${prefixed("ל", to)}`,
  ours: "חישוב שלנו",
  sums: (who: string) => `יצוא + יבוא (${who})`,
  partOfYear: "כל נתון רק לחלק מהשנה",
  /** Years of a figure that crosses from one to the other. */
  years: (first: string, last: string) => `${first}/${last.slice(2)}`,
  /** What belongs to a claim and is no count, such as a target. */
  aside: (what: string, figure: string) => `${what}: ${figure}.`,
  target: "יעד",
  verdict: {
    agrees: "תואמת לנתונים המתועדים",
    differs: "אינה תואמת לנתונים המתועדים",
    cannot_be_tested: "לא ניתנת לבדיקה",
  },
  /** How many times what it was checked against a claim is. */
  gap: {
    records: (least: number, most: number, { from, to, records }: Years) =>
      `הנתון שבמאמר: ${times(least, most)} ${records === 1 ? "מהנתון המתועד שמולו" : "מהנתונים המתועדים שמולם"} נבדק (${yearSpan(from, to)})`,
    parts: (least: number, most: number, { from, to }: Years) =>
      `הנתון שבמאמר: ${times(least, most)} מהיצוא והיבוא המתועדים יחד (${yearSpan(from, to)})`,
  },
  addedUp: (parts: Part[]) => `לפי התיעוד: ${partsAdded(parts)}. אנו מחברים אותם רק כדי להראות שגם יחד הם קטנים מהטענה.`,
  /** The marks of figures. */
  figures: {
    claim: "נתון באחד המאמרים",
    record: "נתון מתועד",
    doubtful: "נתון מתועד מפוקפק",
    doubtfulOrOurs: "נתון או חישוב מפוקפק",
    computed: "חישוב שלנו",
    estimated: "אומדן של המקור",
    computedOrEstimated: "חישוב שלנו או אומדן של המקור",
    bounds: "מהנמוך ביותר לגבוה ביותר",
    "doubtful-bounds": "נתון מפוקפק, מהנמוך ביותר לגבוה ביותר",
    open: "המקור אומר ”עד”, ”כמעט” או ”יותר מ־”",
    reading: "נתון מתועד (מיקום: סכום; מספר: שנה)",
    "estimated-reading": "חישוב שלנו או נתון מפוקפק",
  },
  /** The marks of events: who went where, or that something was signed, and which collection tells it. */
  events: {
    to: (subject: string) => `הגעה ${prefixed("ל", subject)}, במאמר`,
    from: (subject: string) => `יציאה ${prefixed("מ", subject)}, במאמר`,
    act: "הסכם, במאמר",
    foundTo: "הגעה, מקור אחר",
    foundFrom: "יציאה, מקור אחר",
    foundAct: "הסכם, מקור אחר",
    period: "היום אינו ידוע",
  },
};
