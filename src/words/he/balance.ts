import type { BalanceQuery, BalanceRow } from "../../model/sensitivity.ts";
import type { Vintage } from "../../model/vintage.ts";
import type { Ends } from "../en/balance.ts";
import { balance as english } from "../en/balance.ts";
import { balanceClaim } from "./balanceClaim.ts";
import { counted } from "./cardinal.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";
import { signed } from "./signed.ts";

const REPORTED = { documents: "במאמרים", references: "במקורות אחרים", all: "בכל המקורות" } as const;

/** Between two numbers with signs. */
const between = (low: number | null, high: number | null) => `בין ${signed(low, 2)} ל־${signed(high, 2)}`;

/** The balance index: picture, table and the sentence about what may be claimed. */
export const balance = {
  /** What is drawn, where the claim says how the method was turned. */
  subtitle: ({ vintage }: Pick<BalanceQuery, "vintage">) =>
    `האירועים המדווחים ${REPORTED[vintage.collection]}, בניקוד מ־${signed(-10, 0)} (עימות) עד ${signed(10, 0)} (שיתוף פעולה). משקלו של אירוע דועך משנה לשנה`,
  /** Releases before 2026.3.0 are English. */
  subtitleBefore2026_3: english.subtitleBefore2026_3,
  claimBefore2026_3: english.claimBefore2026_3,
  noSample: leftOutInTurn.noSample,
  ofOne: leftOutInTurn.ofOne,
  withReferences: "כולל מקורות אחרים",
  withReferencesColumns: ["המדד, כל המקורות", "מסקנה, כל המקורות"],
  controls: {
    label: "נסו הנחות אחרות",
    halfLife: "מחצית חיים: כמה שנים עד שמשקלו של אירוע יורד לחצי",
    prior: "משקל זהירות (κ): ככל שהוא גדול, המדד נמשך אל האפס",
    drop: "להשמיט",
    none: "שום מאמר",
    reset: "איפוס",
  },
  panels: {
    lean: ({ low, high }: Ends) => `מדד האיזון: ${signed(-1, 0)} הכול לעבר ${low}, ${signed(1, 0)} הכול לעבר ${high}`,
    acts: "האירועים שמאחורי הקו, לפי ניקוד",
    memory: "הניקוד המצטבר של כל מדינה",
    evidence: "כמות הראיות: אירועים שעדיין נספרים",
  },
  /** What a mark's size, the running score and the amount of evidence are, for the key. */
  explained: {
    sizes: "סימן ברצועת האירועים גדול יותר ככל שניקוד האירוע רחוק יותר מאפס.",
    memory:
      "הניקוד המצטבר של מדינה הוא סכום הניקודים של אירועיה, החיוביים והשליליים; משקלו של כל אחד דועך משנה לשנה. המדד משווה בין שני הניקודים.",
    evidence: "כמות הראיות היא מספר האירועים שעדיין נספרים, הישנים רק בחלקם. כשהיא קטנה, אירוע יחיד יכול להזיז את הקו הרבה.",
  },
  towards: (partner: string) => `לעבר ${partner}`,
  cooperation: "שיתוף פעולה",
  conflict: "עימות",
  lean: (value: number) => signed(value, Number.isInteger(value) ? 0 : 1),
  points: (value: number, digits = 0) => signed(value, Number.isInteger(value) ? 0 : digits),
  year: (year: number) => `האיזון בסוף ${year}`,
  verdict: (partner: string | null) => (partner === null ? "אין צד ברור" : `נטייה לעבר ${partner}`),
  yearLines: (row: BalanceRow, { low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    row.band_low === null && row.lean !== null
      ? `המדד: ${signed(row.lean, 2)}; לפי מקור יחיד`
      : `המדד: ${signed(row.lean, 2)}; ${between(row.band_low, row.band_high)} ${leftOutInTurn.when[collection]}`,
    row.claimable === null ? "אין מה להשוות" : `${Math.round(row.claimable * 100)}% מגרסאות השיטה מסכימות`,
    ...(row.coder_agreement === null
      ? []
      : [`ב־${row.coder_agreement} מתוך 3 קידודים כל הגרסאות מסכימות (שלנו, המקודד הראשון, המקודד השני)`]),
    `ניקוד מצטבר: ${high} ${signed(row.memory_isr, 1)}, ${low} ${signed(row.memory_irn, 1)}`,
    `ראיות: ${row.evidence.toFixed(1)} אירועים${row.fresh ? "" : "; אף אחד מהם אינו חדש השנה"}`,
  ],
  documents: (n: number) => `על סמך ${counted(n, NOUNS.source)} עד כה`,
  withReferencesCells: (row: BalanceRow, { of }: Ends) => [
    signed(row.lean, 2),
    row.direction === null ? "לא ננקב כיוון" : `לעבר ${of(row.direction)}`,
  ],
  columns: ({ low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    "שנה",
    "המדד",
    leftOutInTurn.column[collection],
    "גרסאות שמסכימות",
    "מסקנה",
    `${high}: ניקוד מצטבר`,
    `${low}: ניקוד מצטבר`,
    "ראיות",
    "מקורות",
  ],
  codersColumn: "קידודים שמסכימים (מתוך 3: שלנו ושל שני הקוראים)",
  allAgreeColumn: "קידודים שכל הגרסאות בהם מסכימות (מתוך 3: שלנו ושל שני הקוראים)",
  codersCell: (row: BalanceRow) => (row.coder_agreement === null ? "–" : String(row.coder_agreement)),
  /** Of the extremes, the ends of what a reader may turn, how many agree. */
  extremesColumn: "הגדרות קיצון שמסכימות",
  extremesCell: ({ held }: BalanceRow) => (held === null ? "–" : `${Math.round(held * 100)}%`),
  extremesLine: ({ held }: BalanceRow) => (held === null ? [] : [`${Math.round(held * 100)}% מהגדרות הקיצון מסכימות`]),
  cells: (row: BalanceRow, { of }: Ends) => [
    String(row.year),
    signed(row.lean, 2),
    row.band_low === null ? "–" : between(row.band_low, row.band_high),
    row.claimable === null ? "–" : `${Math.round(row.claimable * 100)}%`,
    row.direction === null ? "לא ננקב כיוון" : `לעבר ${of(row.direction)}`,
    signed(row.memory_isr, 1),
    signed(row.memory_irn, 1),
    row.evidence.toFixed(1),
    String(row.documents),
  ],
  claim: balanceClaim,
  nothing: "המקורות שבתצוגה זו אינם מדווחים על אירוע שאפשר לתת לו ניקוד.",
  behind: (years: string, each: string) => `האירועים שמאחורי הקו (${years}): ${each}.`,
  lastEvent: (date: string, { collection }: Pick<Vintage, "collection">) =>
    `האירוע האחרון שנספר ${REPORTED[collection]} מתוארך ${prefixed("ל", date)}.`,
};
