import type { Words } from "../en.ts";
import { formerMethod } from "../kit/formerMethod.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { pairSubtitle, subtitle } from "./before2026_30/chart.ts";
import { dashboard } from "./before2026_30/dashboard.ts";
import { facts } from "./before2026_30/facts.ts";
import { headline } from "./before2026_30/headline.ts";
import { sheet } from "./before2026_30/sheet.ts";

/** Who delivers most, beside the partner. */
const COLUMNS: readonly Former[] = [
  ["rakamı olan en büyük diğer tedarikçi", "rakamı olan en yüksek diğer tedarikçi"],
  ["; en büyüğü yalnızca", "; en yükseği yalnızca"],
  ["En büyük diğer tedarikçi", "En yüksek diğer tedarikçi"],
];

/** By which word a year of votes that is not clear is explained: another than that of the key. */
const SLIGHT: Former = ["“Hafifçe”:", "“Az farkla”:"];

/** What is done where nothing tests a claim. */
const UNTESTED: Former = [
  "Bir iddiayı sınayacak kaynak yoksa bunu belirtiyoruz.",
  "Bir iddiayı hiçbir şeyin sınayamadığı yerde bunu söylüyoruz.",
];

/** The language of a print. */
const AZERBAIJANI: Former = ["Azerbaycanca", "Azerbaycan dili"];

/** Of the balance sheet it was not said that claims count in it too, nor which rougher count its sentence names. */
export const SHEET_METHOD: readonly Former[] = [
  [
    " Makalelerde öne sürülen rakamlar da diğer kaynakların rakamları gibi hesaba katılır; başka rakamı olmayan bir yılın altında noktalar vardır.",
    "",
  ],
  [
    " Satırın kendi sayımından daha kaba sayımlardan cümle yalnızca birini anar: varsa silahlara ilişkin daha yeni tahminimizi; bunun karşılaştırılamayacağını da belirtir.",
    "",
  ],
];

/** Of figures without a year it was said that they are hollow, as in charts over time. */
const METHOD: readonly Former[] = [
  [
    "Yılı olmayan bir rakam yayımlandığı yıla yerleştirilir; bu, yanında belirtilir.",
    "Yılı olmayan bir rakam yayımlandığı yıla yerleştirilir ve içi boş çizilir.",
  ],
];

/** The words that pinned addresses of releases before 2026.30.0 go on saying of their data in Turkish, where those of now are others. */
export function before2026_30(now: Words): Words {
  return formerMethod(
    {
      ...now,
      chart: { ...now.chart, subtitle },
      check: formerWords(now.check, [UNTESTED]),
      claimForm: { ...now.claimForm, otherScale: (end: string) => `kendi ölçeği, en fazla ${end}` },
      columns: formerWords(now.columns, COLUMNS),
      dashboard,
      facts: { ...now.facts, ...facts },
      headline,
      lists: { ...now.lists, sources: formerWords(now.lists.sources, [AZERBAIJANI]) },
      observation: { ...now.observation, printedAs: formerWords(now.observation.printedAs, [AZERBAIJANI]) },
      pair: { ...formerWords(now.pair, [SLIGHT]), subtitle: pairSubtitle },
      sheet,
    },
    SHEET_METHOD,
    METHOD,
  );
}
