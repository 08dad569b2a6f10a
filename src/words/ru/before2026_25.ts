import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { glossaryThen } from "../kit/glossaryThen.ts";
import { noneContradicts } from "./check.ts";
import { gapSaid, times, wholeTimes } from "./claimForm.ts";

/** What an estimate of ours was said to be, where calculations were not told apart from it. */
const ESTIMATE = "Число, которого не печатает ни один источник: мы рассчитали его по другим числам. Рисуется полым или пунктиром.";

/** A single factor was said without what stands behind its decimal sign. */
const gap = gapSaid((least, most) =>
  Math.round(least * 10) === Math.round(most * 10) ? wholeTimes(Math.round(most * 10) / 10) : times(least, most),
);

/** The words that pinned addresses of releases before 2026.25.0 go on saying of their data in Russian, where those of now are others. */
export function before2026_25(now: Words): Words {
  return {
    ...now,
    check: {
      ...now.check,
      count: formerWords(now.check.count, [...["чисел", "дат"].map((of): Former => [noneContradicts(of), "0 расходятся с данными"])]),
    },
    claimForm: { ...now.claimForm, gap },
    glossary: glossaryThen(now.glossary, { without: "calculation", defined: { estimate: ESTIMATE } }),
  };
}
