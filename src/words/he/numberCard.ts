import type { ChangeKind } from "../../model/change.ts";
import type { ToldChange } from "../en/changes.ts";
import { numbered } from "./cardinal.ts";
import { changes } from "./changes.ts";
import { NOUNS } from "./nouns.ts";

const SINCE: Partial<Record<ChangeKind, string>> = {
  corrected: "תוקן מאז",
  revised: "עודכן מאז",
  withdrawn: "הוסר מאז",
  recomputed: "חושב מחדש מאז",
};

/** The card of one number in somebody else's sentence, and the lines that put it there. */
export const numberCard = {
  heading: "לשלב נתון זה במאמר",
  lead: "קישור בתוך המשפט שלכם. עם הסקריפט הוא פותח כרטיס עם המקור ועם בדיקת העובדות; בלעדיו הוא מוביל לעמוד זה. אם נתקן את הנתון בעתיד, הכרטיס יאמר זאת.",
  html: "HTML",
  mdx: "MDX, React או Vue",
  text: "טקסט פשוט עם קישור",
  close: "סגירה",
  who: "מי אומר",
  whole: "הכול על נתון זה",
  now: "הנתון עכשיו",
  more: (n: number) => numbered(n, NOUNS.moreRecord),
  /** What is told of, where it is the figure of the card or its fact check. */
  this: "נתון זה",
  /** Beside the number in its sentence: what became of it. */
  since: (kind: ChangeKind) => (SINCE[kind] === undefined ? "" : `(${SINCE[kind]})`),
  /** What a later release changed, as a sentence. */
  changed: (change: ToldChange, release: string) => `בגרסה ${release}: ${changes.told(change)}.`,
};
