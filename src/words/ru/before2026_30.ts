import type { Words } from "../en.ts";
import { formerMethod } from "../kit/formerMethod.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { headline } from "./before2026_30/headline.ts";
import { figuresBy } from "./dashboard.ts";
import { kit } from "./kit.ts";
import { spanOf } from "./spanOf.ts";

/** A leaning was a slope, and the key did not say beside which better years a rough one stands. */
export const SHEET: readonly Former[] = [
  ["склонности", "уклона"],
  ["надёжность C (в другие годы выше) или из статьи", "надёжность C при лучшей рядом или из статьи"],
  ["надёжность C (в другие годы выше)", "надёжность C при лучшей рядом"],
];

/** Of the balance sheet it was not said that claims count in it too, nor which rougher count its sentence names. */
export const SHEET_METHOD: readonly Former[] = [
  [" Числа из статей учитываются наравне с числами других источников; под годом, для которого нет других чисел, стоят точки.", ""],
  [
    " Из подсчётов, которые грубее основного подсчёта строки, фраза называет лишь один — нашу более новую оценку по оружию, если она есть, — и оговаривает, что она несопоставима.",
    "",
  ],
];

/** Of figures without a year it was said that they are hollow, as in charts over time. */
const METHOD: readonly Former[] = [
  ["Число без года ставится в год публикации, о чём сказано рядом с ним.", "Число без года ставится в год публикации и рисуется полым."],
];

/** The words that pinned addresses of releases before 2026.30.0 go on saying of their data, where those of now are others. */
export function before2026_30(now: Words): Words {
  const { balance, countsApart, dashboard, observation } = now;
  return formerMethod(
    {
      ...now,
      balance: { ...balance, claim: formerWords(balance.claim, [["явной склонности", "явного уклона"]]) },
      countsApart: {
        ...countsApart,
        deals: (who, years) => countsApart.deals(who, years).replace(`(${who}; `, `(${who}) (`),
      },
      dashboard: { ...dashboard, card: { ...dashboard.card, records: figuresBy(spanOf) } },
      headline,
      observation: { ...observation, printedAs: (language) => ["(напечатано «", language === null ? "»)" : `» ${inLanguage(language)})`] },
      sheet: formerWords(now.sheet, SHEET),
    },
    SHEET_METHOD,
    METHOD,
  );
}

/** In which language, by its code: `на азербайджанском`, `на иврите`. */
function inLanguage(code: string): string {
  const name = kit.languageName(code);
  if (name === code) return `на языке ${code}`;
  return `на ${name.endsWith("ий") ? `${name.slice(0, -2)}ом` : `${name}е`}`;
}
