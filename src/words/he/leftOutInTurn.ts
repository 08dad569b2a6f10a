/** What the band of the balance index rests on, by the collection in view: what is left out in turn. */
export const leftOutInTurn = {
  column: {
    documents: "הטווח בהשמטת מאמר אחד",
    references: "הטווח בהשמטת מקור אחד",
    all: "הטווח בהשמטת מאמר אחד או כל המקורות האחרים",
  },
  /** When the index of a year lies within its band. */
  when: {
    documents: "כשמשמיטים מאמר אחד כלשהו",
    references: "כשמשמיטים מקור אחד כלשהו",
    all: "כשמשמיטים מאמר אחד כלשהו או את כל המקורות האחרים",
  },
  /** The band in the key of the picture. */
  key: {
    documents: "רצועה חיוורת: היכן היה עובר הקו בהשמטת מאמר אחד כלשהו",
    references: "רצועה חיוורת: היכן היה עובר הקו בהשמטת מקור אחד כלשהו",
    all: "רצועה חיוורת: היכן היה עובר הקו בהשמטת מאמר אחד כלשהו או כל המקורות האחרים",
  },
  /** Why no side is named where there is nothing to leave out. */
  ofOne: "לפי מקור יחיד איננו נוקבים בכיוון",
  /** What is to be borne in mind where other sources are alone in view. */
  noSample: "את האירועים האלה חיפשנו, ולכן הם אינם מדגם.",
  /** How far the index goes, where all other sources together are left out as one beside each article. */
  pooled: (low: string, high: string) => `בהשמטת מאמר אחד כלשהו, או כל המקורות האחרים, הוא בין ${low} ל־${high}.`,
};
