import type { Words } from "../en.ts";
import { formerMethod } from "../kit/formerMethod.ts";
import type { Former } from "../kit/formerWords.ts";

/** Of the balance sheet it was not said that claims count in it too, nor which rougher count its sentence names. */
const SHEET: readonly Former[] = [
  [" Figures that articles claim count like those of other sources; a year with nothing but claims has dots below it.", ""],
  [
    " Of counts that are rougher than a row's own, the sentence names one alone, our newer estimate of arms, where there is one, and says that it is not comparable.",
    "",
  ],
];

/** Of figures without a year it was said that they are hollow, as in charts over time. */
const METHOD: readonly Former[] = [
  [
    "A figure without a year is placed at its year of publication, which is said beside it.",
    "A figure without a year is placed at its year of publication and drawn hollow.",
  ],
];

/** Of figures that match by our calculation alone it was said without a verb, where none matches by what officials said. */
const bearersIn =
  ({ check }: Words): Words["check"]["bearers"] =>
  (by) =>
    by.officials === 0 && by.ours > 0 ? `Of the figures that match, ${by.ours} only our own calculation.` : check.bearers(by);

/** The words that pinned addresses of releases before 2026.30.0 go on saying of their data, where those of now are others. */
export function before2026_30(now: Words): Words {
  return { ...formerMethod(now, SHEET, METHOD), check: { ...now.check, bearers: bearersIn(now) } };
}
