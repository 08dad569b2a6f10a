import type { Words } from "../en.ts";
import { formerMethod } from "../kit/formerMethod.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { pairSubtitle, subtitle } from "./before2026_30/chart.ts";
import { dashboard } from "./before2026_30/dashboard.ts";
import { facts } from "./before2026_30/facts.ts";
import { headline } from "./before2026_30/headline.ts";
import { sheet } from "./before2026_30/sheet.ts";

/** Whose estimates they are. */
const COLUMNS: readonly Former[] = [["(bizim təxminlərimiz).", "(bizim təxminlər)."]];

/** By which word a year of votes that is not clear is explained: another than that of the key. */
const SLIGHT: Former = ["“Bir qədər”:", "“Kiçik fərqlə”:"];

/** What a place among the members was called. */
const RANK: Former = ["üzvlər arasındakı yer", "üzvlər arasında yer"];

/** Of the balance sheet it was not said that claims count in it too, nor which rougher count its sentence names. */
export const SHEET_METHOD: readonly Former[] = [
  [
    " Məqalələrdə iddia olunan rəqəmlər də digər mənbələrin rəqəmləri kimi hesaba alınır; başqa rəqəmi olmayan ilin altında nöqtələr var.",
    "",
  ],
  [
    " Sətrin öz sayımından daha kobud sayımlardan cümlədə yalnız biri verilir: varsa, silahlar üzrə daha yeni təxminimiz; onun müqayisə edilə bilmədiyi də deyilir.",
    "",
  ],
];

/** Of figures without a year it was said that they are hollow, as in charts over time. */
const METHOD: readonly Former[] = [
  [
    "İli göstərilməyən rəqəm dərc ilinə yerləşdirilir və bu, yanında qeyd olunur.",
    "İli göstərilməyən rəqəm dərc ilinə yerləşdirilir və içi boş çəkilir.",
  ],
];

/** The words that pinned addresses of releases before 2026.30.0 go on saying of their data in Azerbaijani, where those of now are others. */
export function before2026_30(now: Words): Words {
  return formerMethod(
    {
      ...now,
      chart: { ...now.chart, subtitle },
      claimForm: { ...now.claimForm, otherScale: (end: string) => `öz miqyası, ən çoxu ${end}` },
      columns: formerWords(now.columns, COLUMNS),
      dashboard,
      facts: { ...now.facts, ...facts },
      headline,
      pair: { ...formerWords(now.pair, [SLIGHT, RANK]), subtitle: pairSubtitle },
      sheet,
    },
    SHEET_METHOD,
    METHOD,
  );
}
