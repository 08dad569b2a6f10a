import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { glossaryThen } from "../kit/glossaryThen.ts";
import { noneContradicts } from "./check.ts";

/** What an estimate of ours was said to be, where calculations were not told apart from it. */
const ESTIMATE = "رقمی که هیچ منبعی چاپ نکرده است: آن را از رقم‌های دیگر محاسبه کرده‌ایم. توخالی یا خط‌چین کشیده می‌شود.";

/** What is counted in the fact check. */
const NOUNS = ["رقم", "تاریخ", "ادعا"];

/** The words that pinned addresses of releases before 2026.25.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_25(now: Words): Words {
  return {
    ...now,
    check: {
      ...now.check,
      count: formerWords(now.check.count, [
        ...NOUNS.map((noun): Former => [noneContradicts(noun), `۰ ${noun} با داده‌های ثبت‌شده همخوان نیست`]),
      ]),
    },
    glossary: glossaryThen(now.glossary, { without: "calculation", defined: { estimate: ESTIMATE } }),
  };
}
