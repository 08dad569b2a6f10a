import { leftOutInTurn } from "./leftOutInTurn.ts";
/** What stands in the picture of the balance index. */
export const indexPicture = {
  /** The year of an event that a record dates to another one. */
  misdated: (year: string, recorded: string) => `${year} (record: ${recorded})`,
  /** What may be said of the last year. */
  end: (year: number, partner: string | null) => `${year}: ${partner === null ? "no clear side" : `towards ${partner}`}`,
  /** Below that the event of the year, so that it is not read as what may be said. */
  movedBy: (event: string) => `moved by: ${event}`,
  /** What its line and tints mean, for the key. */
  key: {
    filled: "in color: all methods agree on the side",
    disagree: "gray line: the methods, the coders or the extreme settings disagree",
    range: "pale band: where the line would run with any one article left out",
    faded: "dotted: years without a new event",
  },
  /** The band in it by the collection in view; releases before 2026.28.0 say the same of each. */
  range: leftOutInTurn.key,
  /** What is in color in any view but the usual one, of which the codings say nothing; releases before 2026.29.0 speak of all methods. */
  filledInView: "in color: all variants of the method for this view agree on the side",
  /** The gray line in it where no coder is asked, as in each view but the usual one, and of one source alone. */
  gray: {
    methods: "gray line: the methods or the extreme settings disagree",
    one: "gray line: one source alone, so no side is named",
  },
  /** An event in a few words, where its summary has no room. */
  event: (kind: string, partner: string) => `${partner}: ${kind}`,
  /** The same with who acts towards whom, where the source names both. */
  act: (kind: string, actor: string, target: string) => `${actor} → ${target}: ${kind}`,
};
