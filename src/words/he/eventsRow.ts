/** The row of events reported where other sources are alone in view, or one source: no article chose these events, or nothing speaks beside it. */
export const eventsRow = {
  /** Under the name of the row, where other sources are alone in view. */
  note: "אירועים במקורות אחרים, בניקוד",
  caution: {
    others:
      "אירועים שמצאנו במקורות אחרים, בניקוד לפי כלל. עימות עם אחת המדינות לבדה מזיז את המדד לעבר האחרת. בשנים אפורות השיטות או הגדרות הקיצון חלוקות.",
    one: "אירועים ממקור אחד, בניקוד לפי כלל. עימות עם אחת המדינות לבדה מזיז את המדד לעבר האחרת. לפי מקור יחיד איננו נוקבים בכיוון.",
  },
  /** Why the row says nothing in the sentence of the sheet; `others`: where its newest cell is clear, and where it is not. */
  notClaimed: {
    others: {
      clear: "מדד של אירועים שמצאנו במקורות אחרים, לא מדידה.",
      even: "מדד של אירועים שמצאנו במקורות אחרים. השיטות או הגדרות הקיצון חלוקות.",
    },
    one: "מדד של אירועים ממקור אחד. לפי מקור יחיד איננו נוקבים בכיוון.",
  },
};
