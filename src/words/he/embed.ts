import { kit } from "./kit.ts";

/** What an embed says around its chart. */
export const embed = {
  credit: (name: string) => `לנתונים המלאים ב”${name}”`,
  notes: "הערות",
  /** In a frame too low for all of the chart: what is missing, and where it is. */
  part: "רק חלק מהתרשים נכנס כאן.",
  rest: "לתרשים השלם, להערות ולמקורות",
  pinned: (release: string) => `גרסת נתונים ${release} (קבועה).`,
  current: (release: string) => `הנתונים העדכניים, גרסה ${release}.`,
  draft: (release: string) => `טיוטת נתונים (${kit.leftToRight(kit.unbroken(release))}): הנתונים עוד עשויים להשתנות.`,
  asOf: (day: string) => `רק מקורות שפורסמו עד ${day}.`,
  collection: {
    documents: "רק {documents} המאמרים.",
    references: "רק מקורות אחרים, ללא {documents} המאמרים.",
    all: null,
  },
  withoutEstimates: "ללא אומדנים.",
  license: (closed: boolean) => (closed ? "CC BY 4.0; חלק מהנתונים ברישיונות אחרים" : "CC BY 4.0"),
  frame: (title: string, name: string) => `${title} (תרשים, ${name})`,
};
