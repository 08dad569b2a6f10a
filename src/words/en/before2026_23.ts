import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";

/** What a dot below a year of the balance sheet meant, where the key did not say beside what its figure is rough. */
export const ROUGH: Former = ["grade C beside better years", "less reliable figure"];

/** What the width of a cell of several years shows. */
const WIDTH: Former = ["A cell spans five years; a narrower one spans fewer.", "A cell is five years; a narrower one has data for fewer."];

/** What the articles report too was told in the same sentence, and why a largest share is not known was not. */
export const FACTS: readonly Former[] = [
  [". Among these is ", ", among them "],
  [". Among these are ", ", among them "],
  [" unknown (too much unlisted)", " too little known"],
];

/** That claims were compared, also those for which there is no record. */
const COMPARED: readonly Former[] = [
  ["We searched statistics, databases and the press for records of ", "We compared "],
  [". A record can be wrong too.", " with statistics offices, databases and the press. A record can be wrong too."],
];

/** The words that pinned addresses of releases before 2026.23.0 go on saying of their data in English, where those of now are others. */
export function before2026_23(now: Words): Words {
  const then = withFormerWords(withFormerWords(now, ["facts"], FACTS), ["sheet"], [ROUGH, WIDTH]);
  return { ...then, check: { ...then.check, lead: formerWords(then.check.lead, COMPARED) } };
}
