import type { Observation } from "../../../model/observation.ts";
import { phrases as later } from "../before2026_9/facts.ts";
import { factsIn } from "../before2026_13.ts";
import { capital } from "../capital.ts";
import type { factPhrases } from "../factPhrases.ts";

const phrases: typeof factPhrases = {
  ...later,
  parts: () => "Qeydlərdəki ixrac və idxal birlikdə bu rəqəmə çatmır.",
  ranged: (said, range) => `${said}: ${range}.`,
  latest: (figure, country, when, of) => `${country} üzrə ən son rəqəm ${when}${figure} olub (${of}).`,
  repeats: true,
  untested: "Bunu heç bir qeydlə yoxlamaq mümkün deyil.",
  tested: (isOne, agrees) => `${isOne ? "Bir qeyd" : "Qeydlər"} ${agrees ? "buna uyğundur" : "bundan fərqlənir"}`,
  amountsTo: (o: Observation, figure: string) => {
    if (o.qualifier === "more_than") return `${figure}dur`;
    return o.qualifier === "less_than" ? `${figure}dır` : `${figure} təşkil edir`;
  },
  range: (ends) => ends.join(" – "),
  disputes: (years, each) => `${capital(years)} üzrə qeydlərə görə, silahlı qarşıdurma ${each}`,
  share: (figure, basis, when) => `${figure} – ${basis} (${when})`,
  records: (years) => `Qeydlər ${years} aiddir.`,
};

/** Facts as releases before 2026.8.0 say them. */
export const facts = factsIn(phrases);
