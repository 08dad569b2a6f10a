import { leftOutInTurn } from "./leftOutInTurn.ts";
/** What stands in the picture of the balance index. */
export const indexPicture = {
  /** The year of an event that a record dates to another one. */
  misdated: (year: string, recorded: string) => `${year} (בתיעוד: ${recorded})`,
  /** What may be said of the last year. */
  end: (year: number, partner: string | null) => `${year}: ${partner === null ? "אין צד ברור" : `לעבר ${partner}`}`,
  /** Below that the event of the year, so that it is not read as what may be said. */
  movedBy: (event: string) => `האירוע שהזיז את הקו: ${event}`,
  /** What is in color in any view but the usual one, of which the codings say nothing; releases before 2026.29.0 speak of all methods. */
  filledInView: "בצבע: כל גרסאות השיטה בתצוגה זו מסכימות על הצד",
  /** What its line and tints mean, for the key. */
  key: {
    filled: "בצבע: כל השיטות מסכימות על הצד",
    disagree: "קו אפור: השיטות, המקודדים או הגדרות הקיצון חלוקים",
    range: "רצועה חיוורת: היכן היה עובר הקו בהשמטת מאמר אחד כלשהו",
    faded: "מנוקד: שנים ללא אירוע חדש",
  },
  range: leftOutInTurn.key,
  gray: {
    methods: "קו אפור: השיטות או הגדרות הקיצון חלוקות",
    one: "קו אפור: מקור יחיד, ולכן לא ננקב כיוון",
  },
  /** An event in a few words, where its summary has no room. */
  event: (kind: string, partner: string) => `${partner}: ${kind}`,
  /** The same with who acts towards whom, where the source names both. */
  act: (kind: string, actor: string, target: string) => `${actor} ← ${target}: ${kind}`,
};
